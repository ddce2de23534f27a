#include <catch2/catch.hpp>

#include "core/tariff/disclosure.h"
#include "core/tariff/simulate.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static FamilyCell cell(int before, int after, int families, const QString &was, const QString &is)
{
    const Exact one = exact(was);
    const Exact other = exact(is);
    const Effect effect = other < one ? Effect::PaysLess : other > one ? Effect::PaysMore : Effect::PaysTheSame;
    return {before, after, effect, families, one * Exact(families), other * Exact(families)};
}

static Disclosure::Choice rowBefore(int row)
{
    return [row](const FamilyCell &each) { return each.before == row; };
}

static Disclosure::Choice rowAfter(int row)
{
    return [row](const FamilyCell &each) { return each.after == row; };
}

TEST_CASE("A cell under five is hidden, and with it one more, so that subtraction gives neither")
{
    const Disclosure shown(
        {cell(0, 0, 3, u"1"_s, u"1"_s), cell(1, 1, 20, u"2"_s, u"2"_s), cell(2, 2, 30, u"3"_s, u"3"_s)});
    CHECK_FALSE(shown.count(rowBefore(0)));
    CHECK_FALSE(shown.count(rowBefore(1)));
    CHECK(shown.count(rowBefore(2)) == 30);
    CHECK(shown.count([](const FamilyCell &) { return true; }) == 53);
    CHECK(shown.hidesSome());
}

TEST_CASE("Two cells of one family each are not shown by their sum")
{
    const Disclosure shown(
        {cell(0, 0, 1, u"1"_s, u"1"_s), cell(1, 1, 1, u"2"_s, u"2"_s), cell(2, 2, 30, u"3"_s, u"3"_s)});
    CHECK_FALSE(shown.count(rowBefore(2))); // 32 - 30 would say that both are alone
}

TEST_CASE("A bound that moved by a few euros does not show who stood between")
{
    // 50 and 60 families before; two of the 60 go to the row below: 50 and 52 beside each other would tell.
    const Disclosure shown(
        {cell(0, 0, 50, u"1"_s, u"1"_s), cell(1, 0, 2, u"2"_s, u"1"_s), cell(1, 1, 58, u"2"_s, u"2"_s)});
    CHECK(shown.count(rowBefore(0)) == 50);
    CHECK(shown.count(rowBefore(1)) == 60);
    CHECK_FALSE(shown.count(rowAfter(0)));
    CHECK_FALSE(shown.count(rowAfter(1)));
}

TEST_CASE("Fewer than five winners of a row hide its winners and its difference, not its families")
{
    const Disclosure shown({cell(0, 0, 2, u"1"_s, u"0.50"_s), {0, 0, Effect::PaysTheSame, 40, Exact(40), Exact(40)}});
    CHECK(shown.count(rowBefore(0)) == 42);
    CHECK_FALSE(shown.count([](const FamilyCell &each) { return each.effect == Effect::PaysLess; }));
    CHECK_FALSE(shown.count([](const FamilyCell &each) { return each.effect == Effect::PaysTheSame; }));
    CHECK_FALSE(shown.difference(rowBefore(0)));
}

TEST_CASE("A sum of money that would betray a hidden number is rounded until five numbers would give it")
{
    const QList<FamilyCell> cells{cell(0, 0, 3, u"1"_s, u"1"_s), cell(1, 1, 20, u"3.30"_s, u"3.30"_s),
                                  cell(2, 2, 30, u"5"_s, u"6"_s)};
    const Disclosure::Sums sums = Disclosure(cells).sums();
    REQUIRE(sums.before);
    CHECK(sums.roundedTo > Exact(0));
    int splits = 0; // of the 23 families known to be in the first two rows
    for (int low = 0; low <= 23; ++low) {
        const Exact before = Exact(low) + exact(u"3.30"_s) * Exact(23 - low) + Exact(150);
        const Exact after = before + Exact(30);
        const auto printed = [&](const Exact &sum) { return rounded(sum, RoundingMode::HalfEven, sums.roundedTo); };
        splits +=
            printed(before) == sums.before && printed(after) == sums.after && printed(after - before) == sums.difference
            ? 1
            : 0;
    }
    CHECK(splits >= fewestShown);
}

TEST_CASE("Nothing is rounded nor hidden where every cell has five families")
{
    const Disclosure shown({cell(0, 0, 5, u"1"_s, u"0.50"_s), cell(1, 1, 6, u"2"_s, u"2"_s)});
    CHECK(shown.sums().before == Exact(17));
    CHECK(shown.sums().roundedTo.isZero());
    CHECK(shown.difference(rowBefore(0)) == exact(u"-2.50"_s));
    CHECK_FALSE(shown.hidesSome());
}

TEST_CASE("A population of four shows nothing")
{
    const Disclosure shown({cell(0, 0, 4, u"1"_s, u"1"_s)});
    CHECK_FALSE(shown.count([](const FamilyCell &) { return true; }));
    CHECK_FALSE(shown.sums().before);
    CHECK(Disclosure({}).count([](const FamilyCell &) { return true; }) == 0);
}

/// Every number that a simulation shows, as the families that it counts.
static std::vector<std::pair<int, Disclosure::Choice>> numbersOf(const QList<FamilyCell> &cells,
                                                                 const Disclosure &disclosure)
{
    std::vector<Disclosure::Choice> choices;
    for (int row = -1; row < 4; ++row) {
        choices.push_back(rowBefore(row));
        choices.push_back(rowAfter(row));
        for (const Effect effect : {Effect::NotCompared, Effect::PaysLess, Effect::PaysTheSame, Effect::PaysMore}) {
            choices.push_back([=](const FamilyCell &each) { return each.before == row && each.effect == effect; });
            choices.push_back([=](const FamilyCell &each) { return each.effect == effect; });
        }
    }
    std::vector<std::pair<int, Disclosure::Choice>> shown;
    for (const auto &choice : choices) {
        if (const auto count = disclosure.count(choice); count && std::ranges::any_of(cells, choice))
            shown.emplace_back(*count, choice);
    }
    return shown;
}

TEST_CASE("No difference of two shown numbers, one inside the other, counts fewer than five families")
{
    quint64 state = 7;
    const auto dice = [&state](int sides) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((state >> 33) % static_cast<quint64>(sides));
    };
    for (int round = 0; round < 300; ++round) {
        QList<FamilyCell> cells;
        for (int i = 0; i < 3 + dice(8); ++i) {
            const int before = dice(5) - 1;
            const int after = dice(5) - 1;
            const bool compared = before >= 0 && after >= 0;
            cells << FamilyCell{before, after, compared ? static_cast<Effect>(1 + dice(3)) : Effect::NotCompared,
                                1 + dice(12)};
        }
        const Disclosure disclosure(cells);
        const auto shown = numbersOf(cells, disclosure);
        for (const auto &[large, outer] : shown) {
            for (const auto &[small, inner] : shown) {
                const bool within =
                    std::ranges::all_of(cells, [&](const FamilyCell &each) { return !inner(each) || outer(each); });
                if (within && large != small)
                    CHECK(large - small >= fewestShown);
            }
        }
    }
}
