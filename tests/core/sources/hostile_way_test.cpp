#include <catch2/catch.hpp>

#include "tests/core/sources/hostiledesk.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What stands between the desk and the service: TLS, and the town hall's proxy.

static const QUrl service(u"https://service.invalid"_s); // a name that only a proxy could know

/// Nothing that a stranger could read has left: neither a request nor a part of one.
static void checkNothingSaid(const HostileServer &server)
{
    CHECK(server.heads().isEmpty());
    CHECK_FALSE(server.everything().contains("GET "));
    CHECK_FALSE(server.everything().contains("Bearer"));
}

namespace {

struct Refused {
    const char *what;
    TlsIdentity identity;
    Trouble trouble;
};

} // namespace

static QList<Refused> refusedIdentities(const TlsAuthority &known, const TlsAuthority &unknown)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TlsWish expired{.from = now.addDays(-9), .to = now.addDays(-1)};
    const TlsWish tooEarly{.from = now.addDays(1), .to = now.addDays(9)};
    const TlsWish expiredElsewhere{.names = "DNS:x.example", .from = expired.from, .to = expired.to};
    return {
        {"another name", known.issue({.names = "DNS:service.example"}), Trouble::CertificateRefused},
        {"another address", known.issue({.names = "IP:127.0.0.2"}), Trouble::CertificateRefused},
        {"an unknown authority", unknown.issue(), Trouble::CertificateRefused},
        {"signed by itself", TlsAuthority::selfSigned(), Trouble::CertificateRefused},
        {"expired", known.issue(expired), Trouble::CertificateOutOfDate},
        {"not valid yet", known.issue(tooEarly), Trouble::CertificateOutOfDate},
        {"expired, under another name", known.issue(expiredElsewhere), Trouble::CertificateRefused},
    };
}

TEST_CASE("A certificate that proves nothing is refused before a byte of the request leaves")
{
    const TlsAuthority known;
    const TlsAuthority unknown;
    const TrustedHere trusted(known);
    const int row = GENERATE(range(0, 7)); // the authorities are other ones each time
    const Refused refused = refusedIdentities(known, unknown).at(row);
    INFO(refused.what);
    HostileDesk desk(refused.identity);
    desk.server.script({sends(httpAnswer(200, foundBody()))});
    checkEnd(desk.ask(), refused.trouble);
    checkNothingSaid(desk.server);
}

TEST_CASE("A certificate that proves itself is accepted")
{
    const TlsAuthority known;
    const TrustedHere trusted(known);
    HostileDesk desk(known.issue());
    desk.server.script({sends(httpAnswer(200, foundBody()))});
    checkEnd(desk.ask(), {});
}

/// What a server that knows TLS 1.1 and no more says first: « server hello, 3.2 », no session, a cipher of those days.
static QByteArray oldServerHello()
{
    return QByteArray::fromHex("160302002a020000260302") + QByteArray(32, 'r') + QByteArray::fromHex("00c01400");
}

TEST_CASE("A handshake that does not come about sends nothing")
{
    const auto [what, greeting, trouble] = GENERATE(table<const char *, RawAnswer, Trouble>({
        {"an alert", sends(QByteArray::fromHex("15030300020246")), Trouble::SecureLinkFailed},
        {"TLS 1.1 only", holdsAfter(oldServerHello()), Trouble::SecureLinkFailed},
        {"no TLS, but HTTP", sends(httpAnswer(200, foundBody())), Trouble::SecureLinkFailed},
        {"no TLS, but a page", sends(httpAnswer(200, "<html></html>")), Trouble::SecureLinkFailed},
        {"random bytes", sends(QByteArray::fromHex("ffeeddccbbaa99887766554433221100")), Trouble::SecureLinkFailed},
        {"silence", staysSilent(), Trouble::Offline},
        {"the end of the connection", closes(), Trouble::Offline},
        {"a reset", resets(), Trouble::Offline},
    }));
    INFO(what);
    HostileDesk desk;
    desk.server.greet(greeting);
    desk.patience.toSend = 200ms;
    QUrl secure = desk.server.endpoint();
    secure.setScheme(u"https"_s);
    checkEnd(desk.ask(secure), trouble);
    checkNothingSaid(desk.server);
}

TEST_CASE("A proxy that does not open the way learns the name of the service and nothing else")
{
    const QByteArray basic = "Proxy-Authenticate: Basic realm=\"Mairie\"\r\n";
    const QByteArray page = "Content-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>";
    const auto [what, answer, trouble] = GENERATE_COPY(table<const char *, RawAnswer, Trouble>({
        {"Basic", sends("HTTP/1.1 407 Who\r\n" + basic + page), Trouble::ProxyWantsPassword},
        {"Basic, on a connection kept", holdsAfter("HTTP/1.1 407 Who\r\n" + basic + page), Trouble::ProxyWantsPassword},
        {"a Windows session", sends("HTTP/1.1 407 Who\r\nProxy-Authenticate: Negotiate\r\n" + page),
         Trouble::ProxyWantsPassword},
        {"407 and no challenge", sends("HTTP/1.1 407 Who\r\n" + page), Trouble::ProxyWantsPassword},
        {"403", sends("HTTP/1.1 403 Forbidden\r\n" + page), Trouble::ProxyRefused},
        {"502", sends("HTTP/1.1 502 Bad\r\n" + page), Trouble::ProxyRefused},
        {"503: it cannot reach the service either", sends("HTTP/1.1 503 Sign in\r\n" + page), Trouble::Offline},
        {"a redirection", sends("HTTP/1.1 302 Sign in\r\nLocation: http://portal.example/\r\n\r\n"),
         Trouble::ProxyRefused},
        {"the end of the connection", closes(), Trouble::Offline},
        {"silence", staysSilent(), Trouble::Offline},
    }));
    INFO(what);
    HostileServer proxy;
    proxy.script({answer});
    HostileDesk desk;
    desk.patience.toSend = 200ms;
    desk.useProxy(proxy);
    checkEnd(desk.ask(service), trouble);
    REQUIRE_FALSE(proxy.heads().isEmpty());
    CHECK(proxy.heads().size() <= 3);
    for (const QByteArray &head : proxy.heads())
        CHECK(head.startsWith("CONNECT service.invalid:443 "));
    CHECK_FALSE(proxy.everything().contains("Bearer"));
    CHECK_FALSE(proxy.everything().contains("FOLLEVILLE"));
    CHECK_FALSE(proxy.everything().contains("Proxy-Authorization"));
}

TEST_CASE("A proxy that takes no password is given two, and no more")
{
    HostileServer proxy;
    proxy.script(
        {holdsAfter("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"Mairie\"\r\nContent-Length: 0\r\n\r\n")});
    HostileDesk desk;
    desk.useProxy(proxy);
    int asked = 0;
    QObject::connect(&desk.network(), &QNetworkAccessManager::proxyAuthenticationRequired, &desk.network(),
                     [&](const QNetworkProxy &, QAuthenticator *authenticator) {
                         authenticator->setUser(u"mairie"_s);
                         authenticator->setPassword(u"essai-%1"_s.arg(++asked));
                     });
    checkEnd(desk.ask(service), Trouble::ProxyWantsPassword);
    CHECK(proxy.everything().count("Proxy-Authorization: Basic") <= 2);
    CHECK_FALSE(proxy.everything().contains("Bearer"));
}

TEST_CASE("A proxy that looks into the tunnel is a service that cannot prove who it is")
{
    const TlsAuthority ofTheProxy;
    HostileServer proxy;
    proxy.script({tunnelsTo(ofTheProxy.issue({.names = "DNS:service.invalid"}))});
    HostileDesk desk;
    desk.useProxy(proxy);
    checkEnd(desk.ask(service), Trouble::CertificateRefused);
    CHECK(proxy.heads().size() == 1); // CONNECT
    CHECK_FALSE(proxy.everything().contains("Bearer"));

    const TrustedHere trusted(ofTheProxy); // as the town hall's administrator may decide
    HostileServer agreed;
    agreed.script({tunnelsTo(ofTheProxy.issue({.names = "DNS:service.invalid"})), sends(httpAnswer(200, foundBody()))});
    desk.useProxy(agreed);
    checkEnd(desk.ask(service), {});
}

TEST_CASE("A proxy that is not there is told from a service that is not there")
{
    quint16 port = 0;
    {
        const HostileServer gone;
        port = gone.port();
    }
    HostileDesk desk;
    desk.network().setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port));
    checkEnd(desk.ask(service), Trouble::ProxyRefused);
}
