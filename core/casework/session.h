#pragma once
#include "core/base/ports.h"
#include "core/domain/account.h"

#include <memory>

class Keyring;

/// Somebody at work on the case log of one folder: who they are, and its keys in locked memory, which are wiped with the
/// last copy. A value; copy it into a background task.
class Session
{
public:
    Session(QString folder, Account account, std::shared_ptr<const Keyring> keys);

    /// On fictitious families: needs no account and hides nothing, since its key is in this program. Every right. Makes
    /// and opens nothing.
    static Session practice(const QString &folder, const QString &agent);

    const QString &folder() const { return m_folder; }
    const Account &account() const { return m_account; }
    const std::shared_ptr<const Keyring> &keys() const { return m_keys; }
    bool may(Right right) const { return ::may(m_account.roles, right); }

private:
    QString m_folder;
    Account m_account;
    std::shared_ptr<const Keyring> m_keys;
};
