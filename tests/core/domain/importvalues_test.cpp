#include <catch2/catch.hpp>

#include "core/domain/importvalues.h"

using namespace Qt::StringLiterals;

TEST_CASE("A date comes as people or as databases write it")
{
    CHECK(importedDate(u"03/09/1982")->toIso() == u"1982-09-03");
    CHECK(importedDate(u"3/9/1982")->toIso() == u"1982-09-03");
    CHECK(importedDate(u"1982-09-03")->toIso() == u"1982-09-03");
    CHECK(importedDate(u"1982-09-03 00:00:00")->toIso() == u"1982-09-03");
    CHECK(importedDate(u"03/09/1982 00:00")->toIso() == u"1982-09-03");
    CHECK_FALSE(importedDate(u"30201"));
    CHECK_FALSE(importedDate(u"31/02/1982"));
    CHECK_FALSE(importedDate(u"03/09/82"));
}

TEST_CASE("A month comes alone or with a day")
{
    CHECK(importedMonth(u"2026-10")->toString() == u"2026-10");
    CHECK(importedMonth(u"10/2026")->toString() == u"2026-10");
    CHECK(importedMonth(u"15/10/2026")->toString() == u"2026-10");
    CHECK_FALSE(importedMonth(u"2026"));
    CHECK_FALSE(importedMonth(u"octobre"));
}

TEST_CASE("Words of other programs are understood, and nothing is guessed")
{
    for (const QString &word : {u"F"_s, u"Féminin"_s, u"Mme"_s, u"MME."_s, u"fille"_s, u"2"_s})
        CHECK(*importedSex(word) == Sex::Female);
    for (const QString &word : {u"M"_s, u"M."_s, u"h"_s, u"Monsieur"_s, u"garçon"_s, u"1"_s})
        CHECK(*importedSex(word) == Sex::Male);
    CHECK_FALSE(importedSex(u"X"));
    CHECK(*importedTruth(u"Oui"));
    CHECK_FALSE(*importedTruth(u"N"));
    CHECK_FALSE(importedTruth(u"peut-être"));
    CHECK(*importedCustody(u"Garde alternée") == Custody::Shared);
    CHECK(*importedCustody(u"non") == Custody::Full);
    CHECK_FALSE(importedCustody(u"mère"));
    CHECK(importedProvider(u"CAF de l’Oise") == u"CNAF");
    CHECK(importedProvider(u"msa") == u"MSA");
    CHECK(importedProvider(u"SNCF") == u"SNCF");
    CHECK(importedList(u" cantine, garderie ;cantine") == QStringList{u"cantine"_s, u"garderie"_s});
}

TEST_CASE("Figures come with spaces, cents and signs; cents that count are refused")
{
    CHECK(*importedQuotient(u"622") == 622);
    CHECK(*importedQuotient(u"1 622,00 €") == 1622);
    CHECK(*importedQuotient(u"1\u202F622") == 1622);
    CHECK(*importedQuotient(u"0") == 0);
    for (const QString &wrong : {u"622,50"_s, u"-12"_s, u"NC"_s, u"12 / 3"_s})
        CHECK_FALSE(importedQuotient(wrong));
    CHECK(*importedPostcode(u"60000") == u"60000");
    CHECK(*importedPostcode(u"1000") == u"01000");
    CHECK_FALSE(importedPostcode(u"ABC"));
}
