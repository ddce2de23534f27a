#include <catch2/catch.hpp>

#include "core/reference/placenames.h"

using namespace Qt::StringLiterals;
using Fit = PlaceNames::Fit;

TEST_CASE("Names of places are compared folded, with st as saint")
{
    const auto [name, key] = GENERATE(table<QString, QString>({
        {u"St-Étienne"_s, u"saint etienne"_s},
        {u"Saint-Étienne"_s, u"saint etienne"_s},
        {u"Ste-Mère-Église"_s, u"sainte mere eglise"_s},
        {u"Stes-Maries"_s, u"saintes maries"_s},
        {u"Bourg-St-Maurice"_s, u"bourg saint maurice"_s},
        {u"Strasbourg"_s, u"strasbourg"_s},
        {u"Brest"_s, u"brest"_s},
        {u"L’Haÿ-les-Roses"_s, u"l hay les roses"_s},
        {u"Œuilly"_s, u"oeuilly"_s},
    }));
    CHECK(placeKey(name) == key);
}

static PlaceNames someNames()
{
    PlaceNames names;
    const QStringList all{u"Le Mans"_s, u"Mansac"_s, u"Saint-Denis"_s, u"Saint-Denis-en-Val"_s, u"Stains"_s, u"L'Isle-Adam"_s,
                          u"Val-Saint-Denis"_s};
    for (qsizetype i = 0; i < all.size(); ++i)
        names.add(static_cast<quint32>(i), all.at(i));
    return names;
}

TEST_CASE("Each place is found once, with the best fit of its names")
{
    struct Expected {
        QString typed;
        QList<std::pair<quint32, Fit>> hits;
    };
    const auto expected = GENERATE(values<Expected>({
        {u"mans"_s, {{0, Fit::Exact}, {1, Fit::Beginning}}},
        {u"le mans"_s, {{0, Fit::Exact}}},
        {u"le m"_s, {{0, Fit::Beginning}}},
        {u"saint denis"_s, {{2, Fit::Exact}, {3, Fit::Beginning}, {6, Fit::Inside}}},
        {u"st d"_s, {{2, Fit::Beginning}, {3, Fit::Beginning}, {6, Fit::Inside}}},
        {u"saint val"_s, {{3, Fit::Inside}}}, // the words in their order, not side by side
        {u"st"_s, {{2, Fit::Beginning}, {3, Fit::Beginning}, {4, Fit::Beginning}, {6, Fit::Inside}}},
        {u"lisle"_s, {{5, Fit::Beginning}}},
        {u"isle"_s, {{5, Fit::Beginning}}},
        {u"adam"_s, {{5, Fit::Inside}}},
        {u"enis"_s, {}}, // not the middle of a word
        {u""_s, {}},
    }));
    CAPTURE(qUtf8Printable(expected.typed));
    QList<std::pair<quint32, Fit>> found;
    for (const PlaceNames::Hit &hit : someNames().find(expected.typed))
        found.append({hit.place, hit.fit});
    CHECK(found == expected.hits);
}

TEST_CASE("An empty index finds nothing")
{
    CHECK(PlaceNames().find(u"saint").empty());
}
