#include <catch2/catch.hpp>

#include "tests/support/statechecks.h"

using namespace Qt::StringLiterals;

static const QString route = u"http://127.0.0.1/v3/dss/quotient_familial/identite?"_s;
static const QString goodQuery = u"recipient=13002526500013&nomNaissance=FOLLEVILLE&prenoms%5B%5D=ZO%C3%89&anneeDateNaissance=1988"
                                 u"&moisDateNaissance=04&jourDateNaissance=7&sexeEtatCivil=F&codeCogInseePaysNaissance=99100"
                                 u"&codeCogInseeCommuneNaissance=80021"_s;

static std::optional<StateRefusal> refusalOf(const QString &query, const QByteArray &authorization = "Bearer a.b.c")
{
    return stateRefusal(authorization, {}, QUrl(route + query), QDate(2026, 6, 15));
}

/// The good query with one piece of text replaced.
static QString with(const QString &old, const QString &other)
{
    REQUIRE(goodQuery.contains(old));
    return QString(goodQuery).replace(old, other);
}

TEST_CASE("The stand-in for the State accepts a good request and nothing that the State refuses")
{
    const auto [query, code] = GENERATE(table<QString, QString>({
        {goodQuery, {}},
        {with(u"moisDateNaissance=04&"_s, {}), {}},
        {with(u"99100&codeCogInseeCommuneNaissance=80021"_s, u"99350"_s), {}},
        {goodQuery + u"&annee=2024&mois=12"_s, {}},
        {with(u"500013"_s, u"500014"_s), u"00210"_s},
        {with(u"recipient=13002526500013&"_s, {}), u"00210"_s},
        {with(u"FOLLEVILLE"_s, {}), u"00420"_s},
        {with(u"FOLLEVILLE"_s, u"F0LLEVILLE"_s), u"00420"_s},
        {with(u"prenoms%5B%5D"_s, u"prenoms"_s), u"00367"_s},
        {with(u"ZO%C3%89"_s, {}), u"00367"_s},
        {with(u"Naissance=04"_s, u"Naissance="_s), u"00363"_s},
        {with(u"Naissance=7"_s, u"Naissance=31"_s), u"00363"_s},
        {with(u"1988"_s, u"2026"_s).replace(u"Naissance=04"_s, u"Naissance=07"_s), u"00363"_s},
        {with(u"sexeEtatCivil=F"_s, u"sexeEtatCivil=X"_s), u"00427"_s},
        {with(u"99100"_s, u"33100"_s), u"00400"_s},
        {with(u"80021"_s, u"20004"_s), u"00365"_s},
        {with(u"&codeCogInseeCommuneNaissance=80021"_s, {}), u"00365"_s},
        {goodQuery + u"&annee="_s, u"00356"_s},
        {goodQuery + u"&annee=2023"_s, u"00356"_s},
        {goodQuery + u"&mois="_s, u"00354"_s},
        {goodQuery + u"&annee=2026&mois=7"_s, u"00354"_s},
    }));
    INFO(query.toStdString());

    const auto refusal = refusalOf(query);

    CHECK(bool(refusal) == !code.isEmpty());
    CHECK((!refusal || refusal->codes == QStringList{code}));
}

TEST_CASE("The token is looked at before the recipient, and the recipient before the rest")
{
    CHECK(refusalOf(u"recipient=1"_s, "bearer a.b.c")->codes == QStringList{u"00101"_s});
    CHECK(refusalOf(u"recipient=1"_s, "Bearer a.b")->status == 401);
    CHECK(refusalOf(u"recipient=1"_s)->codes == QStringList{u"00210"_s});
    CHECK(refusalOf(u"recipient=13002526500013&sexeEtatCivil=F"_s)->codes == QStringList{u"00420"_s, u"00400"_s});
    CHECK(refusalOf(u"recipient=13002526500013"_s)->status == 500);
}

TEST_CASE("A case is found by its parameters in order, in lower case, the commune with France only")
{
    CHECK(stateMatchKey(QUrl(route + goodQuery)).toStdString()
          == "anneeDateNaissance=1988&codeCogInseeCommuneNaissance=80021&codeCogInseePaysNaissance=99100"
             "&jourDateNaissance=7&moisDateNaissance=4&nomNaissance=folleville&prenoms[]=zoé&sexeEtatCivil=f");
    CHECK_FALSE(stateMatchKey(QUrl(route + with(u"99100"_s, u"99350"_s))).contains(u"Commune"));
}
