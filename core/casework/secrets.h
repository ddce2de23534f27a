#pragma once
#include "core/casework/session.h"

/// What the town hall's settings hold that nobody may read from the disk: the State's token, the tax office's secret. Sealed in the log; each
/// change is noted there, without the value. Blocking.
class Secrets
{
public:
    Secrets(Session session, Ports ports);

    /// Right::ManageSettings. An empty value takes the secret away.
    Result<Done> set(const QString &name, const QByteArray &value) const;
    /// Empty when there is none. Whoever is signed in works with it.
    Result<QByteArray> get(const QString &name) const;

    /// What somebody had typed and not validated when the window was locked: theirs alone, until it is taken.
    Result<Done> keepDraft(const QByteArray &draft) const;
    Result<QByteArray> takeDraft() const;

    static const QString token; ///< Of the State's service.
    static const QString taxOffice; ///< The tax office's client secret.

private:
    Session m_session;
    Ports m_ports;
};
