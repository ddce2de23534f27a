#include <catch2/catch.hpp>

#include "core/casework/network.h"
#include "core/sources/network.h"
#include "tests/support/passing.h"
#include "tests/support/pathserver.h"
#include "tests/support/stateserver.h"

#include <QFile>
#include <QNetworkReply>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using sources::ProxyRule;
using sources::WayOut;

static const QUrl service(u"https://service.example"_s);

static QString firstProxy(WayOut &way, const QUrl &url)
{
    const QNetworkProxy proxy = way.proxiesTo(QNetworkProxyQuery(url)).value(0);
    return proxy.type() == QNetworkProxy::NoProxy ? u"none"_s : u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

TEST_CASE("The system is asked for its proxies once in ten minutes, and again after a proxy failed")
{
    int asked = 0;
    WayOut way({.resolve = [&](const QNetworkProxyQuery &) {
        ++asked;
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, quint16(3128 + asked))};
    }});
    way.prepare(service);
    way.prepare(service);
    CHECK(asked == 1);
    CHECK(firstProxy(way, service) == u"proxy.example:3129");
    way.doubt();
    CHECK(firstProxy(way, service) == u"proxy.example:3129"); // until it is known better, beside the window
    CHECK(asked == 1);
    way.prepare(service);
    CHECK(firstProxy(way, service) == u"proxy.example:3130");
}

TEST_CASE("A way that nobody prepared is asked for late rather than past the proxy")
{
    WayOut way({.resolve = [](const QNetworkProxyQuery &) {
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"late.example"_s, 8080)};
    }});
    CHECK(firstProxy(way, service) == u"late.example:8080");
}

TEST_CASE("What stays on this machine, and is not encrypted, never goes through a proxy")
{
    WayOut way({.rule = {ProxyRule::Kind::Manual, u"proxy.example"_s, 3128}});
    CHECK(firstProxy(way, service) == u"proxy.example:3128");
    for (const QString &url : {u"http://127.0.0.1:8080"_s, u"http://localhost:8080/x"_s, u"http://[::1]:8080"_s})
        CHECK(firstProxy(way, QUrl(url)) == u"none");
    WayOut none({.rule = {.kind = ProxyRule::Kind::None}});
    CHECK(firstProxy(none, service) == u"none");
}

TEST_CASE("A proxy is a host and a port, and nothing else")
{
    CHECK(sources::parseProxy(u" proxy.mairie.example:3128 ")->host == u"proxy.mairie.example");
    CHECK(sources::parseProxy(u"[2001:db8::1]:3128")->host == u"2001:db8::1");
    const QList<std::pair<QString, Problem>> refused{{u""_s, Problem::Missing},
                                                     {u"proxy"_s, Problem::NotANumber},
                                                     {u"proxy:0"_s, Problem::NotANumber},
                                                     {u"proxy:70000"_s, Problem::Missing},
                                                     {u"user:secret@proxy:3128"_s, Problem::ForbiddenCharacter},
                                                     {u"proxy:3128/x"_s, Problem::ForbiddenCharacter},
                                                     {u"http://proxy:3128"_s, Problem::ForbiddenCharacter}};
    for (const auto &[text, problem] : refused) {
        INFO(text.toStdString());
        const auto rule = sources::parseProxy(text);
        REQUIRE_FALSE(rule);
        CHECK(rule.error().problem == problem);
    }
}

namespace {

/// A service behind a proxy that wants to know who asks.
struct Behind {
    explicit Behind(const sources::ProxyAccount &account)
    {
        server.answer(u"/api/ping"_s, httpAnswer(200, "ok"));
        QFile file(folder.filePath(u"ca.pem"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(authority.certificate().toPem());
        file.close();
        const QList<QSslCertificate> trusted = QSslCertificate::fromData(authority.certificate().toPem());
        network = std::make_unique<sources::Network>(std::make_shared<WayOut>(
            sources::WayParts{.rule = {ProxyRule::Kind::Manual, u"127.0.0.1"_s, proxy.serverPort()},
                              .account = [account] { return account; },
                              .authorities = [trusted] { return trusted; }}));
        network->way()->prepare(url);
        QObject::connect(network.get(), &sources::Network::accountWanted,
                         [this](const QString &, bool wasRefused) { wanted.append(wasRefused); });
    }

    QNetworkReply::NetworkError ask()
    {
        const std::unique_ptr<QNetworkReply> reply(network->get(QNetworkRequest(url)));
        REQUIRE(passUntil([&] { return reply->isFinished(); }, 5000));
        pass(20);
        return reply->error();
    }

    TlsAuthority authority{"Autorite de Morvallon"};
    PathServer server{authority.issue({.names = "DNS:service.example"})};
    TunnelProxy proxy{server.serverPort(), "agent:juste"};
    QTemporaryDir folder;
    QUrl url{u"https://service.example/api/ping"_s};
    std::unique_ptr<sources::Network> network;
    QList<bool> wanted;
};

} // namespace

TEST_CASE("The proxy is told once who we are, and lets every later question through")
{
    Behind behind({u"agent"_s, u"juste"_s});
    CHECK(behind.ask() == QNetworkReply::NoError);
    CHECK(behind.ask() == QNetworkReply::NoError);
    CHECK(behind.wanted.isEmpty());
    CHECK(behind.server.received().size() == 2);
}

TEST_CASE("A wrong password is told to the proxy once, and somebody is asked for another")
{
    Behind behind({u"agent"_s, u"faux"_s});
    CHECK(behind.ask() == QNetworkReply::ProxyAuthenticationRequiredError);
    CHECK(behind.wanted == QList{true});
    CHECK(behind.ask() == QNetworkReply::ProxyAuthenticationRequiredError);
    const auto told = std::ranges::count_if(
        behind.proxy.received(), [](const QByteArray &head) { return head.contains("Proxy-Authorization"); });
    CHECK(told <= 2); // Qt repeats what it was told once by itself
    behind.network->use({u"agent"_s, u"juste"_s});
    CHECK(behind.ask() == QNetworkReply::NoError);
}

TEST_CASE("Without an account the proxy is told nothing")
{
    Behind behind({});
    CHECK(behind.ask() == QNetworkReply::ProxyAuthenticationRequiredError);
    CHECK(behind.wanted == QList{false});
    CHECK(behind.server.received().isEmpty());
}

TEST_CASE("A file of authorities is trusted whole or not at all")
{
    QTemporaryDir folder;
    const auto write = [&](const QByteArray &content) {
        QFile file(folder.filePath(u"ca.pem"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    const TlsAuthority authority("Autorite de Morvallon");
    const QDateTime now = QDateTime::currentDateTime();
    const auto read = readAuthorities(write("texte\n" + authority.certificate().toPem()), now);
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->first().name == u"Autorite de Morvallon");
    CHECK(read->first().sha256.size() == 95);

    CHECK(readAuthorities(write(authority.certificate().toPem() + authority.issue({.names = "DNS:serveur.example"}).certificate.toPem()), now).error().problem
          == Problem::UnknownCode);
    CHECK(readAuthorities(write(authority.certificate().toPem()), now.addDays(400)).error().problem == Problem::NotADate);
    CHECK(readAuthorities(write(authority.certificate().toPem()), now.addDays(-400)).error().problem == Problem::NotADate);
    CHECK(readAuthorities(write("rien"), now).error().problem == Problem::Missing);
    CHECK(readAuthorities(folder.filePath(u"absent"_s), now).error().fault == Fault::NotFound);
}
