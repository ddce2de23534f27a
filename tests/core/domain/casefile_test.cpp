#include <catch2/catch.hpp>

#include "core/domain/casefile.h"

using namespace Qt::StringLiterals;

static CivilIdentity sophie(const QString &birthName = u"DUPONT"_s)
{
    return {.birthName = *PersonName::parse(birthName),
            .usageName = *PersonName::parse(u"MARTIN"),
            .givenNames = {*PersonName::parse(u"Sophie")},
            .birthDate = PartialDate(QDate(1982, 9, 3)),
            .sex = Sex::Female,
            .birthPlace = {CountryCode::france(), *CommuneCode::parse(u"13055")}};
}

static Fact<Child> child(const QString &givenNames, QDate birth)
{
    const Person person{.birthName = u"DUPONT"_s, .usageName = {}, .givenNames = givenNames, .birthDate = PartialDate(birth),
                        .sex = {}, .birthCommune = {}};
    return {{person, Custody::Full}, {}};
}

static Decision meal(const QString &tier, const QString &price)
{
    Decision decision;
    decision.service = u"cantine"_s;
    decision.serviceName = u"Restauration scolaire"_s;
    decision.tier = tier;
    decision.price = price;
    decision.unit = u"repas"_s;
    decision.validUntil = QDate(2027, 8, 31);
    return decision;
}

static QuotientFamilial quotient(qint64 value, std::optional<YearMonth> period = YearMonth{2026, 10})
{
    return {.value = value, .provider = u"CNAF"_s, .period = period, .computed = {}};
}

/// Nothing but an applicant.
static Revision bareRevision()
{
    return {.id = {}, .number = CaseNumber::of(2026, 123), .version = 1, .kind = RevisionKind::Created,
            .at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), .agent = u"agent-7"_s, .reason = {},
            .applicant = sophie(), .household = {}, .decisions = {}, .note = {}, .requestId = {}};
}

static Revision revision()
{
    Revision first = bareRevision();
    first.household.children = {child(u"Laura"_s, QDate(2015, 5, 4)), child(u"Hugo"_s, QDate(2018, 1, 2))};
    first.household.address = Fact<Address>{{u"Madame DUPONT"_s, {u"15 COURS JULIEN"_s}, u"13006"_s, u"MARSEILLE"_s, {}}, {}};
    first.household.quotient = Fact<QuotientFamilial>{{900, u"CNAF"_s, YearMonth{2026, 10}, {}}, {}};
    first.household.resident = Fact<bool>{true, {}};
    first.decisions = {meal(u"T4"_s, u"3.30"_s)};
    return first;
}

TEST_CASE("A case in a list says who, where, which tariffs and until when")
{
    Revision latest = revision();
    latest.version = 3;
    Decision later = meal({}, u"12.00"_s);
    later.service = u"loisirs"_s;
    later.serviceName = u"Accueil de loisirs"_s;
    later.validUntil = QDate(2027, 12, 31);
    latest.decisions.append(later);

    const CaseSummary line = summary(latest);

    CHECK(line.number == CaseNumber::of(2026, 123));
    CHECK(line.version == 3);
    CHECK(line.at == latest.at);
    CHECK(line.agent == u"agent-7");
    CHECK(line.applicant == u"DUPONT (MARTIN) Sophie");
    CHECK(line.birthDate == PartialDate(QDate(1982, 9, 3)));
    CHECK(line.children == QStringList{u"DUPONT Laura"_s, u"DUPONT Hugo"_s});
    CHECK(line.town == u"MARSEILLE");
    CHECK(line.services == QStringList{u"Restauration scolaire"_s, u"Accueil de loisirs"_s});
    CHECK(line.tiers == QStringList{u"T4"_s, QString()});
    CHECK(line.validUntil == QDate(2027, 12, 31));
}

TEST_CASE("A case without address, children or prices has an empty line, not a wrong one")
{
    const CaseSummary line = summary(bareRevision());
    CHECK(line.town.isEmpty());
    CHECK(line.children.isEmpty());
    CHECK(line.services.isEmpty());
    CHECK_FALSE(line.validUntil.isValid());
}

TEST_CASE("A revision does not differ from itself")
{
    CHECK(changesBetween(revision(), revision()).isEmpty());
    Revision withoutAnswer = revision();
    withoutAnswer.decisions = {Decision{}}; // the grid has no answer: nothing to describe
    CHECK(changesBetween(withoutAnswer, withoutAnswer).isEmpty());
}

TEST_CASE("Who did it, when and why is no change of the family")
{
    Revision after = revision();
    after.version = 2;
    after.agent = u"agent-8"_s;
    after.reason = u"autre"_s;
    after.at = after.at.addDays(1);
    after.household.quotient->provenance.source = Source::TaxNotice;
    CHECK(changesBetween(revision(), after).isEmpty());
}

static Fact<TaxNotice> notice()
{
    TaxNotice notice;
    notice.referenceTaxIncome = 28'350;
    notice.parts = Exact::fraction(5, 2);
    notice.incomeYear = 2025;
    return {notice, {}};
}

static Decision lauras(Decision decision)
{
    decision.child = u"Laura"_s;
    return decision;
}

TEST_CASE("Each part that changed is told once, from what to what")
{
    using Part = Change::Part;
    struct Case {
        std::function<void(Revision &)> edit;
        QList<Change> changes;
    };
    const auto expected = GENERATE(values<Case>({
        {[](Revision &r) { r.applicant = sophie(u"DURAND"_s); },
         {{Part::Name, {}, u"DUPONT (MARTIN) Sophie, 03/09/1982"_s, u"DURAND (MARTIN) Sophie, 03/09/1982"_s}}},
        {[](Revision &r) { r.household.children.removeLast(); },
         {{Part::Child, u"DUPONT Hugo, 02/01/2018"_s, u"DUPONT Hugo, 02/01/2018"_s, {}}}},
        {[](Revision &r) { r.household.children.append(child(u"Zoé"_s, QDate(2026, 1, 1))); },
         {{Part::Child, u"DUPONT Zoé, 01/01/2026"_s, {}, u"DUPONT Zoé, 01/01/2026"_s}}},
        {[](Revision &r) { r.household.children.last().value.custody = Custody::Shared; },
         {{Part::Custody, u"DUPONT Hugo, 02/01/2018"_s, Custody::Full, Custody::Shared}}},
        {[](Revision &r) { std::swap(r.household.children[0], r.household.children[1]); }, {}},
        {[](Revision &r) { r.household.adults.append({toPerson(sophie()), {}}); },
         {{Part::Adult, u"DUPONT (MARTIN) Sophie, 03/09/1982"_s, {}, u"DUPONT (MARTIN) Sophie, 03/09/1982"_s}}},
        {[](Revision &r) { r.household.address->value.lines = {u"1 RUE DE ROME"_s}; },
         {{Part::Address, {}, u"15 COURS JULIEN, 13006 MARSEILLE"_s, u"1 RUE DE ROME, 13006 MARSEILLE"_s}}},
        {[](Revision &r) { r.household.address.reset(); }, {{Part::Address, {}, u"15 COURS JULIEN, 13006 MARSEILLE"_s, {}}}},
        {[](Revision &r) { r.household.quotient->value.value = 820; },
         {{Part::Quotient, {}, quotient(900), quotient(820)}}},
        {[](Revision &r) { r.household.quotient->value.value = 0; }, {{Part::Quotient, {}, quotient(900), quotient(0)}}},
        {[](Revision &r) { r.household.quotient->value.period.reset(); }, {{Part::Quotient, {}, quotient(900), quotient(900, std::nullopt)}}},
        {[](Revision &r) { r.household.quotient->value.value.reset(); }, {{Part::Quotient, {}, quotient(900), {}}}},
        {[](Revision &r) { r.household.notices = {notice()}; }, {{Part::Notice, {}, {}, notice().value}}},
        {[](Revision &r) { r.household.resident->value = false; }, {{Part::Residence, {}, true, false}}},
        {[](Revision &r) { r.household.resident.reset(); }, {{Part::Residence, {}, true, {}}}},
        {[](Revision &r) { r.household.circumstances = {{{u"musique"_s, u"course"_s, u"piano"_s, u"l’activité"_s}, {}}}; },
         {{Part::Circumstance, u"l’activité"_s, {}, u"piano"_s}}},
        {[](Revision &r) { r.household.circumstances = {{{{}, u"couple"_s, u"false"_s, u"vivre en couple"_s}, {}}}; },
         {{Part::Circumstance, u"vivre en couple"_s, {}, false}}},
        {[](Revision &r) { r.decisions = {meal(u"T2"_s, u"1.80"_s)}; },
         {{Part::Price, u"Restauration scolaire"_s, meal(u"T4"_s, u"3.30"_s), meal(u"T2"_s, u"1.80"_s)}}},
        {[](Revision &r) { r.decisions.clear(); }, {{Part::Price, u"Restauration scolaire"_s, meal(u"T4"_s, u"3.30"_s), {}}}},
        {[](Revision &r) { r.decisions.first() = meal({}, {}); }, // the grid has no answer any more
         {{Part::Price, u"Restauration scolaire"_s, meal(u"T4"_s, u"3.30"_s), meal({}, {})}}},
        {[](Revision &r) { r.decisions.first().validUntil = QDate(2027, 12, 31); },
         {{Part::Validity, u"Restauration scolaire"_s, u"31/08/2027"_s, u"31/12/2027"_s}}},
        {[](Revision &r) { r.decisions.first().child = u"Laura"_s; }, // each child has a price now
         {{Part::Price, u"Restauration scolaire"_s, meal(u"T4"_s, u"3.30"_s), {}}, {Part::Price, u"Restauration scolaire (Laura)"_s, {}, lauras(meal(u"T4"_s, u"3.30"_s))}}},
        {[](Revision &r) { r.applicant.sex = Sex::Male; }, {{Part::Sex, {}, u"F"_s, u"M"_s}}},
        {[](Revision &r) { r.applicant.birthPlace = {*CountryCode::parse(u"99127"), {}}; }, {{Part::BirthPlace, {}, u"13055"_s, u"99127"_s}}},
        {[](Revision &r) { r.note = u"appeler"_s; }, {{Part::Note, {}, {}, u"appeler"_s}}},
    }));
    Revision after = revision();
    expected.edit(after);
    CHECK(changesBetween(revision(), after) == expected.changes);
}

TEST_CASE("Changes backwards are the same, turned round")
{
    Revision after = revision();
    after.household.quotient->value.value = 650;
    after.household.children.removeFirst();
    after.decisions = {meal(u"T2"_s, u"1.80"_s)};
    const QList<Change> forth = changesBetween(revision(), after);
    QList<Change> back = changesBetween(after, revision());
    REQUIRE(forth.size() == 3);
    for (Change &change : back)
        std::swap(change.before, change.after);
    CHECK(back == forth);
}

TEST_CASE("A case file knows its latest revision and its number")
{
    Revision second = revision();
    second.version = 2;
    const CaseFile file{{revision(), second}};
    CHECK(file.latest().version == 2);
    CHECK(file.number() == CaseNumber::of(2026, 123));
}

TEST_CASE("Kinds of revision and outcomes go through their promised words")
{
    for (const RevisionKind kind : {RevisionKind::Created, RevisionKind::Updated, RevisionKind::Issued})
        CHECK(parseRevisionKind(toString(kind)) == kind);
    CHECK(toString(RevisionKind::Issued) == u"issued");
    CHECK_FALSE(parseRevisionKind(u""));
    CHECK_FALSE(parseRevisionKind(u"Issued"));
    CHECK(toString(LookupOutcome::NotEligible) == u"not_eligible");
    CHECK(toString(LookupOutcome::RateLimited) == u"rate_limited");
    CHECK(toString(LookupOutcome::InvalidInput) == u"invalid_input");
}

TEST_CASE("Names and addresses are written on one line, without what is missing")
{
    CHECK(fullName(Person{}).isEmpty());
    CHECK(fullName(Person{.birthName = u"DUPONT"_s, .usageName = u"dupont"_s, .givenNames = u"SOPHIE"_s, .birthDate = {}, .sex = {}, .birthCommune = {}})
          == u"DUPONT SOPHIE");
    CHECK(fullName(Person{.birthName = {}, .usageName = u"MARTIN"_s, .givenNames = u"SOPHIE"_s, .birthDate = {}, .sex = {}, .birthCommune = {}})
          == u"MARTIN SOPHIE");
    CHECK(oneLine(Address{}).isEmpty());
    CHECK(oneLine(Address{.recipient = u"X"_s, .lines = {u"BP 1"_s}, .postcode = {}, .town = u"GENÈVE"_s, .country = u"SUISSE"_s}) == u"BP 1, GENÈVE");

    const Person person = toPerson(sophie());
    CHECK(person.givenNames == u"Sophie");
    CHECK(person.sex == Sex::Female);
    CHECK(person.birthCommune == u"13055");
}
