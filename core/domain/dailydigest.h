#pragma once
#include "core/domain/journal.h"
#include "core/domain/logreport.h"

#include <QUuid>

/// One day of a log in figures, to be printed and filed: with the mark of its chain, it proves later that what the day
/// held is still there. No family is named, and nobody's work is counted.
struct DailyDigest {
    QDate day;
    QUuid log;
    ChainHead head; ///< Of the whole log, when the digest was made.
    qint64 cases = 0; ///< In the log, at the end of the day.
    int begun = 0;
    int changed = 0;
    int issued = 0;
    int consultations = 0;
    int marks = 0;
    QList<OfficeAct> acts; ///< Accounts, keys, backups, purges of the day.
};
