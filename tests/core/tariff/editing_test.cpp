#include <catch2/catch.hpp>

#include "core/tariff/editsession.h"
#include "core/tariff/gridedit.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray services = R"([[service]]
id = "cantine"
name = "Cantine"
unit = "repas"
rule = "tiers"
tiers = [
  { name = "T1", to = 400, price = 1.00 },
  { name = "T2", above = 400, price = 2.20 },
]
[service.outside]
policy = "own_prices"
rule = "tiers"
tiers = [{ name = "X", price = 9.00 }]

[[service]]
id = "soir"
name = "Soir"
unit = "séance"
rule = "matrix"
children = [1, 3]
tiers = [{ name = "T", prices = [2.00, 1.50] }]

[[service]]
id = "musique"
name = "Musique"
unit = "an"
rule = "matrix"
by = "course"
columns = ["danse", "piano"]
prices = [{ price = 593 }, { cost_percent = 40 }]

[[service]]
id = "sport"
name = "Sport"
unit = "jour"
rule = "rate"
rate_percent = 1.25
floor = 4.00

[[service]]
id = "ligne"
name = "Ligne"
unit = "jour"
rule = "points"
points = [{ quotient = 0, price = 1 }, { quotient = 900, price = 3 }]

[[service]]
id = "sortie"
name = "Sortie"
unit = "jour"
rule = "flat"
cost_percent = 40

[[service]]
id = "creche"
name = "Crèche"
unit = "heure"
rule = "eaje"
)";

static EditableGrid gridOf(const QByteArray &toml, const QString &service, bool outside = false)
{
    const auto schedule = readEditable(toml);
    REQUIRE(schedule);
    for (const EditableGrid &grid : schedule->grids)
        if (grid.service == service && grid.outside == outside)
            return grid;
    FAIL("no such grid");
    return {};
}

static QString head(const EditableGrid &grid)
{
    QStringList keys;
    for (const EditableGrid::Column &column : grid.columns)
        keys << (column.axis.isEmpty() ? column.key : column.axis);
    return keys.join(u" | "_s);
}

static QString line(const EditableGrid &grid, qsizetype row)
{
    QStringList texts;
    for (const EditableGrid::Cell &cell : grid.rows[row].cells)
        texts << (cell.isPlain ? QString(cell.text).replace(u'\u00A0', u' ') : u"#"_s);
    return texts.join(u" | "_s);
}

TEST_CASE("Each kind of rule is a table to edit, as its file has it")
{
    const QByteArray toml = scheduleWith(services);
    const auto [service, outside, columns, first] = GENERATE(table<QString, bool, QString, QString>({
        {u"cantine"_s, false, u"name | from | to | price"_s, u"T1 |  | ≤ 400 | 1,00"_s},
        {u"cantine"_s, true, u"name | from | to | price"_s, u"X |  |  | 9,00"_s},
        {u"soir"_s, false, u"name | from | to | 1 ou 2 enfants | 3 enfants et plus"_s, u"T |  |  | 2,00 | 1,50"_s},
        {u"musique"_s, false, u"danse | piano"_s, u"# | #"_s},
        {u"sport"_s, false, u"rate_percent | floor | ceiling | quotient_floor | quotient_ceiling"_s,
         u"1,25 | 4,00 |  |  | "_s},
        {u"ligne"_s, false, u"quotient | price"_s, u"0 | 1"_s},
        {u"sortie"_s, false, u"cost_percent | floor | ceiling"_s, u"40 |  | "_s},
    }));
    CAPTURE(service.toStdString(), outside);
    const EditableGrid grid = gridOf(toml, service, outside);
    CHECK(head(grid).toStdString() == columns.toStdString());
    CHECK(line(grid, 0).toStdString() == first.toStdString());
    CHECK(gridOf(toml, u"creche"_s).columns.isEmpty());
}

TEST_CASE("A file that is no good schedule yet is edited all the same, one that is no TOML is not")
{
    const auto schedule = readEditable(
        "format = 1\nid = \"x\"\ntitle = \"Essai\"\nvalid_from = 2026-09-01\nresident_postcodes = [\"13999\"]\n");
    REQUIRE(schedule);
    CHECK(schedule->title == u"Essai");
    CHECK(schedule->validFrom == QDate(2026, 9, 1));
    CHECK_FALSE(schedule->validUntil.isValid());
    CHECK(schedule->postcodes == QStringList{u"13999"_s});
    CHECK_FALSE(readEditable("id = "));
}

/// What the file says of a cell after something was typed there, or why it was refused.
static QString afterTyping(const QString &service, qsizetype row, qsizetype column, const QString &typed)
{
    const QByteArray toml = scheduleWith(services);
    const EditableGrid grid = gridOf(toml, service);
    const CellEdit edit = typedInto(grid, row, column, typed);
    if (edit.trouble)
        return u"refused %1"_s.arg(static_cast<int>(*edit.trouble));
    const auto changed = applyEdits(toml, edit.edits);
    REQUIRE(changed);
    return line(gridOf(*changed, service), row);
}

static QString refusal(CellTrouble trouble)
{
    return u"refused %1"_s.arg(static_cast<int>(trouble));
}

TEST_CASE("What is typed in a cell is an edit of the file, or is refused")
{
    const auto [service, row, column, typed, expected] = GENERATE(table<QString, int, int, QString, QString>({
        {u"cantine"_s, 1, 3, u"2,35 €"_s, u"T2 | > 400 |  | 2,35"_s},
        {u"cantine"_s, 1, 0, u" Tranche  2 "_s, u"Tranche 2 | > 400 |  | 2,20"_s},
        {u"cantine"_s, 1, 1, u"401"_s, u"T2 | ≥ 401 |  | 2,20"_s},
        {u"cantine"_s, 1, 1, u"> 500"_s, u"T2 | > 500 |  | 2,20"_s},
        {u"cantine"_s, 1, 2, u"< 800"_s, u"T2 | > 400 | < 800 | 2,20"_s},
        {u"cantine"_s, 0, 2, u""_s, u"T1 |  |  | 1,00"_s},
        {u"cantine"_s, 0, 1, u""_s, u"T1 |  | ≤ 400 | 1,00"_s},
        {u"soir"_s, 0, 4, u"1,75"_s, u"T |  |  | 2,00 | 1,75"_s},
        {u"sport"_s, 0, 0, u"1,5 %"_s, u"1,5 | 4,00 |  |  | "_s},
        {u"sport"_s, 0, 2, u"20"_s, u"1,25 | 4,00 | 20 |  | "_s},
        {u"sport"_s, 0, 1, u""_s, u"1,25 |  |  |  | "_s},
        {u"ligne"_s, 1, 1, u"3,50"_s, u"900 | 3,50"_s},
        {u"cantine"_s, 1, 3, u"trois"_s, refusal(CellTrouble::NotAFigure)},
        {u"cantine"_s, 1, 3, u"36 %"_s, refusal(CellTrouble::PercentForPrice)},
        {u"sport"_s, 0, 0, u"3 €"_s, refusal(CellTrouble::MoneyForRate)},
        {u"cantine"_s, 1, 1, u"beaucoup"_s, refusal(CellTrouble::NotABound)},
        {u"cantine"_s, 1, 0, u" "_s, refusal(CellTrouble::NameMissing)},
        {u"cantine"_s, 1, 0, u"T1"_s, refusal(CellTrouble::NameTaken)},
        {u"musique"_s, 0, 1, u"5"_s, refusal(CellTrouble::OnlyInText)},
        {u"soir"_s, 0, 4, u""_s, refusal(CellTrouble::NotAFigure)},
    }));
    CAPTURE(service.toStdString(), row, column, typed.toStdString());
    CHECK(afterTyping(service, row, column, typed).toStdString() == expected.toStdString());
}

TEST_CASE("What stands there already is no edit, and a new row has a name of its own")
{
    const EditableGrid grid = gridOf(scheduleWith(services), u"cantine"_s);
    CHECK(typedInto(grid, 1, 3, u"2,20"_s).edits.isEmpty());
    CHECK(typedInto(grid, 1, 0, u"T2"_s).edits.isEmpty());
    CHECK(typedInto(grid, 1, 1, grid.rows[1].cells[1].text).edits.isEmpty());
    CHECK(newRowName(grid) == u"T3");
    CHECK(newRowName(gridOf(scheduleWith(services), u"soir"_s)) == u"T 2");
}

TEST_CASE("A finding is about its row, or about none")
{
    const QByteArray toml = scheduleWith(QByteArray(services).replace("above = 400, price", "above = 500, price"));
    const EditableGrid grid = gridOf(toml, u"cantine"_s);
    const QList<Finding> findings = readSchedule(toml).findings;
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first().kind == u"gap");
    CHECK(rowOf(findings.first(), grid) == 1);
    CHECK(rowOf(findings.first(), gridOf(toml, u"soir"_s)) == -1);
    CHECK(lineOf(findings.first()) == grid.rows[1].line);
    CHECK(rowOf({.kind = u"expired"_s, .where = {}, .message = {}}, grid) == -1);
}

TEST_CASE("A session goes back and forth over its steps, and a new step ends what was ahead")
{
    const QByteArray toml = scheduleWith(services);
    EditSession session(toml);
    CHECK_FALSE(session.canUndo());
    REQUIRE(session.apply({FigureEdit{{u"cantine"_s, u"T2"_s}, u"price"_s, u"2.35"_s}}, u"prix"_s));
    const QByteArray priced = session.text();
    session.replace(priced + "# fin\n", u"texte"_s);
    CHECK(session.undoName() == u"texte");
    session.undo();
    CHECK(session.text() == priced);
    CHECK(session.redoName() == u"texte");
    CHECK(session.undoName() == u"prix");
    session.undo();
    CHECK(session.text() == toml);
    session.undo();
    CHECK(session.text() == toml);
    session.redo();
    CHECK(session.text() == priced);
    session.replace(priced, u"rien"_s);
    CHECK(session.redoName() == u"texte");
    REQUIRE(session.apply({HeaderEdit{u"title"_s, u"Autre"_s}}, u"titre"_s));
    CHECK_FALSE(session.canRedo());
    CHECK_FALSE(session.apply({FigureEdit{{u"cantine"_s, u"T9"_s}, u"price"_s, u"1"_s}}, u"rien"_s));
    CHECK(session.undoName() == u"titre");
}
