#include "core/casework/secrets.h"

#include "core/casework/logguard.h"
#include "core/store/accountbook.h"
#include "core/store/secretbook.h"

using namespace Qt::StringLiterals;

const QString Secrets::token = u"token"_s;
const QString Secrets::taxOffice = u"tax-office"_s;

Secrets::Secrets(Session session, Ports ports) : m_session(std::move(session)), m_ports(std::move(ports)) {}

Result<Done> Secrets::set(const QString &name, const QByteArray &value) const
{
    return onLog(m_session, Right::ManageSettings, Access::Write, m_ports.newId, [&](SealedLog &log) {
        return log.atomically([&]() -> Result<Done> {
            SecretBook(log).put(name, value);
            AccountBook(log).note({.kind = OfficeAct::Kind::SecretSet, .at = m_ports.now().toUTC(), .agent = m_session.account().name, .facts = {{u"name"_s, name}, {u"set"_s, !value.isEmpty()}}});
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
        const Result<QByteArray> draft = SecretBook(log).find(draftOf(m_session.account()));
        if (draft && !draft->isEmpty())
            log.atomically([&] {
                SecretBook(log).put(draftOf(m_session.account()), {});
                return true;
            });
        return draft;
    });
}
