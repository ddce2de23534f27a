#pragma once
#include "core/sources/practicefamilies.h"

#include <QUrl>

namespace sources {

/// What was asked, read back from a request's URL.
struct PracticeQuestion {
    LookupKind kind = LookupKind::Quotient;
    QString birthName;
    QStringList givenNames;
    PartialDate birthDate; ///< Unknown when absent or not a date.
    bool isBirthDatePossible = true;
    std::optional<int> year;
    std::optional<int> month;
};
PracticeQuestion parseQuestion(const QUrl &url);

/// Whether the question is about the family: folded birth name, the given names as far as both go, and no known part of
/// the date that differs. One that is filed in a form of its own answers to that form alone.
bool isAskedFor(const PracticeCase &practice, const PracticeQuestion &question);

/// The codes of what the State would refuse in the question, none when it is good. Source: API contract §2.2.
QStringList refusedCodes(const PracticeQuestion &question, QDate today);

/// The status and the body of what the State would send.
struct PracticeBytes {
    int status = 200;
    QByteArray retryAfter;
    QByteArray body;
};
PracticeBytes bytesFor(const PracticeAnswer &answer, const PracticeQuestion &question, QDate today);
PracticeBytes refusal(const QStringList &codes);
PracticeBytes unknownPerson();

} // namespace sources
