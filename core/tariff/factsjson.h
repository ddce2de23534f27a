#pragma once
#include "core/tariff/situation.h"

#include <QJsonObject>

/// The facts as readFacts() takes them: what is not known is left out, figures that are no whole number stand in
/// quotes. The day of service is not among them.
QJsonObject factsJson(const Situation &situation);
