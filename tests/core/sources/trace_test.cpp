#include <catch2/catch.hpp>

#include "core/sources/lookup.h"
#include "core/sources/tracingnetwork.h"
#include "tests/core/sources/statedesk.h"
#include "tests/support/stateserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;
using namespace sources;
using namespace std::chrono_literals;

static const QDate today(2026, 6, 15);

namespace {

/// A traced question to a service that answers as scripted.
class TracedVisit
{
public:
    explicit TracedVisit(const QList<RawAnswer> &answers) : m_desk(m_server.endpoint())
    {
        m_server.script(answers);
        m_network.setProxy(QNetworkProxy::NoProxy);
    }

    QByteArray run(const CivilIdentity &person = anyone())
    {
        Conduct conduct;
        conduct.limits.attempts = 1;
        const Lookup lookup(m_network, {person, YearMonth{2026, 6}, LookupKind::Quotient, false}, m_desk.access(),
                            conduct, nullptr);
        REQUIRE(answersOf(lookup).size() == 1);
        return QJsonDocument(m_events).toJson(QJsonDocument::Compact);
    }

    QJsonObject event(const QString &name) const
    {
        for (const QJsonValue &each : m_events)
            if (each[u"event"_s] == name)
                return each.toObject();
        return {};
    }

private:
    StateServer m_server{today};
    StateDesk m_desk;
    QJsonArray m_events;
    TracingNetwork m_network{std::make_shared<WayOut>(WayParts{.rule = {ProxyRule::Kind::None}}), [this](const QJsonObject &event) { m_events.append(event); }};
};

} // namespace

TEST_CASE("A trace tells how the exchange went")
{
    TracedVisit visit({sends(httpAnswer(429, R"({"errors":[{"code":"00429","title":"","meta":{}}]})",
                                        {"Content-Type: application/json", "Retry-After: 7",
                                         "X-Request-Id: 3fa85f64-5717-4562-b3fc-2c963f66afa6", "Server: nginx",
                                         "RateLimit-Limit: 20", "Date: Mon, 15 Jun 2026 09:00:00 GMT"}))});
    visit.run();

    const QJsonObject request = visit.event(u"request"_s);
    CHECK(request[u"method"_s].toString() == u"GET");
    CHECK(request[u"route"_s].toString() == u"/v3/dss/quotient_familial/identite");
    CHECK(request[u"proxy"_s].toBool(true) == false);
    const QJsonArray names = request[u"parameters"_s].toArray();
    CHECK(names.contains(u"nomNaissance"_s));
    CHECK(names.contains(u"prenoms[]"_s));
    CHECK(request[u"headers"_s][u"authorization"_s].isNull());
    CHECK_FALSE(QUuid::fromString(request[u"headers"_s][u"x-request-id"_s].toString()).isNull());

    const QJsonObject answer = visit.event(u"answer"_s);
    CHECK(answer[u"status"_s].toInt() == 429);
    const QJsonObject headers = answer[u"headers"_s].toObject();
    CHECK(headers[u"retry-after"_s].toString() == u"7");
    CHECK(headers[u"content-type"_s].toString() == u"application/json");
    CHECK(headers[u"x-request-id"_s].toString() == u"3fa85f64-5717-4562-b3fc-2c963f66afa6");
    CHECK(headers[u"ratelimit-limit"_s].toString() == u"20");
    CHECK(headers[u"date"_s].toString() == u"Mon, 15 Jun 2026 09:00:00 GMT");
    CHECK(headers[u"server"_s].isNull());
    CHECK(visit.event(u"end"_s)[u"body_bytes"_s].toInt() > 10);
    CHECK(visit.event(u"sent"_s)[u"exchange"_s].toInt() == 1);
}

TEST_CASE("No trace holds the person or the token, wherever the service puts them")
{
    const CivilIdentity person{*PersonName::parse(u"MAÏGRET-VAUQUIBERT"),
                               *PersonName::parse(u"Œuvrard"),
                               {*PersonName::parse(u"Zéphirinette"), *PersonName::parse(u"Léa")},
                               *PartialDate::of(1968, 11, 27),
                               Sex::Female,
                               {CountryCode::france(), *CommuneCode::parse(u"80021")}};
    const auto header = GENERATE(
        as<QByteArray>(), "X-Request-Id: ", "Content-Type: text/html; charset=", "Retry-After: ", "RateLimit-Reset: ",
        "Location: http://127.0.0.1/?a=", "Set-Cookie: a=", "Server: ", "Date: ", "X-", "");
    const auto value =
        GENERATE(as<QByteArray>(), "Maigret-Vauquibert", "VAUQUIBERT", "ma%C3%AFgret", "ZEPHIRINETTE", "1968", "80021",
                 "Thu, 27 Nov 1968 00:00:00 GMT", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJlc3NhaSJ9.c2lnbmF0dXJl",
                 "c2lnbmF0dXJl", "lea", "13002526500013");
    const bool isName = header == "X-" || header.isEmpty();
    const QByteArray line = isName
        ? header + QByteArray(value).replace(' ', '-').replace(',', '-').replace(':', '-').replace('%', '-') + ": 1"
        : header + value;
    TracedVisit visit({sends(httpAnswer(200, "{\"errors\":[{\"code\":\"" + value + "\"}]}", {line}))});

    const QByteArray trace = visit.run(person);

    INFO(line.toStdString() << "\n" << trace.toStdString());
    const QString folded = QString::fromUtf8(trace).toLower();
    for (const char *word : {"vauquibert", "maigret", "ma%c3", "zephirinette", "zéphirinette", "uvrard", "1968",
                             "80021", "eyjhbgci", "c2lnbmf0dxjl", "léa\"", "\"lea", "13002526500013"})
        CHECK_FALSE(folded.contains(QString::fromUtf8(word)));
}

TEST_CASE("The route of a trace keeps words only")
{
    CHECK(routeOf(
              QUrl(u"https://a.fr/impotparticulier/1.0/spi/1899582886173/dernieresituation/ir/assiettes/deuxans?x=1"_s))
          == u"/impotparticulier/1.0/spi/…/dernieresituation/ir/assiettes/deuxans");
    CHECK(routeOf(QUrl(u"https://a.fr/Durand/v3/dss"_s)) == u"/…/v3/dss");
}

TEST_CASE("A code of the service is told, any other text in its place is not")
{
    const Confidences confidences(anyone());
    CHECK(tracedCode(u"00429"_s, confidences) == u"00429");
    CHECK(tracedCode(u"80021"_s, confidences).isEmpty()); // the commune of birth
    CHECK(tracedCode(u"FOLLEVILLE"_s, confidences).isEmpty());
    CHECK(confidences.areIn(u"folleville"_s));
    CHECK(confidences.areIn(u"ARMELLE"_s));
    CHECK_FALSE(confidences.areIn(u"application/json"_s));
}

TEST_CASE("A cancelled exchange and one that nobody answers have their end in the trace")
{
    QUrl closed;
    {
        const StateServer gone(today);
        closed = gone.endpoint();
    }
    QJsonArray events;
    TracingNetwork network(std::make_shared<WayOut>(WayParts{.rule = {ProxyRule::Kind::None}}), [&](const QJsonObject &event) { events.append(event); });
    network.setProxy(QNetworkProxy::NoProxy);
    const StateDesk desk(closed);
    const Lookup lookup(network, {anyone(), std::nullopt, LookupKind::Quotient, false}, desk.access(), {}, nullptr);
    REQUIRE(answersOf(lookup).size() == 1);
    CHECK(events.last()[u"error"_s].toString() == u"ConnectionRefusedError");
}

TEST_CASE("What the pace decides is told in its own words")
{
    CHECK(traced({Permit::Kind::Wait, Permit::Why::Minute, 40ms, {}})
          == QJsonObject{
              {u"event"_s, u"pace"_s}, {u"decision"_s, u"wait"_s}, {u"because"_s, u"minute"_s}, {u"wait_ms"_s, 40}});
    CHECK(traced({}) == QJsonObject{{u"event"_s, u"pace"_s}, {u"decision"_s, u"go"_s}});
}
