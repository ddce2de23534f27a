#include "core/store/keyrotation.h"

#include "core/seal/box.h"
#include "core/store/overviews.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The tables whose rows are sealed with a data key, and where such a row's box stands.
struct SealedTable {
    QString name;
    QString idColumn;
    BoxKind kind;
    const seal::LockedKey DataKey::*key;
};

static const QList<SealedTable> &sealedTables()
{
    static const QList<SealedTable> tables{
        {u"content_key"_s, u"id"_s, BoxKind::ContentKey, &DataKey::contentKeys},
        {u"secret"_s, u"name"_s, BoxKind::Secret, &DataKey::secrets},
        {u"overview"_s, u"case_id"_s, BoxKind::Overview, &DataKey::overviews},
    };
    return tables;
}

static QByteArray keyBytes(const DataKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(seal::KeyView(key.main).data()), seal::keySize);
}

/// Every key before the latest, sealed with the latest.
static void keepOldKeys(SealedLog &log, const Keyring &keys)
{
    const DataKey &latest = keys.latest();
    log.database().run(u"DELETE FROM old_key"_s);
    for (const auto &key : keys.all()) {
        if (key->id == latest.id)
            continue;
        QByteArray content = keyBytes(*key);
        const BoxPlace place{log.store(), log.store(), key->id, BoxKind::OldKey, dataKeyName(latest.id)};
        log.database().run(u"INSERT INTO old_key (id, key_id, box) VALUES (?, ?, ?)"_s, key->id, latest.id,
                           seal::sealed(latest.oldKeys, content, bindingOf(place)));
        seal::wipe(content);
    }
}

static std::shared_ptr<const Keyring> withNewKey(const Keyring &before)
{
    auto keys = std::make_shared<Keyring>(before.latest().id + 1, seal::BriefKey::random());
    for (auto key = before.all().rbegin(); key != before.all().rend(); ++key)
        keys->addOlder((*key)->id, (*key)->main);
    return keys;
}

std::shared_ptr<const Keyring> KeyRotation::begin(SealedLog &log, const QList<AccountRecord> &remaining)
{
    const auto keys = withNewKey(log.keys());
    const DataKey &latest = keys->latest();
    KeySlots slots(log.database(), log.store());
    for (const AccountRecord &record : remaining) {
        const bool isRecovery = record.account.id == log.store();
        const QByteArray name = isRecovery ? slots.recoveryName() : slots.nameOf(loginKey(record.account.login));
        slots.hand(name, record.publicKey, isRecovery ? QUuid() : record.account.id, latest);
    }
    keepOldKeys(log, *keys);
    log.database().run(u"UPDATE store SET key_id = ?"_s, latest.id);
    log.useKeys(keys);
    return keys;
}

qint64 KeyRotation::remaining(SealedLog &log)
{
    qint64 rows = 0;
    for (const SealedTable &table : sealedTables())
        rows += log.database().valueOf(u"SELECT COUNT(*) FROM %1 WHERE key_id <> ?"_s.arg(table.name),
                                       log.keys().latest().id).toLongLong();
    return rows;
}

namespace {

struct Row {
    QByteArray id;
    quint64 version;
    quint32 keyId;
    QByteArray box;
};

} // namespace

static QList<Row> rowsOf(SealedLog &log, const SealedTable &table, const QByteArray &after, qint64 limit)
{
    const QString version = table.kind == BoxKind::Overview ? u"seq"_s : u"0"_s;
    QSqlQuery query = log.database().run(u"SELECT %1, %2, key_id, box FROM %3 WHERE key_id <> ? AND %1 > ? ORDER BY %1 LIMIT ?"_s.arg(table.idColumn, version, table.name),
                                         log.keys().latest().id, after, limit);
    QList<Row> rows;
    while (Database::next(query))
        rows.append({query.value(0).toByteArray(), query.value(1).toULongLong(), query.value(2).toUInt(), query.value(3).toByteArray()});
    return rows;
}

/// Empty for a damaged one.
static QByteArray sealedAgain(SealedLog &log, const SealedTable &table, const Row &row)
{
    const auto place = [&](const DataKey &key) {
        return BoxPlace{log.store(), QUuid::fromRfc4122(row.id), row.version, table.kind, dataKeyName(key.id)};
    };
    const DataKey &latest = log.keys().latest();
    const DataKey *before = log.keys().find(row.keyId);
    auto content = before ? seal::opened(before->*table.key, row.box, bindingOf(place(*before))) : std::nullopt;
    if (!content)
        return {};
    const QByteArray box = seal::sealed(latest.*table.key, *content, bindingOf(place(latest)));
    seal::wipe(*content);
    return box;
}

bool KeyRotation::isCutShort(SealedLog &log)
{
    if (remaining(log) == 0)
        return false;
    for (const SealedTable &table : sealedTables()) {
        static constexpr qint64 few = 100; // rows read at once: all but the damaged ones are sealed again, so that the first says it
        QList<Row> rows = rowsOf(log, table, "", few);
        while (!rows.isEmpty()) {
            if (std::ranges::any_of(rows, [&](const Row &row) { return !sealedAgain(log, table, row).isEmpty(); }))
                return true;
            rows = rowsOf(log, table, rows.last().id, few);
        }
    }
    return false;
}

bool KeyRotation::step(SealedLog &log, Place &place, int limit)
{
    const Place reached = log.atomically([&] {
        Place next = place;
        for (qint64 left = limit; left > 0 && next.table < sealedTables().size();) {
            const SealedTable &table = sealedTables()[next.table];
            const QList<Row> rows = rowsOf(log, table, next.row, left);
            for (const Row &row : rows) {
                if (const QByteArray box = sealedAgain(log, table, row); !box.isEmpty())
                    log.database().change(u"UPDATE %1 SET key_id = ?, box = ? WHERE %2 = ?"_s.arg(table.name, table.idColumn), log.keys().latest().id, box, row.id);
            }
            left -= rows.size();
            next = rows.isEmpty() ? Place{.table = next.table + 1} : Place{.table = next.table, .row = rows.last().id};
        }
        return next;
    });
    place = reached;
    return place.table < sealedTables().size();
}

void KeyRotation::finish(SealedLog &log)
{
    log.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}
