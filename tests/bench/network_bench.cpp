#include "tests/bench/network_bench.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

#include "core/casework/providers.h"
#include "core/casework/taxoffice.h"
#include "core/sources/lookup.h"
#include "core/sources/pacenews.h"
#include "core/sources/paceshelf.h"
#include "tests/bench/measure.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray familyBody =
    R"({"data":{"quotient_familial":{"fournisseur":"CNAF","valeur":900,"annee":2026,"mois":11,
"annee_calcul":2026,"mois_calcul":10},"allocataires":[{"nom_naissance":"LENOIR","nom_usage":null,"prenoms":"CLAIRE",
"date_naissance":"1984-05-02","sexe":"F"}],"enfants":[{"nom_naissance":"LENOIR","nom_usage":null,"prenoms":"JULES",
"date_naissance":"2014-06-01","sexe":"M"}],"adresse":{"destinataire":"Madame LENOIR CLAIRE","numero_libelle_voie":"3 RUE BASSE",
"code_postal_ville":"13999 MORVALLON","pays":"FRANCE"}},"links":{},"meta":{}})";
static const QByteArray grantBody = R"({"access_token":"abc.def.ghi","token_type":"Bearer","expires_in":3600})";
static const QByteArray noticeBody =
    R"({"annRevenu":2025,"rfr":48583,"sitFam":"M","nbPart":2.0,"nmNaiDec1":"LENOIR","prnmDec1":"CLAIRE"})";

static QByteArray answerTo(const QByteArray &request)
{
    const QByteArray &body = request.startsWith("POST") ? grantBody
        : request.contains("/spi/")                     ? noticeBody
                                                        : familyBody;
    return "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\nDate: Mon, 23 Nov 2026 10:00:00 GMT\r\n"
           "RateLimit-Limit: 20\r\nRateLimit-Remaining: 19\r\nRateLimit-Reset: 1795428001\r\nX-Request-Id: "
           "3fa85f64-5717-4562-b3fc-2c963f66afa6\r\n"
           "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

namespace {

/// Both services on loopback, in a thread of their own, which answer after `delay`.
class Services
{
public:
    explicit Services(std::chrono::milliseconds delay)
    {
        m_thread.start();
        QObject context;
        context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &context, [&] { open(delay); }, Qt::BlockingQueuedConnection);
        QMetaObject::invokeMethod(
            &context, [&] { context.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
    }
    ~Services()
    {
        m_server.release()->deleteLater(); // in its own thread, which ends afterwards
        m_thread.quit();
        m_thread.wait();
    }
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    QUrl endpoint() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

private:
    void open(std::chrono::milliseconds delay)
    {
        m_server = std::make_unique<QTcpServer>();
        if (!m_server->listen(QHostAddress::LocalHost))
            throw std::runtime_error("no loopback");
        m_port = m_server->serverPort();
        QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [server = m_server.get(), delay] {
            QTcpSocket *client = server->nextPendingConnection();
            client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(client, &QTcpSocket::readyRead, client, [client, delay] {
                const QByteArray request = client->readAll();
                if (delay == 0ms)
                    client->write(answerTo(request));
                else
                    QTimer::singleShot(delay, Qt::PreciseTimer, client,
                                       [client, request] { client->write(answerTo(request)); });
            });
        });
    }

    QThread m_thread;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
};

CivilIdentity someone()
{
    return {*PersonName::parse(u"LENOIR"), std::nullopt, {*PersonName::parse(u"Claire")},
            *PartialDate::of(1984, 5, 2),  Sex::Female,  {CountryCode::france(), *CommuneCode::parse(u"13201")}};
}

const LookupRequest &question()
{
    static const LookupRequest request{someone(), YearMonth{2026, 11}, LookupKind::Quotient, false};
    return request;
}

const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJlc3NhaSJ9.c2lnbmF0dXJl";

double microseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e3;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

/// The same request with nothing around it but what any client does: its address is parsed, its answer is read as JSON.
double bareRequest(QNetworkAccessManager &network, const sources::HttpRequest &request)
{
    const QByteArray address = request.url.toEncoded();
    QElapsedTimer timer;
    timer.start();
    QNetworkRequest wire(QUrl::fromEncoded(address, QUrl::StrictMode));
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    QEventLoop loop;
    QNetworkReply *reply = network.get(wire);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (QJsonDocument::fromJson(reply->readAll()).object().isEmpty())
        throw std::runtime_error("the bare request was not answered");
    delete reply;
    return microseconds(timer);
}

/// Our own way there: the pace, then the exchange with its bounds.
double pacedExchange(QNetworkAccessManager &network, const sources::HttpRequest &request, const sources::Pace &pace)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    sources::Departure departure(pace, {sources::paceService(request.url), 7, sources::Urgency::Counter}, nullptr);
    QObject::connect(&departure, &sources::Departure::ready, &loop, [&] {
        const auto *exchange = new sources::Exchange(network, request, {}, &loop);
        QObject::connect(exchange, &sources::Exchange::finished, &loop, [&](const WireAnswer &answer) {
            departure.tell(sources::newsOf(answer, std::nullopt));
            if (QJsonDocument::fromJson(answer.body).object().isEmpty())
                throw std::runtime_error("the exchange was not answered");
            loop.quit();
        });
    });
    departure.ask();
    loop.exec();
    return microseconds(timer);
}

double lookup(QNetworkAccessManager &network, const sources::Access &access, const sources::Conduct &conduct)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    bool isFound = false;
    {
        const sources::Lookup job(network, question(), access, conduct, nullptr);
        QObject::connect(&job, &sources::Lookup::finished, &loop, [&](const FamilyAnswer &answer) {
            isFound = answer.identityMatches;
            loop.quit();
        });
        loop.exec();
    }
    if (!isFound)
        throw std::runtime_error("the look-up found nobody");
    return microseconds(timer);
}

/// In turn, so that a machine which is slow for a while is slow for both. The clock of the pace runs ahead, so that
/// nobody waits; its disk is the machine's.
void printOverhead()
{
    const Services services(0ms);
    const QTemporaryDir folder;
    QNetworkAccessManager network;
    QNetworkAccessManager bare;
    QNetworkAccessManager whole;
    whole.setProxy(QNetworkProxy::NoProxy);
    network.setProxy(QNetworkProxy::NoProxy);
    bare.setProxy(QNetworkProxy::NoProxy);
    const sources::Access access{services.endpoint(), *Siret::parse(u"13002526500013"), *ApiToken::parse(token)};
    sources::Moment now = sources::currentMoment();
    sources::Conduct conduct;
    conduct.pace = sources::paceIn(folder.path(), [&now] { return now += 200ms; });
    std::array<std::vector<double>, 3> spent;
    for (int round = 0; round < 2200; ++round) {
        const sources::HttpRequest request = toHttpRequest(question(), access, QUuid::createUuid());
        spent[0].push_back(bareRequest(bare, request));
        spent[1].push_back(pacedExchange(network, request, conduct.pace));
        spent[2].push_back(lookup(whole, access, conduct));
    }
    for (auto &each : spent)
        each.erase(each.begin(), each.begin() + 200); // the first of a process cost more
    const double floor = median(spent[0]);
    print({u"exchange with its pace on the disk, to a bare request"_s, median(spent[1]) / floor, u"times"_s, 1.15,
           u"%1 µs to %2 µs, medians of %3"_s.arg(median(spent[1]), 0, 'f', 0).arg(floor, 0, 'f', 0).arg(spent[0].size())});
    print({u"whole look-up, request built and answer checked"_s, median(spent[2]), u"µs"_s, {}, u"%1 times the bare request"_s.arg(median(spent[2]) / floor, 0, 'f', 2)});
}

/// Both doors that the program uses, and how long until the last of those asked has answered.
class Doors
{
public:
    explicit Doors(const QUrl &endpoint)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        const auto secret = [](const QByteArray &value) {
            return [value] { return Result<QByteArray>(QByteArray(value.data(), value.size())); };
        };
        m_family =
            askService(m_network, {endpoint, u"13002526500013"_s, {}}, secret(token), sources::paceIn(m_folder.path()));
        m_endpoint = endpoint;
    }

    double ask(bool family, bool taxOffice)
    {
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        int left = (family ? 1 : 0) + (taxOffice ? 1 : 0);
        const auto end = [&left, &loop](bool isFound) {
            if (!isFound)
                throw std::runtime_error("a source did not answer");
            if (--left == 0)
                loop.quit();
        };
        if (family)
            QObject::connect(m_family(question(), &loop), &FamilyLookup::finished, &loop,
                             [end](const FamilyAnswer &answer) { end(answer.identityMatches); });
        // A fresh client each time, so that it asks for its grant and for the notice.
        const TaxOfficeConnection connection{
            .gateway = m_endpoint, .clientId = u"mairie"_s, .secretFile = {}, .teleservice = {}};
        const auto secret = [] { return Result<QByteArray>(QByteArray("secret")); };
        const AskTaxOffice ask = askTaxOffice(m_network, connection, secret, sources::paceIn(m_folder.path()));
        if (taxOffice)
            QObject::connect(ask({*FiscalNumber::parse(u"1899582886173"), std::nullopt}, &loop),
                             &TaxOfficeLookup::finished, &loop,
                             [end](const TaxOfficeAnswer &answer) { end(answer.situation.has_value()); });
        loop.exec();
        return microseconds(timer) / 1e3;
    }

private:
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    QUrl m_endpoint;
    AskFamily m_family;
};

void printTogether()
{
    const Services services(150ms);
    Doors doors(services.endpoint());
    std::vector<double> slower;
    std::vector<double> both;
    for (int round = 0; round < 9; ++round) {
        slower.push_back(std::max(doors.ask(true, false), doors.ask(false, true)));
        both.push_back(doors.ask(true, true));
    }
    print({u"two sources asked at once, to the slower alone"_s, median(both) / median(slower), u"times"_s, 1.05,
           u"%1 ms to %2 ms, medians of %3"_s.arg(median(both), 0, 'f', 1)
               .arg(median(slower), 0, 'f', 1)
               .arg(both.size())});
}

} // namespace

void benchNetwork()
{
    printOverhead();
    printTogether();
}
