#pragma once
#include <QString>

/// What went wrong, in kinds that call for different sentences.
enum class Fault { Cancelled, Offline, TimedOut, Busy, Refused, NotFound, Unreadable, Invalid, Conflict, Overflow };

/// Why a typed value was refused at the door. `ui/words` has one sentence for each.
enum class Problem {
    None,
    Missing,
    ForbiddenCharacter,
    TooLong,
    TooMany,
    NotADate,
    NotYetPossible, ///< In the future, or today where a past day is needed.
    TooOld,
    WrongLength,
    WrongKey, ///< The control digits do not hold.
    NotANumber,
    OutOfRange,
    UnknownCode,
    NotValidThen, ///< A code that exists, but not at the date in question.
};

/// What went wrong, as data. The ui puts it into words; core never speaks to the user.
struct Error {
    Fault fault = Fault::Invalid;
    QString detail; ///< For the log. Never the name or number of a person.
    Problem problem = Problem::None;
};

/// The refusal of a typed value. `what` names the kind of value, never the value.
inline Error refused(Problem problem, const QString &what)
{
    return {Fault::Invalid, what, problem};
}
