#pragma once
#include "core/base/partialdate.h"
#include "core/store/sealedlog.h"

/// Makes parts of the log unreadable for good, by destroying their keys with what these sealed. The records stay with
/// their digests: the chain holds, and counts are what they were.
class Purge
{
public:
    explicit Purge(SealedLog &log) : m_log(log) {}

    // Within atomically(), which notes an act that purgedFacts() makes:

    /// Revisions, marks and overview of a case; how many records lost their content. Who looked at it goes with the months.
    qint64 destroyCase(const QUuid &caseId);
    /// The consultations of a month.
    qint64 destroyMonth(const YearMonth &month);

    /// The months before `first` whose consultations can still be read, earliest first.
    QList<YearMonth> monthsBefore(const YearMonth &first);

    /// Takes what was destroyed out of the write-ahead log and of the copies of earlier formats too; the file's own
    /// pages were overwritten at once (secure_delete). Throws StorageFailure with Fault::Busy while somebody else reads
    /// the log: to be done again then.
    void finish();

private:
    qint64 destroyKey(const QUuid &name);

    SealedLog &m_log;
};

/// What an act OfficeAct::Kind::Purged says of its records.
QJsonObject purgedFacts(qint64 records);
/// How many records the document of an act says were purged; 0 for another act.
qint64 recordsPurgedBy(const QJsonObject &act);
