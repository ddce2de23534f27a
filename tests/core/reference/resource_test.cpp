#include <catch2/catch.hpp>

#include "core/reference/columns.h"
#include "core/reference/communetable.h"
#include "core/reference/countries.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("Every row of the embedded communes makes a commune")
{
    const QByteArray text = resourceText(u":/reference/communes.bin"_s);
    const std::size_t rows = Columns(text).rows();
    REQUIRE(rows > 41'000);
    Columns columns(text);
    QSet<QByteArray> codes;
    for (std::size_t row = 0; row < rows; ++row)
        CHECK_FALSE(columns.next().isEmpty()); // a name
    bool allParse = true;
    for (std::size_t row = 0; row < rows; ++row) {
        const QByteArray code = columns.next().toByteArray();
        allParse = allParse && CommuneCode::parse(QString::fromLatin1(code));
        codes.insert(code);
    }
    CHECK(allParse);
    CHECK(codes.size() > 38'500);
}

TEST_CASE("Every stretch of the embedded communes ends after it begins, and has a département")
{
    const CommuneTable &table = communeTable();
    const quint32 rows = static_cast<quint32>(Columns(resourceText(u":/reference/communes.bin"_s)).rows());
    QSet<QString> nameless;
    for (quint32 row = 0; row < rows; ++row) {
        const Commune commune = table.commune(row);
        if (commune.from && commune.until)
            CHECK(*commune.from < *commune.until);
        if (commune.from)
            CHECK(commune.from->isValid());
        if (commune.until) {
            CHECK(commune.until->isValid());
            CHECK(commune.postcodes.isEmpty());
        }
        if (departmentName(commune.department).isEmpty())
            nameless.insert(commune.department);
    }
    CHECK(nameless.isEmpty());
}

TEST_CASE("Every embedded country has a code that the State's API takes, once")
{
    Columns columns(resourceText(u":/reference/countries.bin"_s));
    const std::size_t rows = columns.rows();
    REQUIRE(rows > 200);
    QSet<QString> codes;
    for (std::size_t row = 0; row < rows; ++row) {
        const QString code = QString::fromLatin1(columns.next());
        REQUIRE(CountryCode::parse(code));
        CHECK_FALSE(findCountry(*CountryCode::parse(code))->name.isEmpty());
        codes.insert(code);
    }
    CHECK(static_cast<std::size_t>(codes.size()) == rows);
}

TEST_CASE("The embedded files stay small")
{
    CHECK(QFile(u":/reference/communes.bin"_s).size() < 450'000);
    CHECK(QFile(u":/reference/countries.bin"_s).size() < 10'000);
}

TEST_CASE("A resource that is not there is an empty table")
{
    CHECK(resourceText(u":/reference/none.bin"_s).isEmpty());
    const CommuneTable table{QByteArray()};
    CHECK(table.names().find(u"paris").empty());
    CHECK(table.withCode(packed(*CommuneCode::parse(u"75056"))).empty());
}
