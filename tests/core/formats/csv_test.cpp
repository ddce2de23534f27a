#include <catch2/catch.hpp>

#include "core/formats/csv.h"

using namespace Qt::StringLiterals;

static CsvTable tableOf(const QByteArray &bytes)
{
    const auto table = CsvTable::parse(bytes);
    REQUIRE(table);
    return *table;
}

TEST_CASE("The separator and the encoding are found out")
{
    struct Line {
        QByteArray bytes;
        QChar separator;
        CsvTable::Encoding encoding;
    };
    const QByteArray utf16 = QByteArray("\xFF\xFE", 2) + QByteArray("N\0o\0m\0\t\0V\0i\0l\0l\0e\0\n\0L\0\xE9\0\t\0A\0", 28);
    const Line lines[] = {{"Nom;Ville\nL\xC3\xA9;A\n", u';', CsvTable::Encoding::Utf8},
        {"\xEF\xBB\xBFNom;Ville\r\nL\xC3\xA9;A", u';', CsvTable::Encoding::Utf8}, {"Nom,Ville\nL\xE9,A\n", u',', CsvTable::Encoding::Windows1252},
        {"Nom\tVille\rL\xC3\xA9\tA\r", u'\t', CsvTable::Encoding::Utf8}, {"\"Nom\",\"Ville\"\n\"L\xC3\xA9\",\"A\"\n", u',', CsvTable::Encoding::Utf8},
        {utf16, u'\t', CsvTable::Encoding::Utf16}};
    for (const Line &line : lines) {
        CAPTURE(line.bytes.toHex().toStdString());
        const CsvTable table = tableOf(line.bytes);
        CHECK(table.separator() == line.separator);
        CHECK(table.encoding() == line.encoding);
        CHECK(table.headings() == QStringList{u"Nom"_s, u"Ville"_s});
        REQUIRE(table.rowCount() == 1);
        CHECK(table.valuesOf(0) == QStringList{u"Lé"_s, u"A"_s});
    }
}

TEST_CASE("Windows-1252 has more than Latin-1 between 0x80 and 0x9F")
{
    CHECK(tableOf("QF;Rue\n12 \x80;c\x9Cur d\x92\xE9t\xE9").valuesOf(0) == QStringList{u"12 €"_s, u"cœur d’été"_s});
}

TEST_CASE("A value in quotes holds separators, quotes and line ends; rows know their line")
{
    const CsvTable table = tableOf("Nom;Note\r\n\"A;B\";\"dit \"\"non\"\"\"\r\n\r\n ; \r\nC;\"deux\r\nlignes\"\r\nD;fin");
    REQUIRE(table.rowCount() == 3);
    CHECK(table.valuesOf(0) == QStringList{u"A;B"_s, u"dit \"non\""_s});
    CHECK(table.valuesOf(1) == QStringList{u"C"_s, u"deux\nlignes"_s});
    CHECK(table.valuesOf(2) == QStringList{u"D"_s, u"fin"_s});
    CHECK(table.lineOf(0) == 2);
    CHECK(table.lineOf(1) == 5);
    CHECK(table.lineOf(2) == 7);
}

TEST_CASE("Headings are told apart, and a row may be short or long")
{
    const CsvTable table = tableOf("\n Nom ;Nom;;Ville\nA;B\nA;B;C;D;E\n");
    CHECK(table.headings() == QStringList{u"Nom"_s, u"Nom (2)"_s, u"Colonne 3"_s, u"Ville"_s});
    CHECK(table.lineOf(0) == 3);
    CHECK(table.valuesOf(0).size() == 2);
    CHECK(table.valuesOf(1).size() == 5);
}

TEST_CASE("What is no table is refused with its line")
{
    struct Line {
        QByteArray bytes;
        Problem problem;
        QString where;
    };
    const Line lines[] = {{"", Problem::Missing, u"csv"_s}, {"\n;;\n", Problem::Missing, u"csv"_s},
        {"Nom;Note\nA;\"sans fin\nB;C\n", Problem::WrongLength, u"line 2"_s}, {"Nom;Note\nA;B\nC;\"fin\"x\n", Problem::WrongLength, u"line 3"_s},
        {"Nom\nA\nL\x81\n", Problem::ForbiddenCharacter, u"line 3"_s}, {"\xEF\xBB\xBFNom\nA\xE9\n", Problem::ForbiddenCharacter, u"line 2"_s},
        {QByteArray("Nom\nA\0B\n", 8), Problem::ForbiddenCharacter, u"line 2"_s}, {QByteArray(64 * 1024 * 1024 + 1, 'a'), Problem::TooLong, u"csv"_s}};
    for (const Line &line : lines) {
        CAPTURE(line.bytes.left(40).toStdString());
        const auto table = CsvTable::parse(line.bytes);
        REQUIRE_FALSE(table);
        CHECK(table.error().problem == line.problem);
        CHECK(table.error().detail == line.where);
    }
}

TEST_CASE("A line that is written is read back")
{
    const QStringList values{u"A;B"_s, u"dit \"non\""_s, u"deux\nlignes"_s, u""_s, u"simple"_s};
    const CsvTable table = tableOf("a;b;c;d;e\r\n" + csvLine(values).toUtf8());
    REQUIRE(table.rowCount() == 1);
    CHECK(table.valuesOf(0) == values);
}
