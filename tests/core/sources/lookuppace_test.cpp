#include <catch2/catch.hpp>

#include "core/sources/impotlookup.h"
#include "core/sources/pacenews.h"
#include "tests/core/sources/statedesk.h"
#include "tests/support/servicelimits.h"
#include "tests/support/stateserver.h"
#include "tests/support/taxofficeserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QDate today(2026, 6, 15);
static const QByteArray foundBody = R"({"data":{"quotient_familial":{"fournisseur":"CNAF","valeur":640,"annee":2026,)"
                                    R"("mois":6,"annee_calcul":2026,"mois_calcul":6}},"links":{},"meta":{}})";

static LookupRequest question()
{
    return {anyone(), std::nullopt, LookupKind::Quotient, false};
}

namespace {

/// A pace that answers as scripted, then lets everything go; and what it was told.
struct ScriptedPace {
    QList<sources::Permit> script;
    int asked = 0;
    QList<sources::PaceNews> told = {};
    QStringList services = {};

    sources::Pace pace()
    {
        return {.ask =
                    [this](const sources::PaceKey &key) {
                        ++asked;
                        services.append(key.service);
                        return script.isEmpty() ? sources::Permit() : script.takeFirst();
                    },
                .tell = [this](const sources::PaceKey &, const sources::PaceNews &news) { told.append(news); }};
    }
};

sources::Permit wait(std::chrono::milliseconds left, sources::Permit::Why why = sources::Permit::Why::Second)
{
    return {sources::Permit::Kind::Wait, why, left, {}};
}

} // namespace

TEST_CASE("Each request asks the pace first, retries included, and the pace hears each answer")
{
    StateServer server(today);
    server.script({sends(httpAnswer(429, "{}", {"Retry-After: 3"})), sends(httpAnswer(200, foundBody))});
    const StateDesk desk(server.endpoint());
    ScriptedPace paced{.script = {wait(20ms), wait(20ms), {}, wait(20ms)}};
    sources::Conduct conduct;
    QList<std::chrono::milliseconds> waits;
    conduct.retry = withoutWaiting(waits);
    conduct.pace = paced.pace();
    QNetworkAccessManager network;
    const sources::Lookup lookup(network, question(), desk.access(), conduct, nullptr);

    const auto answers = answersOf(lookup);

    REQUIRE(answers.size() == 1);
    CHECK(answers.first().outcome == LookupOutcome::Found);
    CHECK(answers.first().attempts == 2);
    CHECK(paced.asked == 5);
    REQUIRE(paced.told.size() == 2);
    CHECK(paced.told[0].status == 429);
    CHECK(paced.told[0].retryAfter == 3s);
    CHECK(paced.told[1].status == 200);
    CHECK(paced.services.first() == sources::paceService(server.endpoint()));
}

TEST_CASE("A wait beyond a second is told, with why; a shorter one is nobody's business")
{
    const auto [permit, seconds, trouble] = GENERATE(table<sources::Permit, int, Trouble>({
        {wait(1200ms), 2, Trouble::TownHallBusy},
        {wait(1200ms, sources::Permit::Why::Refused), 2, Trouble::TooManyRequests},
        {wait(900ms), 0, Trouble::TownHallBusy},
    }));
    StateServer server(today);
    server.script({sends(httpAnswer(200, foundBody))});
    const StateDesk desk(server.endpoint());
    ScriptedPace paced{.script = {permit}};
    sources::Conduct conduct;
    conduct.pace = paced.pace();
    QNetworkAccessManager network;
    const sources::Lookup lookup(network, question(), desk.access(), conduct, nullptr);
    QList<std::pair<int, Trouble>> told;
    QObject::connect(&lookup, &sources::Lookup::waiting, [&](int left, const ProviderError &because) {
        told.append({left, because.trouble});
    });

    REQUIRE(answersOf(lookup, 4000).size() == 1);

    if (seconds == 0)
        CHECK(told.isEmpty());
    else
        CHECK(told == QList<std::pair<int, Trouble>>{{seconds, trouble}});
}

TEST_CASE("What is held back for long is said at once, and nothing is sent")
{
    using Why = sources::Permit::Why;
    const sources::Moment since{std::chrono::milliseconds(1'795'608'000'000)};
    const auto [why, trouble, outcome] = GENERATE(table<Why, Trouble, LookupOutcome>({
        {Why::Refused, Trouble::TooManyRequests, LookupOutcome::RateLimited},
        {Why::Silence, Trouble::AddressSilent, LookupOutcome::Unavailable},
    }));
    const StateServer server(today);
    const StateDesk desk(server.endpoint());
    ScriptedPace paced{.script = {{sources::Permit::Kind::Held, why, 30min, since}}};
    sources::Conduct conduct;
    conduct.pace = paced.pace();
    QNetworkAccessManager network;
    const sources::Lookup lookup(network, question(), desk.access(), conduct, nullptr);

    const auto answers = answersOf(lookup);

    REQUIRE(answers.size() == 1);
    const FamilyAnswer &answer = answers.first();
    CHECK(answer.outcome == outcome);
    CHECK(answer.attempts == 0);
    CHECK(answer.requestId.isEmpty());
    REQUIRE(answer.errors.size() == 1);
    CHECK(answer.errors.first().trouble == trouble);
    CHECK(answer.errors.first().retryAfterSeconds == 1800);
    CHECK(answer.errors.first().silence.has_value() == (why == Why::Silence));
    CHECK(server.received().isEmpty());
    CHECK(server.openConnections() == 0);
}

TEST_CASE("A suspected ban is probed by the ping, without a token or a person; an answer lets the question go")
{
    StateServer server(today);
    server.script({sends(httpAnswer(200, "{}")), sends(httpAnswer(200, foundBody))});
    const StateDesk desk(server.endpoint());
    ScriptedPace paced{.script = {{sources::Permit::Kind::Probe, sources::Permit::Why::Silence, 0ms, {}}}};
    sources::Conduct conduct;
    conduct.pace = paced.pace();
    QNetworkAccessManager network;
    const sources::Lookup lookup(network, question(), desk.access(), conduct, nullptr);

    const auto answers = answersOf(lookup);

    REQUIRE(answers.size() == 1);
    CHECK(answers.first().outcome == LookupOutcome::Found);
    CHECK(answers.first().attempts == 1);
    REQUIRE(server.received().size() == 2);
    const StateRequest &probe = server.received().first();
    CHECK(probe.url.path() == u"/api/ping");
    CHECK_FALSE(probe.url.hasQuery());
    CHECK_FALSE(probe.headers.contains("authorization"));
    REQUIRE(paced.told.size() == 2);
    CHECK(paced.told.first().status == 200);
}

TEST_CASE("A look-up that waits for its turn is cancelled like any other")
{
    const StateServer server(today);
    const StateDesk desk(server.endpoint());
    ScriptedPace paced{.script = {wait(30ms)}};
    sources::Conduct conduct;
    conduct.pace = paced.pace();
    QNetworkAccessManager network;
    auto lookup = std::make_unique<sources::Lookup>(network, question(), desk.access(), conduct, nullptr);
    pass(5);
    lookup.reset();
    pass(80);
    CHECK(paced.asked == 1);
    CHECK(server.received().isEmpty());
}

TEST_CASE("Silence is told to the pace as silence, a refused certificate is not")
{
    const auto [fault, isSilence] = GENERATE(table<WireFault, bool>({
        {WireFault::Offline, true},
        {WireFault::TimedOut, true},
        {WireFault::CertificateRefused, false},
        {WireFault::ProxyRefused, false},
        {WireFault::None, false},
    }));
    WireAnswer answer;
    answer.fault = fault;
    CHECK(sources::newsOf(answer, {}).isSilence == isSilence);
}

static QList<TaxOfficeAnswer> taxAnswersOf(const TaxOfficeLookup &lookup)
{
    QList<TaxOfficeAnswer> answers;
    QObject::connect(&lookup, &TaxOfficeLookup::finished, [&](const TaxOfficeAnswer &each) { answers.append(each); });
    passUntil([&] { return !answers.isEmpty(); }, 3000);
    pass(60);
    return answers;
}

TEST_CASE("The tax office's « too many requests » is remembered: the next question is not sent")
{
    TaxOfficeServer server;
    server.script({sends(httpAnswer(429, "{}", {"Retry-After: 45"}))});
    QTemporaryDir folder;
    const TaxOfficeConnection connection{
        .gateway = server.gateway(), .clientId = u"mairie-essai"_s, .secretFile = {}, .teleservice = u"FAMILLES-01"_s};
    QNetworkAccessManager network;
    const auto secret = [] { return Result<QByteArray>(QByteArray(TaxOfficeServer::secret)); };
    const TaxOfficeQuestion asked{*FiscalNumber::parse(u"1899582886173"), std::nullopt};
    for (int desk = 0; desk < 2; ++desk) { // the second knows it from the disk alone
        const AskTaxOffice ask = askTaxOffice(network, connection, secret, sources::paceIn(folder.path()), 2);
        const std::unique_ptr<TaxOfficeLookup> lookup(ask(asked, nullptr));
        const QList<TaxOfficeAnswer> answers = taxAnswersOf(*lookup);
        REQUIRE(answers.size() == 1);
        CHECK(answers.first().trouble == TaxOfficeTrouble::TooManyRequests);
        REQUIRE(answers.first().retryAfterSeconds);
        CHECK(*answers.first().retryAfterSeconds >= 43);
        CHECK(*answers.first().retryAfterSeconds <= 45);
        CHECK(server.received().size() == 1);
    }
}

namespace {

/// The service on loopback, with the State's limits, answering after a while over connections that stay open.
class LimitingServer
{
public:
    LimitingServer()
    {
        m_clock.start();
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
                         [this] { accept(m_server.nextPendingConnection()); });
    }
    QUrl endpoint() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    const ServiceLimits &limits() const { return m_limits; }
    qint64 elapsed() const { return m_clock.elapsed(); }

private:
    void accept(QTcpSocket *client)
    {
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] {
            if (!client->readAll().contains("\r\n\r\n"))
                return; // what our client sends arrives whole on loopback
            const bool isRefused = m_limits.refuses(std::chrono::milliseconds(m_clock.elapsed()));
            const QByteArray body = isRefused ? QByteArray("{}") : foundBody;
            const QByteArray answer = "HTTP/1.1 " + QByteArray(isRefused ? "429" : "200")
                + " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
            QTimer::singleShot(120 + m_limits.received() % 7 * 40, client, [client, answer] { client->write(answer); });
        });
    }

    QTcpServer m_server;
    QElapsedTimer m_clock;
    ServiceLimits m_limits{std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() % 60'000 + 370)};
};

struct RealCampaign {
    int answered = 0;
    double perMinute = 0;
};

RealCampaign runCampaign(const LimitingServer &server, int processes, int lookupsEach, int limit)
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < processes; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->start(
            QStringLiteral(SOURCES_CAMPAIGNER),
            {u"ask"_s, server.endpoint().toString(), folder.path(), QString::number(lookupsEach), u"6"_s});
    }
    const auto areDone = [&] {
        return std::ranges::all_of(running, [](const auto &each) { return each->state() == QProcess::NotRunning; });
    };
    const qint64 begun = server.elapsed();
    REQUIRE(passUntil(areDone, limit));
    const double minutes = static_cast<double>(server.elapsed() - begun) / 60'000;
    RealCampaign campaign;
    for (const auto &each : running)
        campaign.answered += static_cast<int>(each->readAllStandardOutput().count("200\n"));
    campaign.perMinute = campaign.answered / minutes;
    return campaign;
}

} // namespace

TEST_CASE("Three processes ask a service that enforces its limits: nobody is refused")
{
    const LimitingServer server;
    const RealCampaign campaign = runCampaign(server, 3, 25, 60'000);
    CHECK(campaign.answered == 75);
    CHECK(server.limits().received() == 75);
    CHECK(server.limits().refused() == 0);
    WARN("at most " << server.limits().mostInSecond() << " in a second of 20");
}

TEST_CASE("A campaign of 5,000 by three processes in real time is not refused, at nine tenths of the allowed rate")
{
    if (!qEnvironmentVariableIsSet("PASSFAMILLE_LONG")) {
        WARN("not run: takes six minutes (PASSFAMILLE_LONG)");
        return;
    }
    const LimitingServer server;
    const RealCampaign campaign = runCampaign(server, 3, 1667, 600'000);
    CHECK(campaign.answered == 5001);
    CHECK(server.limits().refused() == 0);
    CHECK(campaign.perMinute >= 900);
    WARN(campaign.perMinute << " a minute of 1,000, at most " << server.limits().mostInSecond()
                            << " in a second of 20");
}
