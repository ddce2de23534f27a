#include <catch2/catch.hpp>

#include "core/base/frenchtext.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

TEST_CASE("Figures are written the French way, with spaces that do not break")
{
    CHECK(amountText(exact(u"3.30"_s)) == u"3,30\u00A0€");
    CHECK(amountText(exact(u"1000"_s)) == u"1\u202F000,00\u00A0€");
    CHECK(amountText(exact(u"1234567.005"_s)) == u"1\u202F234\u202F567,005\u00A0€");
    CHECK(amountText(exact(u"-3.3"_s)) == u"\u22123,30\u00A0€");
    CHECK(shortAmountText(exact(u"900"_s)) == u"900\u00A0€");
    CHECK(shortAmountText(exact(u"622.5"_s)) == u"622,50\u00A0€");
    CHECK(rateText(exact(u"0.0036"_s)) == u"0,36\u00A0%");
    CHECK(numberText(exact(u"999"_s)) == u"999");
    CHECK(numberText(exact(u"12345.5"_s)) == u"12\u202F345,5");
    CHECK(numberText(Exact::overflowed()) == u"?");
}

TEST_CASE("A fraction that decimals cannot write says that it is cut")
{
    CHECK(shortAmountText(Exact::fraction(2500, 3)) == u"833,33…\u00A0€");
    CHECK(numberText(Exact::fraction(1, 8)) == u"0,125");
}

TEST_CASE("A price says what it pays")
{
    CHECK(priceText(exact(u"3.30"_s), u"repas"_s) == u"3,30\u00A0€ par repas");
    CHECK(priceText(exact(u"96"_s), u"trimestre"_s) == u"96,00\u00A0€ par trimestre");
    CHECK(priceText(exact(u"30"_s), u"%"_s) == u"30\u00A0%");
    CHECK(priceText(exact(u"105"_s), u"€/an"_s) == u"105,00\u00A0€ par an");
    CHECK(priceText(exact(u"3"_s), u"bons de 50 €"_s) == u"3\u00A0bons de 50 €");
    CHECK(priceText(exact(u"3.30"_s), QString()) == u"3,30\u00A0€");
}

TEST_CASE("Dates are written the French way")
{
    CHECK(dateText(QDate(2026, 11, 3)) == u"03/11/2026");
    CHECK(longDateText(QDate(2026, 11, 23)) == u"23 novembre 2026");
    CHECK(longDateText(QDate(2026, 9, 1)) == u"1er septembre 2026");
    CHECK(monthText({2026, 10}) == u"octobre 2026");
    CHECK(dateText(QDate()).isEmpty());
    CHECK(longDateText(QDate()).isEmpty());
    CHECK(monthText({2026, 13}).isEmpty());
}
