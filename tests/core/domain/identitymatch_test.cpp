#include <catch2/catch.hpp>

#include "core/domain/identitymatch.h"

using namespace Qt::StringLiterals;

static CivilIdentity asked(const QString &birthName, const QString &usageName, const QString &birthDate)
{
    const IdentityFields fields{.birthName = birthName,
                                .usageName = usageName,
                                .givenNames = {},
                                .birthDate = birthDate,
                                .sex = u"F"_s,
                                .country = u"99100"_s,
                                .commune = u"13055"_s};
    const IdentityReading reading = parseIdentity(fields, Completeness::ServerMinimum, QDate(2026, 11, 23));
    REQUIRE(reading.identity);
    return *reading.identity;
}

static Person filed(const QString &birthName, const QString &usageName, const QString &iso)
{
    const Result<PartialDate> date = PartialDate::parseIso(iso);
    REQUIRE(date);
    return {.birthName = birthName, .usageName = usageName, .givenNames = u"SOPHIE"_s, .birthDate = *date, .sex = {}, .birthCommune = {}};
}

struct Match {
    CivilIdentity identity;
    Person person;
    bool same;
};

TEST_CASE("The person filed is the person asked for when name and known parts of the date agree")
{
    const CivilIdentity sophie = asked(u"Dupont"_s, u"Martin"_s, u"03091982"_s);
    const CivilIdentity single = asked(u"Dupont"_s, {}, u"03091982"_s);
    const auto match = GENERATE_COPY(values<Match>({
        {sophie, filed(u"DUPONT"_s, u"MARTIN"_s, u"1982-09-03"_s), true},
        {sophie, filed(u"DUPONT"_s, {}, u"1982-09-03"_s), true},
        {sophie, filed(u"DUPONT"_s, u"DURAND"_s, u"1982-09-03"_s), true}, // another usage name, the same birth name
        {sophie, filed(u"DUPONT"_s, {}, u"1982-09-00"_s), true},
        {sophie, filed(u"DUPONT"_s, {}, u"1982-00-00"_s), true},
        {sophie, filed(u"DUPONT"_s, {}, u"0000-00-00"_s), true},
        {sophie, filed(u"DUPONT"_s, {}, u"1982-09-04"_s), false},
        {sophie, filed(u"DUPONT"_s, {}, u"1982-10-00"_s), false},
        {sophie, filed(u"DUPONT"_s, {}, u"1983-00-00"_s), false},
        {sophie, filed(u"DURAND"_s, u"MARTIN"_s, u"1982-09-03"_s), false},
        {sophie, filed({}, u"MARTIN"_s, u"1982-09-03"_s), true}, // a file under the usage name alone
        {sophie, filed({}, u"DUPONT"_s, u"1982-09-03"_s), false},
        {single, filed({}, u"DUPONT"_s, u"1982-09-03"_s), true},
        {single, filed({}, {}, u"1982-09-03"_s), false},
        {asked(u"Dupont"_s, {}, u"1982"_s), filed(u"DUPONT"_s, {}, u"1982-09-03"_s), true},
        {asked(u"Dupont"_s, {}, {}), filed(u"DUPONT"_s, {}, u"1982-09-03"_s), true},
        {asked(u"L’Œuvre-Haÿ"_s, {}, u"1982"_s), filed(u"L OEUVRE HAY"_s, {}, u"1982-09-03"_s), true},
        {asked(u"Mun\u0303oz"_s, {}, u"1982"_s), filed(u"MUNOZ"_s, {}, u"1982-09-03"_s), true},
        {asked(u"Le Goff"_s, {}, u"1982"_s), filed(u"LEGOFF"_s, {}, u"1982-09-03"_s), false},
    }));
    CAPTURE(qUtf8Printable(match.person.birthName), qUtf8Printable(match.person.usageName), qUtf8Printable(match.person.birthDate.toIso()));
    CHECK(isSamePerson(match.person, match.identity) == match.same);
}

TEST_CASE("A record is about the person when any allocataire is")
{
    const CivilIdentity sophie = asked(u"Dupont"_s, {}, u"03091982"_s);
    const Person other = filed(u"MARTIN"_s, {}, u"1980-01-01"_s);
    const Person her = filed(u"DUPONT"_s, {}, u"1982-09-03"_s);
    FamilyRecord record;
    CHECK_FALSE(isAbout(record, sophie)); // no right to the allocataires: nothing to compare
    record.allocataires = QList<Person>{};
    CHECK_FALSE(isAbout(record, sophie));
    record.allocataires = QList<Person>{other};
    CHECK_FALSE(isAbout(record, sophie));
    record.allocataires = QList<Person>{other, her};
    CHECK(isAbout(record, sophie));
    record.allocataires = QList<Person>{other};
    record.children = QList<Person>{her}; // a child of that name is not who was asked for
    CHECK_FALSE(isAbout(record, sophie));
}

static CivilIdentity marge(const QStringList &givenNames, const QString &birthDate)
{
    const IdentityFields fields{.birthName = u"SIMPSON"_s,
                                .usageName = {},
                                .givenNames = givenNames,
                                .birthDate = birthDate,
                                .sex = u"F"_s,
                                .country = u"99404"_s,
                                .commune = {}};
    const IdentityReading reading = parseIdentity(fields, Completeness::ServerMinimum, QDate(2026, 11, 23));
    REQUIRE(reading.identity);
    return *reading.identity;
}

TEST_CASE(
    "A mismatch says which part of the question does not agree: the mock of the State that answers BROWN for SIMPSON")
{
    const CivilIdentity asked = marge({u"Marge"_s}, u"15111980"_s);
    const Person brown = filed(u"BROWN"_s, {}, u"1980-11-15"_s);
    const Person later = filed(u"SIMPSON"_s, {}, u"1981-11-15"_s);
    const Person stranger = filed(u"ROUX"_s, {}, u"1979-05-19"_s);
    const Person her = filed(u"SIMPSON"_s, {}, u"1980-11-00"_s);
    const auto [allocataires, mismatch] = GENERATE_COPY(table<QList<Person>, IdentityMismatch>({
        {QList<Person>{brown}, IdentityMismatch::BirthName},
        {QList<Person>{stranger, brown}, IdentityMismatch::BirthName}, // the nearest counts
        {QList<Person>{later}, IdentityMismatch::BirthDate},
        {QList<Person>{stranger}, IdentityMismatch::BirthDateAndName},
        {QList<Person>{brown, later}, IdentityMismatch::BirthDateAndName}, // one of each is nobody
        {QList<Person>{}, IdentityMismatch::BirthDateAndName},
        {QList<Person>{stranger, her}, IdentityMismatch::None}, // the second allocataire
        {QList<Person>{her, stranger}, IdentityMismatch::None},
    }));
    FamilyRecord record;
    record.allocataires = allocataires;
    CHECK(toString(mismatchOf(record, asked)) == toString(mismatch));
    CHECK(isAbout(record, asked) == (mismatch == IdentityMismatch::None));
}

TEST_CASE("Without the right to the allocataires there is nothing to compare")
{
    FamilyRecord record;
    record.quotient = QuotientFamilial{.value = 900, .provider = u"CNAF"_s, .period = {}, .computed = {}};
    CHECK(mismatchOf(record, marge({}, {})) == IdentityMismatch::NotComparable);
    CHECK(toString(IdentityMismatch::NotComparable) == u"not_comparable");
}

TEST_CASE("Where no part of the date is known to both, a given name has to agree too")
{
    const auto [givenNames, date, filedDate, same] = GENERATE(table<QStringList, QString, QString, bool>({
        {{u"Sophie"_s}, {}, u"1980-11-15"_s, true},
        {{u"Sophie"_s, u"Anne"_s}, u"15111980"_s, u"0000-00-00"_s, true},
        {{u"Marge"_s}, {}, u"1980-11-15"_s, false},
        {{u"Marge"_s}, u"15111980"_s, u"0000-00-00"_s, false},
        {{u"Marge"_s}, u"1980"_s, u"1980-00-00"_s, true}, // the year is known to both
        {{}, {}, u"1980-11-15"_s, true}, // nothing was asked but the name
    }));
    const Person person = filed(u"SIMPSON"_s, {}, filedDate); // Sophie
    CHECK(isSamePerson(person, marge(givenNames, date)) == same);
}
