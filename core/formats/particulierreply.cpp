#include "core/formats/particulierreply.h"

#include "core/formats/particulierjson.h"
#include "core/formats/replyreader.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

PostcodeAndTown splitPostcode(const QString &received)
{
    const QString text = received.trimmed();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto digits = std::ranges::find_if_not(text, isDigit) - text.begin();
    if (digits != 5)
        return {{}, text};
    return {text.left(5), text.mid(5).trimmed()};
}

static PartialDate dateOf(const QJsonValue &received)
{
    const Result<PartialDate> date = PartialDate::parseIso(received.toString());
    return date ? *date : PartialDate();
}

static constexpr qint64 largestFigure = 999'999'999'999;
static constexpr int mostChildren = 50;
static constexpr qsizetype mostPersons = 50;

namespace {

/// One answer, part by part.
class Reader : ReplyReader
{
public:
    Result<FamilyRecord> read(const QJsonObject &data, LookupKind kind)
    {
        return checked(recordOf(data, kind));
    }

private:
    /// A JSON number, or the same as text. A figure with decimals is read back through its shortest decimal form, so
    /// that a binary fraction never comes near money.
    std::optional<Exact> numberOf(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object[key];
        if (isNothing(value) || (value.isString() && value.toString().trimmed().isEmpty()))
            return std::nullopt;
        if (value.isDouble() && value.toInteger(0) == value.toInteger(1))
            return Exact(value.toInteger());
        const QString digits = value.isDouble()
            ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
            : value.toString().trimmed();
        const Result<Exact> number = Exact::parse(digits);
        if (number)
            return *number;
        note(key);
        return std::nullopt;
    }

    std::optional<Sex> sexOf(const QJsonObject &object, const QString &key)
    {
        const Result<Sex> sex = parseSex(textOf(object, key));
        return sex ? std::optional(*sex) : std::nullopt;
    }

    std::optional<qint64> integerOf(const QJsonObject &object, const QString &key)
    {
        const std::optional<Exact> number = numberOf(object, key);
        if (number && number->isInteger() && std::abs(number->numerator()) <= largestFigure)
            return number->numerator();
        if (number)
            note(key);
        return std::nullopt;
    }

    std::optional<int> integerWithin(const QJsonObject &object, const QString &key, int least, int most)
    {
        const std::optional<qint64> integer = integerOf(object, key);
        if (integer && *integer >= least && *integer <= most)
            return static_cast<int>(*integer);
        if (integer)
            note(key);
        return std::nullopt;
    }

    std::optional<Exact> amountOf(const QJsonObject &object, const QString &key)
    {
        const std::optional<Exact> amount = numberOf(object, key);
        if (amount && !(*amount >= Exact(-largestFigure) && *amount <= Exact(largestFigure)))
            note(key);
        return amount;
    }

    /// 0 stands for « not computed ».
    int yearOf(const QJsonObject &object, const QString &key) { return integerWithin(object, key, 0, 9999).value_or(0); }

    /// A month that is not one, as zeros for « not computed », is no month.
    std::optional<YearMonth> monthOf(const QJsonObject &object, const QString &yearKey, const QString &monthKey)
    {
        const YearMonth month{yearOf(object, yearKey), integerWithin(object, monthKey, 0, 12).value_or(0)};
        const bool isMonth = month.year >= 1900 && month.year <= 9999 && month.month >= 1 && month.month <= 12;
        return isMonth ? std::optional(month) : std::nullopt;
    }

    Person personOf(const QJsonObject &received)
    {
        return {textOf(received, u"nom_naissance"_s),
                textOf(received, u"nom_usage"_s),
                textOf(received, u"prenoms"_s),
                dateOf(received[u"date_naissance"]),
                sexOf(received, u"sexe"_s),
                textOf(received, u"code_cog_insee_commune_naissance"_s)};
    }

    QList<Person> personsOf(const QJsonObject &data, const QString &key)
    {
        const QJsonValue value = data[key];
        if (!isNothing(value) && !value.isArray())
            note(key);
        QList<Person> persons;
        const QJsonArray received = value.toArray();
        if (received.size() > mostPersons) {
            note(key);
            return persons;
        }
        for (const auto &person : received) {
            if (!person.isObject())
                note(key);
            persons.append(personOf(person.toObject()));
        }
        return persons;
    }

    /// The lines stand in the order of an envelope (AFNOR NF Z10-011), which is the order of the keys.
    Address addressOf(const QJsonObject &received)
    {
        Address address;
        address.recipient = textOf(received, u"destinataire"_s).trimmed();
        for (const QString &key : {u"complement_information"_s, u"complement_information_geographique"_s,
                                   u"numero_libelle_voie"_s, u"lieu_dit"_s}) {
            if (const QString line = textOf(received, key).trimmed(); !line.isEmpty())
                address.lines.append(line);
        }
        const PostcodeAndTown place = splitPostcode(textOf(received, u"code_postal_ville"_s));
        address.postcode = place.postcode;
        address.town = place.town;
        address.country = textOf(received, u"pays"_s).trimmed();
        return address;
    }

    QuotientFamilial quotientOf(const QJsonObject &received)
    {
        return {integerOf(received, u"valeur"_s), textOf(received, u"fournisseur"_s),
                monthOf(received, u"annee"_s, u"mois"_s), monthOf(received, u"annee_calcul"_s, u"mois_calcul"_s)};
    }

    ParticipationFamiliale participationOf(const QJsonObject &received)
    {
        const QJsonObject resources = objectOf(received, u"base_ressources_annuelles"_s);
        return {integerWithin(received, u"nombre_enfants_a_charge"_s, 0, mostChildren),
                integerWithin(received, u"nombre_enfants_beneficiaire_aeeh"_s, 0, mostChildren),
                amountOf(resources, u"valeur"_s), integerWithin(resources, u"annee_calcul"_s, 0, 9999)};
    }

    FamilyRecord recordOf(const QJsonObject &data, LookupKind kind)
    {
        FamilyRecord record;
        if (data.contains(u"allocataires"))
            record.allocataires = personsOf(data, u"allocataires"_s);
        if (data.contains(u"enfants"))
            record.children = personsOf(data, u"enfants"_s);
        if (data.contains(u"adresse"))
            record.address = addressOf(objectOf(data, u"adresse"_s));
        if (kind == LookupKind::Quotient && data.contains(u"quotient_familial"))
            record.quotient = quotientOf(objectOf(data, u"quotient_familial"_s));
        const QString parameters = u"parametres_calcul_participation_familiale"_s;
        if (kind == LookupKind::Eaje && data.contains(parameters))
            record.participation = participationOf(objectOf(data, parameters));
        return record;
    }
};

} // namespace

Result<FamilyRecord> parseFamilyRecord(const QByteArray &body, LookupKind kind)
{
    const Result<QJsonObject> document = parseJsonObject(body);
    if (!document)
        return document.error();
    const QJsonValue data = (*document)[u"data"];
    if (!data.isObject())
        return Error{Fault::Unreadable, u"no object « data »"_s};
    return Reader().read(data.toObject(), kind);
}

static std::optional<int> secondsOf(const QJsonValue &retryIn)
{
    if (!retryIn.isDouble())
        return std::nullopt;
    return static_cast<int>(std::clamp(std::ceil(retryIn.toDouble()), 1.0, 86'400.0));
}

/// A text of five digits; as a number it has lost the zeros before it.
static QString codeOf(const QJsonValue &received)
{
    const bool isNumber = received.isDouble() && received.toInteger(-1) >= 0;
    const QString code = isNumber ? QString::number(received.toInteger()).rightJustified(5, u'0') : received.toString();
    const bool isCode = code.size() == 5 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isCode ? code : QString();
}

QList<ReceivedError> parseErrors(const QByteArray &body)
{
    constexpr qsizetype mostErrors = 20;
    constexpr qsizetype longestTitle = 200;
    QList<ReceivedError> errors;
    const Result<QJsonObject> document = parseJsonObject(body);
    if (!document)
        return errors;
    const QJsonArray received = (*document)[u"errors"].toArray();
    for (const auto &error : received) {
        if (error.isObject() && errors.size() < mostErrors)
            errors.append({codeOf(error[u"code"]), cleaned(error[u"title"].toString().left(longestTitle)),
                           secondsOf(error[u"meta"][u"retry_in"])});
    }
    return errors;
}
