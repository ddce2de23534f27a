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

void SecretBook::put(const QString &name, QByteArrayView value)
{
    const QByteArray row = rowName(name, m_log.store());
    m_log.database().run(u"DELETE FROM secret WHERE name = ?"_s, row);
    if (value.isEmpty())
        return;
    const DataKey &key = m_log.keys().latest();
    m_log.database().run(u"INSERT INTO secret (name, key_id, box) VALUES (?, ?, ?)"_s, row, key.id,
                         seal::sealed(key.secrets, seal::padded(value, SealedLog::contentStep), bindingOf(place(name, key.id))));
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
