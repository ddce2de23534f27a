#include "tests/ui/fakelog.h"

#include <QMutexLocker>
#include <QThread>

using namespace Qt::StringLiterals;

static Account account(const QString &login, const QString &name, Roles roles)
{
    return {.id = QUuid::createUuidV5(QUuid(), login), .login = login, .name = name, .roles = roles, .isActive = true,
            .since = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
}

FakeLog::FakeLog()
    : accounts{account(u"hvasseur"_s, u"Hélène Vasseur"_s, allRoles), account(u"bcaron"_s, u"Bilal Caron"_s, Role::Agent)}
{
}

void FakeLog::note(const QString &what)
{
    const QMutexLocker lock(&mutex);
    asked.append(what);
}

QStringList FakeLog::noted() const
{
    const QMutexLocker lock(&mutex);
    return asked;
}

Session FakeLog::session(const Account &who) const
{
    return {u"nowhere"_s, who, {}};
}

template <typename T>
static Result<T> answered(const std::shared_ptr<FakeLog> &log, const QString &what, T value)
{
    log->note(what);
    const QMutexLocker lock(&log->mutex);
    if (const auto refusal = std::exchange(log->refusal, std::nullopt))
        return *refusal;
    return value;
}

SignInPort portOf(const std::shared_ptr<FakeLog> &log)
{
    SignInPort port;
    port.signIn = [log](const QString &login, const QString &password) -> Result<Session> {
        log->note(u"sign in "_s + login);
        if (login == log->login && password == log->password)
            return log->session(log->accounts.first());
        return log->refusal.value_or(Error{Fault::Forbidden, u"sign-in"_s});
    };
    port.delay = [log](const QString &) { return log->delay; };
    port.create = [log](const FirstAccount &first) {
        return answered(log, u"create %1, %2"_s.arg(first.login, first.name), NewLog{log->session(log->accounts.first()), log->code});
    };
    port.unsealed = [log] { return log->unsealed; };
    port.recover = [log](const QString &code, const QString &login, const QString &) -> Result<NewLog> {
        log->note(u"recover "_s + login);
        if (code != log->code)
            return Error{Fault::Forbidden, u"recovery"_s};
        return NewLog{log->session(log->accounts.first()), u"NEXT-CODE"_s};
    };
    port.isSameCode = [](const QString &code, const QString &retyped) { return retyped.trimmed().toUpper() == code; };
    return port;
}

AccountsPort accountsOf(const std::shared_ptr<FakeLog> &log)
{
    AccountsPort port;
    port.all = [log] { return answered(log, u"all"_s, log->accounts); };
    port.add = [log](const QString &login, const QString &name, Roles roles, const QString &) {
        return answered(log, u"add %1, %2, %3"_s.arg(login, name, toString(roles)), account(login, name, roles));
    };
    port.change = [log](const QUuid &, const QString &name, Roles roles) {
        return answered(log, u"change %1, %2"_s.arg(name, toString(roles)), account(u"changed"_s, name, roles));
    };
    port.changePassword = [log](const QString &current, const QString &) -> Result<Done> {
        log->note(u"change password"_s);
        if (current != log->password)
            return Error{Fault::Forbidden, u"sign-in"_s};
        return Done();
    };
    port.resetPassword = [log](const QUuid &, const QString &) { return answered(log, u"reset password"_s, Done()); };
    port.close = [log](const QUuid &, const std::function<bool(double)> &progress) {
        for (double done = 0; done < 1 && progress(done); done += 0.1)
            QThread::msleep(5);
        return answered(log, u"close"_s, KeyChange{.session = log->session(log->accounts.first())});
    };
    port.isRotating = [log] { return answered(log, u"is rotating"_s, log->isRotating); };
    port.resumeRotation = [log](const std::function<bool(double)> &progress) {
        progress(0.5);
        return answered(log, u"resume"_s, Done());
    };
    port.renewRecoveryCode = [log] { return answered(log, u"renew"_s, u"NEXT-CODE"_s); };
    return port;
}
