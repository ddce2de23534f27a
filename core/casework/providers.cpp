#include "core/casework/providers.h"

#include "core/casework/beside.h"
#include "core/casework/serviceaccess.h"
#include "core/sources/lookup.h"
#include "core/sources/practicenetwork.h"

using namespace Qt::StringLiterals;

namespace {

/// Passes on what one look-up at a source says.
class SourceLookup : public FamilyLookup
{
public:
    SourceLookup(QNetworkAccessManager &network, const LookupRequest &request, const sources::Access &access,
                 const sources::Conduct &conduct, QObject *parent)
        : FamilyLookup(parent)
    {
        const auto *lookup = new sources::Lookup(network, request, access, conduct, this);
        connect(lookup, &sources::Lookup::waiting, this, &FamilyLookup::waiting);
        connect(lookup, &sources::Lookup::finished, this, &FamilyLookup::finished);
    }
};

sources::Conduct conductFor(LookupLimits limits, const sources::Pace &pace = {})
{
    sources::Conduct conduct;
    conduct.pace = pace;
    conduct.urgency = limits.isCampaign ? sources::Urgency::Campaign : sources::Urgency::Counter;
    conduct.limits.attempts = limits.attempts;
    conduct.patience.whole = std::chrono::seconds(limits.timeoutSeconds);
    conduct.limits.conflicts = std::chrono::seconds(limits.conflictSeconds);
    conduct.limits.whole = std::max(conduct.limits.whole, std::chrono::seconds(limits.timeoutSeconds));
    return conduct;
}

FamilyAnswer unsent(Trouble trouble, const QDateTime &at)
{
    FamilyAnswer answer;
    answer.outcome = LookupOutcome::InvalidInput;
    answer.at = at;
    answer.errors.append({trouble, {}, {}, false, std::nullopt});
    return answer;
}

/// Reads beside the window what the service is reached with, then asks; or says that nothing was sent, and why.
class ServiceLookup : public FamilyLookup
{
public:
    ServiceLookup(QNetworkAccessManager &network, const LookupRequest &request, const std::function<ServiceAccess()> &read,
                  const sources::Conduct &conduct, QObject *parent)
        : FamilyLookup(parent)
    {
        beside(this, read, [this, &network, request, conduct](const ServiceAccess &access) {
            if (const auto *trouble = std::get_if<Trouble>(&access))
                Q_EMIT finished(unsent(*trouble, conduct.ports.now()));
            else
                passOn(new SourceLookup(network, request, std::get<sources::Access>(access), conduct, this));
        });
    }

private:
    void passOn(const SourceLookup *lookup)
    {
        connect(lookup, &FamilyLookup::waiting, this, &FamilyLookup::waiting);
        connect(lookup, &FamilyLookup::finished, this, &FamilyLookup::finished);
    }
};

/// What the practice service is reached with: nothing of it leaves the process.
sources::Access practiceAccess()
{
    return {QUrl(u"https://formation.invalid"_s), *Siret::parse(u"00000000000000"),
            *ApiToken::parse("formation.formation.formation")};
}

} // namespace

AskFamily askService(QNetworkAccessManager &network, const Connection &connection, LookupLimits limits)
{
    return askService(network, connection, secretInFile(connection.tokenFile), limits);
}

AskFamily askService(QNetworkAccessManager &network, const Connection &connection, const ReadSecret &token, LookupLimits limits)
{
    return askService(network, connection, token, sources::Pace(), limits);
}

AskFamily askService(QNetworkAccessManager &network, const Connection &connection, const ReadSecret &token, const sources::Pace &pace,
                     LookupLimits limits)
{
    return [&network, connection, token, pace, limits](const LookupRequest &request, QObject *parent) -> FamilyLookup * {
        const auto read = [connection, token, way = sources::wayOf(network)] {
            prepareWay(way, connection.endpoint);
            return readServiceAccess(connection, token);
        };
        return new ServiceLookup(network, request, read, conductFor(limits, pace), parent);
    };
}

AskFamily askPracticeFamilies(QObject *owner, int delayMs)
{
    const Ports ports;
    auto *network = new sources::PracticeNetwork(std::chrono::milliseconds(delayMs), ports.now, owner);
    return [network](const LookupRequest &request, QObject *parent) -> FamilyLookup * {
        return new SourceLookup(*network, request, practiceAccess(), conductFor({}), parent);
    };
}
