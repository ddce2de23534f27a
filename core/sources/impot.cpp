#include "core/sources/impot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sources {

static bool isVisible(char c)
{
    return c > ' ' && c < '\x7F';
}

static Result<QByteArray> parseVisible(QByteArrayView text, qsizetype most, const QString &what)
{
    const QByteArray value = text.trimmed().toByteArray();
    if (value.isEmpty())
        return refused(Problem::Missing, what);
    if (value.size() > most)
        return refused(Problem::TooLong, what);
    if (!std::ranges::all_of(value, isVisible))
        return refused(Problem::ForbiddenCharacter, what);
    return value;
}

Result<ClientSecret> ClientSecret::parse(QByteArrayView text)
{
    const Result<QByteArray> secret = parseVisible(text, 1024, u"client secret"_s);
    if (!secret)
        return secret.error();
    return ClientSecret(*secret);
}

QByteArray ClientSecret::basic(const QByteArray &clientId) const
{
    return "Basic " + (clientId.toPercentEncoding() + ':' + m_secret.toPercentEncoding()).toBase64();
}

Result<QByteArray> parseImpotName(QByteArrayView text)
{
    return parseVisible(text, 200, u"name of the client or of its use"_s);
}

QByteArray scopeFor(const TaxOfficeQuestion &question)
{
    return question.incomeYear ? "RessourceIRDerniere" : "RessourceIRDerniere2";
}

static QUrl under(const QUrl &gateway, const QString &route)
{
    QString prefix = gateway.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url = gateway;
    url.setPath(prefix + route, QUrl::StrictMode);
    return url;
}

HttpRequest grantRequest(const ImpotAccess &access, const QByteArray &scope)
{
    QByteArray form = "grant_type=client_credentials&scope=" + scope.toPercentEncoding();
    QList<HttpRequest::Header> headers{
        {"Accept", "application/json"},
        {"Content-Type", "application/x-www-form-urlencoded"},
        {"User-Agent", userAgent()},
    };
    if (access.authentication == ClientAuthentication::Basic)
        headers.append({"Authorization", access.secret.basic(access.clientId)});
    else
        form += "&client_id=" + access.clientId.toPercentEncoding() + "&client_secret=" + access.secret.formValue();
    return {under(access.gateway, u"/token"_s), headers, form};
}

static QString routeOf(const TaxOfficeQuestion &question)
{
    const QString ofPerson =
        u"/impotparticulier/1.0/spi/"_s + question.number.toString() + u"/dernieresituation/ir/assiettes/"_s;
    return ofPerson + (question.incomeYear ? u"annrev/%1"_s.arg(*question.incomeYear) : u"deuxans"_s);
}

HttpRequest situationRequest(
    const ImpotAccess &access, const QByteArray &token, const TaxOfficeQuestion &question, const QUuid &correlation)
{
    QList<HttpRequest::Header> headers{
        {"Authorization", "Bearer " + token},
        {"Accept", "application/prs.dgfip.part.derniere.situations.ir.assiettes.v1+json, application/json"},
        {"User-Agent", userAgent()},
        {"X-Correlation-ID", correlation.toByteArray(QUuid::WithoutBraces)},
    };
    if (!access.teleservice.isEmpty())
        headers.append({"ID_Teleservice", access.teleservice});
    return {under(access.gateway, routeOf(question)), headers, std::nullopt};
}

} // namespace sources
