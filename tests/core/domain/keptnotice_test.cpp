#include <catch2/catch.hpp>

#include "core/domain/keptnotice.h"

using namespace Qt::StringLiterals;

static TaxNotice noticeOf(const QString &name, qint64 income = 28'350)
{
    TaxNotice notice;
    notice.referenceTaxIncome = income;
    notice.parts = Exact::fraction(5, 2);
    notice.incomeYear = 2025;
    notice.first.name = name;
    return notice;
}

static Fact<TaxNotice> fact(const TaxNotice &notice)
{
    return {notice, {Source::TaxNotice, QDate(2026, 11, 23), {}}};
}

TEST_CASE("A case keeps the figures and the names of a notice, not the home nor what is paid")
{
    TaxNotice notice = noticeOf(u"VERNET ANNE"_s);
    notice.reference = *NoticeReference::parse(u"2613A12345678");
    const TaxNotice wanted = notice;
    notice.address = {u"3 RUE BASSE"_s, u"13999 MORVALLON"_s};
    notice.incomeTax = 1200;
    notice.leftToPay = -30;
    notice.withheld = 1230;
    notice.socialLevies = 0;
    CHECK(toKept(notice) == wanted);
}

TEST_CASE("The quotient of a notice is exact, and absent where the notice lacks a figure")
{
    TaxNotice notice = noticeOf({});
    CHECK(taxQuotient(notice) == Exact(945));
    notice.parts = Exact(3);
    CHECK(taxQuotient(notice) == Exact::fraction(1575, 2));
    notice.referenceTaxIncome = 0;
    CHECK(taxQuotient(notice) == Exact(0));
    notice.referenceTaxIncome = -1200;
    CHECK(taxQuotient(notice) == Exact::fraction(-100, 3));
    notice.parts = Exact(0);
    CHECK_FALSE(taxQuotient(notice));
    notice.parts.reset();
    CHECK_FALSE(taxQuotient(notice));
    notice = noticeOf({});
    notice.referenceTaxIncome.reset();
    CHECK_FALSE(taxQuotient(notice));
}

TEST_CASE("Two notices are of the same persons by number, or by the words of the name in any order")
{
    TaxNotice a = noticeOf(u"VERNET ANNE"_s);
    CHECK(areOfSamePersons(a, noticeOf(u"Anne Vernet"_s)));
    CHECK_FALSE(areOfSamePersons(a, noticeOf(u"VERNET LUC"_s)));
    CHECK_FALSE(areOfSamePersons(noticeOf({}), noticeOf({})));
    TaxNotice b = noticeOf(u"VERNET ANNE"_s);
    a.first.number = *FiscalNumber::parse(u"3001123456789");
    CHECK(areOfSamePersons(a, b)); // one number alone says nothing
    b.first.number = *FiscalNumber::parse(u"0701987765432");
    CHECK_FALSE(areOfSamePersons(a, b));
}

TEST_CASE("A later notice takes the place of the earlier one, and a couple who file apart have two")
{
    QList<Fact<TaxNotice>> notices = withNotice({}, fact(noticeOf(u"VERNET ANNE"_s)));
    notices = withNotice(notices, fact(noticeOf(u"ANNE VERNET"_s, 30'000)));
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].value.referenceTaxIncome == 30'000);
    notices = withNotice(notices, fact(noticeOf(u"MOREL LUC"_s)));
    CHECK(notices.size() == 2);
    notices = withNotice(notices, fact(noticeOf(u"PETIT LEA"_s)));
    REQUIRE(notices.size() == 2);
    CHECK(notices[1].value.first.name == u"PETIT LEA");
}
