#include <catch2/catch.hpp>

#include "core/tariff/facts.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray head = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\n";

static const QByteArray rows = "rule = \"tiers\"\ntiers = [{ name = \"T1\", to = 500, price = 1 }, { name = \"T2\", above = 500, price = 2 }]\n";

static QByteArray inUnit(const QByteArray &unit)
{
    return QByteArray(head).replace("\"jour\"", '"' + unit + '"');
}

/// One sentence that must be there, or must not when it begins with "!".
static void checkSentence(const QByteArray &service, const QByteArray &facts, const QString &expected)
{
    const Price result = priced(service, facts);
    const QString sentences = sentencesOf(result);
    CAPTURE(service.toStdString(), facts.toStdString(), sentences);
    CHECK((result.outcome != PriceOutcome::Priced || stepsHold(result)));
    if (expected.startsWith(u'!'))
        CHECK_FALSE(sentences.contains(expected.mid(1)));
    else
        CHECK(sentences.contains(expected));
}

TEST_CASE("A sentence says what is so, and no more")
{
    const QByteArray retard = "rule = \"flat\"\nprice = 3\n[[service.modifier]]\nname = \"retard\"\nstage = \"penalty\"\nadd = 11\ntimes = \"counters.r\"\n";
    const QByteArray shift = rows + "[[service.tier_shift]]\nwhen = { children = { from = 3 } }\nby = -1\n";
    const QByteArray pai = "rule = \"flat\"\nprice = 0.90\n[[service.modifier]]\nname = \"pai\"\nstage = \"base\"\nmultiply_by = 0.5\nnot_below = 1\n";
    const QByteArray asOutside = rows + "missing_quotient = { policy = \"outside\" }\noutside = { policy = \"flat\", price = 3 }\n";
    const QByteArray works = rows + "resident_when = [{ commune_of_work = \"x\" }]\noutside = { policy = \"flat\", price = 3 }\n";
    const QByteArray courses = "rule = \"matrix\"\nby = \"course\"\ncolumns = [\"danse\", \"chant\"]\nprices = [1, 2]\n";
    const QByteArray gap = "in_gap = \"lower_tier\"\nrule = \"tiers\"\ntiers = [{ name = \"A\", to = 622, price = 1 }, { name = \"B\", from = 623, price = 2 }]\n";
    const QByteArray cut = "quotient = { rounding = { mode = \"down\", step = 1 } }\n" + rows;
    const QByteArray taxed = "quotient = { formula = \"rfr_parts\" }\n" + rows;
    const QByteArray yearly = "quotient = { formula = \"rfr\", unit = \"€/an\" }\nmissing_quotient = { policy = \"highest_price\" }\n" + rows;
    const QByteArray hours = "rule = \"flat\"\nprice = 2.22\nquantity = \"hours_per_month\"\n";
    const auto [service, facts, expected] = GENERATE_COPY(table<QByteArray, QByteArray, QString>({
        {head + asOutside, R"({"resident": true})", u"La règle votée est alors le tarif des familles de l’extérieur\u00A0: 3,00\u00A0€ par jour."_s},
        {head + asOutside, R"({"resident": true})", u"!s’applique\u00A0: tarif unique"_s},
        {head + works, R"({"quotient": 1, "commune_of_work": "x"})", u"C’est le tarif des habitants qui s’applique."_s},
        {head + works, R"({"quotient": 1, "commune_of_work": "x"})", u"!Vous habitez"_s},
        {head + shift, R"({"quotient": 700, "children": 3})", u"une ligne plus bas"_s},
        {head + shift, R"({"quotient": 300, "children": 3})", u"!plus bas"_s},
        {head + retard, R"({"counters": {"r": 0}})", u"!retard"_s},
        {head + retard, R"({"counters": {"r": 2}})", u"retard (+\u00A02\u00A0×\u00A011,00\u00A0€)\u00A0: 25,00\u00A0€ par jour."_s},
        {head + pai, "{}", u"pai (×\u00A00,5, au moins 1,00\u00A0€)"_s},
        {inUnit("€/mois") + hours, R"({"hours_per_year": 2070, "invoices_per_year": 12})", u"Tarif unique\u00A0: 2,22\u00A0€."_s},
        {inUnit("€/mois") + hours, R"({"hours_per_year": 2070, "invoices_per_year": 12})", u"Pour une quantité de 172,5\u00A0: 382,95\u00A0€ par mois."_s},
        {head + courses, R"({"course": "chant"})", u"Tarif voté\u00A0: 2,00\u00A0€ par jour."_s},
        {head + courses, R"({"course": "chant"})", u"L’activité\u00A0: colonne «\u00A0chant\u00A0»."_s},
        {head + courses, R"({"course": "judo"})", u"pas de colonne pour «\u00A0judo\u00A0». Ses colonnes\u00A0: «\u00A0danse\u00A0», «\u00A0chant\u00A0»."_s},
        {head + gap, R"({"quotient": 622.50})", u"Aucune ligne du tableau voté ne le contient\u00A0: l’acte prend alors la ligne du dessous."_s},
        {head + cut, R"({"quotient": 500.90})", u"L’acte tronque le quotient avant de lire la grille\u00A0: 500,90\u00A0€ devient 500\u00A0€."_s},
        {head + taxed, R"({"rfr": 22410, "fiscal_parts": 3})", u"le revenu fiscal de référence\u00A0: 22\u202F410\u00A0€ par an"_s},
        {head + yearly, R"({"rfr": 450})", u"Revenu fiscal de référence\u00A0: 450\u00A0€."_s},
        {head + yearly, "{}", u"Revenu fiscal de référence\u00A0: non connu."_s},
        {inUnit("%") + "rule = \"flat\"\nprice = 50\n[[service.modifier]]\nname = \"x\"\nstage = \"rank\"\nadd = 10\n", "{}", u"x (+\u00A010\u00A0points)\u00A0: 60\u00A0%."_s},
        {inUnit("bons de 50 €") + "rule = \"flat\"\nprice = 1\n", "{}", u"1\u00A0bon de 50 €."_s},
        {head + "rule = \"flat\"\nprice = 210\n[[service.modifier]]\nname = \"x\"\nstage = \"base\"\nmultiply_by = 0.666666667\n", "{}", u"x (×\u00A00,666666667)\u00A0: 140,00\u00A0€ par jour."_s},
        {head + courses, R"({"registrations": [{"course": "danse"}, {"course": "danse"}]})", u"Inscription n°\u00A02 (danse)\u00A0: 1,00\u00A0€ par jour."_s},
    }));
    checkSentence(service, facts, expected);
}

TEST_CASE("A total of several days is not the price of a day")
{
    const QByteArray days = head + "rule = \"flat\"\nprice = 2\nquantity = \"quantity\"\n[[service.share]]\npayer = \"La Caf\"\namount = 1\n";
    const Price result = priced(days, R"({"quantity": 3})");
    CHECK(result.unit.isEmpty());
    CHECK(sentencesOf(result).endsWith(u"Il reste 3,00\u00A0€."));
}

TEST_CASE("No French sentence of the tariffs has a straight apostrophe")
{
    for (const QString &file : {u"wording"_s, u"rulewording"_s, u"shapewording"_s, u"troublewording"_s, u"lint"_s, u"shapelint"_s,
             u"tierlint"_s, u"missinglint"_s, u"tablereader"_s, u"syntaxtrouble"_s, u"rulesfile"_s, u"schedulefile"_s, u"vocabulary"_s}) {
        const QString text = QString::fromUtf8(fileContent(u"core/tariff/%1.cpp"_s.arg(file)));
        REQUIRE_FALSE(text.isEmpty());
        CAPTURE(file);
        for (const QString &word : {u" l'"_s, u" d'a"_s, u" n'e"_s, u"s'appl"_s, u"qu'"_s, u"L'a"_s, u"C'e"_s})
            CHECK_FALSE(text.contains(word));
    }
}
