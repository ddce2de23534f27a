#include <catch2/catch.hpp>

#include "core/domain/household.h"

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);

TEST_CASE("A name is kept as typed and sent as the State accepts it")
{
    const auto [typed, kept, sent] = GENERATE(table<QString, QString, QString>({
        {u"DUPONT"_s, u"DUPONT"_s, u"DUPONT"_s},
        {u"  de  La Fontaine "_s, u"de La Fontaine"_s, u"de La Fontaine"_s},
        {u"D’Œuvre"_s, u"D’Œuvre"_s, u"D'OEuvre"_s},
        {u"N\u0303an\u0303ez"_s, u"Ñañez"_s, u"Ñañez"_s},
        {u"L'Haÿ"_s, u"L'Haÿ"_s, u"L'Haÿ"_s},
        {u"HAŸ"_s, u"HAŸ"_s, u"HAY"_s},
        {u"Anne-Laure"_s, u"Anne-Laure"_s, u"Anne-Laure"_s},
        {u"Yılmaz"_s, u"Yılmaz"_s, u"Yilmaz"_s},
        {u"Đặng"_s, u"Đặng"_s, u"Dang"_s},
        {u"Du\u00ADpont"_s, u"Dupont"_s, u"Dupont"_s},
        {u"X"_s, u"X"_s, u"X"_s},
    }));
    CAPTURE(qUtf8Printable(typed));
    const Result<PersonName> name = PersonName::parse(typed);
    REQUIRE(name);
    CHECK(name->toString() == kept);
    CHECK(name->forCall() == sent);
}

TEST_CASE("A name that the State would refuse is refused at the door")
{
    const auto [typed, problem] = GENERATE(table<QString, Problem>({
        {u""_s, Problem::Missing},
        {u" \t\n"_s, Problem::Missing},
        {u"\u200B"_s, Problem::Missing},
        {u"R2D2"_s, Problem::ForbiddenCharacter},
        {u"Dupont."_s, Problem::ForbiddenCharacter},
        {u"Dupont, Martin"_s, Problem::ForbiddenCharacter},
        {u"Dupont/Martin"_s, Problem::ForbiddenCharacter},
        {u"Dupont (Martin)"_s, Problem::ForbiddenCharacter},
        {u"Иван"_s, Problem::ForbiddenCharacter},
        {u"محمد"_s, Problem::ForbiddenCharacter},
        {u"👪"_s, Problem::ForbiddenCharacter},
        {u"a×b"_s, Problem::ForbiddenCharacter},
        {u"-"_s, Problem::ForbiddenCharacter},
        {u"' -"_s, Problem::ForbiddenCharacter},
        {u"a"_s.repeated(101), Problem::TooLong},
    }));
    CAPTURE(qUtf8Printable(typed));
    const Result<PersonName> name = PersonName::parse(typed);
    REQUIRE_FALSE(name);
    CHECK(name.error().problem == problem);
    CHECK(name.error().detail == u"name"); // never the name itself
}

TEST_CASE("Sex is one letter")
{
    CHECK(*parseSex(u"F") == Sex::Female);
    CHECK(*parseSex(u" m ") == Sex::Male);
    CHECK(toString(*parseSex(u"f")) == u"F");
    CHECK(toString(Sex::Male) == u"M");
    CHECK(parseSex(u"").error().problem == Problem::Missing);
    CHECK(parseSex(u"X").error().problem == Problem::UnknownCode);
    CHECK(parseSex(u"Femme").error().problem == Problem::UnknownCode);
    CHECK(parseSex(u"1").error().problem == Problem::UnknownCode);
}

TEST_CASE("Codes of communes and countries have the shape that the State accepts")
{
    for (const QStringView good : {u"75036", u"2A004", u"2b033", u"01001", u"97105", u"98735", u" 13055 ", u"29019"})
        CHECK(CommuneCode::parse(good));
    CHECK(CommuneCode::parse(u"2b033")->toString() == u"2B033");
    for (const QStringView bad : {u"20004", u"2C001", u"7503", u"750366", u"AB123", u"2A00A", u"١٢٣٤٥"})
        CHECK(CommuneCode::parse(bad).error().problem == Problem::UnknownCode);
    CHECK(CommuneCode::parse(u"").error().problem == Problem::Missing);

    CHECK(CountryCode::parse(u"99100")->isFrance());
    CHECK(*CountryCode::parse(u"99100") == CountryCode::france());
    CHECK_FALSE(CountryCode::parse(u"99352")->isFrance());
    CHECK(CountryCode::parse(u"92352")); // French Algeria
    for (const QStringView bad : {u"91352", u"93352", u"9910", u"991000", u"75056", u"FR", u"9910A"})
        CHECK(CountryCode::parse(bad).error().problem == Problem::UnknownCode);
    CHECK(CountryCode::parse(u" ").error().problem == Problem::Missing);
}

static IdentityFields sophie()
{
    return {.birthName = u"DUPONT"_s,
            .usageName = u"MARTIN"_s,
            .givenNames = {u"Sophie"_s, u"Anne-Laure"_s},
            .birthDate = u"03091982"_s,
            .sex = u"F"_s,
            .country = u"99100"_s,
            .commune = u"13055"_s};
}

TEST_CASE("A complete identity is read whole")
{
    const IdentityReading reading = parseIdentity(sophie(), Completeness::Counter, today);
    REQUIRE(reading.errors.isEmpty());
    REQUIRE(reading.identity);
    CHECK(reading.identity->birthName.toString() == u"DUPONT");
    CHECK(reading.identity->usageName->toString() == u"MARTIN");
    CHECK(reading.identity->givenNames.size() == 2);
    CHECK(reading.identity->birthDate == PartialDate(QDate(1982, 9, 3)));
    CHECK(reading.identity->sex == Sex::Female);
    CHECK(reading.identity->birthPlace.country.isFrance());
    CHECK(reading.identity->birthPlace.commune->toString() == u"13055");
    CHECK(fullName(*reading.identity) == u"DUPONT (MARTIN) Sophie Anne-Laure");
}

struct Refusal {
    QString IdentityFields::*field;
    QString typed;
    IdentityField where;
    Problem problem;
};

TEST_CASE("Each field says what stands in its way")
{
    const auto refusal = GENERATE(values<Refusal>({
        {&IdentityFields::birthName, u""_s, IdentityField::BirthName, Problem::Missing},
        {&IdentityFields::birthName, u"DUP0NT"_s, IdentityField::BirthName, Problem::ForbiddenCharacter},
        {&IdentityFields::birthName, u"a"_s.repeated(101), IdentityField::BirthName, Problem::TooLong},
        {&IdentityFields::usageName, u"M."_s, IdentityField::UsageName, Problem::ForbiddenCharacter},
        {&IdentityFields::usageName, u"a"_s.repeated(101), IdentityField::UsageName, Problem::TooLong},
        {&IdentityFields::birthDate, u""_s, IdentityField::BirthDate, Problem::Missing},
        {&IdentityFields::birthDate, u"31021982"_s, IdentityField::BirthDate, Problem::NotADate},
        {&IdentityFields::birthDate, u"23/11/2026"_s, IdentityField::BirthDate, Problem::NotYetPossible},
        {&IdentityFields::birthDate, u"12/2026"_s, IdentityField::BirthDate, Problem::NotYetPossible},
        {&IdentityFields::birthDate, u"2027"_s, IdentityField::BirthDate, Problem::NotYetPossible},
        {&IdentityFields::birthDate, u"31/12/1899"_s, IdentityField::BirthDate, Problem::TooOld},
        {&IdentityFields::birthDate, u"1899"_s, IdentityField::BirthDate, Problem::TooOld},
        {&IdentityFields::sex, u""_s, IdentityField::Sex, Problem::Missing},
        {&IdentityFields::sex, u"X"_s, IdentityField::Sex, Problem::UnknownCode},
        {&IdentityFields::country, u""_s, IdentityField::Country, Problem::Missing},
        {&IdentityFields::country, u"00100"_s, IdentityField::Country, Problem::UnknownCode},
        {&IdentityFields::commune, u""_s, IdentityField::Commune, Problem::Missing},
        {&IdentityFields::commune, u"20004"_s, IdentityField::Commune, Problem::UnknownCode},
    }));
    CAPTURE(qUtf8Printable(refusal.typed));
    IdentityFields fields = sophie();
    fields.*refusal.field = refusal.typed;

    const IdentityReading reading = parseIdentity(fields, Completeness::Counter, today);

    CHECK_FALSE(reading.identity);
    CHECK(reading.errors == QList<FieldError>{{refusal.where, refusal.problem}});
}

TEST_CASE("Given names are refused one by one, and blank fields are no names")
{
    const auto errorsOf = [](const QStringList &givenNames) {
        IdentityFields fields = sophie();
        fields.givenNames = givenNames;
        return parseIdentity(fields, Completeness::Counter, today).errors;
    };
    CHECK(errorsOf({}) == QList<FieldError>{{IdentityField::GivenNames, Problem::Missing}});
    CHECK(errorsOf({u""_s, u" "_s}) == QList<FieldError>{{IdentityField::GivenNames, Problem::Missing}});
    CHECK(errorsOf({u"Sophie, Anne"_s}) == QList<FieldError>{{IdentityField::GivenNames, Problem::ForbiddenCharacter}});
    CHECK(errorsOf({u"Sophie"_s, u"Ann3"_s, u"4nne"_s}).size() == 2);
    CHECK(errorsOf({u"Sophie"_s, u""_s}).isEmpty());
}

TEST_CASE("The days that bound a birth date are themselves accepted")
{
    const QString typed = GENERATE(u"22/11/2026"_s, u"01/01/1900"_s, u"1900"_s, u"11/2026"_s, u"2026"_s);
    CAPTURE(qUtf8Printable(typed));
    IdentityFields fields = sophie();
    fields.birthDate = typed;
    CHECK(parseIdentity(fields, Completeness::Counter, today).identity);
}

TEST_CASE("All that is wrong is told at once")
{
    const IdentityReading reading = parseIdentity({}, Completeness::Counter, today);
    CHECK_FALSE(reading.identity);
    QSet<int> fields;
    for (const FieldError &error : reading.errors) {
        CHECK(error.problem == Problem::Missing);
        fields.insert(static_cast<int>(error.field));
    }
    CHECK(fields.size() == 5); // names, date, sex, country; the commune waits for the country
    CHECK_FALSE(fields.contains(static_cast<int>(IdentityField::UsageName)));
}

TEST_CASE("What the State does without may be missing when no screen asks for it")
{
    IdentityFields fields = sophie();
    fields.givenNames.clear();
    fields.birthDate.clear();
    fields.usageName = u"  "_s;
    CHECK(parseIdentity(fields, Completeness::Counter, today).errors.size() == 2);

    const IdentityReading least = parseIdentity(fields, Completeness::ServerMinimum, today);
    REQUIRE(least.identity);
    CHECK(least.identity->givenNames.isEmpty());
    CHECK(least.identity->birthDate.isUnknown());
    CHECK_FALSE(least.identity->usageName);

    fields.birthDate = u"31021982"_s; // but what is given must hold
    CHECK_FALSE(parseIdentity(fields, Completeness::ServerMinimum, today).identity);
    fields = sophie();
    fields.birthName.clear();
    CHECK_FALSE(parseIdentity(fields, Completeness::ServerMinimum, today).identity);
}

TEST_CASE("A commune stands with France only")
{
    IdentityFields fields = sophie();
    fields.country = u"99351"_s;
    const IdentityReading abroad = parseIdentity(fields, Completeness::Counter, today);
    REQUIRE(abroad.identity);
    CHECK_FALSE(abroad.identity->birthPlace.commune);

    fields.country = u"92352"_s;
    fields.commune = u"nonsense"_s;
    CHECK(parseIdentity(fields, Completeness::Counter, today).identity);
}
