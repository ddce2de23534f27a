#include <catch2/catch.hpp>

#include "core/tariff/councilact.h"

using namespace Qt::StringLiterals;

TEST_CASE("An act has a number and a date, however the town hall writes them")
{
    const auto [text, kind, number, date] = GENERATE(table<QString, QString, QString, QDate>({
        {u"délibération n° 2026-041 du 18 juin 2026"_s, u"délibération"_s, u"2026-041"_s, QDate(2026, 6, 18)},
        {u"Délibération n°DEL 12 du 1er juin 2026"_s, u"Délibération"_s, u"DEL 12"_s, QDate(2026, 6, 1)},
        {u"décision du maire nº 7/2026 du 03/02/2026"_s, u"décision du maire"_s, u"7/2026"_s, QDate(2026, 2, 3)},
        {u"délibération n°\u00A02025-9 en date du 5 août 2025, exécutoire"_s, u"délibération"_s, u"2025-9"_s,
         QDate(2025, 8, 5)},
    }));
    CAPTURE(text.toStdString());
    const auto act = parseAct(text);
    REQUIRE(act);
    CHECK(act->kind == kind);
    CHECK(act->number == number);
    CHECK(act->date == date);
    CHECK(parseAct(toText(*act))->date == date);
}

TEST_CASE("A text without a number, or without a day that exists, is no act to publish under")
{
    const QString text =
        GENERATE(u""_s, u"délibération du 18 juin 2026"_s, u"délibération n° 2026-041"_s,
                 u"délibération n° 2026-041 du 31 juin 2026"_s, u"délibération n° 4 du 12 brumaire 2026"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(parseAct(text));
}

TEST_CASE("An act is written as attestations quote it")
{
    CHECK(toText({.number = u"2026-041"_s, .date = QDate(2026, 6, 1)}) == u"délibération n° 2026-041 du 1er juin 2026");
}

TEST_CASE("A date is taken as people type it")
{
    const auto [typed, date] = GENERATE(table<QString, QDate>({
        {u"18/06/2026"_s, QDate(2026, 6, 18)},
        {u"18062026"_s, QDate(2026, 6, 18)},
        {u" 1.6.2026 "_s, QDate(2026, 6, 1)},
        {u"1er septembre 2026"_s, QDate(2026, 9, 1)},
        {u"5 Août 2026"_s, QDate(2026, 8, 5)},
        {u"2026-06-18"_s, QDate(2026, 6, 18)},
        {u"31/02/2026"_s, QDate()},
        {u"juin"_s, QDate()},
        {u""_s, QDate()},
        {u"18/06/26"_s, QDate()},
    }));
    CAPTURE(typed.toStdString());
    CHECK(typedDate(typed) == date);
}
