#include "core/formats/casejson.h"

#include "core/base/exact.h"
#include "core/base/text.h"
#include "core/formats/particulierjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static QuotientFamilial readQuotient(const StrictObject &object)
{
    object.allowOnly({u"value", u"provider", u"period", u"computed"});
    const auto month = [&](QStringView key) {
        return object.isEmpty(key) ? std::nullopt : object.parsed(key, YearMonth::parse);
    };
    QuotientFamilial quotient{.value = object.integerOrNull(u"value"),
                              .provider = object.textOrEmpty(u"provider"),
                              .period = month(u"period"),
                              .computed = month(u"computed")};
    if (quotient.value.value_or(0) < 0)
        object.refuse(u"value", Problem::OutOfRange);
    return quotient;
}

static Person readPerson(const StrictObject &object)
{
    Person person{.birthName = tidied(object.textOrEmpty(u"birth_name")),
                  .usageName = tidied(object.textOrEmpty(u"usage_name")),
                  .givenNames = tidied(object.textOrEmpty(u"given_names")),
                  .birthDate = readBirth(object, u"birth"),
                  .sex = object.isEmpty(u"sex") ? std::nullopt : object.parsed(u"sex", parseSex),
                  .birthCommune = {}};
    if (fullName(person).isEmpty())
        object.refuse(u"birth_name", Problem::Missing);
    return person;
}

static Person readAdult(const StrictObject &object)
{
    object.allowOnly({u"birth_name", u"usage_name", u"given_names", u"birth", u"sex"});
    return readPerson(object);
}

static Custody readCustody(const StrictObject &object)
{
    const QString custody = object.textOrEmpty(u"custody");
    if (!custody.isEmpty() && custody != u"full" && custody != u"shared")
        object.refuse(u"custody", Problem::UnknownCode);
    return custody == u"shared" ? Custody::Shared : Custody::Full;
}

static Child readChild(const StrictObject &object)
{
    object.allowOnly({u"birth_name", u"usage_name", u"given_names", u"birth", u"sex", u"custody"});
    return {readPerson(object), readCustody(object)};
}

static bool namesSomeone(const QString &line)
{
    static constexpr std::array<QStringView, 6> civilities{u"madame",   u"mademoiselle", u"monsieur",
                                                           u"mme",      u"mlle",         u"m."};
    const QString first = folded(line).section(u' ', 0, 0);
    return std::ranges::find(civilities, QStringView(first)) != civilities.end();
}

static Address readAddress(const StrictObject &object)
{
    object.allowOnly({u"lines", u"postcode", u"town", u"country"});
    Address address;
    const QStringList lines = object.texts(u"lines");
    std::ranges::transform(lines, std::back_inserter(address.lines), [](const QString &line) { return tidied(line); });
    address.lines.removeAll(QString());
    if (address.lines.size() > 1 && namesSomeone(address.lines.first()))
        address.recipient = address.lines.takeFirst();
    address.postcode = tidied(object.textOrEmpty(u"postcode"));
    address.town = tidied(object.textOrEmpty(u"town"));
    address.country = tidied(object.textOrEmpty(u"country"));
    return address;
}

static Decision readDecision(const StrictObject &object)
{
    object.allowOnly({u"service", u"tier", u"price", u"unit"});
    Decision decision;
    decision.service = object.text(u"service");
    decision.serviceName = decision.service;
    decision.tier = object.textOrEmpty(u"tier");
    decision.price = object.textOrEmpty(u"price");
    decision.unit = object.textOrEmpty(u"unit");
    if (!decision.price.isEmpty())
        object.accepted(u"price", Exact::parse(decision.price));
    return decision;
}

template <typename T>
static std::optional<Fact<T>> readFact(const StrictObject &line, QStringView key, T (*read)(const StrictObject &),
                                       const Provenance &given)
{
    return line.isEmpty(key) ? std::nullopt : std::optional(Fact<T>{read(line.object(key)), given});
}

template <typename T>
static QList<Fact<T>> readFacts(const StrictObject &line, QStringView key, T (*read)(const StrictObject &),
                                const Provenance &given)
{
    QList<Fact<T>> facts;
    if (line.isEmpty(key))
        return facts;
    const QList<StrictObject> objects = line.objects(key);
    for (const StrictObject &object : objects)
        facts.append({read(object), given});
    return facts;
}

static CaseLine readCaseLine(const StrictObject &line, const Provenance &given)
{
    line.allowOnly({u"identity", u"quotient", u"allocataires", u"children", u"address", u"decision", u"note"});
    CaseLine result;
    result.identity = readIdentity(line.object(u"identity"));
    result.household.adults = readFacts(line, u"allocataires", readAdult, given);
    result.household.children = readFacts(line, u"children", readChild, given);
    result.household.address = readFact(line, u"address", readAddress, given);
    result.household.quotient = readFact(line, u"quotient", readQuotient, given);
    if (!line.isEmpty(u"decision"))
        result.decisions.append(readDecision(line.object(u"decision")));
    result.note = line.textOrEmpty(u"note");
    return result;
}

Result<CaseLine> parseCaseLine(const QByteArray &json, const Provenance &given)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return object.error();
    FieldReport report;
    const CaseLine line = readCaseLine(StrictObject(*object, report), given);
    if (!report.isClear())
        return report.first();
    return line;
}
