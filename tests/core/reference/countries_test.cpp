#include <catch2/catch.hpp>

#include "core/reference/countries.h"

using namespace Qt::StringLiterals;

static QStringList codes(const QList<Country> &countries)
{
    QStringList result;
    for (const Country &country : countries)
        result << country.code.toString();
    return result;
}

TEST_CASE("The country meant stands first")
{
    const auto [typed, code] = GENERATE(table<QString, QString>({
        {u"fr"_s, u"99100"_s},
        {u"FRANCE"_s, u"99100"_s},
        {u"alg"_s, u"99352"_s},
        {u"algerie fr"_s, u"92352"_s},
        {u"maroc"_s, u"99350"_s},
        {u"mar"_s, u"99350"_s},
        {u"monaco"_s, u"99138"_s},
        {u"cote d'iv"_s, u"99326"_s},
        {u"côte d’Ivoire"_s, u"99326"_s},
        {u"cote divoire"_s, u"99326"_s},
        {u"etats"_s, u"99404"_s}, // not the former Malay States
        {u"chypre"_s, u"99254"_s},
        {u"kenya"_s, u"99332"_s},
        {u"mozamb"_s, u"99393"_s},
        {u"congo"_s, u"99324"_s},
        {u"zaire"_s, u"99312"_s},
        {u"angleterre"_s, u"99132"_s},
        {u"guadeloupe"_s, u"99100"_s},
        {u"reunion"_s, u"99100"_s},
        {u"sao tome"_s, u"99394"_s},
        {u"aland"_s, u"99160"_s},
    }));
    CAPTURE(qUtf8Printable(typed));
    const QStringList found = codes(findCountries(typed));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first() == code);
}

TEST_CASE("French Algeria is offered beside Algeria, and says until when")
{
    const QList<Country> found = findCountries(u"algerie");
    REQUIRE(codes(found) == QStringList{u"99352"_s, u"92352"_s});
    CHECK(found.at(1).name.contains(u"avant le 3 juillet 1962"));
    CHECK(findCountry(found.at(1).code)->name == found.at(1).name);
}

TEST_CASE("A name that the table has twice is offered twice, told apart")
{
    const QList<Country> found = findCountries(u"chypre");
    REQUIRE(codes(found) == QStringList{u"99254"_s, u"99143"_s});
    CHECK(found.at(0).name != found.at(1).name);
}

TEST_CASE("A code gives its country, an unknown one none")
{
    CHECK(findCountry(CountryCode::france())->name == u"France");
    CHECK(findCountry(*CountryCode::parse(u"99351"))->name == u"Tunisie");
    CHECK_FALSE(findCountry(*CountryCode::parse(u"99998")));
}

TEST_CASE("Countries: nonsense finds nothing, and the limit holds")
{
    CHECK(findCountries(u"").isEmpty());
    CHECK(findCountries(u"xqz").isEmpty());
    CHECK(findCountries(u"territoires").size() > 3);
    CHECK(findCountries(u"territoires", 2).size() == 2);
    CHECK(findCountries(u"territoires", 0).isEmpty());
}
