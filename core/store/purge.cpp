#include "core/store/purge.h"

#include "core/store/caselog.h"
#include "core/store/migrations.h"

using namespace Qt::StringLiterals;

qint64 Purge::destroyKey(const QUuid &name)
{
    const QByteArray id = name.toRfc4122();
    const qint64 boxes = m_log.database().valueOf(
        u"SELECT COUNT(*) FROM record r JOIN record_box b ON b.seq = r.seq WHERE r.content_key = ?"_s, id).toLongLong();
    m_log.database().change(u"DELETE FROM content_key WHERE id = ?"_s, id); // first: boxes whose key is there cannot be deleted
    m_log.database().change(u"DELETE FROM record_box WHERE seq IN (SELECT seq FROM record WHERE content_key = ?)"_s, id);
    return boxes;
}

qint64 Purge::destroyCase(const QUuid &caseId)
{
    m_log.database().change(u"DELETE FROM overview WHERE case_id = ?"_s, caseId.toRfc4122());
    return destroyKey(caseId);
}

static QUuid keyOf(const YearMonth &month)
{
    return CaseLog::monthKey(QDate(month.year, month.month, 1));
}

qint64 Purge::destroyMonth(const YearMonth &month)
{
    return destroyKey(keyOf(month));
}

QList<YearMonth> Purge::monthsBefore(const YearMonth &first)
{
    static constexpr QByteArrayView prefix("PFCONS");
    static constexpr qsizetype monthSize = 7; // "2026-11"
    QList<YearMonth> months;
    QSqlQuery query = m_log.database().run(u"SELECT id FROM content_key WHERE substr(id, 1, 6) = ? AND id < ? ORDER BY id"_s,
                                           prefix.toByteArray(), keyOf(first).toRfc4122());
    while (Database::next(query)) {
        const QByteArray id = query.value(0).toByteArray();
        if (const auto month = YearMonth::parse(QString::fromLatin1(id.sliced(prefix.size(), monthSize))))
            months.append(*month);
    }
    return months;
}

void Purge::finish()
{
    QSqlQuery query = m_log.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!Database::next(query) || query.value(0).toInt() != 0)
        throw StorageFailure(Fault::Busy, u"purge: the write-ahead log is in use"_s);
    removeMigrationCopies(m_log.database());
}

QJsonObject purgedFacts(qint64 records)
{
    return {{u"records"_s, records}};
}

qint64 recordsPurgedBy(const QJsonObject &act)
{
    return act.value(u"act"_s) == u"purged"_s ? act.value(u"facts"_s).toObject().value(u"records"_s).toInteger() : 0;
}
