#include <catch2/catch.hpp>

#include "tests/core/sources/hostiledesk.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How an answer comes, or does not.

static QByteArray okHead(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\nConnection: close\r\n\r\n";
}

static QByteArray length(qsizetype bytes)
{
    return "Content-Length: " + QByteArray::number(bytes);
}

/// The whole answer after a while.
static RawAnswer later(int ms, const QByteArray &bytes)
{
    return [ms, bytes](QTcpSocket &client) {
        QTimer::singleShot(ms, &client, [&client, bytes] {
            client.write(bytes);
            client.disconnectFromHost();
        });
    };
}

static QList<Behaviour> behaviours()
{
    const QByteArray body = foundBody();
    const QByteArray good = httpAnswer(200, body);
    const QByteArray size = QByteArray::number(body.size(), 16);
    const QByteArray chunked = "Transfer-Encoding: chunked";
    constexpr auto silent = Trouble::NoAnswerInTime; // a time-out is tried once more
    constexpr auto lost = Trouble::Offline;
    constexpr auto unreadable = Trouble::AnswerUnreadable;
    return {
        {"an honest answer", {sends(good)}, {}},
        {"an honest answer in chunks", {sendsChunks(body, 7)}, {}},
        {"an honest answer, byte by byte, in time", {drips(okHead(length(2)) + "{}", 1)}, unreadable},
        {"an honest answer without a length, ended by the connection", {sends(okHead("X: y") + body)}, {}},
        {"100 before the answer", {sends("HTTP/1.1 100 Continue\r\n\r\n" + good)}, {}},
        // Qt 6.4 takes any other 1xx for the answer itself.
        {"103 before the answer", {sends("HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" + good)}, unreadable},
        {"102 without end", {floods("HTTP/1.1 102 Processing\r\n\r\n", "HTTP/1.1 102 Processing\r\n\r\n")}, unreadable},
        {"100 without end", {floods("HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n")}, silent, 2, 2500, true},

        {"silence", {staysSilent()}, silent, 2},
        {"silence, then an answer to the second", {staysSilent(), sends(good)}, {}, 2},
        {"silence after the headers", {holdsAfter(okHead(length(900)))}, silent, 2},
        {"silence in the middle of the body", {holdsAfter(okHead(length(body.size())) + body.left(90))}, silent, 2},
        {"dripping headers", {drips("HTTP/1.1 200 OK\r\nX-Slow: " + QByteArray(4000, 'a'), 5)}, silent, 2},
        {"dripping body", {drips(okHead(length(4000)) + QByteArray(4000, ' '), 5)}, silent, 2},
        {"later than it is waited for", {later(700, good)}, silent, 2},

        {"a body without end", {floods(okHead("X: y"), QByteArray(65'536, ' '))}, Trouble::AnswerTooLarge},
        {"a body without end, under an error",
         {floods("HTTP/1.1 502 Bad\r\n\r\n", QByteArray(65'536, '<'))},
         Trouble::AnswerTooLarge},
        {"chunks without end",
         {floods(okHead(chunked), "4000\r\n" + QByteArray(0x4000, ' ') + "\r\n")},
         Trouble::AnswerTooLarge},
        {"a body of one byte too many",
         {sends(httpAnswer(200, QByteArray((1 << 20) + 1, ' ')))},
         Trouble::AnswerTooLarge},
        {"a body as long as may be", {sends(httpAnswer(200, body + QByteArray((1 << 20) - body.size(), ' ')))}, {}},
        {"headers without end",
         {floods("HTTP/1.1 200 OK\r\n", "X-More: " + QByteArray(8'000, 'a') + "\r\n")},
         silent, 2, 2500, true},
        {"one header without end",
         {floods("HTTP/1.1 200 OK\r\nX: ", QByteArray(65'536, 'a'))},
         silent, 2, 2500, true},

        {"a body cut", {sends(okHead(length(body.size())) + body.left(90))}, lost},
        {"a body cut, whole as JSON", {sends(okHead(length(body.size() + 900)) + body)}, lost},
        {"no body where one was declared", {sends(okHead(length(900)))}, lost},
        {"a chunk cut", {sends(okHead(chunked) + size + "\r\n" + body.chopped(1))}, lost},
        {"a chunk cut at its first byte", {sends(okHead(chunked) + size + "\r\n" + body.left(1))}, lost},
        {"a reset in the body", {resets(okHead(length(body.size())) + body.left(90))}, lost},
        {"headers cut", {sends("HTTP/1.1 200 OK\r\nContent-Le")}, lost},
        {"a length shorter than the body", {sends(okHead(length(90)) + body)}, unreadable},
        {"a negative length", {sends(okHead("Content-Length: -5") + body)}, unreadable},
        {"a length that is no number", {sends(okHead("Content-Length: many") + body)}, unreadable},
        {"two lengths", {sends(okHead(length(body.size()) + "\r\nContent-Length: 90") + body)}, unreadable},
        {"the same length twice", {sends(okHead(length(body.size()) + "\r\n" + length(body.size())) + body)}, {}},
        {"a length and chunks",
         {sends(okHead(length(3) + "\r\n" + chunked) + size + "\r\n" + body + "\r\n0\r\n\r\n")},
         unreadable},
        {"chunks of no number", {sends(okHead(chunked) + "zz\r\n" + body + "\r\n0\r\n\r\n")}, unreadable},
        {"two answers in one", {sends("HTTP/1.1 200 OK\r\n" + length(body.size()) + "\r\n\r\n" + body + good)}, {}},
        {"no HTTP at all", {sends("SSH-2.0-OpenSSH_9.2\r\n\r\n")}, lost},
        {"a status line without status", {sends("HTTP/1.1\r\n\r\n{}")}, lost},
    };
}

TEST_CASE("Whatever the way an answer comes, the desk has its sentence in time")
{
    const TlsAuthority authority;
    const TrustedHere trusted(authority);
    const QList<Behaviour> all = behaviours();
    const Behaviour behaviour = GENERATE_COPY(from_range(all));
    HostileDesk desk(authority.issue());
    desk.check(behaviour);
    pass(20);
    CHECK((behaviour.floods || desk.server.heads().size() == behaviour.requests)); // nor after the answer
}

TEST_CASE("A redirection is not followed, wherever it leads, and is asked once")
{
    const auto status = GENERATE(300, 301, 302, 303, 305, 307, 308);
    const auto where =
        GENERATE(as<QString>(), u"%1/v3/dss/quotient_familial/identite"_s, u"file:///etc/passwd"_s,
                 u"/v3/dss/quotient_familial/identite"_s, u"//127.0.0.1:1/x"_s, u"data:application/json,{}"_s, u""_s);
    CAPTURE(status, where.toStdString());
    HostileDesk desk;
    const QByteArray location =
        "Location: " + QString(where).replace(u"%1"_s, desk.elsewhere.endpoint().toString()).toUtf8();
    desk.check({"a redirection", {sends(httpAnswer(status, "{}", {location}))}, Trouble::RedirectRefused});
    pass(20);
    CHECK(desk.elsewhere.connections() == 0);
    CHECK(desk.server.heads().size() == 1);
}

TEST_CASE("A connection that closes without an answer is not asked again unseen")
{
    const RawAnswer answer = GENERATE(closes(), resets());
    const TlsAuthority authority;
    const TrustedHere trusted(authority);
    HostileDesk desk(authority.issue());
    desk.server.script({answer});
    checkEnd(desk.ask(), Trouble::Offline);
    pass(20);
    CHECK(desk.server.heads().size() == 1);
}

TEST_CASE("A connection kept from an earlier question, and closed since, costs no answer")
{
    const TlsAuthority authority;
    const TrustedHere trusted(authority);
    HostileDesk desk(authority.issue());
    const QByteArray kept = "HTTP/1.1 200 OK\r\n" + length(foundBody().size()) + "\r\n\r\n" + foundBody();
    desk.server.script({holdsAfter(kept), closes(), holdsAfter(kept)});
    checkEnd(desk.ask(), {});
    const FamilyAnswer second = desk.ask();
    checkEnd(second, {});
    CHECK(second.attempts == 2); // the one that the closing swallowed is counted
    CHECK(desk.server.heads().size() == 3);
    CHECK(desk.server.connections() == 2);
}

TEST_CASE("In clear, which is loopback only, a request that Qt sends again is at least the last, and counted")
{
    const RawAnswer answer = GENERATE(closes(), resets(), sends("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
    HostileDesk desk; // that all are counted is checked with every answer
    desk.server.script({answer});
    checkEnd(desk.ask(), Trouble::Offline);
}

TEST_CASE("Nobody there, and nobody of that name, are a desk offline")
{
    HostileDesk desk;
    quint16 closed = 0;
    {
        const HostileServer gone;
        closed = gone.port();
    }
    checkEnd(desk.ask(QUrl(u"http://127.0.0.1:%1"_s.arg(closed))), Trouble::Offline);
    desk.patience.whole = 4s;
    desk.patience.toSend = 4s;
    desk.withinMs = 5000;
    checkEnd(desk.ask(QUrl(u"https://nobody.invalid"_s)), Trouble::Offline);
}

TEST_CASE("The whole look-up ends in its time, whatever the retries still allow")
{
    HostileDesk desk;
    sources::Conduct conduct;
    conduct.limits.whole = 1s; // less than a retry is worth
    conduct.patience.whole = 30s;
    desk.server.script({staysSilent()});
    StateDesk other(desk.server.endpoint());
    const LookupRequest question{anyone(), std::nullopt, LookupKind::Quotient, false};
    const sources::Lookup lookup(other.network, question, other.access(), conduct, nullptr);
    const QList<FamilyAnswer> answers = answersOf(lookup, 1800);
    REQUIRE(answers.size() == 1);
    checkEnd(answers.first(), Trouble::NoAnswerInTime);
    CHECK(desk.server.heads().size() == 1);
}

TEST_CASE("A desk whose clock differs from the service's by more than half a minute is told by how much")
{
    const auto [offset, told] =
        GENERATE(table<int, int>({{0, 0}, {29, 0}, {-29, 0}, {-90, 90}, {90, -90}, {7200, -7200}}));
    const QDateTime there = QDateTime::currentDateTimeUtc().addSecs(offset);
    const QByteArray date = "Date: " + QLocale::c().toString(there, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    HostileDesk desk;
    const FamilyAnswer answer = desk.check({"a date", {sends(httpAnswer(200, foundBody(), {date}))}, {}});
    CHECK(std::abs(answer.clockAheadSeconds - told) <= 2);
    CHECK((answer.clockAheadSeconds == 0) == (told == 0));
}
