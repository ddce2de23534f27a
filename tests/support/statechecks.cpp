#include "tests/support/statechecks.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

static QString decoded(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toLatin1());
}

StateQuery::StateQuery(const QUrl &url)
{
    const QStringList pairs = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        m_pairs.append({decoded(pair.section(u'=', 0, 0)), decoded(pair.section(u'=', 1))});
}

QStringList StateQuery::all(const QString &name) const
{
    QStringList values;
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            values << value;
    }
    return values;
}

bool isQuotientRoute(const QUrl &url)
{
    return url.path().endsWith(u"/quotient_familial/identite");
}

static bool matches(const QString &text, const QString &shape)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(shape)).match(text).hasMatch();
}

/// Every second digit from the right counts double. Source: ISO/IEC 7812-1, annex B.
static bool hasLuhnKey(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

static bool isRecipient(const QString &siret)
{
    return matches(siret, u"[0-9]{14}"_s) && (siret.startsWith(u"356000000") || hasLuhnKey(siret));
}

static bool isName(const QString &text)
{
    return matches(text, u"[a-zA-ZÀ-ÖØ-öø-ÿ' -]+"_s);
}

/// Absent is no number and no trouble; present and not a number within the bounds is refused, even when empty.
static bool isAbsentOrWithin(const StateQuery &query, const QString &name, int lowest, int highest)
{
    if (!query.has(name))
        return true;
    bool isNumber = false;
    const int value = query.text(name).toInt(&isNumber);
    return isNumber && value >= lowest && value <= highest;
}

static bool isBirthDate(const StateQuery &query, QDate today)
{
    if (!isAbsentOrWithin(query, u"anneeDateNaissance"_s, 1, 9999) || !isAbsentOrWithin(query, u"moisDateNaissance"_s, 1, 12)
        || !isAbsentOrWithin(query, u"jourDateNaissance"_s, 1, 31))
        return false;
    const int year = query.text(u"anneeDateNaissance"_s).toInt();
    const int month = query.text(u"moisDateNaissance"_s).toInt();
    const int day = query.text(u"jourDateNaissance"_s).toInt();
    if (year == 0)
        return true; // the rest is ignored without a year
    const QDate date(year, month == 0 ? 1 : month, month == 0 || day == 0 ? 1 : day);
    return date.isValid() && date >= QDate(1900, 1, 1) && date < today;
}

static QStringList nameCodes(const StateQuery &query)
{
    QStringList codes;
    if (!isName(query.text(u"nomNaissance"_s)))
        codes << u"00420"_s;
    bool areNames = !query.has(u"prenoms"_s); // a scalar is refused
    const QStringList givenNames = query.all(u"prenoms[]"_s);
    for (const QString &name : givenNames)
        areNames = areNames && isName(name);
    if (!areNames)
        codes << u"00367"_s;
    return codes;
}

static QStringList birthCodes(const StateQuery &query, QDate today)
{
    QStringList codes;
    if (!isBirthDate(query, today))
        codes << u"00363"_s;
    if (!matches(query.text(u"sexeEtatCivil"_s), u"[MFmf]"_s))
        codes << u"00427"_s;
    const QString country = query.text(u"codeCogInseePaysNaissance"_s);
    if (!matches(country, u"99[0-9]{3}|92352"_s))
        codes << u"00400"_s;
    const QString commune = query.text(u"codeCogInseeCommuneNaissance"_s);
    const bool isAbroad = commune.isEmpty() && country != u"99100";
    if (!isAbroad && !matches(commune, u"([013-9][0-9]|2[AB1-9])[0-9]{3}"_s))
        codes << u"00365"_s;
    return codes;
}

static QStringList periodCodes(const StateQuery &query, QDate today)
{
    QStringList codes;
    const bool hasShape = !query.has(u"annee"_s) || matches(query.text(u"annee"_s), u"[0-9]{4}"_s);
    if (!hasShape || !isAbsentOrWithin(query, u"annee"_s, today.year() - 2, today.year()))
        codes << u"00356"_s;
    const bool isFuture = query.text(u"annee"_s).toInt() >= today.year() && query.text(u"mois"_s).toInt() > today.month();
    if (isFuture || !isAbsentOrWithin(query, u"mois"_s, 1, 12))
        codes << u"00354"_s;
    return codes;
}

static bool isBearer(const QByteArray &authorization)
{
    return matches(QString::fromLatin1(authorization), u"Bearer [A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+"_s);
}

std::optional<StateRefusal> stateRefusal(const QByteArray &authorization, const QByteArray &requestId, const QUrl &url,
                                         QDate today)
{
    const StateQuery query(url);
    if (!isBearer(authorization))
        return StateRefusal{401, {u"00101"_s}};
    if (!isRecipient(query.text(u"recipient"_s)))
        return StateRefusal{422, {u"00210"_s}};
    if (query.text(u"sexeEtatCivil"_s).isEmpty())
        return StateRefusal{500, {}}; // passes the checks, then breaks the service: §2.3
    QStringList codes = nameCodes(query) + birthCodes(query, today);
    if (isQuotientRoute(url))
        codes += periodCodes(query, today);
    if (!requestId.isEmpty() && QUuid::fromString(QLatin1String(requestId)).isNull())
        codes << u"00401"_s;
    if (codes.isEmpty())
        return std::nullopt;
    return StateRefusal{422, codes};
}

static QString keyPart(const QString &name, const QString &value)
{
    static const QStringList numbers{u"anneeDateNaissance"_s, u"moisDateNaissance"_s, u"jourDateNaissance"_s};
    return name + u'=' + (numbers.contains(name) ? QString::number(value.toInt()) : value.toLower());
}

QString stateMatchKey(const QUrl &url)
{
    const StateQuery query(url);
    QStringList names{u"anneeDateNaissance"_s, u"codeCogInseePaysNaissance"_s, u"jourDateNaissance"_s,
                      u"moisDateNaissance"_s,  u"nomNaissance"_s,              u"nomUsage"_s,
                      u"prenoms[]"_s,          u"sexeEtatCivil"_s};
    if (query.text(u"codeCogInseePaysNaissance"_s) == u"99100")
        names << u"codeCogInseeCommuneNaissance"_s;
    if (isQuotientRoute(url))
        names << u"annee"_s << u"mois"_s;
    names.sort();
    QStringList parts;
    for (const QString &name : std::as_const(names)) {
        const QStringList values = query.all(name);
        for (const QString &value : values)
            parts << keyPart(name, value);
    }
    return parts.join(u'&');
}
