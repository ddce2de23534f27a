#include "core/store/keyslots.h"

#include "core/seal/box.h"
#include "core/seal/chain.h"
#include "core/store/boxplace.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

static QByteArray littleEndian(auto number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

static Error wrong()
{
    return {Fault::Forbidden, u"sign-in: login or password"_s};
}

QByteArray KeySlots::nameOf(QStringView login) const
{
    return seal::pseudonym("login:" + login.toUtf8(), m_store.toRfc4122());
}

QByteArray KeySlots::recoveryName() const
{
    return seal::pseudonym("recovery", m_store.toRfc4122());
}

/// The cost is bound too: a file that asks for a cheaper one does not open.
QByteArray KeySlots::binding(const QByteArray &name, const QUuid &account, const QByteArray &salt,
                             const seal::PasswordCost &cost) const
{
    return "PFSLOT1" + m_store.toRfc4122() + name + account.toRfc4122() + salt + littleEndian(cost.passes)
        + littleEndian(cost.memory);
}

static QByteArray handedKey(const QUuid &store, const QByteArray &publicKey, const QUuid &account, const DataKey &key)
{
    QByteArray content = QByteArray(reinterpret_cast<const char *>(seal::KeyView(key.main).data()), seal::keySize)
        + littleEndian(key.id) + store.toRfc4122() + account.toRfc4122();
    const QByteArray handed = seal::handedTo(publicKey, content);
    seal::wipe(content);
    return handed;
}

KeySlots::Door KeySlots::put(const NewSlot &slot, const DataKey &key)
{
    const seal::KeyPair pair = seal::KeyPair::random();
    const QByteArray salt = seal::randomBytes(seal::saltSize);
    const auto passwordKey = seal::keyOf(slot.password, salt, slot.cost);
    if (!passwordKey)
        throw StorageFailure(Fault::Refused, u"key slot: not enough memory for the password's key"_s);
    const QByteArray box = seal::sealed(*passwordKey, pair.secret.view(), binding(slot.name, slot.account, salt, slot.cost));
    m_database.run(u"INSERT OR REPLACE INTO key_slot (slot, account, salt, passes, memory, box, key_id, handed)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   slot.name, slot.account.toRfc4122(), salt, static_cast<qint64>(slot.cost.passes),
                   static_cast<qint64>(slot.cost.memory), box, key.id, handedKey(m_store, pair.publicKey, slot.account, key));
    return {pair.publicKey, seal::digest(box)};
}

QByteArray KeySlots::digestOf(const QByteArray &name)
{
    const QByteArray box = m_database.valueOf(u"SELECT box FROM key_slot WHERE slot = ?"_s, name).toByteArray();
    return box.isEmpty() ? QByteArray() : seal::digest(box);
}

Result<Done> KeySlots::remove(const QByteArray &name)
{
    if (!m_database.valueOf(u"SELECT 1 FROM key_slot WHERE slot = ?"_s, name).isValid())
        return Error{Fault::NotFound, u"key slot"_s};
    m_database.run(u"DELETE FROM key_slot WHERE slot = ?"_s, name);
    m_database.run(u"DELETE FROM attempt WHERE slot = ?"_s, name);
    return Done();
}

void KeySlots::hand(const QByteArray &name, const QByteArray &publicKey, const QUuid &account, const DataKey &key)
{
    m_database.run(u"UPDATE key_slot SET key_id = ?, handed = ? WHERE slot = ?"_s, key.id,
                   handedKey(m_store, publicKey, account, key), name);
}

seal::PasswordCost KeySlots::costWithout(const QByteArray &name)
{
    const QVariantList row = m_database.rowOf(u"SELECT passes, memory FROM key_slot WHERE slot <> ? ORDER BY slot > ? DESC, slot LIMIT 1"_s, recoveryName(), name);
    return row.isEmpty() ? seal::leastCost : seal::PasswordCost{row[0].toULongLong(), row[1].toULongLong()};
}

Result<KeySlots::Unlocked> KeySlots::open(const QByteArray &name, QStringView password)
{
    QSqlQuery query = m_database.run(u"SELECT account, salt, passes, memory, box, handed FROM key_slot WHERE slot = ?"_s, name);
    if (!Database::next(query)) {
        static_cast<void>(seal::keyOf(password, QByteArray(seal::saltSize, '\0'), costWithout(name)));
        return wrong();
    }
    const QUuid account = QUuid::fromRfc4122(query.value(0).toByteArray());
    const QByteArray salt = query.value(1).toByteArray();
    const seal::PasswordCost cost{query.value(2).toULongLong(), query.value(3).toULongLong()};
    const auto passwordKey = seal::keyOf(password, salt, cost);
    if (!passwordKey)
        return wrong();
    auto secret = seal::opened(*passwordKey, query.value(4).toByteArray(), binding(name, account, salt, cost));
    if (!secret || secret->size() != qsizetype(seal::keySize))
        return wrong();
    const seal::KeyPair pair = seal::KeyPair::of(seal::BriefKey::from(*secret));
    seal::wipe(*secret);
    const auto keys = keyringWith(pair, query.value(5).toByteArray(), account);
    if (!keys)
        return keys.error();
    return Unlocked{account, *keys, pair.publicKey};
}

/// The data key that was handed over, and with it those before it.
Result<std::shared_ptr<const Keyring>> KeySlots::keyringWith(const seal::KeyPair &pair, const QByteArray &handed,
                                                             const QUuid &account)
{
    auto content = seal::received(pair, handed);
    const qsizetype expected = qsizetype(seal::keySize) + 4 + 16 + 16;
    if (!content || content->size() != expected || content->sliced(36) != m_store.toRfc4122() + account.toRfc4122())
        return Error{Fault::Unreadable, u"key slot: what was handed over is damaged"_s};
    const auto id = qFromLittleEndian<quint32>(content->constData() + 32);
    const auto keys = std::make_shared<Keyring>(id, seal::BriefKey::from(QByteArrayView(*content).first(seal::keySize)));
    seal::wipe(*content);
    // A slot that was put back after its owner left still opens, but to a key from before.
    if (id != m_database.valueOf(u"SELECT key_id FROM store"_s).toUInt())
        return wrong();
    QSqlQuery query = m_database.run(u"SELECT id, box FROM old_key ORDER BY id DESC"_s);
    while (Database::next(query)) {
        const quint32 older = query.value(0).toUInt();
        const BoxPlace place{m_store, m_store, older, BoxKind::OldKey, dataKeyName(keys->latest().id)};
        auto key = seal::opened(keys->latest().oldKeys, query.value(1).toByteArray(), bindingOf(place));
        if (!key || key->size() != qsizetype(seal::keySize))
            return Error{Fault::Unreadable, u"key slot: an older key is damaged"_s};
        keys->addOlder(older, seal::BriefKey::from(*key));
        seal::wipe(*key);
    }
    return std::shared_ptr<const Keyring>(keys);
}
