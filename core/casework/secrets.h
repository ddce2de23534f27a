#pragma once
#include "core/casework/session.h"

/// What may be said of a sealed setting: never its value.
struct SecretState {
    bool isSet = false;
    QDateTime at = {}; ///< UTC: when it was sealed, or taken away; invalid where it never was.
    QString agent = {};
    QDateTime expiry = {}; ///< Of the State's token; invalid where it does not say.
};

/// What the town hall's settings hold that nobody may read from the disk: the State's token, the tax office's secret.
/// Sealed in the log; each change is noted there, without the value. Blocking.
class Secrets
{
public:
    Secrets(Session session, Ports ports);

    /// Right::ManageSettings. An empty value takes the secret away. Fault::Invalid for one that has not the shape of its kind;
    /// spaces around it are dropped.
    Result<Done> set(const QString &name, const QByteArray &value) const;
    /// Empty when there is none. Whoever is signed in works with it.
    Result<QByteArray> get(const QString &name) const;

    /// Right::ManageSettings. When it was sealed, by whom, until when it is good.
    Result<SecretState> state(const QString &name) const;
    /// Right::ManageSettings. Seals what `file` holds and reads it back: once this is done, the file is needed no more.
    /// Fault::NotFound for a file that cannot be read.
    Result<Done> takeOver(const QString &name, const QString &file) const;

    /// What somebody had typed and not validated when the window was locked: theirs alone, until it is taken.
    Result<Done> keepDraft(const QByteArray &draft) const;
    Result<QByteArray> takeDraft() const;

    static const QString token; ///< Of the State's service.
    static const QString taxOffice; ///< The tax office's client secret.
    static const QString proxy; ///< The password of the town hall's proxy.

private:
    Session m_session;
    Ports m_ports;
};
