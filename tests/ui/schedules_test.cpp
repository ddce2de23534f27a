#include <catch2/catch.hpp>

#include "tests/ui/historyworkplace.h"
#include "ui/schedules/grid.h"
#include "ui/schedules/gridview.h"
#include "ui/schedules/schedulespage.h"
#include "ui/schedules/schedulewords.h"
#include "ui/schedules/tryout.h"
#include "ui/words/findingwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>

using namespace Qt::StringLiterals;

static const char *const voted = R"(
format = 1
id = "essai-%1"
title = "Barème %1"
commune = "Ville de Morvallon"
act = "délibération n° %1-041 du 18 juin %1"
valid_from = %1-09-01
valid_until = %2-08-31
resident_postcodes = ["13999"]

[[service]]
id = "cantine"
name = "Restauration scolaire"
unit = "repas"
article = "article 2"
rule = "tiers"
tiers = [
  { name = "T1", to = 400, price = 1.20 },
  { name = "T2", above = 400, price = 3.30 },
]
missing_quotient = { policy = "highest_price" }
outside = { policy = "add_percent", percent = 20 }

[[service]]
id = "musique"
name = "École de musique"
unit = "trimestre"
rule = "flat"
price = 96.00
)";

static void write(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

/// Two years of schedules, and a file that is none.
static ScheduleShelf shelf(const QTemporaryDir &folder)
{
    write(folder.filePath(u"a.toml"_s), QString::fromUtf8(voted).arg(2025).arg(2026));
    write(folder.filePath(u"b.toml"_s), QString::fromUtf8(voted).arg(2026).arg(2027));
    write(folder.filePath(u"broken.toml"_s), u"format = 1\nid = \n"_s);
    return ScheduleShelf::load(folder.path());
}

static bool shows(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisibleTo(&widget) && label->text().contains(text); });
}

TEST_CASE("A voted grid reads as a table, whatever its kind")
{
    const Tier low{u"T1"_s, {{}, Bound{400, true}}, 0};
    const Tier high{u"T2"_s, {Bound{400, false}, {}}, 0};

    const Grid tiers = gridOf(TierPrices{{{low, *Exact::parse(u"1.2")}, {high, *Exact::parse(u"3.3")}}}, u"repas"_s);
    CHECK(tiers.columns == QStringList{u"Tier"_s, u"Family quotient"_s, u"Price"_s});
    CHECK(tiers.rows[1] == QStringList{u"T2"_s, u"plus de 400\u00A0€"_s, u"3,30\u00A0€ par repas"_s});

    const Grid matrix = gridOf(Matrix{.axis = {.figures = {1, 2}}, .rows = {{low, {2, 1}}, {high, {4, 3}}}}, u"séance"_s);
    CHECK(matrix.columns.mid(2) == QStringList{u"1 enfant"_s, u"2 enfants et plus"_s});
    CHECK(matrix.rows[0].last() == u"1,00\u00A0€");
    CHECK(matrix.note == u"Prices per séance.");

    const Grid rate = gridOf(EffortRate{Exact::fraction(36, 10000), Exact(1), {}}, u"jour"_s);
    CHECK(rate.rows[0].last() == u"0,36\u00A0%");
    CHECK(rate.rows[1].last() == u"1,00\u00A0€ par jour");
    CHECK(rate.rows[2].last() == u"none");

    CHECK(gridOf(FlatPrice{96}, u"trimestre"_s).rows == QList<QStringList>{{u"96,00\u00A0€ par trimestre"_s}});
}

TEST_CASE("Figures stand to the right under one another, words and ranges to the left")
{
    const GridModel model({{u"Tranche"_s, u"Quotient"_s, u"Tarif"_s, u"Masqué"_s, u"Règle"_s},
                           {{u"T1"_s, u"jusqu’à 400\u00A0€"_s, u"1,20\u00A0€ par repas"_s, u"—"_s, u"12\u00A0% du coût"_s},
                            {u"T2"_s, u"plus de 400\u00A0€"_s, u"\u22121\u202F003,30\u00A0€"_s, u"1\u202F000"_s, u"3"_s}},
                           {}},
                          nullptr);
    const auto isRight = [&](int column) {
        const int inCell = model.data(model.index(0, column), Qt::TextAlignmentRole).toInt();
        CHECK(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() == inCell);
        return (inCell & Qt::AlignRight) != 0;
    };
    CHECK_FALSE(isRight(0));
    CHECK_FALSE(isRight(1));
    CHECK(isRight(2));
    CHECK(isRight(3));
    CHECK_FALSE(isRight(4));
}

TEST_CASE("The price of a case is told in the unit of the case")
{
    Service service{.id = u"a"_s, .name = u"A"_s, .unit = u"trimestre"_s, .shape = FlatPrice{Exact(96)}};
    service.cases = {{.name = u"stage"_s,
                      .when = {{{Condition{.fact = u"statuses"_s, .words = {u"stage"_s}}}}},
                      .shape = FlatPrice{Exact(12)},
                      .unit = u"jour"_s}};
    TryOut tryOut(nullptr);
    tryOut.setService(service);
    tryOut.setFacts({.resident = true, .statuses = {u"stage"_s}});
    const QList<QLabel *> labels = tryOut.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"12,00\u00A0€ par jour"; }));
}

TEST_CASE("Every rule beside the grid has its own sentence")
{
    using Outside = OutsidePrice::Policy;
    QSet<QString> sentences;
    for (const Outside policy : {Outside::SameAsResidents, Outside::Flat, Outside::AddPercent, Outside::AddAmount,
                                 Outside::OwnPrices, Outside::NotServed})
        sentences.insert(describe(OutsidePrice{policy, 20, {}}, u"repas"_s));
    for (const auto policy :
        {MissingQuotient::Policy::Ask, MissingQuotient::Policy::HighestPrice, MissingQuotient::Policy::Tier})
        sentences.insert(describe(MissingQuotient{policy, u"T8"_s}));
    for (const RoundingMode mode : {RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::HalfDown,
                                    RoundingMode::Down, RoundingMode::Up})
        sentences.insert(describe(Rounding{mode, Exact::fraction(5, 100)}, u"repas"_s));
    CHECK(sentences.size() == 14);
    for (const QString &sentence : sentences)
        CHECK(sentence.endsWith(u'.'));
    CHECK(sentences.contains(u"Families from outside the commune pay 20\u00A0% more."_s));
    CHECK(sentences.contains(u"Prices are rounded to the nearest 0,05\u00A0€; a tie goes up."_s));
}

TEST_CASE("The step of a rounding is in the unit of the service")
{
    const Rounding rounding{RoundingMode::HalfUp, Exact(1)};
    CHECK(describe(rounding, u"%"_s).contains(u"1\u00A0%"));
    CHECK(describe(rounding, u"repas"_s).contains(u"1,00\u00A0€"));
}

TEST_CASE("Every outcome without a price says why")
{
    QSet<QString> sentences;
    for (const PriceOutcome outcome : {PriceOutcome::Undefined, PriceOutcome::Ambiguous, PriceOutcome::NotEligible,
                                       PriceOutcome::MissingFacts}) {
        Price price;
        price.outcome = outcome;
        price.missing = {u"quotient"_s, u"children"_s, u"resident"_s};
        sentences.insert(describeOutcome(price));
    }
    CHECK(sentences.size() == 4);
    CHECK_FALSE(sentences.contains(QString()));
    CHECK(sentences.contains(
        u"Still needed: the family quotient, the number of children, whether the family lives in the commune."_s));
    CHECK(describeOutcome({.outcome = PriceOutcome::Priced, .tier = {}, .amount = {}, .steps = {}, .missing = {}})
              .isEmpty());
}

TEST_CASE("Where a finding stands is said in the language of the window")
{
    CHECK(describeWhere(u"line 12, column 3"_s) == u"line 12, column 3");
    CHECK(describeWhere(u"line 12 (cantine, T4)"_s) == u"line 12 (cantine, T4)");
    CHECK(describeWhere(u"cantine"_s) == u"cantine");
}

TEST_CASE("The schedules are listed with the one in force, its services, grid and rules, and the files that are none")
{
    HistoryDesk desk;
    QTemporaryDir folder;
    desk.workplace.schedules = shelf(folder);
    SchedulesPage page(desk.workplace);
    const QList<QListWidget *> lists = page.findChildren<QListWidget *>();
    REQUIRE(lists.size() == 2);

    CHECK(lists[0]->count() == 2);
    CHECK(lists[0]->currentItem()->text().toStdString() == "Barème 2026 — in force\nfrom 01/09/2026 to 31/08/2027");
    CHECK(lists[0]->item(1)->text().contains(u"ended"_s));
    CHECK(lists[1]->count() == 2);
    CHECK(shows(page, u"délibération n° 2026-041 du 18 juin 2026"_s));
    CHECK(page.findChild<GridView *>()->model()->rowCount() == 2);
    CHECK(shows(page, u"Families from outside the commune pay 20\u00A0% more."_s));
    CHECK(shows(page, u"Without a known quotient the family pays the highest price."_s));
    CHECK(shows(page, u"broken.toml: this file is not used as it stands."_s));
    CHECK(shows(page, u"line 2"_s));

    lists[1]->setCurrentRow(1);
    CHECK(page.findChild<GridView *>()->model()->rowCount() == 1);
    lists[0]->setCurrentRow(1);
    CHECK(shows(page, u"Barème 2025 — Ville de Morvallon"_s));
}

TEST_CASE("Without any schedule the page says how to begin")
{
    HistoryDesk desk;
    SchedulesPage page(desk.workplace);
    CHECK(shows(page, u"No schedule yet."_s));
}

TEST_CASE("A family is tried at once on the chosen service")
{
    QTemporaryDir folder;
    const ScheduleShelf schedules = shelf(folder);
    REQUIRE(schedules.inForce(historyDay));
    TryOut tryOut(nullptr);
    tryOut.setService(schedules.inForce(historyDay)->services.first());
    const QList<QLineEdit *> fields = tryOut.findChildren<QLineEdit *>();
    REQUIRE(fields.size() == 1); // no rule looks at the children
    auto *resident = tryOut.findChild<QComboBox *>();

    SECTION("no quotient: as voted") { CHECK(shows(tryOut, u"3,30\u00A0€ par repas"_s)); }
    SECTION("a quotient, typed the French way")
    {
        fields[0]->setText(u" 400,00 € "_s);
        CHECK(shows(tryOut, u"1,20\u00A0€ par repas"_s));
        CHECK(shows(tryOut, u"T1"_s));
        CHECK(shows(tryOut, u"1. "_s));
        resident->setCurrentIndex(1);
        CHECK(shows(tryOut, u"1,44\u00A0€ par repas"_s));
    }
    SECTION("what is no number is refused beside the field, and the price goes")
    {
        fields[0]->setText(u"quatre"_s);
        CHECK(shows(tryOut, u"Type the quotient as a number"_s));
        CHECK_FALSE(shows(tryOut, u"par repas"_s));
        fields[0]->setText(u"500"_s);
        CHECK(shows(tryOut, u"3,30\u00A0€ par repas"_s));
    }
}
