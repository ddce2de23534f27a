#include "core/sources/practiceservice.h"

#include "core/base/text.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sources {

namespace {

/// The parameters of a query, percent-decoded.
class Parameters
{
public:
    explicit Parameters(const QUrl &url)
    {
        const QStringList pairs = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
        for (const QString &pair : pairs)
            m_values.append({decoded(pair.section(u'=', 0, 0)), decoded(pair.section(u'=', 1))});
    }

    QStringList all(QStringView name) const
    {
        QStringList values;
        for (const auto &[key, value] : m_values) {
            if (key == name)
                values.append(value);
        }
        return values;
    }

    QString text(QStringView name) const { return all(name).value(0); }

    std::optional<int> number(QStringView name) const
    {
        bool isNumber = false;
        const int value = text(name).toInt(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

private:
    static QString decoded(const QString &text) { return QUrl::fromPercentEncoding(text.toLatin1()); }

    QList<std::pair<QString, QString>> m_values;
};

} // namespace

PracticeQuestion parseQuestion(const QUrl &url)
{
    const Parameters parameters(url);
    PracticeQuestion question;
    const bool isEaje = url.path().endsWith(u"/participation_familiale_eaje/identite");
    question.kind = isEaje ? LookupKind::Eaje : LookupKind::Quotient;
    question.birthName = parameters.text(u"nomNaissance");
    question.givenNames = parameters.all(u"prenoms[]");
    const Result<PartialDate> birth = PartialDate::of(parameters.number(u"anneeDateNaissance"),
                                                      parameters.number(u"moisDateNaissance"),
                                                      parameters.number(u"jourDateNaissance"));
    question.isBirthDatePossible = bool(birth);
    question.birthDate = birth ? *birth : PartialDate();
    question.year = parameters.number(u"annee");
    question.month = parameters.number(u"mois");
    return question;
}

/// « sophie anne laure » answers to « sophie », and the other way round.
static bool agree(const QString &names, const QString &others)
{
    const QString longer = (names.size() > others.size() ? names : others) + u' ';
    const QString shorter = (names.size() > others.size() ? others : names) + u' ';
    return longer.startsWith(shorter);
}

bool isAskedFor(const PracticeCase &practice, const PracticeQuestion &question)
{
    const Result<PartialDate> birth = PartialDate::parse(practice.identity.birthDate);
    if (!birth || !birth->canBe(question.birthDate))
        return false;
    const QString asked = folded(question.givenNames.join(u' '));
    if (practice.filedAs) {
        return folded(practice.filedAs->birthName) == folded(question.birthName)
            && folded(practice.filedAs->givenNames.join(u' ')) == asked;
    }
    const QString names = folded(practice.identity.givenNames.join(u' '));
    return folded(practice.identity.birthName) == folded(question.birthName)
        && (asked.isEmpty() || agree(names, asked));
}

QStringList refusedCodes(const PracticeQuestion &question, QDate today)
{
    QStringList codes;
    const QDate birth = question.birthDate.earliest();
    const bool isOutside = birth.isValid() && (birth < QDate(1900, 1, 1) || birth >= today);
    if (!question.isBirthDatePossible || isOutside)
        codes << u"00363"_s;
    if (question.year && (*question.year > today.year() || *question.year < today.year() - 2))
        codes << u"00356"_s;
    const bool isFuture = question.year && question.month && *question.year >= today.year()
        && *question.month > today.month();
    if (isFuture || (question.month && (*question.month < 1 || *question.month > 12)))
        codes << u"00354"_s;
    return codes;
}

static QByteArray envelope(const QString &key, const QJsonValue &content)
{
    QJsonObject body{{key, content}};
    if (key == u"data") {
        body[u"links"] = QJsonObject();
        body[u"meta"] = QJsonObject();
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// The months are the ones asked for, or today's, as the service does; the MSA works its figure out on the day.
static QJsonObject quotientData(QJsonObject data, const PracticeQuestion &question, QDate today)
{
    if (!data.contains(u"quotient_familial"))
        return data;
    QJsonObject quotient = data[u"quotient_familial"].toObject();
    const YearMonth now = YearMonth::of(today);
    const YearMonth asked{question.year.value_or(now.year), question.month.value_or(now.month)};
    const YearMonth computed = quotient[u"fournisseur"].toString() == u"MSA" ? now : asked;
    quotient[u"annee"] = asked.year;
    quotient[u"mois"] = asked.month;
    quotient[u"annee_calcul"] = computed.year;
    quotient[u"mois_calcul"] = computed.month;
    data[u"quotient_familial"] = quotient;
    return data;
}

/// The crèche tariff is for files with a child under seven. Source: API contract §3.
static bool hasYoungChild(const QJsonArray &children, QDate today)
{
    return std::ranges::any_of(children, [&](const QJsonValue &child) {
        const Result<PartialDate> birth = PartialDate::parseIso(child[u"date_naissance"].toString());
        return birth && ageOn(*birth, today).value_or(7) < 7;
    });
}

static PracticeBytes eajeBytes(const PracticeAnswer &answer, QDate today)
{
    const QJsonArray children = answer.data[u"enfants"].toArray();
    if (!hasYoungChild(children, today)) {
        const QJsonObject error{{u"code"_s, u"37003"_s}, {u"title"_s, u"Allocataire non éligible"_s}};
        return {404, {}, envelope(u"errors"_s, QJsonArray{error})};
    }
    const QJsonObject data{{u"allocataires"_s, answer.data[u"allocataires"]},
                           {u"enfants"_s, children},
                           {u"adresse"_s, answer.data[u"adresse"]},
                           {u"parametres_calcul_participation_familiale"_s, answer.participation}};
    return {200, {}, envelope(u"data"_s, data)};
}

PracticeBytes bytesFor(const PracticeAnswer &answer, const PracticeQuestion &question, QDate today)
{
    if (answer.status != 200)
        return {answer.status, answer.retryAfter, envelope(u"errors"_s, answer.errors)};
    if (question.kind == LookupKind::Eaje)
        return eajeBytes(answer, today);
    return {200, {}, envelope(u"data"_s, quotientData(answer.data, question, today))};
}

PracticeBytes refusal(const QStringList &codes)
{
    QJsonArray errors;
    for (const QString &code : codes)
        errors.append(QJsonObject{{u"code"_s, code}, {u"title"_s, u"Entité non traitable"_s}});
    return {422, {}, envelope(u"errors"_s, errors)};
}

PracticeBytes unknownPerson()
{
    const QJsonObject error{{u"code"_s, u"35003"_s}, {u"title"_s, u"Allocataire non référencé"_s}};
    return {404, {}, envelope(u"errors"_s, QJsonArray{error})};
}

} // namespace sources
