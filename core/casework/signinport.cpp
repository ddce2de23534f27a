#include "core/casework/signinport.h"

#include "core/casework/secrets.h"

SignInPort signInPort(const QString &folder, const Ports &ports)
{
    SignInPort port;
    port.signIn = [folder, ports](const QString &login, const QString &password) { return signIn(folder, login, password, ports); };
    port.delay = [folder, ports](const QString &login) { return delayBeforeSignIn(folder, login, ports.now()); };
    port.create = [folder, ports](const FirstAccount &first) { return createLog(folder, first, ports); };
    port.unsealed = [folder] { return UnsealedLog{.isThere = isUnsealedLogIn(folder), .cases = {}}; };
    port.recover = [folder, ports](const QString &code, const QString &login, const QString &newPassword) {
        return recover(folder, code, login, newPassword, ports);
    };
    port.isSameCode = isSameRecoveryCode;
    port.checkSound = checkSound;
    port.restore = [folder, ports](const QString &file, const QString &login, const QString &password) {
        return restoreInstead(file, folder, login, password, ports);
    };
    port.rescue = [ports](const Session &damaged, const QString &password) { return rescueInstead(damaged, password, ports); };
    return port;
}

AccountsPort accountsPort(const Session &session, const Ports &ports)
{
    const Accounts accounts(session, ports);
    AccountsPort port;
    port.all = [accounts] { return accounts.all(); };
    port.add = [accounts](const QString &login, const QString &name, Roles roles, const QString &password) {
        return accounts.add(login, name, roles, password);
    };
    port.change = [accounts](const QUuid &account, const QString &name, Roles roles) { return accounts.change(account, name, roles); };
    port.changePassword = [accounts](const QString &current, const QString &next) { return accounts.changePassword(current, next); };
    port.resetPassword = [accounts](const QUuid &account, const QString &next) { return accounts.resetPassword(account, next); };
    port.close = [accounts](const QUuid &account, const std::function<bool(double)> &progress) {
        return accounts.close(account, progress);
    };
    port.isRotating = [accounts] { return accounts.isRotating(); };
    port.resumeRotation = [accounts](const std::function<bool(double)> &progress) { return accounts.resumeRotation(progress); };
    port.renewRecoveryCode = [accounts] { return accounts.renewRecoveryCode(); };
    return port;
}

DraftSlot draftSlot(const Session &session, const Ports &ports)
{
    const Secrets secrets(session, ports);
    return {.keep = [secrets](const QByteArray &draft) { return secrets.keepDraft(draft); }, .take = [secrets] { return secrets.takeDraft(); }};
}
