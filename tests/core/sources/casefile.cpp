#include "tests/core/sources/casefile.h"

#include "tests/support/statechecks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        texts << value.toString();
    return texts;
}

static QString keyOf(const QString &route, const QJsonObject &params)
{
    QStringList pairs;
    const auto add = [&](const QString &name, const QString &value) {
        pairs << name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    for (auto param = params.begin(); param != params.end(); ++param) {
        if (!param.value().isArray())
            add(param.key(), param.value().toVariant().toString());
    }
    for (const QString &name : textsOf(params[u"prenoms"]))
        add(u"prenoms[]"_s, name);
    QUrl url(u"http://127.0.0.1"_s + route);
    url.setQuery(pairs.join(u'&'));
    return stateMatchKey(url);
}

static CaseLine caseOf(const QJsonObject &written)
{
    CaseLine line;
    line.name = written[u"case"].toString();
    line.params = written[u"params"].toObject();
    line.body = written[u"body"].toObject();
    line.expect = written[u"expect"].toObject();
    line.isReachable = written[u"reachable"].toBool(true);
    line.served.route = written[u"endpoint"].toString();
    line.served.matchKey = written[u"match_key"].toString(keyOf(line.served.route, line.params));
    line.served.status = written[u"status"].toInt();
    line.served.body = QJsonDocument(line.body).toJson(QJsonDocument::Compact);
    line.served.isDefault = written[u"default_when_unmatched"].toBool();
    return line;
}

QList<CaseLine> readCases(const QString &path)
{
    static const QStringList routes{u"/v3/dss/quotient_familial/identite"_s,
                                    u"/v3/dss/participation_familiale_eaje/identite"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<CaseLine> cases;
    while (!file.atEnd()) {
        const QJsonObject written = QJsonDocument::fromJson(file.readLine()).object();
        if (routes.contains(written[u"endpoint"].toString()))
            cases.append(caseOf(written));
    }
    return cases;
}

LookupKind kindOf(const CaseLine &line)
{
    return line.served.route.contains(u"quotient_familial") ? LookupKind::Quotient : LookupKind::Eaje;
}

static QStringList birthParts(const QJsonObject &params)
{
    QStringList parts;
    for (const auto &name : {u"anneeDateNaissance"_s, u"moisDateNaissance"_s, u"jourDateNaissance"_s}) {
        if (params.contains(name))
            parts << u"%1"_s.arg(params[name].toInt(), 2, 10, QChar(u'0'));
    }
    return parts;
}

QString iso(const QJsonObject &params)
{
    return birthParts(params).join(u'-');
}

static QString typedBirth(const QJsonObject &params)
{
    QStringList parts = birthParts(params);
    std::reverse(parts.begin(), parts.end());
    return parts.join(u'/');
}

std::optional<LookupRequest> questionOf(const CaseLine &line, QDate today)
{
    const QJsonObject &params = line.params;
    const IdentityFields fields{params[u"nomNaissance"].toString(),
                                params[u"nomUsage"].toString(),
                                textsOf(params[u"prenoms"]),
                                typedBirth(params),
                                params[u"sexeEtatCivil"].toString(),
                                params[u"codeCogInseePaysNaissance"].toString(),
                                params[u"codeCogInseeCommuneNaissance"].toString()};
    const IdentityReading reading = parseIdentity(fields, Completeness::ServerMinimum, today);
    if (!reading.identity)
        return std::nullopt;
    LookupRequest request{*reading.identity, std::nullopt, kindOf(line), false};
    if (params.contains(u"annee"))
        request.period = YearMonth{params[u"annee"].toInt(), params[u"mois"].toInt()};
    return request;
}
