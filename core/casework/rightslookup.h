#pragma once
#include "core/base/ports.h"
#include "core/casework/settings.h"
#include "core/domain/serviceweather.h"
#include "core/domain/tokenrights.h"

#include <QObject>

class QNetworkAccessManager;

/// One question about the token on its way. Emits finished() exactly once; deleting it aborts the exchange.
class RightsLookup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(const RightsAnswer &answer);
};

enum class RightsAsking {
    OnceAnHour, ///< What was answered within the hour stands.
    Now, ///< Somebody pressed the button.
};
using AskRights = std::function<RightsLookup *(const Connection &connection, RightsAsking how, QObject *parent)>;

/// Asks over `network` which rights the token has, and what day it ends. The token is read at each question;
/// `memoryFile` keeps the answers of the last hour, an empty one keeps nothing.
AskRights askRights(QNetworkAccessManager &network, const ReadSecret &token, const QString &memoryFile,
                    const Ports &ports = {});

/// One look at the probes of the service on its way. Emits finished() exactly once; deleting it aborts.
class WeatherLookup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(const ServiceWeather &weather);
};
using AskWeather = std::function<WeatherLookup *(const QUrl &endpoint, QObject *parent)>;

/// Asks without token and without anybody's name.
AskWeather askWeather(QNetworkAccessManager &network, const Ports &ports = {});
