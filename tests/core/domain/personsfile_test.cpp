#include <catch2/catch.hpp>

#include "core/domain/personsfile.h"

using namespace Qt::StringLiterals;

namespace {

CivilIdentity identity(const QString &name, const QString &given, QDate birth)
{
    return {.birthName = *PersonName::parse(name), .usageName = {}, .givenNames = {*PersonName::parse(given)}, .birthDate = PartialDate(birth), .birthPlace = {CountryCode::france(), {}}};
}

const QDate sophiesBirth(1982, 9, 3), karimsBirth(1980, 2, 1), laurasBirth(2013, 11, 15);

Person person(const QString &name, const QString &given, QDate birth)
{
    return {.birthName = name, .usageName = {}, .givenNames = given, .birthDate = PartialDate(birth), .sex = {}, .birthCommune = u"13055"_s};
}

/// Sophie, Karim, and their children Laura and Maxime.
Revision family()
{
    const auto decision = [](const QString &service, const QString &child) {
        Decision one;
        one.service = service;
        one.child = child;
        one.tier = u"T4"_s;
        one.price = u"3.30"_s;
        one.steps = {{u"tier"_s, u"Tranche 4"_s, {}, u"3.30"_s}};
        return one;
    };
    Household household;
    household.adults = {{person(u"DUPONT"_s, u"Sophie"_s, sophiesBirth), {}}, {person(u"BENALI"_s, u"Karim"_s, karimsBirth), {}}};
    household.children = {{{person(u"BENALI"_s, u"Laura"_s, laurasBirth), Custody::Shared}, {}}, {{person(u"BENALI"_s, u"Maxime"_s, QDate(2015, 1, 2))}, {}}};
    household.address = Fact<Address>{{.recipient = {}, .lines = {u"1 rue Haute"_s}, .postcode = u"13999"_s, .town = u"MORVALLON"_s, .country = {}}, {}};
    household.quotient = Fact<QuotientFamilial>{{.value = 900, .provider = {}, .period = {}, .computed = {}}, {}};
    TaxNotice notice;
    notice.first.name = u"BENALI KARIM"_s;
    household.notices = {{notice, {}}};
    return {.id = {}, .number = CaseNumber::of(2026, 1), .at = {}, .agent = u"A. Mercier"_s, .reason = u"le père a écrit"_s,
            .applicant = identity(u"DUPONT"_s, u"Sophie"_s, sophiesBirth), .household = household,
            .decisions = {decision(u"cantine"_s, {}), decision(u"musique"_s, u"Laura"_s), decision(u"danse"_s, u"Maxime"_s)},
            .note = u"rendez-vous le mardi"_s, .requestId = u"r-1"_s};
}

} // namespace

TEST_CASE("A person is found by birth name and birth date, as whatever they stand")
{
    const Revision revision = family();
    CHECK(capacityIn(revision, identity(u"Dupont"_s, u"Sophie"_s, sophiesBirth)) == Capacity::Applicant);
    CHECK(capacityIn(revision, identity(u"Benali"_s, u"Karim"_s, karimsBirth)) == Capacity::Adult);
    CHECK(capacityIn(revision, identity(u"Bénali"_s, u"Laura"_s, laurasBirth)) == Capacity::Child);
    CHECK_FALSE(capacityIn(revision, identity(u"Dupont"_s, u"Sophie"_s, QDate(1982, 9, 4)))); // a namesake
    CHECK_FALSE(capacityIn(revision, identity(u"Durand"_s, u"Sophie"_s, sophiesBirth)));
    CivilIdentity undated = identity(u"Dupont"_s, u"Sophie"_s, sophiesBirth);
    undated.birthDate = {};
    CHECK_FALSE(capacityIn(revision, undated)); // it could be anybody
}

TEST_CASE("An applicant reads the household, and of the other adult the name alone")
{
    const CivilIdentity sophie = identity(u"DUPONT"_s, u"Sophie"_s, sophiesBirth);
    const DisclosedRevision told = disclosed(family(), Capacity::Applicant, sophie);
    CHECK(told.identity == sophie);
    CHECK(told.household.adults[0].value.birthDate == PartialDate(sophiesBirth));
    CHECK(told.household.adults[1].value.givenNames == u"Karim");
    CHECK(told.household.adults[1].value.birthDate.isUnknown());
    CHECK(told.household.adults[1].value.birthCommune.isEmpty());
    CHECK(told.household.children.size() == 2);
    CHECK(told.household.quotient);
    CHECK(told.household.notices.isEmpty()); // his
    CHECK(told.note == u"rendez-vous le mardi");
    CHECK(told.withheld == QStringList{u"adults"_s, u"notices"_s});
}

TEST_CASE("The other adult reads their own notice, and not the applicant’s identity")
{
    const DisclosedRevision told = disclosed(family(), Capacity::Adult, identity(u"BENALI"_s, u"Karim"_s, karimsBirth));
    CHECK_FALSE(told.identity);
    CHECK(told.applicantName == u"DUPONT Sophie");
    CHECK(told.household.adults[0].value.birthDate.isUnknown());
    CHECK(told.household.notices.size() == 1);
    CHECK(told.withheld == QStringList{u"adults"_s});
}

TEST_CASE("Through a child nobody reads the other parent’s income or address")
{
    const DisclosedRevision told = disclosed(family(), Capacity::Child, identity(u"BENALI"_s, u"Laura"_s, laurasBirth));
    CHECK_FALSE(told.identity);
    CHECK(told.applicantName.isEmpty());
    CHECK(told.household.adults.isEmpty());
    CHECK_FALSE(told.household.address);
    CHECK_FALSE(told.household.quotient);
    CHECK(told.household.notices.isEmpty());
    REQUIRE(told.household.children.size() == 1);
    CHECK(told.household.children[0].value.person.givenNames == u"Laura");
    REQUIRE(told.decisions.size() == 2);
    for (const Decision &decision : told.decisions) {
        CHECK(decision.service != u"danse");
        CHECK(decision.price.isEmpty());
        CHECK(decision.tier.isEmpty());
        CHECK(decision.steps.isEmpty());
    }
    CHECK(told.note.isEmpty());
    CHECK(told.reason.isEmpty());
    CHECK(told.requestId.isEmpty());
    CHECK(told.withheld == QStringList{u"adults"_s, u"children"_s, u"address"_s, u"quotient"_s, u"notices"_s, u"prices"_s, u"notes"_s, u"reasons"_s});
}

TEST_CASE("Marks say whether a provider may be asked and whether a case is shown")
{
    using Kind = CaseMark::Kind;
    const auto after = [](Kind kind) { return marksAfter({{.kind = kind, .isOn = true, .at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), .into = CaseNumber::of(2026, 2)}}); };
    CHECK(mayAsk(CaseMarks()));
    CHECK_FALSE(mayAsk(after(Kind::Opposed)));
    for (const Kind kind : {Kind::Sensitive, Kind::Merged, Kind::Quarantined, Kind::Disputed})
        CHECK(mayAsk(after(kind)));
    CHECK_FALSE(isHidden(CaseMarks()));
    CHECK(isHidden(after(Kind::Merged)));
    CHECK(isHidden(after(Kind::Quarantined)));
    for (const Kind kind : {Kind::Sensitive, Kind::Opposed, Kind::Disputed})
        CHECK_FALSE(isHidden(after(kind)));
    CHECK(after(Kind::Disputed).isDisputed);
}
