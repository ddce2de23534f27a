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

TEST_CASE("Whole cents are written as any other figure, whatever the decimals that are asked for")
{
    struct Line {
        Exact figure;
        int places;
        QString text;
    };
    const Line lines[] = {{Exact(0), 0, u"0"_s}, {Exact(0), 2, u"0,00"_s}, {Exact::fraction(1, 2), 0, u"0,5"_s}, {Exact::fraction(1, 20), 1, u"0,05"_s},
        {Exact::fraction(-1, 100), 0, u"\u22120,01"_s}, {Exact(7), 1, u"7,0"_s}, {Exact(7), 3, u"7,000"_s}, {Exact(1'000'000), 0, u"1\u202F000\u202F000"_s},
        {Exact(-123'456), 2, u"\u2212123\u202F456,00"_s}, {Exact(90'000'000'000'000'000), 2, u"90\u202F000\u202F000\u202F000\u202F000\u202F000,00"_s},
        {Exact(9'000'000'000'000'000'000), 0, u"9\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000"_s}};
    for (const Line &line : lines)
        CHECK(numberText(line.figure, line.places) == line.text);
}

TEST_CASE("A text that grows ends with the same figures")
{
    QString text = u"soit "_s;
    appendPrice(text, exact(u"3.30"_s), u"repas"_s);
    text += u" pour ";
    appendShortAmount(text, exact(u"1622.5"_s));
    CHECK(text == u"soit 3,30\u00A0€ par repas pour 1\u202F622,50\u00A0€");
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
