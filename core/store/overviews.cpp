#include "core/store/overviews.h"

#include "core/formats/overviewcode.h"
#include "core/seal/box.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static BoxPlace placeOf(const QUuid &store, const QUuid &caseId, qint64 seq, quint32 keyId)
{
    return {store, caseId, static_cast<quint64>(seq), BoxKind::Overview, dataKeyName(keyId)};
}

void Overviews::put(const QUuid &caseId, qint64 seq, const CaseSummary &summary)
{
    const DataKey &key = m_log.keys().latest();
    QByteArray text = toOverview(summary);
    const QByteArray box = seal::sealed(key.overviews, seal::padded(text, SealedLog::overviewStep),
                                        bindingOf(placeOf(m_log.store(), caseId, seq, key.id)));
    seal::wipe(text);
    m_log.database().change(u"DELETE FROM overview WHERE case_id = ?"_s, caseId.toRfc4122());
    m_log.database().change(u"INSERT INTO overview (seq, case_id, key_id, box) VALUES (?, ?, ?, ?)"_s, seq,
                            caseId.toRfc4122(), key.id, box);
}

qint64 Overviews::count()
{
    return m_log.database().valueOf(u"SELECT COUNT(*) FROM overview"_s).toLongLong();
}

static SealedOverview overviewIn(const QSqlQuery &row)
{
    return {QUuid::fromRfc4122(row.value(1).toByteArray()), row.value(0).toLongLong(), row.value(2).toUInt(), row.value(3).toByteArray()};
}

std::optional<SealedOverview> Overviews::of(const QUuid &caseId)
{
    QSqlQuery query = m_log.database().run(u"SELECT seq, case_id, key_id, box FROM overview WHERE case_id = ?"_s, caseId.toRfc4122());
    return Database::next(query) ? std::optional(overviewIn(query)) : std::nullopt;
}

QList<SealedOverview> Overviews::page(qint64 before, int limit)
{
    QList<SealedOverview> page;
    static constexpr int largestPage = 20'000; // whoever wants all of them asks for any number
    page.reserve(std::min(limit, largestPage));
    QSqlQuery query = m_log.database().run(
        u"SELECT seq, case_id, key_id, box FROM overview WHERE seq < ? ORDER BY seq DESC LIMIT ?"_s, before, limit);
    while (Database::next(query))
        page.append(overviewIn(query));
    return page;
}

std::optional<QByteArray> Overviews::opened(const SealedOverview &overview, const QUuid &store, const Keyring &keys)
{
    const DataKey *key = keys.find(overview.keyId);
    if (!key)
        return std::nullopt;
    const auto text = seal::opened(key->overviews, overview.box,
                                   bindingOf(placeOf(store, overview.caseId, overview.seq, overview.keyId)));
    return text ? seal::unpadded(*text) : std::nullopt;
}

CaseSummary summaryIn(const std::optional<QByteArray> &content)
{
    CaseSummary bare;
    bare.version = 0;
    if (!content)
        return bare;
    const auto summary = parseOverview(*content);
    return summary ? *summary : bare;
}
