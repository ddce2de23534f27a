#include <catch2/catch.hpp>

#include "core/tariff/facts.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray head = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\n";

TEST_CASE("What a clerk writes wrongly is said in French, in the words of the mistake")
{
    const auto [written, kind, said] = GENERATE(table<QByteArray, QString, QString>({
        {"price = 2,20\n", u"syntax"_s, u"un point, jamais une virgule"_s},
        {"tiers = [{ name = \"A\", to = 5, price = 2,20 }]\n", u"syntax"_s, u"un point, jamais une virgule"_s},
        {"price = \"2,20\"\n", u"bad_value"_s, u"un point, jamais une virgule"_s},
        {"price = 1 000\n", u"syntax"_s, u"sans espace"_s},
        {"price = 2.20 €\n", u"syntax"_s, u"sans son unité"_s},
        {"article = “2”\n", u"syntax"_s, u"guillemets droits"_s},
        {"article = deux\n", u"syntax"_s, u"guillemets droits"_s},
        {"date = 01/09/2026\n", u"syntax"_s, u"année-mois-jour"_s},
        {"date = 2026-02-30\n", u"syntax"_s, u"n’existe pas"_s},
        {"price = 99999999999999999999999999\n", u"syntax"_s, u"trop grand"_s},
        {"price = 1\nprice = 2\n", u"syntax"_s, u"déjà écrite plus haut"_s},
        {"outside = { policy = \"same\",\n}\n", u"syntax"_s, u"une seule ligne"_s},
        {"price = 1\nrounding = \"up\"\n", u"wrong_type"_s, u"{ mode = \"half_up\", step = 0.01 }"_s},
        {"price = 1\nqantity = \"quantity\"\n", u"unknown_key"_s, u"Vouliez-vous écrire «\u00A0quantity\u00A0»"_s},
        {"prix = 1\nprice = 1\n", u"unknown_key"_s, u"Vouliez-vous écrire «\u00A0price\u00A0»"_s},
        {"article = 3\nprice = 1\n", u"wrong_type"_s, u"guillemets droits"_s},
        {"price = 2\nrate_percent = 1\n", u"bad_value"_s, u"un seul prix"_s},
        {"price = 999999\n", u"huge_price"_s, u"nombre de chiffres"_s},
    }));
    const auto reading = readSchedule(scheduleWith(head + "rule = \"flat\"\n" + written));
    CAPTURE(written.toStdString());
    REQUIRE_FALSE(reading.findings.isEmpty());
    CHECK(reading.findings[0].kind == kind);
    INFO(reading.findings[0].message.toStdString());
    CHECK(reading.findings[0].message.contains(said));
    for (const QString &english : {u"expected"_s, u"Error"_s, u"while parsing"_s})
        CHECK_FALSE(reading.findings[0].message.contains(english));
}

TEST_CASE("A file that is empty or in another encoding says so")
{
    CHECK(readSchedule(" \n").findings.value(0).message.contains(u"vide"));
    CHECK(readSchedule("title = \"Bar\xE8me\"\n").findings.value(0).message.contains(u"UTF-8"));
    const auto quoted = readSchedule(scheduleWith(head + "rule = \"flat\"\nprice = 1\n").replace("format = 1", "format = \"1\""));
    CHECK(kindsOf(quoted.findings) == QStringList{u"format"_s});
}

TEST_CASE("A price off the step is a warning only where the price of a unit is rounded")
{
    const QByteArray service = head + "rule = \"flat\"\nprice = 0.785\nquantity = \"quantity\"\nrounding = { mode = \"half_up\", step = 0.01, after = \"PLACE\" }\n";
    CHECK(kindsOf(readSchedule(scheduleWith(QByteArray(service).replace("PLACE", "caps"))).findings) == QStringList{u"off_step"_s});
    CHECK(readSchedule(scheduleWith(QByteArray(service).replace("PLACE", "quantity"))).findings.isEmpty());
}

TEST_CASE("What is wrong with a fact names it and says what to write")
{
    const auto [facts, said] = GENERATE(table<QByteArray, QString>({
        {R"({"quotient": "622,50"})", u"quotient: a number is written with a point"_s},
        {R"({"children": "2"})", u"children: a whole number from 0 to 99 is written, without quotes: 2"_s},
        {R"({"age": 1.5})", u"age: a whole number from 0 to 9999"_s},
        {R"({"resident": "oui"})", u"resident: true or false is written"_s},
        {R"({"counters": 3})", u"counters: a group of numbers is written"_s},
        {R"({"income": 3})", u"income: a sum of money is written with its period"_s},
        {R"({"enfants": 3})", u"enfants: no fact has this name"_s},
        {R"({"registrations": 3})", u"registrations: a list of registrations is written"_s},
    }));
    const auto read = readFacts(facts);
    CAPTURE(facts.toStdString());
    REQUIRE_FALSE(read);
    CHECK(read.error().detail.startsWith(said));
}
