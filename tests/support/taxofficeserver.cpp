#include "tests/support/taxofficeserver.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;

static const QString prefix = u"/passerelle"_s;

QByteArray taxOfficeError(int code)
{
    return R"({"erreur":{"code":)" + QByteArray::number(code)
        + R"(,"message":"Refus","horodatage":"2026-11-23T10:00:00"}})";
}

QByteArray taxOfficeExample()
{
    return R"({"annRevenu":2021,"rfr":48583,"sitFam":"M","nbPart":2.0,"pac":{"nbPac":0,"nbPacF":0,"nbPacG":null},
"nmNaiDec1":"CIS QUATORZE","nmUsaDec1":"","prnmDec1":"PRENOM VINCENT","dateNaisDec1":{"jour":"02","mois":"08","annee":"1973"},
"nmNaiDec2":"CIS TRENTEHUIT","nmUsaDec2":"CIS QUATORZE","prnmDec2":"PNM LEA","dateNaisDec2":{"jour":"00","mois":"00","annee":"1975"},
"aft":"18 RUE DU COMMANDANT MOWAT 94300 VINCENNES   ","datRec":"31/07/2022","datEtab":"07/07/2022","montTotIr":2982,
"revenuBrutGlobal":47560,"revImposable":47560,"champNouveau":{"a":[1,2]}})";
}

TaxOfficeServer::TaxOfficeServer()
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(
        &m_server, &QTcpServer::newConnection, &m_server, [this] { accept(m_server.nextPendingConnection()); });
}

QUrl TaxOfficeServer::gateway() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()) + prefix);
}

QStringList TaxOfficeServer::paths() const
{
    QStringList paths;
    for (const TaxOfficeRequest &request : m_received)
        paths.append(request.url.path().mid(prefix.size()));
    return paths;
}

/// The request, once its body has come as long as announced.
static std::optional<TaxOfficeRequest> wholeRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    TaxOfficeRequest request{
        first.value(0), QUrl::fromEncoded(first.value(1), QUrl::StrictMode), {}, bytes.mid(end + 4)};
    for (const QByteArray &line : lines.mid(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const bool isWhole = request.body.size() >= request.headers.value("content-length", "0").toLongLong();
    return isWhole ? std::optional(request) : std::nullopt;
}

void TaxOfficeServer::accept(QTcpSocket *client)
{
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    const auto bytes = std::make_shared<QByteArray>();
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, bytes] {
        *bytes += client->readAll();
        const std::optional<TaxOfficeRequest> request = wholeRequest(*bytes);
        if (!request)
            return;
        bytes->clear();
        m_received.append(*request);
        answer(*client);
    });
}

void TaxOfficeServer::answer(QTcpSocket &client)
{
    const RawAnswer raw = m_script.isEmpty() ? sends(answerTo(m_received.last())) : m_script.takeFirst();
    raw(client);
}

QByteArray TaxOfficeServer::answerTo(const TaxOfficeRequest &request)
{
    return request.url.path() == prefix + u"/token"_s ? grant(request) : situation(request);
}

QByteArray TaxOfficeServer::grant(const TaxOfficeRequest &request)
{
    // A form says a space with « + »: a plus sign that means itself must come encoded.
    const QUrlQuery form(QString::fromLatin1(QByteArray(request.body).replace('+', "%20")));
    const auto field = [&](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    const bool isForm = request.headers.value("content-type") == "application/x-www-form-urlencoded";
    if (request.method != "POST" || !isForm || field(u"grant_type"_s) != u"client_credentials")
        return httpAnswer(400, R"({"error":"invalid_request"})");
    const QByteArray pair = QUrl::toPercentEncoding(QString::fromLatin1(clientId)) + ':'
        + QUrl::toPercentEncoding(QString::fromLatin1(secret));
    const bool inHeader = request.headers.value("authorization") == "Basic " + pair.toBase64();
    const bool inForm =
        field(u"client_id"_s) == QLatin1StringView(clientId) && field(u"client_secret"_s) == QLatin1StringView(secret);
    if (inHeader == inForm) // RFC 6749, §2.3: one way only
        return httpAnswer(401, R"({"error":"invalid_client"})");
    const QByteArray scope = field(u"scope"_s).toLatin1();
    if (scope != "RessourceIRDerniere" && scope != "RessourceIRDerniere2")
        return httpAnswer(400, R"({"error":"invalid_scope"})");
    const QByteArray token = "jeton-" + QByteArray::number(m_received.size());
    m_granted.insert(token, scope);
    return httpAnswer(200,
        R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":)" + QByteArray::number(m_lifetime)
            + '}');
}

QByteArray TaxOfficeServer::situation(const TaxOfficeRequest &request) const
{
    static const QRegularExpression route(
        u"^/passerelle/impotparticulier/1\\.0/spi/([0-9]{13})/dernieresituation/ir/assiettes/(deuxans|annrev/[0-9]{4})$"_s);
    const QRegularExpressionMatch match = route.match(request.url.path());
    if (request.method != "GET" || !match.hasMatch())
        return httpAnswer(404, "{}");
    const QByteArray scope = m_granted.value(request.headers.value("authorization").mid(7));
    if (scope.isEmpty())
        return httpAnswer(401, "{}");
    const QByteArray needed = match.captured(2) == u"deuxans" ? "RessourceIRDerniere2" : "RessourceIRDerniere";
    if (scope != needed || request.headers.value("id_teleservice") != teleservice)
        return httpAnswer(403, taxOfficeError(4031));
    if (QUuid::fromString(QString::fromLatin1(request.headers.value("x-correlation-id"))).isNull())
        return httpAnswer(400, taxOfficeError(4000));
    const auto [status, body] = m_served.value(match.captured(1), {404, taxOfficeError(4102)});
    return httpAnswer(
        status, body, {"Content-Type: application/prs.dgfip.part.derniere.situations.ir.assiettes.v1+json"});
}
