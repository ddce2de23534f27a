#include "core/sources/particulier.h"

#include "core/base/text.h"

#include <QHostAddress>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sources {

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host.compare(u"localhost", Qt::CaseInsensitive) == 0 : address.isLoopback();
}

Result<Done> checkEndpoint(const QUrl &endpoint)
{
    if (!endpoint.isValid() || endpoint.host().isEmpty())
        return refused(Problem::Missing, u"endpoint: no host"_s);
    if (!endpoint.userInfo().isEmpty() || endpoint.hasQuery() || endpoint.hasFragment())
        return refused(Problem::ForbiddenCharacter, u"endpoint: only a host and a path"_s);
    const bool isAllowed = endpoint.scheme() == u"https"
        || (endpoint.scheme() == u"http" && isLoopback(endpoint.host()));
    if (!isAllowed)
        return refused(Problem::UnknownCode, u"endpoint: https, or http on loopback"_s);
    return Done{};
}

namespace {

/// Writes a query byte by byte: QUrlQuery would leave « + » as it is, which the server reads as a space.
class Query
{
public:
    Query() { m_encoded.reserve(400); }
    void add(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (!m_encoded.isEmpty())
            m_encoded += '&';
        encode(name);
        m_encoded += '=';
        encode(value);
    }

    void add(const QString &name, std::optional<int> value)
    {
        if (value)
            add(name, QString::number(*value));
    }

    QString toString() const { return QString::fromLatin1(m_encoded); }

private:
    /// As RFC 3986 has it; QUrl's own does the same a byte array at a time, which is a third of what a request costs us.
    void encode(const QString &text)
    {
        static constexpr QByteArrayView figures = "0123456789ABCDEF";
        for (const char c : text.toUtf8()) {
            const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
            if (isPlain)
                m_encoded += c;
            else
                m_encoded.append('%').append(figures[(c >> 4) & 15]).append(figures[c & 15]);
        }
    }

    QByteArray m_encoded;
};

} // namespace

static void addNames(Query &query, const CivilIdentity &identity)
{
    const QString birthName = identity.birthName.forCall();
    query.add(u"nomNaissance"_s, birthName);
    if (identity.usageName && folded(identity.usageName->toString()) != folded(identity.birthName.toString()))
        query.add(u"nomUsage"_s, identity.usageName->forCall());
    const QList<PersonName> sent = identity.givenNames.mid(0, mostGivenNamesSent);
    for (const PersonName &name : sent)
        query.add(u"prenoms[]"_s, name.forCall());
}

/// By the code, or by the name that a repaired question has in its place: with both, the service heeds the code alone.
static void addCommune(Query &query, const LookupRequest &request)
{
    const BirthPlace &place = request.identity.birthPlace;
    if (!place.country.isFrance() || !place.commune)
        return;
    if (!request.town)
        return query.add(u"codeCogInseeCommuneNaissance"_s, place.commune->toString());
    query.add(u"nomCommuneNaissance"_s, forCall(request.town->name));
    query.add(u"codeCogInseeDepartementNaissance"_s, request.town->department);
}

static void addBirth(Query &query, const CivilIdentity &identity)
{
    query.add(u"anneeDateNaissance"_s, identity.birthDate.year());
    query.add(u"moisDateNaissance"_s, identity.birthDate.month());
    query.add(u"jourDateNaissance"_s, identity.birthDate.day());
    query.add(u"sexeEtatCivil"_s, toString(identity.sex));
    query.add(u"codeCogInseePaysNaissance"_s, identity.birthPlace.country.toString());
}

static QString queryOf(const LookupRequest &request, const Siret &recipient)
{
    Query query;
    query.add(u"recipient"_s, recipient.toString());
    addNames(query, request.identity);
    addBirth(query, request.identity);
    addCommune(query, request);
    if (request.period && request.kind == LookupKind::Quotient) {
        query.add(u"annee"_s, request.period->year);
        query.add(u"mois"_s, request.period->month);
    }
    return query.toString();
}

QUrl routeUnder(const QUrl &endpoint, const QString &route)
{
    QString prefix = endpoint.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url = endpoint;
    url.setPath(prefix + route, QUrl::StrictMode);
    return url;
}

static QUrl urlOf(const LookupRequest &request, const Access &access)
{
    const QString route = request.kind == LookupKind::Quotient ? u"/v3/dss/quotient_familial/identite"_s
                                                               : u"/v3/dss/participation_familiale_eaje/identite"_s;
    QUrl url = routeUnder(access.endpoint, route);
    url.setQuery(queryOf(request, access.recipient), QUrl::StrictMode);
    return url;
}

QByteArray userAgent()
{
    const QString text = u"PassFamille/"_s + QStringLiteral(PASSFAMILLE_VERSION) + u" ("_s + QSysInfo::kernelType()
        + u"; Qt "_s + QString::fromLatin1(qVersion()) + u')';
    return text.toLatin1();
}

HttpRequest pingRequest(const QUrl &endpoint)
{
    return {routeUnder(endpoint, u"/api/ping"_s), {{"User-Agent", userAgent()}}, std::nullopt};
}

HttpRequest toHttpRequest(const LookupRequest &request, const Access &access, const QUuid &attempt)
{
    QList<HttpRequest::Header> headers{
        {"Authorization", access.token.bearer()},
        {"Accept", "application/json"},
        {"User-Agent", userAgent()},
        {"X-Request-Id", attempt.toByteArray(QUuid::WithoutBraces)},
    };
    // Exactly this value passes the State's cache; any other, or none, is answered from it (§1.11).
    if (request.fresh)
        headers.append(HttpRequest::Header("Cache-Control", "no-cache"));
    return {urlOf(request, access), headers, std::nullopt};
}

} // namespace sources
