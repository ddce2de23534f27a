#pragma once
#include "core/domain/personsfile.h"

#include <QJsonObject>

/// What a person is answered, for a program to read (GDPR 15(3)): revisions in the form of casefilejson.h, without what
/// is withheld.
QJsonObject toJson(const SubjectAnswer &answer);
