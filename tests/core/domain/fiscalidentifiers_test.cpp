#include <catch2/catch.hpp>

#include "core/domain/fiscalidentifiers.h"

using namespace Qt::StringLiterals;

TEST_CASE("A fiscal number is thirteen digits, spaces apart")
{
    CHECK(FiscalNumber::parse(u"1899582886173")->toString() == u"1899582886173");
    CHECK(FiscalNumber::parse(u" 18 99 582 886 173 ")->toString() == u"1899582886173");
    const auto [text, problem] = GENERATE(table<QString, Problem>({
        {u""_s, Problem::Missing},
        {u"   "_s, Problem::Missing},
        {u"189958288617"_s, Problem::WrongLength},
        {u"18995828861733"_s, Problem::WrongLength},
        {u"18995828861O3"_s, Problem::ForbiddenCharacter},
        {u"１８９９５８２８８６１７３"_s, Problem::ForbiddenCharacter},
    }));
    CAPTURE(qUtf8Printable(text));
    const Result<FiscalNumber> number = FiscalNumber::parse(text);
    REQUIRE_FALSE(number);
    CHECK(number.error().problem == problem);
}

TEST_CASE("The key of a fiscal number warns and never refuses")
{
    const auto [text, looksRight] = GENERATE(table<QString, bool>({
        {u"1899582886173"_s, true}, // the tax office's own example
        {u"3001234567240"_s, true}, {u"1899582886174"_s, false}, {u"3001123456789"_s, false}, // a specimen of the State
        {u"0701987765432"_s, false}, // another
        {u"9001234567240"_s, false}, // begins with more than 3
    }));
    CAPTURE(qUtf8Printable(text));
    const Result<FiscalNumber> number = FiscalNumber::parse(text);
    REQUIRE(number);
    CHECK(number->looksRight() == looksRight);
}

TEST_CASE("A notice's reference is thirteen or fourteen digits and capitals")
{
    CHECK(NoticeReference::parse(u"22 78 0123456 78")->toString() == u"2278012345678");
    CHECK(NoticeReference::parse(u"2544a32951234")->toString() == u"2544A32951234");
    CHECK(NoticeReference::parse(u"2544A32951234B"));
    const auto [text, problem] = GENERATE(table<QString, Problem>({
        {u""_s, Problem::Missing},
        {u"227801234567"_s, Problem::WrongLength},
        {u"227801234567890"_s, Problem::WrongLength},
        {u"2278-12345678"_s, Problem::ForbiddenCharacter},
        {u"2278É12345678"_s, Problem::ForbiddenCharacter},
    }));
    CAPTURE(qUtf8Printable(text));
    const Result<NoticeReference> reference = NoticeReference::parse(text);
    REQUIRE_FALSE(reference);
    CHECK(reference.error().problem == problem);
}

TEST_CASE("A notice's reference says its year, when it begins with one")
{
    CHECK(NoticeReference::parse(u"2278012345678")->noticeYear() == 2022);
    CHECK(NoticeReference::parse(u"A278012345678")->noticeYear() == std::nullopt);
}
