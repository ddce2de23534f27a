#include "core/casework/secrets.h"

#include "core/casework/logguard.h"
#include "core/casework/secretsource.h"
#include "core/sources/impot.h"
#include "core/store/accountbook.h"
#include "core/store/secretbook.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

const QString Secrets::token = u"token"_s;
const QString Secrets::taxOffice = u"tax-office"_s;
const QString Secrets::proxy = u"proxy"_s;

Secrets::Secrets(Session session, Ports ports) : m_session(std::move(session)), m_ports(std::move(ports)) {}

/// Whether a value is one of its kind, so that a slip of the clipboard is not sealed in its place.
static Result<Done> checkShape(const QString &name, const QByteArray &value)
{
    if (value.isEmpty())
        return Done();
    if (name == Secrets::token) {
        const Result<ApiToken> token = ApiToken::parse(value);
        return token ? Result<Done>(Done()) : token.error();
    }
    if (name == Secrets::proxy) // any characters on one line
        return value.size() <= 1024 && !value.contains('\n') ? Result<Done>(Done()) : refused(Problem::TooLong, u"proxy"_s);
    const Result<sources::ClientSecret> secret = sources::ClientSecret::parse(value);
    return secret ? Result<Done>(Done()) : secret.error();
}

Result<Done> Secrets::set(const QString &name, const QByteArray &given) const
{
    QByteArray value = given.trimmed();
    const auto wiped = qScopeGuard([&value] { wipe(value); });
    if (const Result<Done> shape = checkShape(name, value); !shape)
        return shape.error();
    return onLog(m_session, Right::ManageSettings, Access::Write, m_ports.newId, [&](SealedLog &log) {
        return log.atomically([&]() -> Result<Done> {
            const QJsonObject facts = SecretBook(log).put(name, value);
            AccountBook(log).note({.kind = OfficeAct::Kind::SecretSet, .at = m_ports.now().toUTC(), .agent = m_session.account().name, .facts = facts});
            return Done();
        });
    });
}

Result<QByteArray> Secrets::get(const QString &name) const
{
    return guarded([&] {
        SealedLog log(m_session.folder(), Access::Read, m_session.keys());
        return SecretBook(log).find(name);
    });
}

/// The last time that it was sealed or taken away, if it ever was.
static Result<SecretState> lastSet(SealedLog &log, const QString &name)
{
    const auto acts = AccountBook(log).acts();
    if (!acts)
        return acts.error();
    SecretState state;
    for (const OfficeAct &act : *acts) {
        if (act.kind == OfficeAct::Kind::SecretSet && act.facts.value(u"name"_s).toString() == name)
            state = {.isSet = act.facts.value(u"set"_s).toBool(), .at = act.at, .agent = act.agent};
    }
    return state;
}

static QDateTime expiryOf(const QByteArray &token)
{
    const Result<ApiToken> parsed = ApiToken::parse(token);
    return parsed ? parsed->expiry() : QDateTime();
}

Result<SecretState> Secrets::state(const QString &name) const
{
    return onLog(m_session, Right::ManageSettings, Access::Read, m_ports.newId, [&](SealedLog &log) -> Result<SecretState> {
        const HeldSecret held([&] { return SecretBook(log).find(name); });
        if (held.trouble())
            return *held.trouble();
        const Result<SecretState> noted = lastSet(log, name);
        if (!noted)
            return noted.error();
        SecretState state = *noted;
        state.isSet = !held.value().isEmpty();
        state.expiry = name == token ? expiryOf(held.value()) : QDateTime();
        return state;
    });
}

Result<Done> Secrets::takeOver(const QString &name, const QString &file) const
{
    const HeldSecret found(secretInFile(file));
    if (found.trouble())
        return *found.trouble();
    if (found.value().trimmed().isEmpty())
        return refused(Problem::Missing, u"secret"_s);
    if (const Result<Done> sealed = set(name, found.value()); !sealed)
        return sealed.error();
    const HeldSecret back([&] { return get(name); });
    if (back.trouble())
        return *back.trouble();
    return back.value() == found.value().trimmed() ? Result<Done>(Done()) : Error{Fault::Unreadable, u"secret: not read back"_s};
}

static QString draftOf(const Account &account)
{
    return u"draft "_s + account.id.toString(QUuid::WithoutBraces);
}

Result<Done> Secrets::keepDraft(const QByteArray &draft) const
{
    return guarded([&] {
        SealedLog log(m_session.folder(), Access::Write, m_session.keys(), m_ports.newId);
        return log.atomically([&]() -> Result<Done> {
            SecretBook(log).put(draftOf(m_session.account()), draft);
            return Done();
        });
    });
}

Result<QByteArray> Secrets::takeDraft() const
{
    return guarded([&] {
        SealedLog log(m_session.folder(), Access::Write, m_session.keys(), m_ports.newId);
        Result<QByteArray> draft = SecretBook(log).find(draftOf(m_session.account()));
        if (draft && !draft->isEmpty())
            log.atomically([&] {
                SecretBook(log).put(draftOf(m_session.account()), {});
                return true;
            });
        return draft;
    });
}
