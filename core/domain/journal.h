#pragma once
#include "core/domain/identifiers.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

enum class JournalAction {
    Created,
    Updated,
    Issued,
    Opened, ///< Looked at.
    Revealed, ///< A sensitive case looked at by somebody who had to say why.
    Printed,
    Exported,
    Asked, ///< A provider was asked about a person.
    Marked, ///< Sensitive, opposed, merged, in quarantine, or no longer.
};

/// Who did what to a case, and when: consultations as well as changes (CNIL recommendation 2021-122). Never a measure of how
/// much somebody works.
struct JournalLine {
    QDateTime at; ///< UTC
    QString agent;
    JournalAction action = JournalAction::Opened;
    QString requestId; ///< Of the look-up that a change comes from; empty when there was none.
    QString outcome; ///< "done", or "unreadable" for a case whose record is damaged; of a look-up, how it ended.
    std::optional<CaseNumber> number = {}; ///< None for a look-up that was about no case yet.
    QString person = {}; ///< Whom a look-up without a case was about (askedAbout), so that they can be told of it; sealed like the rest.
    QString provider = {}; ///< Who was asked: "CAF/MSA", "DGFIP".
    QString reason = {}; ///< Why, where it had to be said.
    friend bool operator==(const JournalLine &, const JournalLine &) = default;
};

/// Something done to the log as a whole: not about one family. Kept for good, in the same chain as the cases.
struct OfficeAct {
    enum class Kind { Began, TookOver, KeyChanged, Recovered, PasswordReset, BackedUp, Restored, RetentionSet, PurgeProposed, Purged, PersonAnswered, Imported, SecretSet, AccountChanged } kind;
    QDateTime at; ///< UTC
    QString agent;
    QJsonObject facts = {}; ///< What each kind has to say: counts, months, numbers of cases, a name of a setting; never whom they are of.
    friend bool operator==(const OfficeAct &, const OfficeAct &) = default;
};
