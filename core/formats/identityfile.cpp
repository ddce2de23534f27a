#include "core/formats/identityfile.h"

#include "core/formats/particulierjson.h"

using namespace Qt::StringLiterals;

/// One part of a date: null or absent is not known; a year 0 or a month 13 is an error, not an unknown part.
static std::optional<int> readPart(const StrictObject &birth, QStringView key, int atMost)
{
    if (birth.isEmpty(key))
        return std::nullopt;
    const qint64 part = birth.integer(key);
    if (part < 1 || part > atMost) {
        birth.refuse(key, Problem::OutOfRange);
        return std::nullopt;
    }
    return static_cast<int>(part);
}

PartialDate readBirth(const StrictObject &person, QStringView key)
{
    if (person.isEmpty(key))
        return {};
    const StrictObject birth = person.object(key);
    birth.allowOnly({u"year", u"month", u"day"});
    const auto year = readPart(birth, u"year", 9999);
    const auto month = readPart(birth, u"month", 12);
    const auto day = readPart(birth, u"day", 31);
    return person.accepted(key, PartialDate::of(year, month, day)).value_or(PartialDate());
}

static void readBirthPlace(const StrictObject &place, IdentityFile &identity)
{
    place.allowOnly({u"country", u"commune", u"commune_name", u"department"});
    identity.fields.country = place.text(u"country");
    identity.fields.commune = place.textOrEmpty(u"commune");
    identity.communeName = place.textOrEmpty(u"commune_name");
    identity.department = place.textOrEmpty(u"department");
    // Of a code and a name that may disagree, nobody can say which was meant.
    if (!identity.fields.commune.isEmpty() && !identity.communeName.isEmpty())
        place.refuse(u"commune_name", Problem::TooMany);
}

IdentityFile readIdentity(const StrictObject &object)
{
    object.allowOnly({u"birth_name", u"usage_name", u"given_names", u"birth", u"sex", u"birth_place"});
    IdentityFile identity;
    identity.fields.birthName = object.text(u"birth_name");
    identity.fields.usageName = object.textOrEmpty(u"usage_name");
    identity.fields.givenNames = object.isEmpty(u"given_names") ? QStringList() : object.texts(u"given_names");
    identity.fields.birthDate = readBirth(object, u"birth").toText();
    identity.fields.sex = object.text(u"sex");
    readBirthPlace(object.object(u"birth_place"), identity);
    return identity;
}

Result<IdentityFile> parseIdentityFile(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return object.error();
    FieldReport report;
    const IdentityFile identity = readIdentity(StrictObject(*object, report));
    if (!report.isClear())
        return report.first();
    return identity;
}
