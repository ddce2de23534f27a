#include <catch2/catch.hpp>

#include "core/domain/noticematch.h"

using namespace Qt::StringLiterals;

static CivilIdentity identity(const QString &birthName, const QString &usageName, const QStringList &givenNames)
{
    CivilIdentity person{
        *PersonName::parse(birthName), std::nullopt, {}, {}, Sex::Female, {CountryCode::france(), std::nullopt}};
    if (!usageName.isEmpty())
        person.usageName = *PersonName::parse(usageName);
    for (const QString &given : givenNames)
        person.givenNames.append(*PersonName::parse(given));
    return person;
}

static TaxNotice notice(const QString &first, const QString &second = {}, bool isCut = false)
{
    TaxNotice notice;
    notice.first.name = first;
    notice.first.nameIsCut = isCut;
    notice.second.name = second;
    return notice;
}

TEST_CASE("declarants against the applicant: folded words in any order")
{
    struct Row {
        const char *what;
        TaxNotice notice;
        CivilIdentity identity;
        NoticeMatch match;
    };
    using A = NameAgreement;
    const Row row = GENERATE(values<Row>({
        {"name then given name", notice(u"LENOIR CLAIRE"_s), identity(u"Lenoir"_s, {}, {u"Claire"_s}), {A::Whole, 1}},
        {"given name then name", notice(u"CLAIRE LENOIR"_s), identity(u"Lenoir"_s, {}, {u"Claire"_s}), {A::Whole, 1}},
        {"accents and hyphens", notice(u"LE GOFF FRANCOIS ANNE LAURE"_s),
            identity(u"Le Goff-François"_s, {}, {u"Anne-Laure"_s}), {A::Whole, 1}},
        {"a second given name is enough", notice(u"LENOIR ROSE"_s), identity(u"Lenoir"_s, {}, {u"Claire"_s, u"Rose"_s}),
            {A::Whole, 1}},
        {"usage name", notice(u"BERTHIER CLAIRE"_s), identity(u"Lenoir"_s, u"Berthier"_s, {u"Claire"_s}),
            {A::Whole, 1}},
        {"birth name where a usage name exists", notice(u"LENOIR CLAIRE"_s),
            identity(u"Lenoir"_s, u"Berthier"_s, {u"Claire"_s}), {A::Whole, 1}},
        {"second declarant", notice(u"BERTHIER PAUL"_s, u"LENOIR CLAIRE"_s), identity(u"Lenoir"_s, {}, {u"Claire"_s}),
            {A::Whole, 2}},
        {"the better of two", notice(u"LENOIR PAUL"_s, u"LENOIR CLAIRE"_s), identity(u"Lenoir"_s, {}, {u"Claire"_s}),
            {A::Whole, 2}},
        {"name only: a relative", notice(u"LENOIR PAUL"_s), identity(u"Lenoir"_s, {}, {u"Claire"_s}), {A::NameOnly, 1}},
        {"no given name known", notice(u"LENOIR PAUL"_s), identity(u"Lenoir"_s, {}, {}), {A::NameOnly, 1}},
        {"half a compound given name", notice(u"LENOIR ANNE"_s), identity(u"Lenoir"_s, {}, {u"Anne-Laure"_s}),
            {A::NameOnly, 1}},
        {"a given name alone", notice(u"DURIVAGE CLAIRE"_s), identity(u"Lenoir"_s, {}, {u"Claire"_s}), {}},
        {"a word is used once", notice(u"MARTIN"_s), identity(u"Martin"_s, {}, {u"Martin"_s}), {A::NameOnly, 1}},
        {"a word that is both", notice(u"MARTIN MARTIN"_s), identity(u"Martin"_s, {}, {u"Martin"_s}), {A::Whole, 1}},
        {"part of a word is no word", notice(u"LENOIRE CLAIRE"_s), identity(u"Lenoir"_s, {}, {u"Claire"_s}), {}},
        {"cut by the code", notice(u"LENOIR DE LA TOUR SAINT AMAND ALEXAND"_s, {}, true),
            identity(u"Lenoir de La Tour Saint-Amand"_s, {}, {u"Alexandrine"_s}), {A::Whole, 1}},
        {"a beginning counts only where it was cut", notice(u"LENOIR ALEXAND"_s),
            identity(u"Lenoir"_s, {}, {u"Alexandrine"_s}), {A::NameOnly, 1}},
        {"a notice without names", notice({}), identity(u"Lenoir"_s, {}, {u"Claire"_s}), {}},
    }));
    CAPTURE(row.what);
    CHECK(matchDeclarants(row.notice, row.identity) == row.match);
}
