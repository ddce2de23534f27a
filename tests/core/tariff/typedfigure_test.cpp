#include <catch2/catch.hpp>

#include "core/tariff/typedfigure.h"

using namespace Qt::StringLiterals;

TEST_CASE("A figure is read as French people and spreadsheets write it")
{
    const auto [typed, decimal, percent, money] = GENERATE(table<QString, QString, bool, bool>({
        {u"3,30"_s, u"3.30"_s, false, false},
        {u"3.30"_s, u"3.30"_s, false, false},
        {u" 3,30 € "_s, u"3.30"_s, false, true},
        {u"3,30\u00A0€"_s, u"3.30"_s, false, true},
        {u"12\u202F500,5"_s, u"12500.5"_s, false, false},
        {u"1 234,50 €"_s, u"1234.50"_s, false, true},
        {u"1.234,50"_s, u"1234.50"_s, false, false},
        {u"36 %"_s, u"36"_s, true, false},
        {u"0,36\u00A0%"_s, u"0.36"_s, true, false},
        {u"5 euros"_s, u"5"_s, false, true},
        {u"12 EUR"_s, u"12"_s, false, true},
        {u"0"_s, u"0"_s, false, false},
    }));
    CAPTURE(typed.toStdString());
    const auto figure = parseFigure(typed);
    REQUIRE(figure);
    CHECK(figure->decimal == decimal);
    CHECK(figure->isPercent == percent);
    CHECK(figure->isMoney == money);
}

TEST_CASE("What is no figure is not guessed at")
{
    const QString typed = GENERATE(u""_s, u"gratuit"_s, u"-3,30"_s, u"3,3O"_s, u"3 30"_s, u"3,30,1"_s, u"3,30 € 4"_s,
                                   u"1.234.5"_s, u"3,30 € %"_s, u"1234567890123"_s);
    CAPTURE(typed.toStdString());
    CHECK_FALSE(parseFigure(typed));
}

static QString shown(const std::optional<Range> &range)
{
    if (!range)
        return u"none"_s;
    const auto end = [](const std::optional<Bound> &bound, Side side) {
        return bound ? boundText(bound->value.toString(), side, bound->inclusive).remove(u'\u00A0') : u"-"_s;
    };
    return end(range->from, Side::Lower) + u' ' + end(range->to, Side::Upper);
}

TEST_CASE("A range is read as acts and spreadsheets write it, with bounds in or out as they say")
{
    const auto [typed, expected] = GENERATE(table<QString, QString>({
        {u"de 0 à 400"_s, u"≥0 ≤400"_s},
        {u"0 à 400 €"_s, u"≥0 ≤400"_s},
        {u"401-800"_s, u"≥401 ≤800"_s},
        {u"401 – 800"_s, u"≥401 ≤800"_s},
        {u"De 1 001 € à 1 500 €"_s, u"≥1001 ≤1500"_s},
        {u"entre 401 et 800"_s, u"≥401 ≤800"_s},
        {u"≤ 400"_s, u"- ≤400"_s},
        {u"<= 400"_s, u"- ≤400"_s},
        {u"< 400"_s, u"- <400"_s},
        {u"plus de 800"_s, u">800 -"_s},
        {u"> 800"_s, u">800 -"_s},
        {u"supérieur à 800"_s, u">800 -"_s},
        {u"supérieur ou égal à 800,5"_s, u"≥800,5 -"_s},
        {u"à partir de 801"_s, u"≥801 -"_s},
        {u"801 et plus"_s, u"≥801 -"_s},
        {u"801 +"_s, u"≥801 -"_s},
        {u"moins de 400"_s, u"- <400"_s},
        {u"jusqu'à 400"_s, u"- ≤400"_s},
        {u"jusqu’à 400"_s, u"- ≤400"_s},
        {u"inférieur ou égal à 400"_s, u"- ≤400"_s},
        {u"de 400 à moins de 800"_s, u"≥400 <800"_s},
        {u"plus de 400 et jusqu'à 800"_s, u">400 ≤800"_s},
        {u"400 < QF ≤ 800"_s, u">400 ≤800"_s},
        {u"400 ≤ QF < 800"_s, u"≥400 <800"_s},
        {u"QF > 1 200"_s, u">1200 -"_s},
        {u"QF de 0 à 622"_s, u"≥0 ≤622"_s},
    }));
    CAPTURE(typed.toStdString());
    CHECK(shown(parseRange(typed)).toStdString() == expected.toStdString());
}

TEST_CASE("What is no range is not guessed at")
{
    const QString typed =
        GENERATE(u""_s, u"400"_s, u"T1"_s, u"3,30 €"_s, u"de 0 à"_s, u"de 0 à 400 sauf juillet"_s, u"36 %"_s, u"-5"_s);
    CAPTURE(typed.toStdString());
    CHECK(shown(parseRange(typed)).toStdString() == "none");
}

TEST_CASE("One end of a row stands in a cell of its own")
{
    CHECK(parseBound(u"400"_s, Side::Lower)->inclusive);
    CHECK_FALSE(parseBound(u"> 400"_s, Side::Lower)->inclusive);
    CHECK_FALSE(parseBound(u"moins de 400"_s, Side::Upper)->inclusive);
    CHECK(parseBound(boundText(u"400.5"_s, Side::Upper, true), Side::Upper)->value == *Exact::parse(u"400.5"));
    CHECK_FALSE(parseBound(u"> 400"_s, Side::Upper)); // the other end
    CHECK_FALSE(parseBound(u"de 0 à 400"_s, Side::Lower));
    CHECK_FALSE(parseBound(u"beaucoup"_s, Side::Lower));
    CHECK_FALSE(parseBound(u"40 %"_s, Side::Lower));
}
