#include <catch2/catch.hpp>

#include "core/tariff/conditionwording.h"
#include "core/tariff/votedrules.h"
#include "core/tariff/wording.h"
#include "tests/core/tariff/samples.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// The sentences about one service written here.
static QStringList rulesOf(const QByteArray &keys)
{
    const QByteArray toml = scheduleWith(
        "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"repas\"\nrule = \"tiers\"\n"
        "tiers = [{ name = \"T1\", to = 400, price = 1.00 }, { name = \"T2\", above = 400, price = 2.20 }]\n"
        + keys);
    const ScheduleReading reading = readSchedule(toml);
    for (const Finding &finding : reading.findings)
        UNSCOPED_INFO(finding.message.toStdString());
    REQUIRE(reading.schedule);
    QStringList rules = votedRules(reading.schedule->services.first());
    return rules.replaceInStrings(u"\u00A0"_s, u" "_s);
}

TEST_CASE("Each rule beside the grid is one French sentence")
{
    const auto [keys, sentence] = GENERATE(table<QByteArray, QString>({
        {"[[service.eligibility]]\nname = \"trois enfants\"\nwhen = { children = { from = 3 } }\n",
         u"Condition d’accès : trois enfants (le nombre d’enfants à charge : au moins 3)."_s},
        {"resident_when = { commune_of_work = \"morvallon\" }\n",
         u"Compte comme habitant : la commune du lieu de travail : morvallon."_s},
        {"quotient = { formula = \"rfr_parts\", name = \"Ressources\", rounding = { mode = \"down\", step = 1 } }\n",
         u"Ressources : le revenu fiscal de référence, divisé par les parts fiscales, par mois. Il est arrondi à 1 € avant d’entrer dans la grille."_s},
        {"quotient = { formula = [\"given\", \"income_persons\"], choose = \"lowest\" }\n",
         u"Quotient : le plus bas de : le quotient donné par la Caf ou la MSA ; les ressources du foyer, divisé par le nombre de personnes du foyer, par mois."_s},
        {"in_gap = \"lower_tier\"\n", u"Un quotient dans aucune ligne prend la ligne du dessous."_s},
        {"in_overlap = \"highest_price\"\n", u"Un quotient dans deux lignes prend la ligne au prix le plus élevé."_s},
        {"[[service.case]]\nname = \"PAI\"\nwhen = { status = \"pai\" }\nprice = 0.80\n",
         u"Cas particulier « PAI » (la situation particulière : pai) : 0,80 € par repas."_s},
        {"[[service.case]]\nname = \"RSA\"\nwhen = { status = [\"rsa\", \"ass\"] }\ntier = \"T1\"\narticle = \"article "
         "3\"\n",
         u"Cas particulier « RSA » (la situation particulière : rsa ou ass) : ligne T1 — article 3."_s},
        {"[[service.case]]\nname = \"adulte\"\nwhen = { adult = true }\nrefused = true\n",
         u"Cas particulier « adulte » (être adulte) : le service n’est pas ouvert."_s},
        {"[[service.tier_shift]]\nwhen = { children = { from = 4 } }\nby = -1\n",
         u"1 ligne plus bas (le nombre d’enfants à charge : au moins 4)."_s},
        {"[[service.modifier]]\nname = \"fratrie\"\nstage = \"rank\"\nwhen = { child_rank = { from = 2 } }\npercent = "
         "-10\n",
         u"« fratrie » (le rang de l’enfant : au moins 2) : − 10 %."_s},
        {"[[service.modifier]]\nname = \"non réservé\"\nstage = \"penalty\"\nwhen = { booking = { not = \"booked\" } "
         "}\nadd = 2.00\n",
         u"« non réservé » (la réservation : sauf booked) : + 2,00 €, après l’arrondi."_s},
        {"[[service.modifier]]\nname = \"msa\"\nstage = \"regime\"\nwhen = { regime = \"msa\" }\nprices = { T1 = 1.10 "
         "}\nnot_above = 3\n",
         u"« msa » (le régime (Caf, MSA) : msa) : prix votés T1 1,10 €, jamais plus de 3,00 €."_s},
        {"rounding = { mode = \"half_up\", step = 0.01, after = [\"base\", \"caps\"] }\n",
         u"L’arrondi se fait après le prix de la grille, puis après les limites."_s},
        {"quantity = \"quantity\"\n", u"Le prix est multiplié par la quantité."_s},
        {"[[service.share]]\npayer = \"La Caf\"\npercent = 70\ncap = 175.00\ncap_counts_aid_used = true\n",
         u"La Caf prend en charge : 70 % du prix, au plus 175,00 € dans l’année."_s},
        {"period_cap = { amount = 105, per = \"an\" }\n", u"La famille ne paie jamais plus de 105,00 € par an."_s},
        {"instalments = 3\n", u"Le prix se paie en 3 fois."_s},
        {"invoice = { order = \"highest_first\", fees = 20, discounts = [{ registrations = 3, percent = 10 }] }\n",
         u"Plusieurs inscriptions : les rangs vont du tarif le plus élevé au moins élevé ; frais de 20,00 € pour la famille ; − 10 % à partir de 3 inscriptions."_s},
        {"[[service.case]]\nname = \"stage\"\nwhen = { status = \"stage\" }\nprice = 12.00\nunit = \"jour\"\nmodifiers = "
         "true\nalso_outside = true\n",
         u"Cas particulier « stage » (la situation particulière : stage) : 12,00 € par jour, puis les majorations et réductions, y compris pour les familles extérieures à la commune."_s},
        {"[[service.modifier]]\nname = \"retard\"\nstage = \"penalty\"\nadd = 5.00\nper = \"registration\"\n",
         u"« retard » : + 5,00 €, après l’arrondi, une seule fois par inscription."_s},
        {"[[service.modifier]]\nname = \"relance\"\nstage = \"penalty\"\nadd = 5.00\nper = \"invoice\"\n",
         u"« relance » : + 5,00 €, après l’arrondi, une seule fois par facture."_s},
        {"[[service.share]]\npayer = \"Le CCAS\"\namount = 50.00\nper = \"registration\"\n",
         u"Le CCAS prend en charge : 50,00 €, une seule fois par inscription."_s},
        {"period_cap = { amount = 105, per = \"an\", of = \"registration\" }\n",
         u"Chaque inscription ne coûte jamais plus de 105,00 € par an."_s},
        {"invoice = { refused = \"refuse_all\" }\n",
         u"Plusieurs inscriptions : une seule inscription refusée fait refuser toute la facture."_s},
        {"outside = { policy = \"flat\", price = 8.00, modifiers = true }\n",
         u"Les majorations et réductions valent aussi pour les familles extérieures à la commune."_s},
        {"assume = { child_rank = 1, resident = true }\n",
         u"Sauf indication contraire : habiter la commune : oui ; le rang de l’enfant : 1."_s},
    }));
    const QStringList rules = rulesOf(keys);
    REQUIRE(rules.size() == 1);
    CHECK(rules.first().toStdString() == sentence.toStdString());
}

TEST_CASE("Where nothing else was voted nothing is said")
{
    CHECK(rulesOf({}).isEmpty());
}

static QString shownWhen(const QByteArray &when)
{
    const QStringList rules = rulesOf("[[service.eligibility]]\nname = \"x\"\nwhen = " + when + "\n");
    return rules.first().mid(u"Condition d’accès : x ("_s.size()).chopped(2);
}

TEST_CASE("Conditions are told with their bounds, units and alternatives")
{
    const auto [when, text] = GENERATE(table<QByteArray, QString>({
        {"{ resident = false }", u"ne pas habiter la commune"_s},
        {"{ month = [7, 8] }", u"le mois : 7 ou 8"_s},
        {"{ income = { above = 1000, below = 3000, unit = \"€/mois\" } }",
         u"les ressources du foyer : plus de 1 000 € par mois et moins de 3 000 € par mois"_s},
        {"{ income = { to_by_children = [1500, 1800], unit = \"€/an\" } }",
         u"les ressources du foyer : au plus 1 500 € par an avec 1 enfant, 1 800 € par an avec 2 enfants et plus"_s},
        {"{ couple = true, adults = 2 }", u"le nombre d’adultes : 2, et vivre en couple"_s},
        {"[{ status = \"rsa\" }, { document = \"avis\" }]",
         u"la situation particulière : rsa ; ou bien les pièces données : avis"_s},
        {"{ any_child = { age = { below = 3 }, disabled = true } }",
         u"enfants (l’âge : moins de 3, en situation de handicap) : au moins 1"_s},
        {"{ date = { from = 2026-09-01, to = 2026-12-31 } }", u"le jour du service : du 01/09/2026 au 31/12/2026"_s},
    }));
    CHECK(shownWhen(when).replace(u'\u202F', u' ').toStdString() == text.toStdString());
}

TEST_CASE("A rule in one line")
{
    CHECK(shapeText(tieredService().shape, u"repas"_s).contains(u"T1 (jusqu’à 500\u00A0€) 1,00\u00A0€ par repas"_s));
    CHECK(shapeText(matrixService().shape, u"repas"_s).contains(u"1 enfant 1,00\u00A0€ par repas"_s));
    CHECK(shapeText(rateService().shape, u"jour"_s)
          == u"0,36\u00A0% du quotient, au moins 2,60\u00A0€, au plus 4,50\u00A0€");
}

TEST_CASE("Every rule of the real grids has its sentence")
{
    int said = 0;
    const QDir folder(QStringLiteral(PASSFAMILLE_SOURCE) + u"/tests/data/schedules"_s);
    for (const QString &name : folder.entryList({u"*.toml"_s})) {
        const auto schedule = readSchedule(fileContent(u"tests/data/schedules/"_s + name)).schedule;
        REQUIRE(schedule);
        for (const Service &service : schedule->services) {
            for (const QString &rule : votedRules(service)) {
                CAPTURE(name.toStdString(), service.id.toStdString(), rule.toStdString());
                CHECK(rule.endsWith(u'.'));
                CHECK_FALSE(rule.contains(u"()"));
                CHECK_FALSE(rule.contains(u"%1"));
                ++said;
            }
            CHECK_FALSE(shapeText(service.shape, service.unit).isEmpty());
        }
    }
    CHECK(said > 20);
}
