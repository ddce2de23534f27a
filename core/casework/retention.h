#pragma once
#include "core/casework/session.h"
#include "core/domain/retention.h"

/// How long things are kept, and who decided it.
struct RetentionSetting {
    RetentionPolicy policy;
    QDateTime at = {}; ///< UTC; invalid while nobody has set it.
    QString agent = {};
    QString reason = {};
};

/// How long cases and journals are kept: acts of the log, the latest counts. Blocking; disk troubles as in Caseload.
class Retention
{
public:
    explicit Retention(Session session, Ports ports = {});

    /// Everybody who signs in may know.
    Result<RetentionSetting> current() const;
    /// Every setting there was, oldest first.
    Result<QList<RetentionSetting>> history() const;
    /// Right::SetRetention. Fault::Invalid with Problem::Missing without a reason.
    Result<RetentionSetting> set(const RetentionPolicy &policy, const QString &reason) const;

private:
    Session m_session;
    Ports m_ports;
};
