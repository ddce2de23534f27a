#include <catch2/catch.hpp>

#include "core/casework/comparison.h"

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);
static const Provenance fromFund{.source = Source::CafMsa, .on = today, .reason = {}};
static const Provenance typed{.source = Source::Typed, .on = QDate(2025, 9, 2), .reason = u"livret de famille"_s};

static Person person(const QString &birthName, const QString &givenNames, const QString &birth)
{
    return {.birthName = birthName, .usageName = {}, .givenNames = givenNames, .birthDate = *PartialDate::parseIso(birth),
            .sex = std::nullopt, .birthCommune = {}};
}

static FamilyRecord record()
{
    return {.quotient = QuotientFamilial{.value = 900, .provider = u"CNAF"_s, .period = YearMonth{2026, 11}, .computed = std::nullopt},
            .allocataires = QList<Person>{person(u"LENOIR"_s, u"CLAIRE ANNE"_s, u"1984-05-02"_s)},
            .children = QList<Person>{person(u"LENOIR"_s, u"JULES"_s, u"2014-06-01"_s)},
            .address = Address{.recipient = u"Madame LENOIR CLAIRE"_s, .lines = {u"3 RUE BASSE"_s}, .postcode = u"13999"_s,
                               .town = u"MORVALLON"_s, .country = u"FRANCE"_s},
            .participation = std::nullopt};
}

TEST_CASE("Keeping all takes every part that the fund sent, with its source and day")
{
    const Household kept = acceptAll({}, record(), today);

    REQUIRE(kept.adults.size() == 1);
    REQUIRE(kept.children.size() == 1);
    CHECK(kept.adults[0].provenance == fromFund);
    CHECK(kept.children[0].value.person.givenNames == u"JULES");
    CHECK(kept.address->value.town == u"MORVALLON");
    CHECK(kept.quotient->value.value == 900);
}

TEST_CASE("Keeping all twice changes nothing more")
{
    const Household once = acceptAll({}, record(), today);
    CHECK(acceptAll(once, record(), today) == once);
}

TEST_CASE("A child that the fund does not name stays, and shared custody is not forgotten")
{
    Household kept;
    kept.children = {{{person(u"LENOIR"_s, u"Jules"_s, u"2014-06-01"_s), Custody::Shared}, typed},
                     {{person(u"MOREAU"_s, u"Inès"_s, u"2010-02-03"_s), Custody::Full}, typed}};

    const Household after = acceptAll(kept, record(), today);

    REQUIRE(after.children.size() == 2);
    CHECK(after.children[0].value.custody == Custody::Shared);
    CHECK(after.children[0].provenance == fromFund);
    CHECK(after.children[1] == kept.children[1]);
}

TEST_CASE("A quotient that the fund did not compute does not replace one on paper; zero does")
{
    Household kept;
    kept.quotient = {QuotientFamilial{.value = 650, .provider = {}, .period = std::nullopt, .computed = std::nullopt}, typed};
    FamilyRecord received = record();

    received.quotient->value.reset();
    CHECK(acceptAll(kept, received, today).quotient == kept.quotient);
    received.quotient.reset();
    CHECK(acceptAll(kept, received, today).quotient == kept.quotient);
    received.quotient = QuotientFamilial{.value = 0, .provider = u"CNAF"_s, .period = std::nullopt, .computed = std::nullopt};
    CHECK(acceptAll(kept, received, today).quotient->value.value == 0);
}

TEST_CASE("The same person stands on one line whatever the accents, the case and the parts of the date that are known")
{
    Household dossier;
    dossier.children = {{{person(u"Lenoir"_s, u"Jules Édouard"_s, u"2014-06-00"_s), Custody::Full}, typed}};

    const Comparison comparison = compare(dossier, record(), dossier);

    REQUIRE(comparison.children.size() == 1);
    CHECK(comparison.children[0].received);
    CHECK(differs(comparison.children[0])); // the fund knows the day, and one given name only
}

TEST_CASE("Two children of one record are two, however much alike")
{
    const auto [first, second, birth] = GENERATE(table<QString, QString, QString>({
        {u"ANNE-LAURE"_s, u"ANNE-SOPHIE"_s, u"2015-03-04"_s},
        {u"ANNE-LAURE MARIE"_s, u"ANNE-SOPHIE MARIE"_s, u"2015-03-04"_s},
        {u"JEAN"_s, u"JEAN-PAUL"_s, u"2015-03-04"_s},
        {u"ROSE"_s, u"ROSE"_s, u"2015-03-04"_s},
        {u""_s, u""_s, u"2015-00-00"_s},
    }));
    CAPTURE(first.toStdString(), second.toStdString());
    FamilyRecord received = record();
    received.children = QList<Person>{person(u"LENOIR"_s, first, birth), person(u"LENOIR"_s, second, birth)};

    const Household kept = acceptAll({}, received, today);
    REQUIRE(kept.children.size() == 2);
    CHECK(kept.children[0].value.person.givenNames == first);
    CHECK(kept.children[1].value.person.givenNames == second);
    CHECK(acceptAll(kept, received, today) == kept);

    const Comparison comparison = compare(kept, received, kept);
    REQUIRE(comparison.children.size() == 2);
    for (const Compared<Child> &line : comparison.children) {
        CHECK((line.dossier && line.received && line.kept));
        CHECK_FALSE(differs(line));
    }
}

TEST_CASE("A compound name is the same with its hyphen and without")
{
    CHECK(isSame(person(u"LENOIR"_s, u"ANNE-LAURE"_s, u"2015-03-04"_s), person(u"Lenoir"_s, u"Anne Laure"_s, u"2015-03-04"_s)));
    CHECK(isSame(person(u"LENOIR"_s, u"ANNE-LAURE MARIE"_s, u"2015-03-04"_s), person(u"Lenoir"_s, u"Anne‑Laure"_s, u"2015-03-04"_s)));
}

TEST_CASE("A difference is told against the case, and against what is kept where there is no case")
{
    Household dossier;
    dossier.quotient = {QuotientFamilial{.value = 820, .provider = {}, .period = std::nullopt, .computed = std::nullopt}, typed};
    CHECK(differs(compare(dossier, record(), dossier).quotient));
    CHECK_FALSE(differs(compare({}, record(), {}).quotient));
    CHECK_FALSE(differs(compare({}, record(), acceptAll({}, record(), today)).quotient));
    CHECK_FALSE(differs(compare(dossier, std::nullopt, dossier).quotient));
}

TEST_CASE("An answer about somebody else goes with what was kept of it; what was typed stays")
{
    Household dossier;
    dossier.quotient = {QuotientFamilial{.value = 820, .provider = {}, .period = std::nullopt, .computed = std::nullopt}, typed};
    Household kept = acceptAll(dossier, record(), today);
    kept.children.append({{person(u"MOREAU"_s, u"Inès"_s, u"2010-02-03"_s), Custody::Full}, typed});

    const Household after = withoutAnswer(kept, dossier, record(), today);

    CHECK(after.adults.isEmpty());
    REQUIRE(after.children.size() == 1);
    CHECK(after.children[0].value.person.givenNames == u"Inès");
    CHECK(after.quotient == dossier.quotient);
    CHECK_FALSE(after.address);
}

TEST_CASE("A family that the fund says has no child is childless; one that nothing is said of is not")
{
    FamilyRecord none = record();
    none.children = QList<Person>{};
    CHECK(acceptAll({}, none, today).childless);
    CHECK(withoutAnswer(acceptAll({}, none, today), {}, none, today).childless == false);

    FamilyRecord hidden = record();
    hidden.children.reset();
    CHECK_FALSE(acceptAll({}, hidden, today).childless);
    CHECK_FALSE(acceptAll({}, record(), today).childless);

    Household kept;
    kept.children = {{{person(u"MOREAU"_s, u"In\u00e8s"_s, u"2010-02-03"_s), Custody::Full}, typed}};
    CHECK_FALSE(acceptAll(kept, none, today).childless); // a child of another file
}

static CivilIdentity identity(const QString &name, const QString &given, const QString &birth)
{
    return *parseIdentity({.birthName = name, .usageName = {}, .givenNames = {given}, .birthDate = birth, .sex = u"F"_s,
                           .country = u"99100"_s, .commune = u"13201"_s},
                          Completeness::Counter, today)
                .identity;
}

TEST_CASE("An identity is the one of a case with one slip corrected at most, or as another adult of it")
{
    Revision dossier{.id = {}, .number = CaseNumber::of(2026, 1), .at = {}, .agent = {}, .reason = {},
                     .applicant = identity(u"Lenoir"_s, u"Claire"_s, u"02051984"_s), .household = {}, .decisions = {}, .note = {}, .requestId = {}};
    dossier.household.adults = {{person(u"RAVENEL"_s, u"Julien Marc"_s, u"1981-02-21"_s), fromFund}};
    const auto [typedIdentity, expected] = GENERATE(table<CivilIdentity, bool>({
        {identity(u"Lenoir"_s, u"Claire"_s, u"02051984"_s), true},
        {identity(u"Le Noir"_s, u"Claire"_s, u"02051984"_s), true},
        {identity(u"Lenoir"_s, u"Claire"_s, u"02051985"_s), true},
        {identity(u"Ravenel"_s, u"Julien"_s, u"21021981"_s), true},
        {identity(u"Ouvrard"_s, u"Nina"_s, u"11111990"_s), false},
        {identity(u"Lenoir"_s, u"Nina"_s, u"11111990"_s), false},
    }));
    CHECK(concerns(dossier, typedIdentity) == expected);
}

TEST_CASE("What was found under another form says so in its provenance, and is put aside with its answer")
{
    const Household kept = acceptAll({}, record(), today, u"first_given_name_only"_s);
    REQUIRE(kept.quotient);
    CHECK(kept.quotient->provenance.foundAs == u"first_given_name_only");
    CHECK(kept.adults.first().provenance.foundAs == u"first_given_name_only");
    CHECK(withoutAnswer(kept, {}, record(), today, u"first_given_name_only"_s).quotient == std::nullopt);
    CHECK(withoutAnswer(kept, {}, record(), today).quotient == kept.quotient); // another answer's
}
