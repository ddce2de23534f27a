#include "core/casework/retention.h"

#include "core/casework/logguard.h"
#include "core/casework/officeacts.h"
#include "core/formats/retentionjson.h"

using namespace Qt::StringLiterals;

Retention::Retention(Session session, Ports ports) : m_session(std::move(session)), m_ports(std::move(ports)) {}

Result<QList<RetentionSetting>> Retention::history() const
{
    return guarded([&]() -> Result<QList<RetentionSetting>> {
        SealedLog log(m_session.folder(), Access::Read, m_session.keys(), m_ports.newId);
        return retentionSettings(log);
    });
}

Result<RetentionSetting> Retention::current() const
{
    const auto settings = history();
    if (!settings)
        return settings.error();
    return settings->isEmpty() ? RetentionSetting() : settings->last();
}

Result<RetentionSetting> Retention::set(const RetentionPolicy &policy, const QString &reason) const
{
    const RetentionSetting setting{.policy = policy, .at = m_ports.now().toUTC(), .agent = m_session.account().name, .reason = reason.trimmed()};
    if (setting.reason.isEmpty())
        return refused(Problem::Missing, u"reason"_s);
    return onLog(m_session, Right::SetRetention, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<RetentionSetting> {
        const QJsonObject facts{{u"months"_s, toJson(policy)}, {u"reason"_s, setting.reason}};
        log.atomically([&] {
            AccountBook(log).note({.kind = OfficeAct::Kind::RetentionSet, .at = setting.at, .agent = setting.agent, .facts = facts});
            return true;
        });
        return setting;
    });
}
