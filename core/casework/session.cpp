#include "core/casework/session.h"

#include "core/store/keyring.h"

Session::Session(QString folder, Account account, std::shared_ptr<const Keyring> keys)
    : m_folder(std::move(folder)), m_account(std::move(account)), m_keys(std::move(keys))
{
}

Session Session::practice(const QString &folder, const QString &agent)
{
    const Account account{.id = {}, .login = {}, .name = agent, .roles = allRoles, .isActive = true, .since = {}};
    return {folder, account, Keyring::practice()};
}
