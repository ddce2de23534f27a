#pragma once
#include <QDateTime>
#include <QString>

enum class JournalAction { Created, Updated, Issued, Opened };

/// Who did what to a case, and when: consultations as well as changes (CNIL recommendation 2021-122).
struct JournalLine {
    QDateTime at; ///< UTC
    QString agent;
    JournalAction action = JournalAction::Opened;
    QString requestId; ///< Of the look-up that a change comes from; empty when there was none.
    QString outcome; ///< "done", or "unreadable" for a case whose record is damaged.
    friend bool operator==(const JournalLine &, const JournalLine &) = default;
};
