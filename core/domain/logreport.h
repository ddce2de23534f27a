#pragma once
#include "core/domain/identifiers.h"

#include <QByteArray>
#include <QList>

#include <functional>

/// The last link of a log's chain: what no copy of the file from before can show.
struct ChainHead {
    qint64 seq = 0; ///< How many records the log has.
    QByteArray link; ///< 32 bytes; four where it was read from paper.
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// As it is printed: the number of records and eight letters and digits of the link: « 1204-7F3A19C2 ».
QString headText(const ChainHead &head);
/// None for another text.
std::optional<ChainHead> parseHeadText(QStringView text);

/// What does not hold in a log.
struct LogProblem {
    enum class Kind {
        FileDamaged, ///< SQLite's own check of the file.
        RecordChanged, ///< A box is not the one that was chained.
        RecordMissing, ///< Its place in the chain is empty, or its box is gone while its key is there.
        ChainBroken, ///< Added, taken away or put elsewhere by somebody without the key.
        CutShort, ///< The chain ends before, or after, where it was left.
        Unreadable, ///< Chained, but it does not open or says nothing that is understood.
        OverviewWrong, ///< The list does not show what the records say.
        KeyDamaged,
        HeadUnknown, ///< A head that was printed or noted elsewhere is not in this chain: the file is an older or another one.
    } kind;
    qint64 seq = 0; ///< 0 where it is about no record.
    std::optional<CaseNumber> number = {};
    friend bool operator==(const LogProblem &, const LogProblem &) = default;
};
/// "record_changed": as on the command line.
QString toString(LogProblem::Kind kind);

struct LogReport {
    qint64 revisions = 0;
    qint64 records = 0;
    qint64 purged = 0; ///< Records whose key was destroyed on purpose.
    ChainHead head;
    QList<LogProblem> problems; ///< The first hundred.
};

/// How far a check is: records read, of how many.
using LogProgress = std::function<void(qint64 read, qint64 total)>;
