#include <catch2/catch.hpp>

#include "core/domain/couplenotice.h"

using namespace Qt::StringLiterals;

static TaxNotice notice(const QString &name, qint64 income, const Exact &parts, const QString &reference)
{
    TaxNotice notice;
    notice.referenceTaxIncome = income;
    notice.parts = parts;
    notice.incomeYear = 2025;
    notice.reference = *NoticeReference::parse(reference);
    notice.first.name = name;
    return notice;
}

static TaxNotice hers()
{
    return notice(u"LENOIR CLAIRE"_s, 18'200, Exact::fraction(3, 2), u"2644A32951234"_s);
}

static TaxNotice his()
{
    return notice(u"BERTHIER PAUL"_s, 21'050, Exact(1), u"2644A32955678"_s);
}

TEST_CASE("couple: two notices add up")
{
    const Result<CoupleNotice> couple = mergedNotices(hers(), his());
    REQUIRE(couple);
    CHECK(couple->referenceTaxIncome == 39'250);
    CHECK(couple->parts == Exact::fraction(5, 2));
    CHECK(couple->incomeYear == 2025);
    CHECK(couple->kind == NoticeKind::IncomeTax);
    CHECK(couple->references.size() == 2);
    CHECK(couple->declarants == QList<Declarant>{hers().first, his().first});
}

TEST_CASE("couple: what one notice lacks is absent, never the other's alone")
{
    TaxNotice withoutIncome = his();
    withoutIncome.referenceTaxIncome.reset();
    withoutIncome.kind = NoticeKind::DeclaredSituation;
    const Result<CoupleNotice> couple = mergedNotices(hers(), withoutIncome);
    REQUIRE(couple);
    CHECK_FALSE(couple->referenceTaxIncome);
    CHECK(couple->parts == Exact::fraction(5, 2));
    CHECK(couple->kind == NoticeKind::DeclaredSituation);
}

TEST_CASE("couple: notices that do not go together are refused")
{
    TaxNotice otherYear = his();
    otherYear.incomeYear = 2024;
    TaxNotice noYear = his();
    noYear.incomeYear.reset();
    TaxNotice joint = his();
    joint.second.name = u"LENOIR CLAIRE"_s;
    struct Row {
        const char *what;
        TaxNotice other;
        Problem problem;
    };
    const Row row = GENERATE_COPY(values<Row>({
        {"the same notice twice", hers(), Problem::None},
        {"another year", otherYear, Problem::NotValidThen},
        {"an unknown year", noYear, Problem::NotValidThen},
        {"a notice of both spouses", joint, Problem::TooMany},
    }));
    CAPTURE(row.what);
    const Result<CoupleNotice> couple = mergedNotices(hers(), row.other);
    REQUIRE_FALSE(couple);
    CHECK(couple.error().fault == Fault::Conflict);
    CHECK(couple.error().problem == row.problem);
}

TEST_CASE("couple: the same fiscal number is the same person")
{
    TaxNotice one = hers();
    TaxNotice other = his();
    one.first.number = other.first.number = *FiscalNumber::parse(u"1899582886173");
    CHECK_FALSE(mergedNotices(one, other));
}
