#include <catch2/catch.hpp>

#include "core/tariff/gridedit.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray tiers =
    "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"repas\"\nrule = \"tiers\"\ntiers = [\n"
    "  { name = \"T1\", to = 400, price = 1.00 },\n  { name = \"T2\", above = 400, price = 2.20 },\n]\n";
static const QByteArray matrix =
    "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\nrule = \"matrix\"\nchildren = [1, 2]\ntiers = [\n"
    "  { name = \"T1\", to = 400, prices = [2, 1] },\n  { name = \"T2\", above = 400, prices = [4, 3] },\n]\n";
static const QByteArray rates = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"repas\"\nrule = \"tiers\"\ntiers = [{ "
                                "name = \"T1\", rate_percent = 1 }]\n";
static const QByteArray flat = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"an\"\nrule = \"flat\"\nprice = 15\n";

static QString rowsOf(const QByteArray &toml)
{
    const auto schedule = readEditable(toml);
    const EditableGrid grid = schedule->grids.first();
    QStringList rows;
    for (const EditableGrid::Row &row : grid.rows) {
        QStringList cells;
        for (const EditableGrid::Cell &cell : row.cells)
            cells << QString(cell.text).remove(u'\u00A0');
        rows << cells.join(u',');
    }
    return rows.join(u" / "_s);
}

static QString pasted(const QByteArray &service, const QString &clipboard, qsizetype row = 0, qsizetype column = 0)
{
    const QByteArray toml = scheduleWith(service);
    const GridPaste paste = pastedInto(readEditable(toml)->grids.first(), row, column, clipboard);
    if (paste.refusal)
        return u"%1 at %2.%3 «%4»"_s.arg(static_cast<int>(paste.refusal->trouble))
            .arg(paste.refusal->row)
            .arg(paste.refusal->column)
            .arg(paste.refusal->cell);
    const auto changed = applyEdits(toml, paste.edits);
    REQUIRE(changed);
    return rowsOf(*changed);
}

TEST_CASE("Rows copied with their bounds are the whole grid")
{
    const auto [clipboard, expected] = GENERATE(table<QString, QString>({
        {u"A\tde 0 à 300\t1,50 €\nB\t301 à 600\t2,50 €\nC\tplus de 600\t3,30 €\n"_s,
         u"A,≥0,≤300,1,50 / B,≥301,≤600,2,50 / C,>600,,3,30"_s},
        {u"Tranche\tQF\tTarif\r\nA\t≤ 300\t1,50\r\nB\t> 300\t2,5\r\n"_s, u"A,,≤300,1,50 / B,>300,,2,5"_s},
        {u"≤ 300;1,50\n> 300;2,50"_s, u"T1,,≤300,1,50 / T2,>300,,2,50"_s},
        {u"≤ 300\t1\n301 à 500\t2\n> 500\t3"_s, u"T1,,≤300,1 / T2,≥301,≤500,2 / T3,>500,,3"_s},
        {u"A\t0\t300\t1\nB\t> 300\t\t2"_s, u"A,≥0,≤300,1 / B,>300,,2"_s},
        {u"0\t300\t1\n301\t\t2"_s, u"T1,≥0,≤300,1 / T2,≥301,,2"_s},
        {u"\"Tranche \"\"une\"\"\"\t≤ 300\t1"_s, u"Tranche \"une\",,≤300,1"_s},
    }));
    CAPTURE(clipboard.toStdString());
    CHECK(pasted(tiers, clipboard).toStdString() == expected.toStdString());
}

TEST_CASE("Prices copied alone go in from the chosen cell on, or beside the names they came with")
{
    CHECK(pasted(tiers, u"1,10\n2,40"_s, 0, 3).toStdString() == "T1,,≤400,1,10 / T2,>400,,2,40");
    CHECK(pasted(tiers, u"2,40 €"_s, 1, 3).toStdString() == "T1,,≤400,1,00 / T2,>400,,2,40");
    CHECK(pasted(tiers, u"T2\t2,40\nT1\t1,10"_s).toStdString() == "T1,,≤400,1,10 / T2,>400,,2,40");
    CHECK(pasted(matrix, u"2,5\t1,5\n4,5\t3,5"_s, 0, 3).toStdString() == "T1,,≤400,2,5,1,5 / T2,>400,,4,5,3,5");
    CHECK(pasted(matrix, u"1,5\n3,5"_s, 0, 4).toStdString() == "T1,,≤400,2,1,5 / T2,>400,,4,3,5");
    CHECK(pasted(matrix, u"≤ 300\t3\t2\n> 300\t5\t4"_s).toStdString() == "T1,,≤300,3,2 / T2,>300,,5,4");
    CHECK(pasted(rates, u"36 %"_s, 0, 3).toStdString() == "T1,,,36,,");
    CHECK(pasted(flat, u"16,50 €"_s).toStdString() == "16,50");
}

TEST_CASE("A table that is not understood is refused where it is not, and nothing is changed")
{
    const auto code = [](CellTrouble trouble) { return static_cast<int>(trouble); };
    const auto [service, clipboard, trouble, row, column] = GENERATE(table<QByteArray, QString, CellTrouble, int, int>({
        {tiers, u""_s, CellTrouble::Nothing, 0, 0},
        {tiers, u"\n \n"_s, CellTrouble::Nothing, 0, 0},
        {tiers, u"A\t≤ 300\t1\nB\t> 300\t2,5O"_s, CellTrouble::NotAFigure, 2, 3},
        {tiers, u"Tranche\tQF\tTarif\nA\t≤ 300\t1\nB\tle reste\t2"_s, CellTrouble::NotARange, 3, 2},
        {tiers, u"A\t0\t300\t1\nB\tun peu\t\t2"_s, CellTrouble::NotABound, 2, 2},
        {tiers, u"A\t≤ 300\t36 %"_s, CellTrouble::PercentForPrice, 1, 3},
        {rates, u"≤ 300\t3 €"_s, CellTrouble::MoneyForRate, 1, 2},
        {tiers, u"A\t≤ 300\t1\nA\t> 300\t2"_s, CellTrouble::NameTaken, 2, 1},
        {tiers, u"A\t≤ 300\t1\nB\t> 300"_s, CellTrouble::RaggedRow, 2, 0},
        {tiers, u"≤ 300\t1\t2\t3"_s, CellTrouble::TooManyColumns, 1, 3},
        {tiers, u"1\n2\n3"_s, CellTrouble::TooManyRows, 3, 0},
        {tiers, u"T1\t1\nT9\t2"_s, CellTrouble::NameUnknown, 2, 1},
        {matrix, u"≤ 300\t3\t"_s, CellTrouble::NotAFigure, 1, 3},
        {flat, u"≤ 300\t3"_s, CellTrouble::TooManyColumns, 1, 0},
    }));
    CAPTURE(clipboard.toStdString());
    const GridPaste paste = pastedInto(readEditable(scheduleWith(service))->grids.first(), 0, 0, clipboard);
    CHECK(paste.edits.isEmpty());
    REQUIRE(paste.refusal);
    CHECK(code(paste.refusal->trouble) == code(trouble));
    CHECK(paste.refusal->row == row);
    CHECK(paste.refusal->column == column);
}

TEST_CASE("A copied cell may hold separators and line breaks in its quotes")
{
    CHECK(cellsOf(u"\"a;b\";\"c\nd\"\ne;f\n"_s) == QList<QStringList>{{u"a;b"_s, u"c d"_s}, {u"e"_s, u"f"_s}});
    CHECK(cellsOf(u"1,5\t2\r3\t4"_s) == QList<QStringList>{{u"1,5"_s, u"2"_s}, {u"3"_s, u"4"_s}});
}
