#include "tests/core/attestation/families.h"

using namespace Qt::StringLiterals;

static const Provenance fromTheCaf{Source::CafMsa, QDate(2026, 11, 23), {}};

attestation::TownHall morvallon()
{
    return {.name = u"Ville de Morvallon"_s,
            .service = u"Service Familles et Éducation"_s,
            .address = u"Hôtel de Ville, 1 place de la République, 13999 Morvallon"_s,
            .logo = {},
            .accent = u"#1F4E79"_s,
            .signatoryTitle = u"Pour le maire et par délégation,\nla responsable du service Familles"_s,
            .signatoryName = u"Camille Berthier"_s,
            .contact = {}};
}

CivilIdentity identityOf(
    const QString &birthName, const QString &givenName, const QString &birthDate, const QString &sex)
{
    const IdentityFields fields{.birthName = birthName,
                                .usageName = {},
                                .givenNames = {givenName},
                                .birthDate = birthDate,
                                .sex = sex,
                                .country = u"99100"_s,
                                .commune = u"13055"_s};
    return parseIdentity(fields, Completeness::ServerMinimum, QDate(2026, 11, 23)).identity.value();
}

Child childOf(const QString &givenNames, const QString &birthDate, std::optional<Sex> sex)
{
    const Person person{.birthName = u"DUPONT"_s,
                        .usageName = {},
                        .givenNames = givenNames,
                        .birthDate = *PartialDate::parse(birthDate),
                        .sex = sex,
                        .birthCommune = {}};
    return {.person = person};
}

Decision decisionOf(const QString &serviceName, const QString &tier, const QString &price, const QString &unit)
{
    const DecisionStep tierStep{
        .rule = u"tier"_s,
        .text = u"Votre quotient familial de 900 € se situe dans la tranche %1 (de 801 € à 1 000 €)."_s.arg(tier),
        .before = {},
        .after = price};
    const DecisionStep priceStep{.rule = u"flat"_s,
                                 .text = u"Le prix voté pour cette tranche est de %1 € par %2."_s.arg(price, unit),
                                 .before = {},
                                 .after = price};
    return {.service = serviceName.toLower(),
            .serviceName = serviceName,
            .tier = tier,
            .price = price,
            .unit = unit,
            .validFrom = QDate(2026, 11, 23),
            .validUntil = QDate(2027, 8, 31),
            .scheduleId = u"morvallon-2026"_s,
            .scheduleTitle = u"Barème 2026-2027"_s,
            .act = u"délibération n° 2026-041 du 18 juin 2026"_s, .article = u"article 2"_s,
            .steps = {tierStep, priceStep}};
}

static Address courseJulien()
{
    return {.recipient = u"Madame DUPONT SOPHIE"_s,
            .lines = {u"15 cours Julien"_s},
            .postcode = u"13006"_s,
            .town = u"Marseille"_s,
            .country = u"France"_s};
}

static QuotientFamilial nineHundred()
{
    return {.value = 900, .provider = u"CNAF"_s, .period = YearMonth{2026, 10}, .computed = YearMonth{2026, 9}};
}

Revision dupont()
{
    const CivilIdentity applicant = identityOf(u"DUPONT"_s, u"Sophie"_s, u"03091982"_s, u"F"_s);
    Household household;
    household.adults = {{toPerson(applicant), fromTheCaf}};
    household.children = {{childOf(u"Laura"_s, u"15112013"_s, Sex::Female), fromTheCaf},
                          {childOf(u"Maxime"_s, u"01092015"_s, Sex::Male), fromTheCaf}};
    household.address = {courseJulien(), fromTheCaf};
    household.quotient = {nineHundred(), fromTheCaf};
    household.resident = {true, {Source::Typed, QDate(2026, 11, 23), {}}};
    return {.id = {},
            .number = CaseNumber::of(2026, 123),
            .at = {},
            .agent = u"A. Mercier"_s,
            .reason = {},
            .applicant = applicant,
            .household = household,
            .decisions = {decisionOf(u"Restauration scolaire"_s, u"T4"_s, u"3.30"_s, u"repas"_s),
                          decisionOf(u"Accueil du soir"_s, u"T4"_s, u"1.85"_s, u"séance"_s),
                          decisionOf(u"École de musique, éveil"_s, u"T4"_s, u"96.00"_s, u"trimestre"_s),
                          decisionOf(u"Pass famille"_s, u"Accordé"_s, u"30"_s, u"%"_s)},
            .note = {},
            .requestId = {}};
}

Revision largeFamily()
{
    Revision revision = dupont();
    revision.household.children.clear();
    for (int i = 1; i <= 8; ++i) {
        Child child = childOf(u"Marie-Antoinette Joséphine Bérangère %1"_s.arg(QChar(u'A' + i)),
            u"0%1/01/2015"_s.arg(i), i % 2 == 0 ? Sex::Female : Sex::Male);
        child.person.birthName = u"VANDENBROUCKE-DELAMOTTE DE LA ROCHEFORTIÈRE"_s;
        child.custody = i % 3 == 0 ? Custody::Shared : Custody::Full;
        revision.household.children << Fact<Child>{child, fromTheCaf};
    }
    revision.decisions.clear();
    for (int i = 1; i <= 14; ++i)
        revision.decisions << decisionOf(
            u"Accueil de loisirs extrascolaire des vacances, journée complète avec repas, site n° %1"_s.arg(i),
            u"T%1"_s.arg(i), u"%1.50"_s.arg(i), u"journée"_s);
    return revision;
}
