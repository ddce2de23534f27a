#include <catch2/catch.hpp>

#include "core/tariff/facts.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray head = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\n";

TEST_CASE("Who counts as resident is one answer for every rule, and the rule of the act goes before the bare fact")
{
    const QByteArray rule = "resident_when = [{ commune = \"ici\" }, { commune_of_work = \"ici\" }]\n";
    const auto [facts, resident] = GENERATE(table<QByteArray, QString>({
        {R"({"commune": "ici"})", u"yes"_s},
        {R"({"commune": "la", "commune_of_work": "la"})", u"no"_s},
        {R"({"commune": "la", "commune_of_work": "la", "resident": true})", u"no"_s},
        {R"({"commune_of_work": "ici", "resident": false})", u"yes"_s},
        {R"({"commune": "la", "resident": true})", u"yes"_s}, // not decided: the bare fact
        {R"({"resident": false})", u"no"_s},
        {R"({"commune": "la"})", u"missing_facts"_s},
    }));
    const QString expected = resident == u"yes" ? u"1.00"_s : resident == u"no" ? u"5.00"_s : resident;
    CAPTURE(facts.toStdString());
    const QByteArray outside = "rule = \"flat\"\nprice = 1\noutside = { policy = \"flat\", price = 5 }\n";
    const QByteArray column = "rule = \"matrix\"\nby = \"resident\"\ncolumns = [\"true\", \"false\"]\nprices = [1, 5]\n";
    const QByteArray condition = "rule = \"flat\"\nprice = 5\n[[service.modifier]]\nname = \"x\"\nstage = \"base\"\n"
                                 "when = { resident = true }\nprice = 1\n";
    for (const QByteArray &service : {outside, column, condition}) {
        const Price result = priced(head + rule + service, facts);
        CHECK(resultText(result) == expected);
        if (result.outcome == PriceOutcome::MissingFacts)
            CHECK(result.missing == QStringList{u"commune_of_work"_s});
    }
}

TEST_CASE("A rule on statuses alone counts more people as residents, and takes none away")
{
    const QByteArray service = head + "resident_when = { status = \"agent\" }\nrule = \"flat\"\nprice = 1\noutside = { policy = \"flat\", price = 5 }\n";
    CHECK(resultText(priced(service, R"({"resident": true})")) == u"1.00");
    CHECK(resultText(priced(service, R"({"resident": false, "status": "agent"})")) == u"1.00");
    CHECK(resultText(priced(service, R"({"resident": false})")) == u"5.00");
}

TEST_CASE("A service for residents alone takes no special case from outside, unless the case says so")
{
    const auto [more, facts, expected] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"", R"({"status": "rsa", "resident": false})", u"not_eligible"_s},
        {"", R"({"status": "rsa", "resident": true})", u"12.00"_s},
        {"", R"({"status": "rsa"})", u"missing_facts"_s},
        {"also_outside = true\n", R"({"status": "rsa", "resident": false})", u"12.00"_s},
        {"also_outside = true\n", R"({"status": "rsa"})", u"12.00"_s},
    }));
    const QByteArray service = head + "rule = \"flat\"\nprice = 8\noutside = { policy = \"not_served\" }\n"
                                      "[[service.case]]\nname = \"cas\"\nwhen = { status = \"rsa\" }\nprice = 12\n";
    CAPTURE(more.toStdString(), facts.toStdString());
    CHECK(resultText(priced(service + more, facts)) == expected);
    const QByteArray asked = QByteArray(service).replace("status = \"rsa\"", "status = \"rsa\", resident = false");
    CHECK(resultText(priced(asked, R"({"status": "rsa", "resident": false})")) == u"12.00");
}

TEST_CASE("Rank and limits change an outside grid, and no single outside price, unless the act says otherwise")
{
    const auto [outside, expected] = GENERATE(table<QByteArray, QString>({
        {"outside = { policy = \"own_prices\", rule = \"flat\", price = 200 }\n", u"150.00"_s},
        {"outside = { policy = \"own_prices\", modifiers = false, rule = \"flat\", price = 200 }\n", u"200.00"_s},
        {"outside = { policy = \"flat\", price = 200 }\n", u"200.00"_s},
        {"outside = { policy = \"flat\", price = 200, modifiers = true }\n", u"150.00"_s},
    }));
    const QByteArray service = head + "rule = \"flat\"\nprice = 100\n" + outside
        + "[[service.modifier]]\nname = \"rang\"\nstage = \"rank\"\npercent = -10\n"
          "[[service.modifier]]\nname = \"plafond\"\nstage = \"caps\"\nnot_above = 150\n";
    CAPTURE(outside.toStdString());
    const Price result = priced(service, R"({"resident": false})");
    CHECK(resultText(result) == expected);
    CHECK(stepsHold(result));
}

TEST_CASE("Nobody asks where a family lives when it pays the same either way")
{
    const QByteArray service = head + "rule = \"tiers\"\nmissing_quotient = { policy = \"highest_price\" }\noutside = { policy = \"flat\", price = 1.80 }\n"
                                      "tiers = [{ name = \"1\", to = 500, price = 0.90 }, { name = \"2\", above = 500, price = 1.80 }]\n";
    for (const QByteArray facts : {"{}", R"({"quotient": 700})"}) {
        const Price result = priced(service, facts);
        CHECK(resultText(result) == u"1.80");
        CHECK(sentencesOf(result).contains(u"Le tarif est le même pour les habitants et pour les familles de l’extérieur."));
        CHECK(stepsHold(result));
    }
    CHECK(priced(service, R"({"quotient": 300})").missing == QStringList{u"resident"_s});
}
