#include "tests/core/formats/randomcase.h"

using namespace Qt::StringLiterals;

QString RandomCase::name()
{
    static const QStringList names{u"DUPONT"_s, u"O’Neill"_s,        u"Lœuillet"_s, u"N’Guyên-Ba"_s, u"D'Arras"_s,
                                   u"Zoé"_s,    u"Anne-Laure"_s,     u"ÿve"_s,      u"Sœur Thérèse"_s, u"MUÑOZ"_s,
                                   u"İpek"_s,   u"Marie\u00A0Rose"_s, u"Ștefan"_s,   u"Ba"_s,          u"Le Goff"_s};
    return names[below(static_cast<int>(names.size()))];
}

PartialDate RandomCase::birthDate()
{
    const int known = below(4);
    const auto part = [&](int atLeast, int value) { return known >= atLeast ? std::optional(value) : std::nullopt; };
    return *PartialDate::of(part(1, 1930 + below(95)), part(2, 1 + below(12)), part(3, 1 + below(28)));
}

std::optional<YearMonth> RandomCase::month()
{
    return coin() ? std::nullopt : std::optional(YearMonth{2020 + below(7), 1 + below(12)});
}

CivilIdentity RandomCase::identity()
{
    CivilIdentity identity{.birthName = *PersonName::parse(name()),
                           .usageName = std::nullopt,
                           .givenNames = {},
                           .birthDate = birthDate(),
                           .sex = coin() ? Sex::Female : Sex::Male,
                           .birthPlace = {CountryCode::france(), *CommuneCode::parse(u"2A004")}};
    if (coin())
        identity.usageName = *PersonName::parse(name());
    for (int count = below(4); count > 0; --count)
        identity.givenNames.append(*PersonName::parse(name()));
    if (coin())
        identity.birthPlace = {*CountryCode::parse(u"92352"), std::nullopt};
    return identity;
}

Person RandomCase::person()
{
    const auto maybe = [this](const QString &text) { return coin() ? text : QString(); };
    return {.birthName = maybe(name()),
            .usageName = maybe(name()),
            .givenNames = maybe(name()),
            .birthDate = birthDate(),
            .sex = coin() ? std::nullopt : std::optional(coin() ? Sex::Female : Sex::Male),
            .birthCommune = maybe(u"13055"_s)};
}

Address RandomCase::address()
{
    return {.recipient = coin() ? u"Madame "_s + name() : QString(),
            .lines = coin() ? QStringList{u"15 COURS JULIEN"_s, u"Bât. « C »\t\"é\""_s} : QStringList(),
            .postcode = coin() ? u"01400"_s : QString(),
            .town = coin() ? u"MORVALLON"_s : QString(),
            .country = coin() ? u"FRANCE"_s : QString()};
}

QuotientFamilial RandomCase::quotient()
{
    static const QList<std::optional<qint64>> values{std::nullopt, 0, 1, 622, 9'007'199'254'740'993};
    return {.value = values[below(static_cast<int>(values.size()))],
            .provider = coin() ? u"MSA"_s : QString(),
            .period = month(),
            .computed = month()};
}

TaxNotice RandomCase::notice()
{
    TaxNotice notice;
    notice.kind = coin() ? NoticeKind::IncomeTax : NoticeKind::DeclaredSituation;
    if (coin())
        notice.referenceTaxIncome = QList<qint64>{-1'200, 0, 28'350, 9'007'199'254'740'993}[below(4)];
    if (coin())
        notice.parts = Exact::fraction(1 + below(20), 4);
    if (coin())
        notice.reference = *NoticeReference::parse(u"26 13 A12345678");
    if (coin())
        notice.incomeYear = 2020 + below(6);
    notice.first = {.name = coin() ? name() : QString(), .nameIsCut = coin(), .number = std::nullopt};
    if (coin())
        notice.second = {.name = name(), .nameIsCut = false, .number = *FiscalNumber::parse(u"0701987765432")};
    if (coin())
        notice.recoveredOn = QDate(2026, 7, 31);
    if (coin())
        notice.declaredOn = QDate(2026, 5, 22);
    return notice;
}

Provenance RandomCase::provenance()
{
    return {.source = static_cast<Source>(below(7)),
            .on = coin() ? QDate(2026, 11, 1).addDays(below(60)) : QDate(),
            .reason = coin() ? u"acte de naissance vu"_s : QString(),
            .confirmedOn = coin() ? QDate(2026, 11, 24) : QDate(),
            .foundAs = coin() ? u"first_given_name_only"_s : QString()};
}

Household RandomCase::household()
{
    Household household;
    for (int count = below(3); count > 0; --count)
        household.adults.append(fact(person()));
    for (int count = below(5); count > 0; --count)
        household.children.append(fact(Child{person(), coin() ? Custody::Full : Custody::Shared}));
    if (coin())
        household.address = fact(address());
    if (coin())
        household.quotient = fact(quotient());
    if (coin())
        household.resident = fact(coin());
    for (int count = below(3); count > 0; --count)
        household.notices.append(fact(notice()));
    for (int count = below(3); count > 0; --count)
        household.circumstances.append(fact(Circumstance{coin() ? u"musique"_s : QString(), u"course"_s, u"piano"_s, u"l’activité"_s}));
    return household;
}

Decision RandomCase::decision()
{
    return {.service = u"cantine"_s,
            .child = coin() ? u"Laura"_s : QString(),
            .serviceName = u"Restauration scolaire"_s,
            .tier = coin() ? u"T4"_s : QString(),
            .price = coin() ? u"3.30"_s : QString(),
            .unit = u"repas"_s,
            .validFrom = coin() ? QDate(2026, 9, 1) : QDate(),
            .validUntil = coin() ? QDate(2027, 8, 31) : QDate(),
            .scheduleId = u"morvallon-2026"_s,
            .scheduleTitle = u"Barème 2026-2027"_s,
            .act = u"délibération n° 2026-041 du 18 juin 2026"_s, .article = u"article 2"_s,
            .steps = {{u"tier"_s, u"Tranche T4 : 3,30 €"_s, coin() ? QString() : u"2.2356"_s, u"3.30"_s}}};
}

Revision RandomCase::revision()
{
    Revision revision{.id = QUuid::createUuid(),
                      .number = CaseNumber::of(2026, 1 + below(999'999)),
                      .version = 1,
                      .kind = static_cast<RevisionKind>(below(3)),
                      .at = QDateTime(QDate(2026, 11, 23), QTime(9, below(60), below(60), below(1000)), Qt::UTC),
                      .agent = u"A. Mercier"_s,
                      .reason = coin() ? u"changement d’adresse"_s : QString(),
                      .applicant = identity(),
                      .household = household(),
                      .decisions = {},
                      .note = coin() ? u"ligne 1\nligne 2"_s : QString(),
                      .requestId = coin() ? u"5c2c1b8e-0000-4000-8000-000000000001"_s : QString()};
    for (int count = below(4); count > 0; --count)
        revision.decisions.append(decision());
    return revision;
}
