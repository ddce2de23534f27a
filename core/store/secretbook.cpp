#include "core/store/secretbook.h"

#include "core/seal/box.h"
#include "core/seal/chain.h"

using namespace Qt::StringLiterals;

static QByteArray rowName(const QString &name, const QUuid &store)
{
    return seal::pseudonym("secret:" + name.toUtf8(), store.toRfc4122());
}

BoxPlace SecretBook::place(const QString &name, quint32 key) const
{
    return {m_log.store(), QUuid::fromRfc4122(rowName(name, m_log.store())), 0, BoxKind::Secret, dataKeyName(key)};
}

QJsonObject SecretBook::put(const QString &name, QByteArrayView value)
{
    const QByteArray row = rowName(name, m_log.store());
    m_log.database().run(u"DELETE FROM secret WHERE name = ?"_s, row);
    const DataKey &key = m_log.keys().latest();
    QJsonObject facts{{u"name"_s, name}, {u"set"_s, !value.isEmpty()}, {u"key"_s, qint64(key.id)}};
    if (value.isEmpty())
        return facts;
    const QByteArray box = seal::sealed(key.secrets, seal::padded(value, SealedLog::contentStep), bindingOf(place(name, key.id)));
    m_log.database().run(u"INSERT INTO secret (name, key_id, box) VALUES (?, ?, ?)"_s, row, key.id, box);
    facts.insert(u"digest"_s, QString::fromLatin1(seal::digest(box).toBase64()));
    return facts;
}

bool SecretBook::isAsNoted(const QJsonObject &facts)
{
    if (!facts.contains(u"key"_s))
        return true;
    const QVariantList row = m_log.database().rowOf(u"SELECT key_id, box FROM secret WHERE name = ?"_s,
                                                    rowName(facts.value(u"name"_s).toString(), m_log.store()));
    if (row.isEmpty() || !facts.value(u"set"_s).toBool())
        return row.isEmpty() != facts.value(u"set"_s).toBool();
    // Whoever puts a former row back has none of a later key than the one that it was sealed with.
    const qint64 notedKey = facts.value(u"key"_s).toInteger();
    const qint64 key = row[0].toLongLong();
    return key > notedKey || (key == notedKey && seal::digest(row[1].toByteArray()).toBase64() == facts.value(u"digest"_s).toString().toLatin1());
}

Result<QByteArray> SecretBook::find(const QString &name)
{
    QSqlQuery query = m_log.database().run(u"SELECT key_id, box FROM secret WHERE name = ?"_s, rowName(name, m_log.store()));
    if (!Database::next(query))
        return QByteArray();
    const DataKey *key = m_log.keys().find(query.value(0).toUInt());
    const auto text = key ? seal::opened(key->secrets, query.value(1).toByteArray(), bindingOf(place(name, key->id))) : std::nullopt;
    const auto value = text ? seal::unpadded(*text) : std::nullopt;
    if (!value)
        return Error{Fault::Unreadable, u"secret: damaged"_s};
    return *value;
}
