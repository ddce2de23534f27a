#include <catch2/catch.hpp>

#include "core/casework/deskdraft.h"
#include "tests/core/formats/randomcase.h"

using namespace Qt::StringLiterals;

static DeskDraft draft()
{
    return {.applicant = {.birthName = u"L'HÉRITIER "_s, .usageName = {}, .givenNames = {u"Anne-Laure"_s, u""_s},
                          .birthDate = u"0309"_s, .sex = {}, .country = u"99100"_s, .commune = {}},
            .number = CaseNumber::of(2026, 12),
            .basedOn = 3,
            .household = {},
            .day = QDate(2026, 12, 1),
            .removals = {u"parti : adresse séparée"_s},
            .reason = u"séparation"_s};
}

TEST_CASE("A draft of the desk comes back as it was typed, finished or not")
{
    const Result<DeskDraft> back = parseDeskDraft(toBytes(draft()));
    REQUIRE(back);
    CHECK(*back == draft());

    const DeskDraft nothing;
    REQUIRE(parseDeskDraft(toBytes(nothing)));
    CHECK(*parseDeskDraft(toBytes(nothing)) == nothing);
}

TEST_CASE("A draft of the desk keeps every household as it is")
{
    RandomCase random(20261123);
    for (int i = 0; i < 200; ++i) {
        DeskDraft kept = draft();
        kept.household = random.revision().household;
        const Result<DeskDraft> back = parseDeskDraft(toBytes(kept));
        REQUIRE(back);
        CHECK(*back == kept);
    }
}

TEST_CASE("What is no draft of the desk is refused, without a word of what it holds")
{
    QByteArray later = toBytes(draft());
    later.replace("\"format\":1", "\"format\":2");
    CHECK(parseDeskDraft(later).error().fault == Fault::Refused);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("null"), toBytes(draft()).chopped(10),
                                    toBytes(draft()).replace("\"day\":\"2026-12-01\"", "\"day\":\"MARCHAND\"")}) {
        const Result<DeskDraft> read = parseDeskDraft(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Unreadable);
        CHECK_FALSE(read.error().detail.contains(u"MARCHAND"));
    }
}
