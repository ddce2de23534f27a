#pragma once
#include "core/casework/diagnosing.h"
#include "core/casework/rightslookup.h"

/// What the window asks of the State's service besides families, as functions that a test can replace. Empty in
/// practice.
struct ServicePort {
    AskRights rights;
    AskWeather weather;
    Diagnose diagnose;
    /// When the reminder of the token's end was last shown. Blocking, as the next.
    std::function<ReminderSeen()> reminder;
    std::function<void(const ReminderSeen &seen)> keepReminder;
    /// Calls `wanted` when the town hall's proxy asks who we are, as long as `receiver` lives.
    std::function<void(QObject *receiver, const std::function<void(const QString &proxy, bool wasRefused)> &wanted)>
        onProxyWanted;
    /// Typed by somebody: kept in memory only.
    std::function<void(const QString &user, const QString &password)> introduce;
};

/// Over a network of makeNetwork(). `memoryFile` is a file of the data folder.
ServicePort servicePort(QNetworkAccessManager &network, const ReadSecret &token, const QString &memoryFile,
                        const Ports &ports = {});
