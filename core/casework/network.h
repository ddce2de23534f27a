#pragma once
#include "core/casework/secretsource.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

class QNetworkAccessManager;
class QSettings;

/// How the town hall's network is left: its proxy, and its own authority where it opens encrypted connections.
struct NetworkChoice {
    enum class Proxy {
        System, ///< As the computer says, PAC files included.
        Manual,
        None,
    } proxy = Proxy::System;
    QString manual; ///< "proxy.mairie.example:3128"
    QString user; ///< Our name there; its password is sealed in the log (Secrets::proxy), never a setting.
    QString authorityFile; ///< PEM; trusted besides the system's authorities.
    friend bool operator==(const NetworkChoice &, const NetworkChoice &) = default;
};

/// Among the other settings.
NetworkChoice loadNetwork(const QSettings &stored);
void storeNetwork(QSettings &stored, const NetworkChoice &choice);

/// Whether a text is the host and the port of a proxy: Problem::Missing without a host, NotANumber for a bad port.
Result<Done> checkProxy(const QString &text);

/// An authority as an administrator recognises it.
struct Authority {
    QString name;
    QByteArray sha256; ///< Of the certificate: "A1:B2:…"
    QDateTime until;
};
/// What a PEM file holds, every certificate of it good to be trusted at `now`. Fault::NotFound for a file that cannot
/// be read; Problem::Missing where it holds no certificate, UnknownCode for one that is no authority's, NotADate for
/// one that is not valid at that time. Blocking.
Result<QList<Authority>> readAuthorities(const QString &file, const QDateTime &now);

/// The one network of a program. `password` is read beside the window, before the first question. TLS errors cannot be
/// ignored.
std::unique_ptr<QNetworkAccessManager> makeNetwork(const NetworkChoice &choice, const ReadSecret &password = {});
