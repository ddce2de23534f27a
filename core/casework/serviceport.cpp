#include "core/casework/serviceport.h"

#include "core/casework/rightsmemory.h"
#include "core/sources/network.h"

ServicePort servicePort(QNetworkAccessManager &network, const ReadSecret &token, const QString &memoryFile,
                        const Ports &ports)
{
    ServicePort port{.rights = askRights(network, token, memoryFile, ports),
                     .weather = askWeather(network, ports),
                     .diagnose = diagnosing(network, token, ports),
                     .reminder = [memoryFile] { return loadReminder(memoryFile); },
                     .keepReminder = [memoryFile](const ReminderSeen &seen) { storeReminder(memoryFile, seen); },
                     .onProxyWanted = {},
                     .introduce = {}};
    if (auto *ours = qobject_cast<sources::Network *>(&network)) {
        port.onProxyWanted = [ours](QObject *receiver, const std::function<void(const QString &, bool)> &wanted) {
            QObject::connect(ours, &sources::Network::accountWanted, receiver, wanted);
        };
        port.introduce = [ours](const QString &user, const QString &password) { ours->use({user, password}); };
    }
    return port;
}
