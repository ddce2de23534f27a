#include "core/formats/householdjson.h"

#include "core/formats/taxnoticejson.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

static constexpr std::pair<Source, QStringView> sources[] = {
    {Source::CafMsa, u"caf_msa"},       {Source::TaxNotice, u"tax_notice"}, {Source::Specimen, u"specimen"},
    {Source::TaxOffice, u"tax_office"}, {Source::Typed, u"typed"},          {Source::Declared, u"declared"},
    {Source::Imported, u"imported"},    {Source::Deduced, u"deduced"},
};

static QString toText(Source source)
{
    return std::ranges::find(sources, source, &std::pair<Source, QStringView>::first)->second.toString();
}

static Result<Source> parseSource(QStringView text)
{
    const auto *found = std::ranges::find(sources, text, &std::pair<Source, QStringView>::second);
    if (found == std::end(sources))
        return refused(Problem::UnknownCode, u"source"_s);
    return found->first;
}

static Result<Custody> parseCustody(QStringView text)
{
    if (text == u"full")
        return Custody::Full;
    if (text == u"shared")
        return Custody::Shared;
    return refused(Problem::UnknownCode, u"custody"_s);
}

// Writing

static QJsonValue toJson(bool resident)
{
    return resident;
}

template <typename T>
static QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue::Null;
}

static QJsonObject toJson(const Person &person)
{
    return {{u"birth_name"_s, person.birthName},
            {u"usage_name"_s, person.usageName},
            {u"given_names"_s, person.givenNames},
            {u"birth_date"_s, person.birthDate.toIso()},
            {u"sex"_s, person.sex ? QJsonValue(toString(*person.sex)) : QJsonValue::Null},
            {u"birth_commune"_s, person.birthCommune}};
}

static QJsonObject toJson(const Child &child)
{
    return {{u"person"_s, toJson(child.person)},
            {u"custody"_s, child.custody == Custody::Full ? u"full"_s : u"shared"_s}};
}

static QJsonObject toJson(const Address &address)
{
    return {{u"recipient"_s, address.recipient},
            {u"lines"_s, QJsonArray::fromStringList(address.lines)},
            {u"postcode"_s, address.postcode},
            {u"town"_s, address.town},
            {u"country"_s, address.country}};
}

static QJsonObject toJson(const QuotientFamilial &quotient)
{
    return {{u"value"_s, quotient.value ? QJsonValue(*quotient.value) : QJsonValue::Null},
            {u"provider"_s, quotient.provider},
            {u"period"_s, orNull(quotient.period)},
            {u"computed"_s, orNull(quotient.computed)}};
}

static QJsonObject toJson(const Circumstance &circumstance)
{
    QJsonObject json{{u"key"_s, circumstance.key}, {u"value"_s, circumstance.value}, {u"name"_s, circumstance.name}};
    if (!circumstance.service.isEmpty())
        json.insert(u"service"_s, circumstance.service);
    return json;
}

template <typename T>
static QJsonObject toJson(const Fact<T> &fact)
{
    QJsonObject json{{u"value"_s, toJson(fact.value)},
                     {u"source"_s, toText(fact.provenance.source)},
                     {u"on"_s, fact.provenance.on.toString(Qt::ISODate)},
                     {u"reason"_s, fact.provenance.reason}};
    if (fact.provenance.confirmedOn.isValid())
        json.insert(u"confirmed_on"_s, fact.provenance.confirmedOn.toString(Qt::ISODate));
    if (!fact.provenance.foundAs.isEmpty())
        json.insert(u"found_as"_s, fact.provenance.foundAs);
    return json;
}

template <typename T>
static QJsonArray toJson(const QList<Fact<T>> &facts)
{
    QJsonArray array;
    std::ranges::transform(facts, std::back_inserter(array), [](const Fact<T> &fact) { return toJson(fact); });
    return array;
}

QJsonObject toJson(const CivilIdentity &identity)
{
    QJsonArray givenNames;
    for (const PersonName &name : identity.givenNames)
        givenNames.append(name.toString());
    return {{u"birth_name"_s, identity.birthName.toString()},
            {u"usage_name"_s, orNull(identity.usageName)},
            {u"given_names"_s, givenNames},
            {u"birth_date"_s, identity.birthDate.toIso()},
            {u"sex"_s, toString(identity.sex)},
            {u"birth_country"_s, identity.birthPlace.country.toString()},
            {u"birth_commune"_s, orNull(identity.birthPlace.commune)}};
}

QJsonObject toJson(const Household &household)
{
    QJsonObject json{{u"adults"_s, toJson(household.adults)}, {u"children"_s, toJson(household.children)}};
    if (household.address)
        json.insert(u"address"_s, toJson(*household.address));
    if (household.quotient)
        json.insert(u"quotient"_s, toJson(*household.quotient));
    if (!household.notices.isEmpty())
        json.insert(u"notices"_s, toJson(household.notices));
    if (household.resident)
        json.insert(u"resident"_s, toJson(*household.resident));
    if (!household.circumstances.isEmpty())
        json.insert(u"circumstances"_s, toJson(household.circumstances));
    if (household.childless)
        json.insert(u"childless"_s, true);
    return json;
}

// Reading

static Person readPerson(const StrictObject &object)
{
    return {.birthName = object.text(u"birth_name"),
            .usageName = object.text(u"usage_name"),
            .givenNames = object.text(u"given_names"),
            .birthDate = object.parsed(u"birth_date", PartialDate::parseIso).value_or(PartialDate()),
            .sex = object.parsedOrNull(u"sex", parseSex),
            .birthCommune = object.text(u"birth_commune")};
}

static Child readChild(const StrictObject &object)
{
    return {.person = readPerson(object.object(u"person")),
            .custody = object.parsed(u"custody", parseCustody).value_or(Custody::Full)};
}

static Address readAddress(const StrictObject &object)
{
    return {.recipient = object.text(u"recipient"),
            .lines = object.texts(u"lines"),
            .postcode = object.text(u"postcode"),
            .town = object.text(u"town"),
            .country = object.text(u"country")};
}

static QuotientFamilial readQuotient(const StrictObject &object)
{
    return {.value = object.integerOrNull(u"value"),
            .provider = object.text(u"provider"),
            .period = object.parsedOrNull(u"period", YearMonth::parse),
            .computed = object.parsedOrNull(u"computed", YearMonth::parse)};
}

static Provenance readProvenance(const StrictObject &fact)
{
    return {.source = fact.parsed(u"source", parseSource).value_or(Source::Typed),
            .on = fact.date(u"on"),
            .reason = fact.text(u"reason"),
            .confirmedOn = fact.has(u"confirmed_on") ? fact.date(u"confirmed_on") : QDate(),
            .foundAs = fact.textOrEmpty(u"found_as")};
}

template <typename T>
static QList<Fact<T>> readFacts(const StrictObject &household, QStringView key, T (*read)(const StrictObject &))
{
    QList<Fact<T>> facts;
    const QList<StrictObject> objects = household.objects(key);
    for (const StrictObject &fact : objects)
        facts.append({read(fact.object(u"value")), readProvenance(fact)});
    return facts;
}

template <typename T>
static std::optional<Fact<T>> readFact(const StrictObject &household, QStringView key, T (*read)(const StrictObject &))
{
    if (!household.has(key))
        return std::nullopt;
    const StrictObject fact = household.object(key);
    return Fact<T>{read(fact.object(u"value")), readProvenance(fact)};
}

static Circumstance readCircumstance(const StrictObject &object)
{
    return {.service = object.has(u"service") ? object.text(u"service") : QString(),
            .key = object.text(u"key"),
            .value = object.text(u"value"),
            .name = object.text(u"name")};
}

/// Cases of before this part was kept have no such key.
template <typename T>
static QList<Fact<T>> readFactsIfAny(const StrictObject &household, QStringView key, T (*read)(const StrictObject &))
{
    return household.has(key) ? readFacts(household, key, read) : QList<Fact<T>>();
}

static std::optional<Fact<bool>> readResidence(const StrictObject &household)
{
    if (!household.has(u"resident"))
        return std::nullopt;
    const StrictObject fact = household.object(u"resident");
    return Fact<bool>{fact.truth(u"value"), readProvenance(fact)};
}

Household readHousehold(const StrictObject &object)
{
    return {.adults = readFacts(object, u"adults", readPerson),
            .children = readFacts(object, u"children", readChild),
            .address = readFact(object, u"address", readAddress),
            .quotient = readFact(object, u"quotient", readQuotient),
            .notices = readFactsIfAny(object, u"notices", readTaxNotice),
            .resident = readResidence(object),
            .circumstances = readFactsIfAny(object, u"circumstances", readCircumstance),
            .childless = object.has(u"childless") && object.truth(u"childless")};
}

std::optional<CivilIdentity> readCivilIdentity(const StrictObject &object)
{
    QList<PersonName> givenNames;
    const QStringList texts = object.texts(u"given_names");
    for (const QString &text : texts) {
        if (const auto name = object.accepted(u"given_names", PersonName::parse(text)))
            givenNames.append(*name);
    }
    const auto birthName = object.parsed(u"birth_name", PersonName::parse);
    const auto usageName = object.parsedOrNull(u"usage_name", PersonName::parse);
    const auto birthDate = object.parsed(u"birth_date", PartialDate::parseIso);
    const auto sex = object.parsed(u"sex", parseSex);
    const auto country = object.parsed(u"birth_country", CountryCode::parse);
    const auto commune = object.parsedOrNull(u"birth_commune", CommuneCode::parse);
    if (!birthName || !birthDate || !sex || !country)
        return std::nullopt;
    return CivilIdentity{*birthName, usageName, givenNames, *birthDate, *sex, {*country, commune}};
}
