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

TEST_CASE("Two notices have a declarant in common by number, or by the words of the name in any order")
{
    TaxNotice a = noticeOf(u"VERNET ANNE"_s);
    CHECK(haveCommonDeclarant(a, noticeOf(u"Anne Vernet"_s)));
    CHECK_FALSE(haveCommonDeclarant(a, noticeOf(u"VERNET LUC"_s)));
    CHECK_FALSE(haveCommonDeclarant(noticeOf({}), noticeOf({})));
    TaxNotice b = noticeOf(u"VERNET ANNE"_s);
    a.first.number = *FiscalNumber::parse(u"3001123456789");
    CHECK(haveCommonDeclarant(a, b)); // one number alone says nothing
    b.first.number = *FiscalNumber::parse(u"0701987765432");
    CHECK_FALSE(haveCommonDeclarant(a, b));
}

TEST_CASE("The notice of a couple takes the place of those of either")
{
    const QList<Fact<TaxNotice>> apart{fact(noticeOf(u"VERNET ANNE"_s)), fact(noticeOf(u"MOREL LUC"_s))};
    TaxNotice together = noticeOf(u"MOREL LUC"_s, 60'000);
    together.second.name = u"VERNET ANNE"_s;
    CHECK(withNotice(apart, fact(together)) == QList<Fact<TaxNotice>>{fact(together)});
    CHECK(withNotice({apart[0]}, fact(together)) == QList<Fact<TaxNotice>>{fact(together)});
    TaxNotice otherOrder = noticeOf(u"Anne Vernet"_s, 60'000);
    otherOrder.second.name = u"Luc Morel"_s;
    CHECK(withNotice({fact(together)}, fact(otherOrder)) == QList<Fact<TaxNotice>>{fact(otherOrder)});
}

static Fact<Person> adult(const QString &name, Source source)
{
    Person person;
    person.birthName = name;
    return {person, {source, QDate(2026, 11, 23), {}}};
}

TEST_CASE("Somebody else's income is not added to that of the one adult whom the fund knows")
{
    Household household;
    household.notices = {fact(noticeOf(u"VERNET ANNE"_s)), fact(noticeOf(u"MOREL LUC"_s))};
    CHECK(noticesTogether(household)->referenceTaxIncome == 56'700); // nobody has said who lives there
    household.adults = {adult(u"VERNET"_s, Source::CafMsa)};
    const Result<CoupleNotice> refused = noticesTogether(household);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problem == Problem::OutOfRange);
    household.adults.append(adult(u"MOREL"_s, Source::Typed));
    CHECK(noticesTogether(household)->referenceTaxIncome == 56'700);
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
