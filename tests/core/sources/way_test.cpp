#include <catch2/catch.hpp>

#include "core/casework/diagnosing.h"
#include "core/casework/network.h"
#include "core/casework/rightslookup.h"
#include "core/sources/network.h"
#include "tests/core/sources/statedesk.h"
#include "tests/support/pathserver.h"
#include "tests/support/stateserver.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray token = "eyJhbGciOiJub25lIn0."
    + QByteArray(R"({"exp":4102444800})").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
    + ".R2VoZWltbmlz"; // ends in 2100
static const QByteArray allRights =
    R"({"_id":"x","name":"","scopes":["cnaf_quotient_familial","cnaf_allocataires","cnaf_enfants","cnaf_adresse"]})";

static ReadSecret holds(const QByteArray &secret)
{
    return [secret]() -> Result<QByteArray> { return secret; };
}

static Connection to(const QUrl &endpoint)
{
    return {.endpoint = endpoint, .recipient = u"13002526500013"_s, .tokenFile = {}};
}

static std::unique_ptr<QNetworkAccessManager> direct(const QString &authorityFile = {})
{
    return makeNetwork({.proxy = NetworkChoice::Proxy::None, .manual = {}, .user = {}, .authorityFile = authorityFile});
}

static Diagnosis diagnosed(QNetworkAccessManager &network, const QUrl &endpoint, const QByteArray &secret = token,
                           std::chrono::milliseconds patience = 1s)
{
    const std::unique_ptr<DiagnosisRun> run(diagnosing(network, holds(secret), {}, patience)(to(endpoint), nullptr));
    std::optional<Diagnosis> end;
    int times = 0;
    QObject::connect(run.get(), &DiagnosisRun::finished, [&](const Diagnosis &diagnosis) {
        end = diagnosis;
        ++times;
    });
    REQUIRE(passUntil([&] { return end.has_value(); }, 5000));
    pass(20);
    CHECK(times == 1);
    REQUIRE(end->steps.size() == wayStepCount);
    return *end;
}

/// « name ok, route failed … »: each step until the failure, which all others follow untried.
static std::string states(const Diagnosis &diagnosis)
{
    QStringList words;
    for (const StepResult &result : diagnosis.steps)
        words += toString(result.state);
    return words.join(u' ').toStdString();
}

static RightsAnswer rightsOf(QNetworkAccessManager &network, const QUrl &endpoint, const QString &memory = {},
                             RightsAsking how = RightsAsking::Now)
{
    const std::unique_ptr<RightsLookup> lookup(askRights(network, holds(token), memory)(to(endpoint), how, nullptr));
    std::optional<RightsAnswer> end;
    QObject::connect(lookup.get(), &RightsLookup::finished, [&](const RightsAnswer &answer) { end = answer; });
    REQUIRE(passUntil([&] { return end.has_value(); }));
    pass(30); // what is remembered is on the disk
    return *end;
}

static void openAll(PathServer &server)
{
    server.answer(u"/api/ping"_s, httpAnswer(200, "ok"));
    server.answer(u"/api/introspect"_s, httpAnswer(200, allRights));
}

TEST_CASE("A way that is free is free at every step")
{
    PathServer server;
    openAll(server);
    const auto network = direct();
    const Diagnosis diagnosis = diagnosed(*network, server.endpoint());
    CHECK(states(diagnosis) == "ok ok skipped skipped ok ok ok");
    CHECK_FALSE(firstFailure(diagnosis));
    REQUIRE(server.received().size() == 2);
    CHECK_FALSE(server.received().first().contains("uthorization")); // the probe goes without the token
    CHECK(server.received().last().contains("Authorization: Bearer " + token));
}

TEST_CASE("A name that nobody knows stops the way at once")
{
    const auto network = direct();
    const Diagnosis diagnosis = diagnosed(*network, QUrl(u"https://service.invalid"_s));
    CHECK(states(diagnosis) == "failed not_tried not_tried not_tried not_tried not_tried not_tried");
    const WayFinding finding = firstFailure(diagnosis)->finding;
    CHECK((finding == WayFinding::NameUnknown
           || finding == WayFinding::NameServerSilent)); // without any network, nobody says that it is unknown
}

TEST_CASE("A port that refuses stops the way at the route")
{
    quint16 port = 0;
    {
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        port = gone.serverPort();
    }
    const auto network = direct();
    const Diagnosis diagnosis = diagnosed(*network, QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    CHECK(states(diagnosis) == "ok failed not_tried not_tried not_tried not_tried not_tried");
    CHECK(firstFailure(diagnosis)->finding == WayFinding::RouteRefused);
    CHECK(firstFailure(diagnosis)->port == port);
}

TEST_CASE("A service that keeps silent stops the way within the patience of a step")
{
    PathServer server;
    server.answer(u"/api/ping"_s, {});
    const auto network = direct();
    const Diagnosis diagnosis = diagnosed(*network, server.endpoint(), token, 200ms);
    CHECK(states(diagnosis) == "ok ok skipped skipped failed not_tried not_tried");
    CHECK(firstFailure(diagnosis)->error->trouble == Trouble::NoAnswerInTime);
    CHECK(firstFailure(diagnosis)->took < 1s);
}

TEST_CASE("An authority that nobody knows stops the way, until its file is given")
{
    const TlsAuthority authority("Autorite de Morvallon");
    PathServer server(authority.issue({.names = "DNS:localhost"}));
    openAll(server);
    const auto stranger = direct();
    const Diagnosis refused = diagnosed(*stranger, server.endpoint());
    CHECK(states(refused) == "ok ok skipped failed not_tried not_tried not_tried");
    CHECK(firstFailure(refused)->finding == WayFinding::CertificateUnknown);
    CHECK(firstFailure(refused)->tls->issuer == u"Autorite de Morvallon");
    CHECK(server.received().isEmpty());

    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(authority.certificate().toPem());
    file.close();
    const auto trusting = direct(file.fileName());
    const Diagnosis through = diagnosed(*trusting, server.endpoint());
    CHECK(states(through) == "ok ok skipped ok ok ok ok");
    CHECK(through.steps.at(3).tls->version.startsWith(u"TLS 1."));
    CHECK(rightsOf(*trusting, server.endpoint()).rights);
    CHECK(rightsOf(*stranger, server.endpoint()).error->trouble == Trouble::CertificateRefused);
}

TEST_CASE("A certificate of another name and one that has ended are told apart")
{
    const TlsAuthority authority("Autorite de Morvallon");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(authority.certificate().toPem());
    file.close();
    PathServer other(authority.issue({.names = "DNS:autre.example"}));
    PathServer ended(authority.issue({.names = "DNS:localhost", .from = QDateTime::currentDateTimeUtc().addDays(-30), .to = QDateTime::currentDateTimeUtc().addDays(-1)}));
    const auto network = direct(file.fileName());
    CHECK(firstFailure(diagnosed(*network, other.endpoint()))->finding == WayFinding::CertificateOfOther);
    CHECK(firstFailure(diagnosed(*network, ended.endpoint()))->finding == WayFinding::CertificateOutdated);
}

TEST_CASE("Through a proxy, name and route are the proxy's, and it is told who we are")
{
    const TlsAuthority authority("Autorite de Morvallon");
    PathServer server(authority.issue({.names = "DNS:service.example"}));
    openAll(server);
    const TunnelProxy proxy(server.serverPort(), "agent:juste");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(authority.certificate().toPem());
    file.close();
    const auto through = [&](const QString &user, const QByteArray &password) {
        const NetworkChoice choice{.proxy = NetworkChoice::Proxy::Manual, .manual = u"127.0.0.1:%1"_s.arg(proxy.serverPort()), .user = user, .authorityFile = file.fileName()};
        const auto network = makeNetwork(choice, holds(password));
        return diagnosed(*network, QUrl(u"https://service.example"_s));
    };
    const Diagnosis free = through(u"agent"_s, "juste");
    CHECK(states(free) == "ok ok ok ok ok ok ok");
    CHECK(free.steps.first().host == u"127.0.0.1");
    CHECK(free.steps.at(2).host == u"service.example");
    for (const auto &[user, password] : std::initializer_list<std::pair<QString, QByteArray>>{{{}, {}}, {u"agent"_s, "faux"}}) {
        const Diagnosis refused = through(user, password);
        CHECK(states(refused) == "ok ok failed not_tried not_tried not_tried not_tried");
        CHECK(firstFailure(refused)->finding == WayFinding::ProxyWantsAccount);
    }
}

TEST_CASE("Refusals of the token are told apart, by their codes")
{
    const auto [status, code, trouble] =
        GENERATE(table<int, QByteArray, Trouble>({{401, "00101", Trouble::TokenRefused},
                                                  {401, "00103", Trouble::TokenExpired},
                                                  {401, "00105", Trouble::TokenBlocked},
                                                  {401, "00109", Trouble::TokenOfStaging},
                                                  {403, "00100", Trouble::RightsMissing},
                                                  {403, "00107", Trouble::AddressNotAllowed},
                                                  {403, "00213", Trouble::DelegationMissing}}));
    PathServer server;
    openAll(server);
    server.answer(u"/api/introspect"_s, httpAnswer(status, R"({"errors":[{"code":")" + code + R"("}]})"));
    const auto network = direct();
    const Diagnosis diagnosis = diagnosed(*network, server.endpoint());
    CHECK(states(diagnosis) == "ok ok skipped skipped ok ok failed");
    CHECK(firstFailure(diagnosis)->error->trouble == trouble);
    const RightsAnswer answer = rightsOf(*network, server.endpoint());
    CHECK(answer.error->trouble == trouble);
    CHECK(answer.status == status);
    CHECK(answer.expiry.date().year() == 2100); // the token's own text says it
}

TEST_CASE("A token that is missing, cut or ended stops the way before it is sent")
{
    PathServer server;
    openAll(server);
    const QByteArray ended = "eyJhbGciOiJub25lIn0."
        + QByteArray(R"({"exp":1000000000})").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".x";
    const auto network = direct();
    for (const auto &[secret, trouble] : std::initializer_list<std::pair<QByteArray, Trouble>>{
             {"", Trouble::TokenMissing}, {"aaa.bbb", Trouble::TokenRefused}, {ended, Trouble::TokenExpired}}) {
        const Diagnosis diagnosis = diagnosed(*network, server.endpoint(), secret);
        CHECK(states(diagnosis) == "ok ok skipped skipped ok failed not_tried");
        CHECK(firstFailure(diagnosis)->error->trouble == trouble);
    }
    for (const QByteArray &head : server.received())
        CHECK_FALSE(head.contains("introspect"));
}

TEST_CASE("A token without any right of the counter stops the way at its last step")
{
    PathServer server;
    openAll(server);
    server.answer(u"/api/introspect"_s, httpAnswer(200, R"({"scopes":["cnous_statut_bourse"]})"));
    const auto network = direct();
    const Diagnosis diagnosis = diagnosed(*network, server.endpoint());
    CHECK(firstFailure(diagnosis)->finding == WayFinding::RightsMissing);
}

TEST_CASE("An address that is neither encrypted nor of this machine is not tried")
{
    const auto network = direct();
    const Diagnosis diagnosis = diagnosed(*network, QUrl(u"http://service.example"_s));
    CHECK(states(diagnosis).starts_with("failed not_tried"));
    CHECK(firstFailure(diagnosis)->error->trouble == Trouble::EndpointRefused);
}

TEST_CASE("Deleted on its way, a diagnosis says nothing more and lets go of its connections")
{
    PathServer server;
    server.answer(u"/api/ping"_s, {});
    const auto network = direct();
    std::unique_ptr<DiagnosisRun> run(diagnosing(*network, holds(token))(to(server.endpoint()), nullptr));
    int finished = 0;
    QObject::connect(run.get(), &DiagnosisRun::finished, [&] { ++finished; });
    REQUIRE(passUntil([&] { return !server.received().isEmpty(); }));
    run.reset();
    pass(50);
    CHECK(finished == 0);
}

TEST_CASE("Rights are asked once an hour, and again when somebody wants to know")
{
    PathServer server;
    openAll(server);
    QTemporaryDir folder;
    const QString memory = folder.filePath(u"service.ini"_s);
    const auto network = direct();
    const RightsAnswer first = rightsOf(*network, server.endpoint(), memory, RightsAsking::OnceAnHour);
    const RightsAnswer again = rightsOf(*network, server.endpoint(), memory, RightsAsking::OnceAnHour);
    CHECK(server.received().size() == 1);
    CHECK_FALSE(first.isRemembered);
    CHECK(again.isRemembered);
    CHECK(again.rights->scopes == first.rights->scopes);
    CHECK(again.expiry == first.expiry);
    CHECK_FALSE(rightsOf(*network, server.endpoint(), memory, RightsAsking::Now).isRemembered);
    CHECK(server.received().size() == 2);

    QFile file(memory);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    for (const QByteArray &part : token.split('.'))
        CHECK_FALSE(content.contains(part));
}

TEST_CASE("A refusal is remembered as the same refusal; an answer that did not come is asked for again")
{
    PathServer server;
    server.answer(u"/api/introspect"_s, httpAnswer(401, R"({"errors":[{"code":"00105"}]})"));
    QTemporaryDir folder;
    const QString memory = folder.filePath(u"service.ini"_s);
    const auto network = direct();
    rightsOf(*network, server.endpoint(), memory, RightsAsking::OnceAnHour);
    CHECK(rightsOf(*network, server.endpoint(), memory, RightsAsking::OnceAnHour).error->trouble
          == Trouble::TokenBlocked);
    CHECK(server.received().size() == 1);

    server.answer(u"/api/introspect"_s, httpAnswer(502, {}));
    const QString other = folder.filePath(u"other.ini"_s);
    for (int i = 0; i < 2; ++i)
        rightsOf(*network, server.endpoint(), other, RightsAsking::OnceAnHour);
    CHECK(server.received().size() == 3);
}

TEST_CASE("The service's own time comes with its answer")
{
    PathServer server;
    server.answer(u"/api/introspect"_s, httpAnswer(200, allRights, {"Date: Mon, 23 Nov 2020 10:00:00 GMT"}));
    const auto network = direct();
    const RightsAnswer answer = rightsOf(*network, server.endpoint());
    REQUIRE(clockError(answer.at, answer.serviceTime));
    CHECK(clockError(answer.at, answer.serviceTime)->count() > 86'400);
}

TEST_CASE("The weather is asked without a token, and what cannot be told is unknown")
{
    const auto [platform, funds, weather] = GENERATE(table<QByteArray, QByteArray, Weather>(
        {{httpAnswer(200, "x"), httpAnswer(200, R"({"status":"ok"})"), Weather::Ok},
         {httpAnswer(200, "x"), httpAnswer(502, R"({"status":"bad_gateway"})"), Weather::Trouble},
         {httpAnswer(200, "x"), httpAnswer(200, R"({"status":"maintenance","until":"2026-11-22T22:45:00Z"})"),
          Weather::Maintenance},
         {httpAnswer(200, "x"), httpAnswer(404, "{}"), Weather::Unknown},
         {httpAnswer(200, "x"), httpAnswer(500, R"({"status":"ok"})"), Weather::Unknown},
         {httpAnswer(503, "x"), httpAnswer(200, R"({"status":"ok"})"), Weather::Trouble},
         {httpAnswer(302, {}, {"Location: http://elsewhere.example/"}), httpAnswer(200, R"({"status":"ok"})"),
          Weather::Unknown}}));
    PathServer server;
    server.answer(u"/api/ping"_s, platform);
    server.answer(u"/api/cnaf_msa_quotient_familial/ping"_s, funds);
    const auto network = direct();
    const std::unique_ptr<WeatherLookup> lookup(askWeather(*network)(server.endpoint(), nullptr));
    QList<ServiceWeather> told;
    QObject::connect(lookup.get(), &WeatherLookup::finished, [&](const ServiceWeather &each) { told.append(each); });
    REQUIRE(passUntil([&] { return !told.isEmpty(); }));
    pass(20);
    REQUIRE(told.size() == 1);
    CHECK(overall(told.first()).weather == weather);
    for (const QByteArray &head : server.received()) {
        CHECK_FALSE(head.toLower().contains("authorization"));
        CHECK_FALSE(head.contains("recipient"));
    }
}
