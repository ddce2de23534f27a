#include <catch2/catch.hpp>

#include "tests/core/sources/statedesk.h"
#include "tests/support/stateserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QDate today(2026, 6, 15);
static const QByteArray foundBody = R"({"data":{"quotient_familial":{"fournisseur":"CNAF","valeur":640,"annee":2026,)"
                                    R"("mois":6,"annee_calcul":2026,"mois_calcul":6}},"links":{},"meta":{}})";

static QByteArray errorAnswer(int status, const QByteArray &code, const QList<QByteArray> &headers = {})
{
    return httpAnswer(status, R"({"errors":[{"code":")" + code + R"(","title":"","meta":{}}]})", headers);
}

namespace {

/// One question to a service that answers as scripted.
class Visit
{
public:
    explicit Visit(const QList<RawAnswer> &answers) : m_desk(server.endpoint()) { server.script(answers); }

    /// Through the door that the program uses, one attempt and a second at most.
    FamilyAnswer askOnce()
    {
        const LookupLimits once{1, 1, 0};
        const std::unique_ptr<FamilyLookup> lookup(askService(m_desk.network, m_desk.connection, once)(question, nullptr));
        return only(answersOf(*lookup));
    }

    /// With the real rule for retries, which does not wait here.
    FamilyAnswer askWithRetries()
    {
        sources::Conduct conduct;
        conduct.retry = withoutWaiting(waits);
        const sources::Lookup lookup(m_desk.network, question, m_desk.access(), conduct, nullptr);
        return only(answersOf(lookup));
    }

    StateServer server{today};
    LookupRequest question{anyone(), std::nullopt, LookupKind::Quotient, false};
    QList<std::chrono::milliseconds> waits;

private:
    static FamilyAnswer only(const QList<FamilyAnswer> &answers)
    {
        REQUIRE(answers.size() == 1);
        return answers.first();
    }

    StateDesk m_desk;
};

} // namespace

static void checkFailure(const FamilyAnswer &answer, LookupOutcome outcome, Trouble trouble)
{
    CHECK(toString(answer.outcome) == toString(outcome));
    REQUIRE(answer.errors.size() == 1);
    CHECK(answer.errors.first().trouble == trouble);
    CHECK_FALSE(answer.record);
}

TEST_CASE("Silence ends at the time limit, and the connection with it")
{
    Visit visit({staysSilent()});

    const FamilyAnswer answer = visit.askOnce();

    checkFailure(answer, LookupOutcome::Unavailable, Trouble::NoAnswerInTime);
    CHECK(answer.status == 0);
    CHECK(passUntil([&] { return visit.server.openConnections() == 0; }));
}

TEST_CASE("An answer that drips without end is given up at the same limit as silence")
{
    Visit visit({drips("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n" + QByteArray(4000, ' '), 10)});
    QElapsedTimer clock;
    clock.start();

    const FamilyAnswer answer = visit.askOnce();

    checkFailure(answer, LookupOutcome::Unavailable, Trouble::NoAnswerInTime);
    CHECK(clock.elapsed() >= 900);
}

/// How one exchange ended, and after how long.
static std::pair<WireFault, qint64> exchanged(const QUrl &url, const sources::Patience &patience)
{
    QNetworkAccessManager network;
    sources::Exchange exchange(network, {.url = url, .headers = {}}, patience, nullptr);
    std::optional<WireFault> fault;
    QObject::connect(&exchange, &sources::Exchange::finished, [&](const WireAnswer &answer) { fault = answer.fault; });
    QElapsedTimer clock;
    clock.start();
    REQUIRE(passUntil([&] { return fault.has_value(); }, 4000));
    return {*fault, clock.elapsed()};
}

TEST_CASE("A service that takes the connection and no request is out of reach long before the whole time has passed")
{
    const Visit visit({});
    QUrl url = visit.server.endpoint();
    url.setScheme(u"https"_s); // the other side never says a word of TLS
    const auto [fault, elapsed] = exchanged(url, {.whole = 4s, .toSend = 200ms, .silence = 4s});
    CHECK(fault == WireFault::Offline);
    CHECK(elapsed < 2000);
}

TEST_CASE("An answer that stops halfway is given up after a silence, one not yet begun is waited for")
{
    const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{";
    const Visit stops({[half](QTcpSocket &client) { client.write(half); }});
    const auto [fault, elapsed] = exchanged(stops.server.endpoint(), {.whole = 4s, .toSend = 4s, .silence = 200ms});
    CHECK(fault == WireFault::TimedOut);
    CHECK(elapsed < 2000);

    const Visit slow({[](QTcpSocket &client) {
        QTimer::singleShot(600, &client, [&client] { client.write(httpAnswer(200, foundBody)); });
    }});
    CHECK(exchanged(slow.server.endpoint(), {.whole = 4s, .toSend = 200ms, .silence = 200ms}).first == WireFault::None);
}

TEST_CASE("Each attempt bears its own request number, and the last is the one to quote")
{
    Visit visit({sends(errorAnswer(429, "00429")), sends(httpAnswer(200, foundBody))});

    const FamilyAnswer answer = visit.askWithRetries();

    REQUIRE(visit.server.received().size() == 2);
    const QByteArray first = visit.server.received()[0].headers.value("x-request-id");
    const QByteArray second = visit.server.received()[1].headers.value("x-request-id");
    CHECK_FALSE(QUuid::fromString(QLatin1String(first)).isNull());
    CHECK(first != second);
    CHECK(answer.requestId.toLatin1() == second);
}

TEST_CASE("The same request already running is waited for a minute in all, beside the three attempts")
{
    Visit patient(QList<RawAnswer>(4, sends(errorAnswer(409, "00015"))) << sends(httpAnswer(200, foundBody)));
    CHECK(patient.askWithRetries().outcome == LookupOutcome::Found);
    CHECK(patient.waits == QList<std::chrono::milliseconds>(4, 5s));

    Visit endless(QList<RawAnswer>(20, sends(errorAnswer(409, "00015"))));
    const FamilyAnswer answer = endless.askWithRetries();
    checkFailure(answer, LookupOutcome::Unavailable, Trouble::SameRequestRunning);
    CHECK(answer.attempts == 13);
}

TEST_CASE("The request on the wire asks for no cache, no compression, no cookie")
{
    Visit visit({sends(httpAnswer(200, foundBody, {"Set-Cookie: a=b"})), sends(httpAnswer(200, foundBody))});

    CHECK(visit.askOnce().outcome == LookupOutcome::Found);
    CHECK(visit.askOnce().outcome == LookupOutcome::Found);

    REQUIRE(visit.server.received().size() == 2);
    const auto &headers = visit.server.received()[1].headers;
    CHECK_FALSE(headers.contains("cookie"));
    CHECK_FALSE(headers.contains("cache-control"));
    CHECK_FALSE(headers.contains("pragma"));
    CHECK(headers.value("accept-encoding") == "identity");
}

TEST_CASE("A setting that cannot be right sends nothing, and says which")
{
    StateServer server(today);
    StateDesk desk(server.endpoint());
    const auto [spoil, trouble] = GENERATE(table<std::function<void(Connection &)>, Trouble>({
        {[](Connection &c) { c.endpoint = QUrl(u"http://service.example"_s); }, Trouble::EndpointRefused},
        {[](Connection &c) { c.recipient = u"13002526500014"_s; }, Trouble::RecipientRefused},
        {[](Connection &c) { c.tokenFile += u"-absent"_s; }, Trouble::TokenMissing},
        {[](Connection &c) { QFile(c.tokenFile).resize(9); }, Trouble::TokenRefused},
    }));
    spoil(desk.connection);
    const LookupRequest question{anyone(), std::nullopt, LookupKind::Quotient, false};
    const std::unique_ptr<FamilyLookup> lookup(askService(desk.network, desk.connection, {1, 1, 0})(question, nullptr));

    const QList<FamilyAnswer> answers = answersOf(*lookup);

    REQUIRE(answers.size() == 1);
    checkFailure(answers.first(), LookupOutcome::InvalidInput, trouble);
    CHECK(server.received().isEmpty());
}
