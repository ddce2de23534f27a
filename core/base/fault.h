#pragma once
#include <QString>

/// What went wrong, in kinds that call for different sentences.
enum class Fault { Busy, Refused, Forbidden, NotFound, Unreadable, Invalid, Conflict, Overflow };

/// Why a typed value was refused at the door, or why a place is no place for the case log. `ui/words` has one sentence for
/// each.
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
    NotValidThen, ///< Good in itself, but not with the year or the date beside it.
    NewerVersion, ///< Written by a later version of this program.
    ForeignFile, ///< Written by another program.
    Taken, ///< Somebody has it already.
    LastAdministrator, ///< Nobody could make accounts any more.
    OwnAccount, ///< Nobody closes their own.
    ChainBroken, ///< Records were cut off, or put back to an older state.
    TooSoon, ///< Too many wrong passwords: wait.
    TooWeak, ///< A password that a computer finds by trying: see core/domain/passwordstrength.h.
    TooKnown, ///< A password that a person finds by trying.
    ReasonNeeded, ///< A sensitive case: say why it is opened.
    PersonObjects, ///< To the calls: no provider is asked (GDPR 21).
    SameCase, ///< A case is not merged into itself.
    AlreadyMerged, ///< One of two cases was merged already.
    NotMerged,
    InQuarantine, ///< Waits to be purged.
    NotInQuarantine,
    QuarantineRuns, ///< Thirty days have not passed.
    SlipUnknown, ///< Not a slip that this log gave out.
    NothingDue, ///< No case's time has run out.
    UnfitDrive, ///< A network or FAT drive, where a database's locks do not hold.
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
