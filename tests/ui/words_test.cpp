#include <catch2/catch.hpp>

#include "ui/words/casewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/providerwords.h"
#include "ui/words/sourcewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

static const QList<Problem> problems{Problem::None, Problem::Missing, Problem::ForbiddenCharacter, Problem::TooLong,
    Problem::TooMany, Problem::NotADate, Problem::NotYetPossible, Problem::TooOld, Problem::WrongLength,
    Problem::WrongKey, Problem::NotANumber, Problem::OutOfRange, Problem::UnknownCode};

/// One sentence a problem: none empty, none twice, each ended.
template <typename Describe>
static void checkSentences(Describe describe)
{
    QSet<QString> seen;
    for (const Problem problem : problems) {
        const QString sentence = describe(problem);
        CAPTURE(static_cast<int>(problem), sentence.toStdString());
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(seen.contains(sentence));
        seen.insert(sentence);
    }
}

TEST_CASE("Every refusal of every field of the identity has its own sentence")
{
    const auto field = GENERATE(IdentityField::BirthName, IdentityField::UsageName, IdentityField::GivenNames,
        IdentityField::BirthDate, IdentityField::Sex, IdentityField::Country, IdentityField::Commune);
    checkSentences([field](Problem problem) { return describe(field, problem); });
}

TEST_CASE("Every refusal of the connection and of an address has its own sentence")
{
    checkSentences(describeSiret);
    checkSentences(describePostalCode);
    checkSentences(describeToken);
    checkSentences(describeEndpoint);
}

TEST_CASE("What the doors really refuse is answered by a sentence written for it")
{
    CHECK(describe(IdentityField::BirthName, Problem::Missing)
        == u"Type the birth name, as it stands on the identity document.");
    CHECK(describe(IdentityField::BirthDate, Problem::NotYetPossible)
        == u"Correct the birth date: it must be before today.");
    CHECK(describeSiret(Siret::parse(u"13002526500014").error().problem)
        == u"This SIRET holds a typing error: check each figure against an official paper.");
    CHECK(describePostalCode(PostalCode::parse(u"99999").error().problem)
        == u"This is not a French postal code: they go from 01000 to 98999.");
    CHECK(describeToken(ApiToken::parse("aaa.bbb").error().problem)
        == u"The token is cut: copy it again whole, its three parts between points.");
}

TEST_CASE("A problem that a door never reports still gets an instruction")
{
    CHECK(describe(IdentityField::Sex, Problem::TooOld)
        == u"This date is too old. Sex: as on the identity document, F or M.");
}

TEST_CASE("A source is told with its day and the agent's reason")
{
    const auto [provenance, expected] = GENERATE(table<Provenance, QString>({
        {{Source::CafMsa, QDate(2026, 11, 23), {}}, u"CAF/MSA, 23/11/2026"_s},
        {{Source::TaxNotice, QDate(2026, 9, 1), {}}, u"tax notice, 01/09/2026"_s},
        {{Source::TaxOffice, {}, {}}, u"tax office"_s},
        {{Source::Specimen, {}, {}}, u"specimen, worth nothing"_s},
        {{Source::Typed, QDate(2026, 11, 3), u"adresse vue sur une facture"_s},
            u"paper shown, 03/11/2026 — adresse vue sur une facture"_s},
        {{Source::Typed, QDate(2026, 11, 3), {}, QDate(2026, 11, 5)}, u"paper shown, 03/11/2026, compared again on 05/11/2026"_s},
        {{Source::Declared, {}, u"%1 <b>"_s}, u"declared by the family — %1 <b>"_s},
    }));
    CHECK(describe(provenance) == expected);
}

static Decision decision(const QString &tier, const QString &price, const QString &unit)
{
    Decision decision;
    decision.tier = tier;
    decision.price = price;
    decision.unit = unit;
    return decision;
}

static QuotientFamilial quotient(qint64 value, std::optional<YearMonth> period)
{
    return {.value = value, .provider = u"CNAF"_s, .period = period, .computed = {}};
}

static TaxNotice notice(std::optional<int> incomeYear, std::optional<qint64> income, const std::optional<Exact> &parts)
{
    TaxNotice notice;
    notice.incomeYear = incomeYear;
    notice.referenceTaxIncome = income;
    notice.parts = parts;
    return notice;
}

TEST_CASE("A change is told from what to what, figures the French way")
{
    using Part = Change::Part;
    const auto [change, expected] = GENERATE(table<Change, QString>({
        {{Part::Quotient, {}, quotient(650, YearMonth{2026, 10}), quotient(820, YearMonth{2026, 11})},
            u"Family quotient: 650 (octobre 2026) → 820 (novembre 2026)"_s},
        {{Part::Quotient, {}, {}, quotient(0, {})}, u"Family quotient: none → 0"_s},
        {{Part::Quotient, {}, quotient(900, YearMonth{2026, 10}), {}}, u"Family quotient: 900 (octobre 2026) → none"_s},
        {{Part::Child, u"PETIT Léa, 2019"_s, {}, u"PETIT Léa, 2019"_s}, u"Child added: PETIT Léa, 2019"_s},
        {{Part::Child, u"PETIT Léa"_s, u"PETIT Léa"_s, {}}, u"Child removed: PETIT Léa"_s},
        {{Part::Custody, u"PETIT Léa"_s, Custody::Full, Custody::Shared}, u"Custody of PETIT Léa: full → shared"_s},
        {{Part::Adult, u"PETIT Jean"_s, {}, u"PETIT Jean"_s}, u"Adult added: PETIT Jean"_s},
        {{Part::Name, {}, u"PETIT Ana"_s, u"PETIT (ROUX) Ana"_s}, u"Applicant: PETIT Ana → PETIT (ROUX) Ana"_s},
        {{Part::Address, {}, u"1 rue %2"_s, u"2 rue %1"_s}, u"Address: 1 rue %2 → 2 rue %1"_s},
        {{Part::Residence, {}, false, true}, u"Lives in the commune: no → yes"_s},
        {{Part::Note, {}, {}, u"garde\nalternée"_s}, u"Note added: “garde alternée”"_s},
        {{Part::Notice, {}, {}, notice(2025, 28350, Exact::fraction(5, 2))},
            u"Tax notice: none → reference tax income 28\u202F350\u00A0€, 2,5 parts, income of 2025"_s},
        {{Part::Notice, {}, notice(2025, std::nullopt, Exact(1)), {}},
            u"Tax notice: reference tax income absent, 1 part, income of 2025 → none"_s},
        {{Part::Notice, {}, TaxNotice(), notice(2025, 0, std::nullopt)},
            u"Tax notice: reference tax income absent → reference tax income 0\u00A0€, income of 2025"_s},
        {{Part::Price, u"Cantine"_s, decision(u"T2"_s, u"2.10"_s, u"repas"_s), decision(u"T3"_s, u"3.30"_s, u"repas"_s)},
            u"Price, Cantine: T2 — 2,10\u00A0€ par repas → T3 — 3,30\u00A0€ par repas"_s},
        {{Part::Price, u"Cantine"_s, {}, decision(u"Tranche 3"_s, u"2.10"_s, u"repas"_s)},
            u"New price, Cantine: Tranche 3 — 2,10\u00A0€ par repas"_s},
        {{Part::Price, u"Cantine"_s, {}, decision(u"Tranche 1.5"_s, u"3.30"_s, u"repas"_s)},
            u"New price, Cantine: Tranche 1.5 — 3,30\u00A0€ par repas"_s},
        {{Part::Price, u"Pass"_s, decision({}, u"3"_s, u"bons de 2.50 €"_s), decision({}, {}, {})},
            u"Price, Pass: 3\u00A0bons de 2.50 € → no price in the voted grid"_s},
        {{Part::Price, u"Pass"_s, decision({}, u"30"_s, u"%"_s), {}}, u"Price removed, Pass: 30\u00A0%"_s},
        {{Part::Validity, u"Cantine"_s, u"31/08/2026"_s, u"31/08/2027"_s}, u"Cantine: valid until 31/08/2026 → 31/08/2027"_s},
        {{Part::Validity, u"Cantine"_s, {}, u"31/08/2027"_s}, u"Cantine: valid until 31/08/2027"_s},
        {{Part::Sex, {}, u"F"_s, u"M"_s}, u"Sex of the applicant in the civil register: F → M"_s},
        {{Part::BirthPlace, {}, u"13201"_s, u"99127"_s}, u"Place of birth of the applicant, INSEE code: 13201 → 99127"_s},
    }));
    CHECK(describe(change) == expected);
}

TEST_CASE("Every kind of revision and every fault of the case log has its own sentence")
{
    QSet<QString> kinds;
    for (const RevisionKind kind : {RevisionKind::Created, RevisionKind::Updated, RevisionKind::Issued})
        kinds.insert(describe(kind));
    CHECK(kinds.size() == 3);
    CHECK_FALSE(kinds.contains(QString()));

    QSet<QString> faults;
    QList<Error> errors;
    for (const Fault fault : {Fault::Busy, Fault::Refused, Fault::NotFound, Fault::Unreadable, Fault::Invalid,
             Fault::Conflict, Fault::Overflow})
        errors.append({fault, u"disk I/O error"_s});
    for (const Problem problem : {Problem::NewerVersion, Problem::ForeignFile, Problem::UnfitDrive})
        errors.append({Fault::Refused, u"disk I/O error"_s, problem});
    for (const Error &error : errors) {
        const QString sentence = describe(error);
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(u"disk I/O"_s)); // the detail is for the log
        faults.insert(sentence);
    }
    CHECK(faults.size() == errors.size());
}

TEST_CASE("An age is said only where the birth date leaves no doubt")
{
    const QDate day(2026, 11, 23);
    CHECK(ageText(PartialDate(QDate(2013, 11, 15)), day) == u"13 years old");
    CHECK(ageText(PartialDate(QDate(2025, 11, 1)), day) == u"1 year old");
    CHECK(ageText(PartialDate(QDate(2026, 1, 1)), day) == u"under 1 year old");
    CHECK(ageText(*PartialDate::parseIso(u"2013-00-00"), day).isEmpty());
    CHECK(ageText(PartialDate(QDate(2027, 1, 1)), day).isEmpty());
}

TEST_CASE("A quotient of zero is said, and so is one that the fund did not compute")
{
    CHECK(quotientText({.value = 0, .provider = u"CNAF"_s, .period = YearMonth{2026, 10}, .computed = {}})
        == u"0 (octobre 2026)");
    CHECK(quotientText({}) == u"none worked out by the fund");
}

TEST_CASE("A decision shows its tier and its price, or says that there is none")
{
    CHECK(priceText(decision(u"T4"_s, u"3.30"_s, u"repas"_s)) == u"T4 — 3,30\u00A0€ par repas");
    CHECK(priceText(decision({}, u"3.30"_s, u"repas"_s)) == u"3,30\u00A0€ par repas");
    CHECK(priceText(decision({}, {}, u"repas"_s)) == u"no price in the voted grid");
}

TEST_CASE("A silence that looks like a ban says since when and until when, and that there is no use waiting")
{
    const auto [hour, since, until] = GENERATE(table<int, QString, QString>({
        {9, u"09:02"_s, u"21:02"_s},
        {15, u"15:02"_s, u"25/11 03:02"_s},
    }));
    const QDateTime begun(QDate(2026, 11, 24), QTime(hour, 2));
    const ProviderError error{Trouble::AddressSilent, {}, {}, true, 30'000, Silence{begun.toUTC(), begun.addSecs(12 * 3600).toUTC()}};
    for (const QString &sentence : {describe(error), describeEnd(error)}) {
        CHECK(sentence.contains(u"since "_s + since));
        CHECK(sentence.contains(u"until "_s + until + u'.'));
        CHECK_FALSE(sentence.contains(u"asks to wait"));
        CHECK(sentence.contains(u"Go on with a paper."));
    }
}

TEST_CASE("What is waited out is told as a wait, and as what to do once nothing more is tried")
{
    for (const Trouble trouble : {Trouble::SameRequestRunning, Trouble::TooManyRequests}) {
        const ProviderError error{trouble, {}, {}, true, 7};
        FamilyAnswer answer;
        answer.outcome = LookupOutcome::Unavailable;
        answer.errors = {error};
        CHECK(describe(answer) == describeEnd(error));
        CHECK(describeEnd(error) != describe(error));
        CHECK(describeEnd(error).contains(u"sk again"));
        CHECK(describeEnd(error).contains(u"asks to wait"));
    }
    const ProviderError slow{Trouble::ProviderSlow, {}, {}, true, {}};
    CHECK(describeEnd(slow) == describe(slow));
}

TEST_CASE("Every trouble has a sentence of its own, which ends and says something")
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(Trouble::Cancelled); ++i) {
        const QString sentence = describeEnd({static_cast<Trouble>(i), {}, {}, false, {}});
        CAPTURE(i, sentence.toStdString());
        CHECK(sentence.size() > 15);
        CHECK((sentence.endsWith(u'.') || sentence.endsWith(u'…')));
        CHECK_FALSE(seen.contains(sentence));
        seen.insert(sentence);
    }
}

TEST_CASE("A wrong clock is told in whole minutes, which way and whom to tell")
{
    const auto [seconds, expected] = GENERATE(table<int, QString>({
        {0, {}},
        {31, u"The clock of this computer is fast by about 1 minute(s): tell your administrator."_s},
        {61, u"The clock of this computer is fast by about 2 minute(s): tell your administrator."_s},
        {-3600, u"The clock of this computer is slow by about 60 minute(s): tell your administrator."_s},
    }));
    CHECK(describeClock(seconds) == expected);
}
