#include "tests/core/sources/statedesk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkProxy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJlc3NhaSJ9.c2lnbmF0dXJl";

StateDesk::StateDesk(const QUrl &endpoint)
{
    network.setProxy(QNetworkProxy::NoProxy);
    connection = {endpoint, u"13002526500013"_s, folder.filePath(u"token"_s)};
    QFile file(connection.tokenFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(token + '\n');
}

sources::Access StateDesk::access() const
{
    return {connection.endpoint, *Siret::parse(connection.recipient), *ApiToken::parse(token)};
}

CivilIdentity anyone()
{
    return {*PersonName::parse(u"FOLLEVILLE"),
            std::nullopt,
            {*PersonName::parse(u"Armelle")},
            *PartialDate::of(1988, 4, 7),
            Sex::Female,
            {CountryCode::france(), *CommuneCode::parse(u"80021")}};
}

sources::RetryRule withoutWaiting(QList<std::chrono::milliseconds> &waits)
{
    return [&waits](const ProviderError &error, const sources::Progress &progress, const sources::Limits &limits,
                    std::chrono::milliseconds jitter) -> std::optional<std::chrono::milliseconds> {
        const auto pause = sources::waitBeforeRetry(error, progress, limits, jitter);
        if (!pause)
            return std::nullopt;
        waits.append(*pause);
        return 0ms;
    };
}
