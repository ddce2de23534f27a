#pragma once
#include "core/base/result.h"
#include "core/seal/keypair.h"
#include "core/seal/passwordkey.h"
#include "core/store/database.h"
#include "core/store/keyring.h"

/// The doors to a log's keys: one a password, and one for the printed code. A slot keeps the secret half of a key pair
/// sealed with the password's key, and the data key handed to the public half, so that a new data key can be handed to everybody
/// while only one of them is there.
///
/// Throws StorageFailure when the disk or the file is broken.
class KeySlots
{
public:
    KeySlots(Database &database, const QUuid &store) : m_database(database), m_store(store) {}

    /// Under which name a login, or the printed code, stands: says nothing of who it is.
    QByteArray nameOf(QStringView login) const;
    QByteArray recoveryName() const;

    struct NewSlot {
        QByteArray name;
        QUuid account; ///< Null for the printed code.
        QString password;
        seal::PasswordCost cost;
    };
    /// What an account's record keeps of its slot, so that a former one that is put back is known.
    struct Door {
        QByteArray publicKey;
        QByteArray digest; ///< Of the box.
    };
    /// Writes a slot, in place of one of that name. Within atomically().
    Door put(const NewSlot &slot, const DataKey &key);
    /// The digest of a slot's box as it stands in the file; empty when there is none.
    QByteArray digestOf(const QByteArray &name);
    /// Fault::NotFound when there is none.
    Result<Done> remove(const QByteArray &name);

    struct Unlocked {
        QUuid account;
        std::shared_ptr<const Keyring> keys;
        QByteArray publicKey; ///< Of the slot: the one that the account's record has, or it is a former slot.
    };
    /// What a password opens: takes as long as the slot's cost says. Fault::Forbidden for a wrong password or no such slot.
    Result<Unlocked> open(const QByteArray &name, QStringView password);

    /// What a password is tried at where no slot has that name: the cost of a slot that is there, always the same one
    /// for a name, so that how long a refusal takes does not say who has an account.
    seal::PasswordCost costWithout(const QByteArray &name);

    /// Hands a new data key to a slot's owner, who is not there. Within atomically().
    void hand(const QByteArray &name, const QByteArray &publicKey, const QUuid &account, const DataKey &key);

private:
    Result<std::shared_ptr<const Keyring>> keyringWith(const seal::KeyPair &pair, const QByteArray &handed, const QUuid &account);
    QByteArray binding(const QByteArray &name, const QUuid &account, const QByteArray &salt, const seal::PasswordCost &cost) const;

    Database &m_database;
    QUuid m_store;
};
