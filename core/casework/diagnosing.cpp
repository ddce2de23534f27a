#include "core/casework/diagnosing.h"

#include "core/casework/beside.h"
#include "core/casework/serviceaccess.h"
#include "core/sources/introspection.h"
#include "core/sources/wayprobe.h"
#include "core/sources/weatherprobe.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

ProviderError bare(Trouble trouble)
{
    return {trouble, {}, {}, false, std::nullopt};
}

/// What all steps have in common.
struct Trip {
    QNetworkAccessManager &network;
    QUrl endpoint;
    ReadSecret token;
    Ports ports;
    std::chrono::milliseconds patience;
};

class Run : public DiagnosisRun
{
public:
    Run(const Trip &trip, QObject *parent) : DiagnosisRun(parent), m_trip(trip)
    {
        for (int step = 0; step < wayStepCount; ++step)
            m_diagnosis.steps.append(StepResult{.step = static_cast<WayStep>(step)});
        const auto prepare = [endpoint = trip.endpoint, way = sources::wayOf(trip.network)] {
            const bool isGood = bool(sources::checkEndpoint(endpoint));
            if (isGood)
                prepareWay(way, endpoint);
            return isGood;
        };
        m_clock.start();
        beside(this, prepare,
               [this](bool isGood) { isGood ? probeWay() : refuse(WayStep::Name, bare(Trouble::EndpointRefused)); });
    }

private:
    void take(const StepResult &result)
    {
        m_diagnosis.steps[static_cast<qsizetype>(result.step)] = result;
        Q_EMIT stepped(result);
    }

    void conclude()
    {
        m_diagnosis.at = m_trip.ports.now();
        Q_EMIT finished(m_diagnosis);
    }

    StepResult ended(WayStep step, StepState state)
    {
        return {.step = step,
                .state = state,
                .took = std::chrono::milliseconds(m_clock.restart()),
                .host = m_trip.endpoint.host()};
    }

    void refuse(WayStep step, const ProviderError &error)
    {
        StepResult result = ended(step, StepState::Failed);
        result.finding = step == WayStep::Service ? WayFinding::ServiceTrouble : WayFinding::AccessTrouble;
        result.error = error;
        take(result);
        conclude();
    }

    void probeWay()
    {
        auto way = sources::wayOf(m_trip.network);
        if (!way)
            way =
                std::make_shared<sources::WayOut>(sources::WayParts{.rule = {.kind = sources::ProxyRule::Kind::None}});
        const auto *probe = new sources::WayProbe(way, m_trip.endpoint, m_trip.patience, this);
        connect(probe, &sources::WayProbe::stepped, this, [this](const StepResult &result) { take(result); });
        connect(probe, &sources::WayProbe::finished, this,
                [this](bool isThrough) { isThrough ? askService() : conclude(); });
    }

    void askService()
    {
        m_clock.start();
        const auto request = sources::probeRequest(sources::routeUnder(m_trip.endpoint, u"/api/ping"_s));
        const sources::Patience patience{
            .whole = m_trip.patience, .toSend = m_trip.patience, .silence = m_trip.patience};
        const auto *exchange = new sources::Exchange(m_trip.network, request, patience, this);
        connect(exchange, &sources::Exchange::finished, this, [this](const WireAnswer &wire) { takeService(wire); });
    }

    void takeService(const WireAnswer &wire)
    {
        const bool isGood = wire.status >= 200 && wire.status < 300; // the body is to be ignored
        if (wire.fault != WireFault::None || !isGood)
            return refuse(WayStep::Service, classify(wire, LookupKind::Quotient).errors.first());
        take(ended(WayStep::Service, StepState::Ok));
        beside(
            this, [read = m_trip.token]() -> TokenOrTrouble { return readToken(read); },
            [this](const TokenOrTrouble &token) { takeToken(token); });
    }

    void takeToken(const TokenOrTrouble &token)
    {
        if (const auto *trouble = std::get_if<Trouble>(&token))
            return refuse(WayStep::Token, bare(*trouble));
        const QDateTime expiry = std::get<ApiToken>(token).expiry();
        if (expiry.isValid() && expiry <= m_trip.ports.now())
            return refuse(WayStep::Token, bare(Trouble::TokenExpired));
        StepResult result = ended(WayStep::Token, StepState::Ok);
        result.rights = RightsAnswer{.at = m_trip.ports.now(), .expiry = expiry};
        take(result);
        const auto *question =
            new sources::Introspection(m_trip.network, m_trip.endpoint, std::get<ApiToken>(token), m_trip.ports, this);
        connect(question, &sources::Introspection::finished, this,
                [this](const RightsAnswer &answer) { takeRights(answer); });
    }

    void takeRights(const RightsAnswer &answer)
    {
        if (answer.error)
            return refuse(WayStep::Rights, *answer.error);
        const bool isShut = isShutOut(reviewed(*answer.rights));
        StepResult result = ended(WayStep::Rights, isShut ? StepState::Failed : StepState::Ok);
        result.finding = isShut ? WayFinding::RightsMissing : WayFinding::None;
        result.rights = answer;
        take(result);
        conclude();
    }

    const Trip m_trip;
    Diagnosis m_diagnosis;
    QElapsedTimer m_clock;
};

} // namespace

Diagnose diagnosing(QNetworkAccessManager &network, const ReadSecret &token, const Ports &ports,
                    std::chrono::milliseconds patience)
{
    return [&network, token, ports, patience](const Connection &connection, QObject *parent) -> DiagnosisRun * {
        return new Run({network, connection.endpoint, token, ports, patience}, parent);
    };
}
