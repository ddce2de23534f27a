#include <catch2/catch.hpp>

#include "core/casework/caseimport.h"
#include "core/casework/digest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);

static ImportSource sourceOf(const QByteArray &csv, const QString &name = u"familles.csv"_s)
{
    const auto table = CsvTable::parse(csv);
    REQUIRE(table);
    const auto source = importSource(csv, name, proposeMapping(table->headings()), today);
    REQUIRE(source);
    return *source;
}

static ImportPlan planOf(const QByteArray &csv, const QList<CaseSummary> &cases = {})
{
    const auto plan = planImport(sourceOf(csv), cases);
    REQUIRE(plan);
    return *plan;
}

static const QByteArray families =
    "Civilité;Nom;Nom d'usage;Prénom;Né(e) le;Lieu de naissance;Dept naissance;Adresse;Adresse 2;CP;Ville;QF;Mois "
    "QF;Caisse;Services;"
    "Prénom enfant 1;Enfant 1 né(e) le;Garde enfant 1;Prénom enfant 2;Nom enfant 2;Observations\n"
    "Mme;DUPONT;MARTIN;Sophie Anne-Laure;03/09/1982;Gennevilliers;92;15 rue Haute;Bât. "
    "B;1000;Bourg-en-Bresse;622;10/2026;CAF;"
    "cantine, garderie;Laura;12/05/2016;alternée;Noé;LEROY;allergie à vérifier\n"
    "M.;LEROY;;Paul;1979-01-31;75056;;;;;;1 200,00 €;;MSA;cantine;;;;;;\n"
    "M.;PETIT;;Jean;1980-02-30;Gennevilliers;92;;;;;abc;;;;;;;;;\n"
    "Mme;Dupont;;Sophie;03/09/1982;Gennevilliers;92;;;;;;;;;;;;;;\n"
    "Mme;MOREL;;Ana;01/01/1990;Nullepart;;;;;;;;;;;;;;;\n"
    "Mme;ROUX;;Zoé;01/01/1990;Gennevilliers;92\n";

TEST_CASE("A row becomes a case with all that it says, and where it comes from")
{
    const ImportSource source = sourceOf(families);
    FamilyReader reader(source);
    const auto draft = reader.read({0}).draft;
    REQUIRE(draft);
    CHECK(fullName(draft->applicant) == u"DUPONT (MARTIN) Sophie Anne-Laure");
    CHECK(draft->applicant.givenNames.size() == 2);
    CHECK(draft->applicant.birthPlace.commune->toString() == u"92036");
    const Household &household = draft->household;
    CHECK(household.adults.first().value == toPerson(draft->applicant));
    REQUIRE(household.children.size() == 2);
    CHECK(household.children[0].value.person.birthName == u"DUPONT");
    CHECK(household.children[0].value.person.birthDate.toIso() == u"2016-05-12");
    CHECK(household.children[0].value.custody == Custody::Shared);
    CHECK(household.children[1].value.person.birthName == u"LEROY");
    CHECK(oneLine(household.address->value) == u"15 rue Haute, Bât. B, 01000 Bourg-en-Bresse");
    CHECK(household.quotient->value == QuotientFamilial{622, u"CNAF"_s, YearMonth{2026, 10}, {}});
    CHECK(household.quotient->provenance == Provenance{Source::Imported, today, {}});
    CHECK(draft->note == u"allergie à vérifier\nInscriptions dans l’ancien outil\u00A0: cantine, garderie.");
    CHECK(draft->reason == u"Repris du fichier «\u00A0familles.csv\u00A0», ligne 2");
}

TEST_CASE("A commune is the one of the birth date, though another had its name in the same year")
{
    const ImportSource source = sourceOf(
        "Sexe;Nom;Prénom;Né le;Né à\nF;DUPONT;Sophie;31/12/1967;Gennevilliers\nF;DUPONT;Ana;01/01/1968;Gennevilliers\n"
        "F;DUPONT;Eva;00/00/1967;Gennevilliers\nF;DUPONT;Lou;03/09/1982;Saint-Denis (93)\n"
        "F;DUPONT;Mia;03/09/1982;Saint-Denis (974)\nF;DUPONT;Zoé;03/09/1982;Saint-Martin\n");
    FamilyReader reader(source);
    const auto communeOf = [&](qsizetype row) {
        const auto draft = reader.read({row}).draft;
        return draft ? draft->applicant.birthPlace.commune->toString() : QString();
    };
    CHECK(communeOf(0) == u"75036");
    CHECK(communeOf(1) == u"92036");
    CHECK(communeOf(2) == u"75036");
    CHECK(communeOf(3) == u"93066");
    CHECK(communeOf(4) == u"97411");
    CHECK(reader.read({5}).troubles.first().kind == ImportTrouble::Kind::CommuneAmbiguous);
}

TEST_CASE("A dry run counts what the other tool can count, and tells each row that is left out")
{
    using Kind = ImportTrouble::Kind;
    const ImportPlan plan = planOf(families);
    const ImportTotals &totals = plan.totals;
    CHECK(totals.rows == 6);
    CHECK(totals.families == 2);
    CHECK(totals.children == 2);
    CHECK(totals.quotientSum == 1822);
    CHECK(*totals.quotientMean() == Exact(911));
    CHECK(totals.services == QMap<QString, int>{{u"cantine"_s, 2}, {u"garderie"_s, 1}});
    CHECK(totals.refused
          == QMap<QString, int>{
              {u"value:birth_date"_s, 1}, {u"repeated"_s, 1}, {u"commune_unknown"_s, 1}, {u"value_count"_s, 1}});
    CHECK(totals.refusedRows() == 4);
    CHECK(plan.families.size() == 2);
    REQUIRE(plan.troubles.size() == 5);
    CHECK(plan.troubles[0]
          == ImportTrouble{Kind::Value, 4, u"Né(e) le"_s, ImportTarget{ImportField::BirthDate}, Problem::NotADate});
    CHECK(plan.troubles[1]
          == ImportTrouble{Kind::Value, 4, u"QF"_s, ImportTarget{ImportField::Quotient}, Problem::NotANumber});
    CHECK(plan.troubles[2] == ImportTrouble{Kind::Repeated, 5});
    CHECK(plan.troubles[3].kind == Kind::CommuneUnknown);
    CHECK(plan.troubles[4] == ImportTrouble{Kind::ValueCount, 7});
}

static const QByteArray registrations =
    "N° famille;Sexe;Nom;Prénom;Date de naissance;Pays de naissance;Prénom enfant;Date de naissance enfant;Services\n"
    "12;F;DUPONT;Sophie;03/09/1982;Algérie;Laura;12/05/2016;cantine\n"
    "14;M;LEROY;Paul;31/01/1979;99100;;;\n"
    "12;F;DUPONT;Sophie;03/09/1982;Algérie;Noé;01/02/2018;cantine\n"
    "12;F;DUPONT;Sophie;03/09/1982;Algérie;Laura;12/05/2016;danse\n"
    "15;F;MOREL;Ana;01/01/1990;Algérie;Léo;;\n"
    "15;F;ROUX;Zoé;01/01/1990;Algérie;Mia;;\n"
    ";F;BLANC;Eva;01/01/1991;Algérie;;;\n"
    ";F;NOIR;Lou;01/01/1991;Algérie;;;\n";

TEST_CASE("Rows of one family are one case, and stand or fall together")
{
    const ImportPlan plan = planOf(registrations);
    CHECK(plan.totals.families == 3);
    CHECK(plan.totals.children == 2); // Laura is registered twice
    CHECK(plan.totals.services == QMap<QString, int>{{u"cantine"_s, 1}, {u"danse"_s, 1}});
    CHECK(plan.families == QList<FamilyRows>{{0, 2, 3}, {6}, {7}});
    // LEROY was born in France: nobody says where
    CHECK(plan.totals.refused
          == QMap<QString, int>{{u"value:birth_commune"_s, 1}, {u"other_person"_s, 1}, {u"with_family"_s, 1}});
}

TEST_CASE("A file without what a case needs is not read")
{
    const auto source =
        importSource("Nom;Ville\nDUPONT;Ici\n", u"a.csv"_s, proposeMapping({u"Nom"_s, u"Ville"_s}), today);
    REQUIRE_FALSE(source);
    CHECK(source.error().problem == Problem::Missing);
    CHECK_FALSE(importSource("Nom\n\"a", u"a.csv"_s, {}, today));
}

namespace {
/// An office that takes over its families.
struct Office {
    QTemporaryDir folder;
    Caseload caseload{Session::practice(folder.path(), u"A. Mercier"_s),
                      {.now = [] { return QDateTime(today, QTime(12, 0)); }, .newId = &QUuid::createUuid}};

    QList<CaseSummary> cases() const { return *caseload.list(); }
};
} // namespace

TEST_CASE_METHOD(Office, "A plan is written once, however often it is run")
{
    const ImportPlan plan = planOf(families);
    CHECK(*runImport(caseload, plan) == 2);
    CHECK(cases().size() == 2);
    CHECK(*runImport(caseload, plan) == 2); // as when the answer was lost
    CHECK(cases().size() == 2);

    const ImportPlan again = planOf(families, cases());
    CHECK(again.known == 2);
    CHECK(again.families.isEmpty());
    CHECK(again.totals == plan.totals); // the figures are the file's, not those of what is left to do
    CHECK(*runImport(caseload, again) == 0);
}

TEST_CASE_METHOD(Office, "An import is noted with its file and its counts, once it has written something")
{
    const ImportPlan plan = planOf(families);
    REQUIRE(runImport(caseload, plan));
    REQUIRE(runImport(caseload, planOf(families, cases())));
    const auto acts = digestOf(caseload.session(), today, {.now = [] { return QDateTime(today, QTime(12, 0)); }, .newId = &QUuid::createUuid})->acts;
    REQUIRE(acts.size() == 1);
    CHECK(acts[0].kind == OfficeAct::Kind::Imported);
    CHECK(acts[0].agent == u"A. Mercier");
    CHECK(acts[0].facts
          == QJsonObject{{u"cases"_s, 2}, {u"file"_s, QString::fromLatin1(plan.source.digest.toHex())}, {u"known"_s, 0},
                         {u"refused"_s, plan.totals.refusedRows()}, {u"rows"_s, plan.totals.rows}});
}

TEST_CASE_METHOD(Office, "Whoever manages the log imports, and needs to see no case for it; nobody else does")
{
    const auto role = GENERATE(Role::Agent, Role::Supervisor, Role::Administrator, Role::DataProtectionOfficer, Role::ReadOnly);
    const bool isAllowed = role == Role::Administrator;
    INFO(toString(role).toStdString());
    Account account = caseload.session().account();
    account.roles = role;
    const Caseload theirs(Session(folder.path(), account, caseload.session().keys()));
    const auto known = theirs.knownToImport();
    CHECK(bool(known) == isAllowed);
    const auto written = runImport(theirs, planOf(families));
    CHECK(bool(written) == isAllowed);
    CHECK(cases().size() == (isAllowed ? 2 : 0));
    if (!isAllowed)
        CHECK(written.error().fault == Fault::Forbidden);
}

TEST_CASE_METHOD(Office, "An import that was stopped goes on where it stood")
{
    std::stop_source stop;
    const ImportPlan plan = planOf(families);
    const Result<int> begun =
        runImport(caseload, plan, {.progress = [&](int, int) { stop.request_stop(); }, .stop = stop.get_token()});
    CHECK(*begun < 2);
    const ImportPlan rest = planOf(families, cases());
    CHECK(*runImport(caseload, rest) == 2 - *begun);
    CHECK(cases().size() == 2);
    CHECK_FALSE(planImport(sourceOf(families), {}, {.progress = {}, .stop = stop.get_token()}));
}

TEST_CASE("Rows that are left out come back as a file that can be corrected and imported")
{
    const ImportPlan plan = planOf(families);
    const QByteArray rejects = rejectedRows(plan, [](const ImportTrouble &trouble) { return reasonOf(trouble); });
    const auto table = CsvTable::parse(rejects);
    REQUIRE(table);
    CHECK(table->headings() == plan.source.table.headings() + QStringList{u"motif"_s});
    REQUIRE(table->rowCount() == 4);
    CHECK(table->valuesOf(0).last() == u"value:birth_date ; value:quotient");
    CHECK(table->valuesOf(3).last() == u"value_count");

    const QByteArray corrected = QByteArray(rejects).replace("1980-02-30", "1980-02-28").replace("abc", "300");
    CHECK(planOf(corrected).totals.families == 3); // PETIT, ROUX, and DUPONT who stands there once
}
