#include <catch2/catch.hpp>

#include "core/reference/communes.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;

static PartialDate born(const QString &typed)
{
    const Result<PartialDate> date = PartialDate::parse(typed);
    return date ? *date : PartialDate();
}

static QStringList codes(const QList<Commune> &communes)
{
    QStringList result;
    for (const Commune &commune : communes)
        result << commune.code.toString();
    return result;
}

static CommuneCode code(const QString &text)
{
    return *CommuneCode::parse(text);
}

struct FirstFound {
    QString typed;
    QString birth;
    QString code; ///< Of the first in the list.
};

TEST_CASE("The commune of birth is the one of the day of birth, and stands first")
{
    const auto expected = GENERATE(values<FirstFound>({
        {u"genn"_s, u"03091960"_s, u"75036"_s}, // Seine
        {u"genn"_s, u"31121967"_s, u"75036"_s},
        {u"genn"_s, u"01011968"_s, u"92036"_s},
        {u"genn"_s, u"1990"_s, u"92036"_s},
        {u"GENNEVILLIERS"_s, u"1960"_s, u"75036"_s},
        {u"st de"_s, u"1990"_s, u"93066"_s},
        {u"saint-denis"_s, u"1960"_s, u"75066"_s},
        {u"argent"_s, u"1955"_s, u"78018"_s}, // Argenteuil in Seine-et-Oise
        {u"argent"_s, u"1985"_s, u"95018"_s},
        {u"l hay"_s, u"1980"_s, u"94038"_s},
        {u"l'haÿ"_s, u"1980"_s, u"94038"_s},
        {u"L’Hay"_s, u"1980"_s, u"94038"_s},
        {u"lhay"_s, u"1980"_s, u"94038"_s},
        {u"hay les r"_s, u"1960"_s, u"75038"_s},
        {u"ajacc"_s, u"1950"_s, u"2A004"_s},
        {u"bast"_s, u"1960"_s, u"2B033"_s},
        {u"mars"_s, u"1975"_s, u"13201"_s},
        {u"marseille 8"_s, u"1975"_s, u"13208"_s},
        {u"paris"_s, u"1975"_s, u"75101"_s},
        {u"paris 12"_s, u"1940"_s, u"75112"_s},
        {u"lyon"_s, u"1990"_s, u"69381"_s},
        {u"havre"_s, u"1990"_s, u"76351"_s},
        {u"rochelle"_s, u"1990"_s, u"17300"_s},
        {u"villeneuve dascq"_s, u"1990"_s, u"59009"_s},
        {u"fontenay bois"_s, u"1990"_s, u"94033"_s},
        {u"fort de f"_s, u"1990"_s, u"97209"_s},
        {u"stes maries"_s, u"1990"_s, u"13096"_s},
        {u"pape"_s, u"1990"_s, u"98735"_s},
        {u"mamou"_s, u"2000"_s, u"97611"_s},
        {u"saint bart"_s, u"2007"_s, u"97123"_s},
        {u"saint bart"_s, u"2009"_s, u"97701"_s},
    }));
    CAPTURE(qUtf8Printable(expected.typed), qUtf8Printable(expected.birth));

    const QList<Commune> found = findCommunes(expected.typed, born(expected.birth));

    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().code.toString() == expected.code);
}

TEST_CASE("What did not exist on the day of birth is not offered")
{
    CHECK_FALSE(codes(findCommunes(u"gennevilliers", born(u"1960"_s))).contains(u"92036"_s));
    CHECK_FALSE(codes(findCommunes(u"gennevilliers", born(u"1990"_s))).contains(u"75036"_s));
    CHECK_FALSE(codes(findCommunes(u"lyon", born(u"1963"_s))).contains(u"69389"_s));
    CHECK(codes(findCommunes(u"lyon", born(u"1965"_s))).contains(u"69389"_s));
    CHECK_FALSE(codes(findCommunes(u"bernoy", born(u"1980"_s))).contains(u"02880"_s));
}

TEST_CASE("Both are offered where the known parts of the birth date do not decide")
{
    const QString oldName = u"Ambérieu"_s; // Ambérieu-en-Bugey since 31 March 1955
    const auto names = [](const QList<Commune> &communes) {
        QStringList result;
        for (const Commune &commune : communes)
            result << commune.name;
        return result;
    };
    CHECK(names(findCommunes(u"amberieu", born(u"1955"_s))).contains(oldName));
    CHECK(names(findCommunes(u"amberieu", born(u"1955"_s))).contains(u"Ambérieu-en-Bugey"_s));
    CHECK(names(findCommunes(u"amberieu", born(u"03/1955"_s))).contains(oldName));
    CHECK_FALSE(names(findCommunes(u"amberieu", born(u"04/1955"_s))).contains(oldName));
    CHECK_FALSE(names(findCommunes(u"amberieu", born(u"30/03/1955"_s))).contains(u"Ambérieu-en-Bugey"_s));
    CHECK_FALSE(names(findCommunes(u"amberieu", born(u"31/03/1955"_s))).contains(oldName));

    const QStringList anyYear = codes(findCommunes(u"gennevilliers", {}));
    CHECK(anyYear.contains(u"75036"_s));
    CHECK(anyYear.contains(u"92036"_s));
}

TEST_CASE("A merged commune keeps its code for births before the merger")
{
    CHECK(codes(findCommunes(u"saint-bois", born(u"1980"_s))).first() == u"01340");
    const QList<Commune> after = findCommunes(u"saint-bois", born(u"2018"_s));
    CHECK_FALSE(codes(after).contains(u"01340"_s));
    CHECK(codes(after).contains(u"01015"_s)); // Arboys en Bugey, which it is a part of
}

TEST_CASE("A place is found by a name of another time, after those that had the name then")
{
    const QList<Commune> found = findCommunes(u"châlons en champagne", born(u"1960"_s));
    REQUIRE(found.size() == 1);
    CHECK(found.first().name == u"Châlons-sur-Marne");
    CHECK(found.first().code.toString() == u"51108");
    CHECK(findCommunes(u"chalons sur marne", born(u"2005"_s)).first().name == u"Châlons-en-Champagne");
}

TEST_CASE("Arrondissements come before their town, in their order")
{
    const auto [typed, count, town] = GENERATE(table<QString, int, QString>({
        {u"pari"_s, 20, u"75056"_s},
        {u"lyon"_s, 9, u"69123"_s},
        {u"mars"_s, 16, u"13055"_s},
    }));
    const QStringList found = codes(findCommunes(typed, born(u"1990"_s)));
    REQUIRE(found.size() > count);
    CHECK(std::ranges::is_sorted(found.first(count)));
    CHECK(found.indexOf(town) >= count);
}

TEST_CASE("Saint-Denis is found in Seine-Saint-Denis, in the Seine and on La Réunion, abbreviated or not")
{
    const QString typed = GENERATE(u"st de"_s, u"St-Denis"_s, u"saint denis"_s, u"SAINT DENIS"_s, u" saint  den"_s);
    CAPTURE(qUtf8Printable(typed));
    const QStringList in1990 = codes(findCommunes(typed, born(u"1990"_s)));
    CHECK(in1990.contains(u"93066"_s));
    CHECK(in1990.contains(u"97411"_s));
    CHECK_FALSE(in1990.contains(u"75066"_s));
    CHECK(codes(findCommunes(typed, born(u"1960"_s))).contains(u"75066"_s));
}

TEST_CASE("Large towns are among the first ten for their first four letters")
{
    const QString town = GENERATE(u"Toulouse"_s, u"Nice"_s, u"Nantes"_s, u"Montpellier"_s, u"Strasbourg"_s, u"Bordeaux"_s,
                                  u"Lille"_s, u"Rennes"_s, u"Reims"_s, u"Grenoble"_s, u"Villeurbanne"_s, u"Brest"_s,
                                  u"Montreuil"_s, u"Nanterre"_s, u"Roubaix"_s, u"Béziers"_s, u"Calais"_s, u"Clermont-Ferrand"_s);
    CAPTURE(qUtf8Printable(town));
    const QList<Commune> found = findCommunes(QStringView(town).left(4), born(u"1990"_s), 10);
    CHECK(std::ranges::find(found, town, &Commune::name) != found.end());
}

TEST_CASE("An exact name stands before longer ones, and these before inner words")
{
    const QList<Commune> found = findCommunes(u"vienne", born(u"1990"_s), 100);
    REQUIRE(found.size() > 3);
    CHECK(found.first().name == u"Vienne");
    const auto firstInner = std::ranges::find_if_not(found, [](const Commune &commune) { return commune.name.startsWith(u"Vienne"); });
    CHECK(std::none_of(firstInner, found.end(), [](const Commune &commune) { return commune.name.startsWith(u"Vienne"); }));
}

TEST_CASE("Nothing is offered for less than two letters, for nonsense, or beyond the limit")
{
    CHECK(findCommunes(u"", {}).isEmpty());
    CHECK(findCommunes(u" ", {}).isEmpty());
    CHECK(findCommunes(u"p", {}).isEmpty());
    CHECK(findCommunes(u"--'", {}).isEmpty());
    CHECK(findCommunes(u"xqzzy", {}).isEmpty());
    CHECK(findCommunes(u"Москва", {}).isEmpty());
    CHECK(findCommunes(u"saint", {}).size() == 30);
    CHECK(findCommunes(u"saint", {}, 3).size() == 3);
    CHECK(findCommunes(u"saint", {}, 0).isEmpty());
    CHECK(findCommunes(u"saint", {}, -1).isEmpty());
}

TEST_CASE("A commune says its département, its years and its postcodes")
{
    const Commune old = *findCommune(code(u"75036"_s), born(u"1960"_s));
    CHECK(old.department == u"75");
    CHECK_FALSE(old.from);
    CHECK(old.until == QDate(1968, 1, 1));
    CHECK(old.postcodes.isEmpty());

    const Commune now = *findCommune(code(u"92036"_s), born(u"1990"_s));
    CHECK(now.department == u"92");
    CHECK(now.from == QDate(1968, 1, 1));
    CHECK_FALSE(now.until);
    CHECK(now.postcodes == QStringList{u"92230"_s});

    CHECK(findCommune(code(u"97411"_s), {})->department == u"974");
    CHECK(findCommune(code(u"2A004"_s), born(u"1950"_s))->department == u"2A");
    CHECK(findCommune(code(u"75116"_s), {})->postcodes == QStringList{u"75016"_s, u"75116"_s});
}

TEST_CASE("A code gives the name it had on the date, and the latest where the date does not decide")
{
    CHECK(findCommune(code(u"01053"_s), born(u"1950"_s))->name == u"Bourg");
    CHECK(findCommune(code(u"01053"_s), born(u"1960"_s))->name == u"Bourg-en-Bresse");
    CHECK(findCommune(code(u"01053"_s), born(u"1955"_s))->name == u"Bourg-en-Bresse");
    CHECK(findCommune(code(u"01053"_s), {})->name == u"Bourg-en-Bresse");
    CHECK(findCommune(code(u"75036"_s), born(u"1990"_s))->name == u"Gennevilliers"); // a code of another time still has a name
    CHECK(findCommune(code(u"2A249"_s), born(u"1950"_s))->name == u"Propriano"); // not the hamlet it took in
    CHECK(findCommune(code(u"14712"_s), born(u"1980"_s))->name == u"Troarn");
    CHECK(findCommune(code(u"14712"_s), born(u"2018"_s))->name == u"Saline");
    CHECK_FALSE(findCommune(code(u"00404"_s), {}));
    CHECK_FALSE(findCommune(code(u"99999"_s), {}));
}

struct Named {
    QString name;
    QString department;
    QString birth;
    QStringList codes;
};

TEST_CASE("A name and a département give the code of the time")
{
    const auto expected = GENERATE(values<Named>({
        {u"Gennevilliers"_s, u"92"_s, u"1960"_s, {u"75036"_s}}, // as the agent knows it today
        {u"Gennevilliers"_s, u"75"_s, u"1960"_s, {u"75036"_s}},
        {u"GENNEVILLIERS"_s, u"92"_s, u"1990"_s, {u"92036"_s}},
        {u"Gennevilliers"_s, u"13"_s, u"1990"_s, {}},
        {u"St Denis"_s, u"93"_s, u"1960"_s, {u"75066"_s}},
        {u"Saint-Denis"_s, u"974"_s, u"1960"_s, {u"97411"_s}},
        {u"Ajaccio"_s, u"20"_s, u"1950"_s, {u"2A004"_s}},
        {u"Ajaccio"_s, u"2A"_s, u"1950"_s, {u"2A004"_s}},
        {u"Ajaccio"_s, u"2B"_s, u"1950"_s, {}},
        {u"Paris"_s, u"75"_s, u"1980"_s, {u"75056"_s}},
        {u"Paris 12e Arrondissement"_s, u"75"_s, u"1980"_s, {u"75112"_s}},
        {u"Châlons-en-Champagne"_s, u"51"_s, u"1960"_s, {u"51108"_s}},
        {u"Lourdes"_s, {}, u"1960"_s, {u"65286"_s}},
        {u"Lourde"_s, u"65"_s, u"1960"_s, {}},
        {u"Nulle-Part"_s, {}, {}, {}},
        {{}, {}, {}, {}},
    }));
    CAPTURE(qUtf8Printable(expected.name), qUtf8Printable(expected.department), qUtf8Printable(expected.birth));
    CHECK(codes(findCommunesNamed(expected.name, expected.department, born(expected.birth))) == expected.codes);
}

TEST_CASE("A name borne by several communes gives them all")
{
    const QStringList found = codes(findCommunesNamed(u"Saint-Denis", {}, born(u"1990"_s)));
    CHECK(found.contains(u"93066"_s));
    CHECK(found.contains(u"97411"_s));
    CHECK(found.contains(u"11339"_s));
    CHECK_FALSE(found.contains(u"75066"_s));
}

TEST_CASE("Départements have the name of the time where another took their number")
{
    CHECK(departmentName(u"13"_s) == u"Bouches-du-Rhône");
    CHECK(departmentName(u"75"_s) == u"Paris");
    CHECK(departmentName(u"75"_s, born(u"1967"_s)) == u"Seine");
    CHECK(departmentName(u"75"_s, born(u"1968"_s)) == u"Paris");
    CHECK(departmentName(u"78"_s, born(u"31/12/1967"_s)) == u"Seine-et-Oise");
    CHECK(departmentName(u"78"_s, born(u"1990"_s)) == u"Yvelines");
    CHECK(departmentName(u"2B"_s, born(u"1975"_s)) == u"Corse");
    CHECK(departmentName(u"2B"_s, born(u"1976"_s)) == u"Haute-Corse");
    CHECK(departmentName(u"20"_s) == u"Corse");
    CHECK(departmentName(u"974"_s) == u"La Réunion");
    CHECK(departmentName(u"96"_s).isEmpty());
    CHECK(departmentName({}).isEmpty());
    CHECK(departmentName(*findCommune(code(u"75036"_s), {}), {}) == u"Seine");
    CHECK(departmentName(*findCommune(code(u"92036"_s), {}), {}) == u"Hauts-de-Seine");
    CHECK(departmentName(*findCommune(code(u"2B033"_s), {}), born(u"1960"_s)) == u"Corse");
}

TEST_CASE("Several threads may search at once")
{
    std::array<QStringList, 4> results;
    {
        std::array<std::jthread, 4> threads;
        for (std::size_t i = 0; i < threads.size(); ++i)
            threads[i] = std::jthread([&results, i] { results[i] = codes(findCommunes(u"mont", {})); });
    }
    CHECK_FALSE(results[0].isEmpty());
    CHECK(std::ranges::all_of(results, [&](const QStringList &found) { return found == results[0]; }));
}
