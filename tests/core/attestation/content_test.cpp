#include <catch2/catch.hpp>

#include "core/attestation/datatext.h"
#include "core/attestation/legaltext.h"
#include "core/attestation/peopletext.h"
#include "tests/core/attestation/families.h"

using namespace Qt::StringLiterals;
using attestation::content;
using attestation::Content;

static const QDate madeOn(2026, 11, 23);

static Content pageOne(const Revision &revision)
{
    return content(revision, morvallon(), madeOn, false, false, false);
}

static Content bothPages(const Revision &revision)
{
    return content(revision, morvallon(), madeOn, true, false, false);
}

TEST_CASE("An applicant is named by civility, names as typed, and birth as far as it is known")
{
    const auto [name, given, birth, sex, expected] = GENERATE(table<QString, QString, QString, QString, QString>({
        {u"DUPONT"_s, u"Sophie"_s, u"03091982"_s, u"F"_s, u"Madame Sophie DUPONT, née le 3 septembre 1982"_s},
        {u"de La Tour"_s, u"Anne-Laure"_s, u"01121990"_s, u"F"_s,
            u"Madame Anne-Laure de La Tour, née le 1er décembre 1990"_s},
        {u"Œuvrard"_s, u"Noël"_s, u"00091982"_s, u"M"_s, u"Monsieur Noël Œuvrard, né en septembre 1982"_s},
        {u"N'GUYEN"_s, u"Minh"_s, u"1982"_s, u"M"_s, u"Monsieur Minh N'GUYEN, né en 1982"_s},
        {u"Núñez"_s, u"Inès"_s, QString(), u"F"_s, u"Madame Inès Núñez"_s},
    }));
    CHECK(attestation::applicantText(identityOf(name, given, birth, sex)) == expected);
}

TEST_CASE("A usage name is said beside the birth name, only where it differs")
{
    CivilIdentity identity = identityOf(u"DUPONT"_s, u"Sophie"_s, u"03091982"_s, u"F"_s);
    identity.usageName = *PersonName::parse(u"MARTIN");
    CHECK(attestation::applicantText(identity) == u"Madame Sophie DUPONT, usage MARTIN, née le 3 septembre 1982");
    identity.usageName = *PersonName::parse(u"Dupont");
    CHECK(attestation::applicantText(identity) == u"Madame Sophie DUPONT, née le 3 septembre 1982");
}

TEST_CASE("Several given names are all printed, in their order")
{
    CivilIdentity identity = identityOf(u"DUPONT"_s, u"Sophie"_s, u"1982"_s, u"F"_s);
    identity.givenNames << *PersonName::parse(u"Marie-Anne");
    CHECK(attestation::applicantText(identity) == u"Madame Sophie Marie-Anne DUPONT, née en 1982");
}

TEST_CASE("A child is said with its date, its custody, and its surname where that is not the family's")
{
    const CivilIdentity family = identityOf(u"DUPONT"_s, u"Sophie"_s, u"03091982"_s, u"F"_s);
    Child laura = childOf(u"Laura"_s, u"15112013"_s, Sex::Female);
    CHECK(attestation::childText(laura, family) == u"Laura, née le 15 novembre 2013");

    laura.custody = Custody::Shared;
    CHECK(attestation::childText(laura, family) == u"Laura, née le 15 novembre 2013 (garde alternée)");

    laura.custody = Custody::Full;
    laura.person.birthName = u"Dupônt"_s; // the fund and the agent do not accent alike
    CHECK(attestation::childText(laura, family) == u"Laura, née le 15 novembre 2013");

    laura.person.birthName = u"MARTIN"_s;
    laura.person.sex = std::nullopt;
    CHECK(attestation::childText(laura, family) == u"Laura MARTIN, né(e) le 15 novembre 2013");

    laura.person.birthDate = {};
    CHECK(attestation::childText(laura, family) == u"Laura MARTIN");
    CHECK(attestation::childText(Child{}, family) == u"Enfant");
}

TEST_CASE("Page one has the family, a line a service, and one validity when they share it")
{
    const Content paper = pageOne(dupont());
    CHECK(paper.reference == u"Dossier PF-2026-000123");
    CHECK(paper.madeOn == u"Fait le 23 novembre 2026");
    CHECK(paper.on == madeOn);
    CHECK(paper.agent == u"Agent : A. Mercier");
    CHECK(paper.introduction
          == u"La Ville de Morvallon atteste que la famille ci-dessous bénéficie des tarifs suivants, du 23 novembre "
             u"2026 au 31 août 2027.");
    CHECK(paper.address == u"15 cours Julien, 13006 Marseille");
    CHECK(paper.children == QStringList{u"Laura, née le 15 novembre 2013"_s, u"Maxime, né le 1er septembre 2015"_s});
    REQUIRE(paper.lines.size() == 4);
    CHECK(paper.lines[0].service == u"Restauration scolaire");
    CHECK(paper.lines[0].tier == u"T4");
    CHECK(paper.lines[0].tariff == u"3,30\u00A0€ par repas");
    CHECK(paper.lines[0].validity.isEmpty());
    CHECK(paper.lines[3].tariff == u"30\u00A0%");
    CHECK(paper.explanations.isEmpty());
    CHECK(paper.dataUsed.isEmpty());
}

TEST_CASE("Services that do not hold for the same dates say theirs by line")
{
    Revision revision = dupont();
    revision.decisions[1].validUntil = QDate(2026, 12, 31);
    revision.decisions[2].validUntil = QDate();
    revision.decisions[3].validFrom = QDate();
    const Content paper = pageOne(revision);
    CHECK(paper.introduction.endsWith(u"bénéficie des tarifs suivants, chacun pour la période indiquée."));
    CHECK(paper.lines[0].validity == u"du 23/11/2026 au 31/08/2027");
    CHECK(paper.lines[1].validity == u"du 23/11/2026 au 31/12/2026");
    CHECK(paper.lines[2].validity == u"à compter du 23/11/2026");
    CHECK(paper.lines[3].validity == u"jusqu’au 31/08/2027");
}

TEST_CASE("One service, no service, and a hole of the grid are said as they are")
{
    Revision revision = dupont();
    revision.decisions.resize(1);
    revision.decisions[0].price.clear();
    const Content one = pageOne(revision);
    CHECK(one.introduction.contains(u"bénéficie du tarif suivant, du 23 novembre"));
    CHECK(one.lines[0].tariff == u"non prévu par le barème");

    revision.decisions.clear();
    const Content none = bothPages(revision);
    CHECK(none.introduction.endsWith(u"aucun tarif n’a été fixé à ce jour."));
    CHECK(none.mention.isEmpty());
    CHECK(none.explanations.isEmpty());
    CHECK(none.footer == u"Ce document n’indique ni revenu ni quotient familial.");
}

TEST_CASE("The quotient is on page one only where the schedule says so, and the foot never lies about it")
{
    const auto [explain, show, quotient, footer] = GENERATE(table<bool, bool, QString, QString>({
        {false, false, QString(), u"Ce document n’indique ni revenu ni quotient familial."_s},
        {true, false, QString(), u"Cette page n’indique ni revenu ni quotient familial."_s},
        {false, true, u"Quotient familial : 900\u00A0€, octobre 2026"_s, QString()},
        {true, true, u"Quotient familial : 900\u00A0€, octobre 2026"_s, QString()},
    }));
    const Content paper = content(dupont(), morvallon(), madeOn, explain, false, show);
    CHECK(paper.quotient == quotient);
    CHECK(paper.footer == footer);
}

TEST_CASE("A family without a quotient has none to show")
{
    Revision revision = dupont();
    revision.household.quotient.reset();
    const Content paper = content(revision, morvallon(), madeOn, false, false, true);
    CHECK(paper.quotient.isEmpty());
    CHECK(paper.footer == u"Ce document n’indique ni revenu ni quotient familial.");
}

TEST_CASE("A quotient of zero is a figure, one that was not worked out is none")
{
    CHECK(attestation::quotientText({.value = 0, .provider = u"MSA"_s, .period = {}, .computed = {}})
          == u"Quotient familial : 0\u00A0€");
    CHECK(attestation::quotientText({.value = {}, .provider = u"CNAF"_s, .period = YearMonth{2026, 9}, .computed = {}})
          == u"Quotient familial : non calculé par la CAF, septembre 2026");
}

TEST_CASE("The mention says purpose, act, right, whom to ask and the CADA; the remedies say delay and judge")
{
    const Content paper = pageOne(dupont());
    for (const QString &needed : {u"traitement algorithmique"_s, u"a pour finalité de calculer le tarif"_s,
                                  u"Barème 2026-2027, délibération n° 2026-041 du 18 juin 2026"_s,
                                  u"L. 311-3-1 et R. 311-3-1-1"_s, u"Service Familles et Éducation, Hôtel de Ville"_s,
                                  u"d’un mois"_s, u"CADA"_s})
        CHECK(paper.mention.contains(needed));
    CHECK_FALSE(paper.mention.contains(u"est joint"));
    CHECK(bothPages(dupont()).mention.endsWith(u"Le détail de votre calcul est joint."));
    for (const QString &needed : {u"deux mois"_s, u"recours gracieux"_s, u"tribunal administratif"_s})
        CHECK(paper.remedies.contains(needed));
}

TEST_CASE("The mention names each act once, and the contact that is set")
{
    Revision revision = dupont();
    revision.decisions[3].act = u"délibération n° 2025-007 du 12 mai 2025"_s;
    attestation::TownHall townHall = morvallon();
    townHall.contact = u"familles@morvallon.example"_s;
    const QString mention = content(revision, townHall, madeOn, false, false, false).mention;
    CHECK(mention.count(u"n° 2026-041"_s) == 1);
    CHECK(mention.count(u"n° 2025-007"_s) == 1);
    CHECK(mention.contains(u"Adressez votre demande à : familles@morvallon.example."));
}

TEST_CASE("Page two has the steps in order, their act, and each fact with its source and date")
{
    const Content paper = bothPages(dupont());
    REQUIRE(paper.explanations.size() == 4);
    CHECK(paper.explanations[0].service == u"Restauration scolaire");
    CHECK(paper.explanations[0].result == u"T4 : 3,30\u00A0€ par repas");
    CHECK(paper.explanations[0].basis == u"Barème 2026-2027, délibération n° 2026-041 du 18 juin 2026, article 2");
    REQUIRE(paper.explanations[0].steps.size() == 2);
    CHECK(paper.explanations[0].steps[0] == dupont().decisions[0].steps[0].text);
    CHECK(paper.dataUsed
          == QStringList{
              u"Quotient familial : 900\u00A0€, octobre 2026 — réponse de la CAF du 23/11/2026"_s,
              u"Domicile dans la commune : oui — justificatif présenté au guichet le 23/11/2026"_s,
              u"Enfant : Laura, née le 15 novembre 2013 — réponse de la CAF du 23/11/2026"_s,
              u"Enfant : Maxime, né le 1er septembre 2015 — réponse de la CAF du 23/11/2026"_s,
              u"Adulte : Sophie DUPONT, née le 3 septembre 1982 — réponse de la CAF du 23/11/2026"_s,
              u"Adresse : 15 cours Julien, 13006 Marseille — réponse de la CAF du 23/11/2026"_s,
          });
    CHECK(paper.method.contains(u"R. 311-3-1-2"));
    CHECK(paper.questions.contains(u"Service Familles et Éducation"));
}

TEST_CASE("A notice is told with its figures; an income that the code does not carry is no zero")
{
    TaxNotice notice;
    notice.referenceTaxIncome = 28'350;
    notice.parts = Exact::fraction(5, 2);
    notice.incomeYear = 2025;
    CHECK(attestation::noticeText(notice)
          == u"Avis d’impôt sur les revenus de 2025 : revenu fiscal de référence 28\u202F350\u00A0€, 2,5 parts");
    notice = {};
    notice.kind = NoticeKind::DeclaredSituation;
    notice.parts = Exact(1);
    CHECK(attestation::noticeText(notice) == u"Avis de situation déclarative : revenu fiscal de référence absent du code, 1 part");

    Revision revision = dupont();
    revision.household.notices = {{notice, {Source::TaxNotice, QDate(2026, 11, 23), {}}}};
    CHECK(bothPages(revision).dataUsed.contains(attestation::noticeText(notice) + u" — avis d’impôt, code 2D-Doc lu le 23/11/2026"_s));
}

TEST_CASE("Every source has its words, and a correction its reason")
{
    const QDate day(2026, 9, 1);
    const auto [source, fund, expected] = GENERATE(table<Source, QString, QString>({
        {Source::CafMsa, u"MSA"_s, u"réponse de la MSA du 01/09/2026"_s},
        {Source::CafMsa, u"CAF ou de la MSA"_s, u"réponse de la CAF ou de la MSA du 01/09/2026"_s},
        {Source::TaxNotice, u"CAF"_s, u"avis d’impôt, code 2D-Doc lu le 01/09/2026"_s},
        {Source::TaxOffice, u"CAF"_s, u"réponse de l’administration fiscale du 01/09/2026"_s},
        {Source::Specimen, u"CAF"_s, u"spécimen d’exercice, sans valeur le 01/09/2026"_s},
        {Source::Typed, u"CAF"_s, u"justificatif présenté au guichet le 01/09/2026"_s},
        {Source::Declared, u"CAF"_s, u"déclaration de la famille du 01/09/2026"_s},
    }));
    CHECK(attestation::sourceText({source, QDate(2026, 9, 1), {}}, fund) == expected);
    CHECK(attestation::sourceText({source, day, u"séparation"_s}, fund)
          == expected + u" ; corrigé par l’agent, motif : « séparation »"_s);
    CHECK(attestation::sourceText({source, day, {}, day.addDays(1)}, fund) == expected + u", comparé de nouveau le 02/09/2026"_s);
    CHECK_FALSE(attestation::sourceText({source, QDate(), {}}, fund).contains(u"2026"));
}

TEST_CASE("The town hall's name takes the article it bears")
{
    CHECK(attestation::withArticle(u"Commune de Morvallon"_s) == u"La Commune de Morvallon");
    CHECK(attestation::withArticle(u"CCAS de Morvallon"_s) == u"Le CCAS de Morvallon");
    CHECK(attestation::withArticle(u"Morvallon"_s) == u"Morvallon");
    CHECK(attestation::withArticle(u"VILLE DE MORVALLON"_s) == u"La VILLE DE MORVALLON");
    for (const QString &name : {u"Villeurbanne"_s, u"Villefranche-sur-Saône"_s, u"Commune-Neuve"_s, u"Servicerie"_s})
        CHECK(attestation::withArticle(name) == name);
    CHECK(attestation::withArticle({}) == u"La mairie");
}

TEST_CASE("Practice is marked, and changes nothing else")
{
    const Content real = pageOne(dupont());
    const Content practice = content(dupont(), morvallon(), madeOn, false, true, false);
    CHECK(practice.practice);
    CHECK_FALSE(real.practice);
    CHECK(practice.introduction == real.introduction);
}
