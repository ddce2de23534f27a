#include <catch2/catch.hpp>

#include "core/formats/particulierjson.h"
#include "core/formats/particulierreply.h"

#include <limits>

using namespace Qt::StringLiterals;

static Result<FamilyRecord> quotientReply(const QByteArray &data)
{
    return parseFamilyRecord(R"({"data":)" + data + R"(,"links":{},"meta":{}})", LookupKind::Quotient);
}

static Result<FamilyRecord> eajeReply(const QByteArray &data)
{
    return parseFamilyRecord(R"({"data":)" + data + R"(,"links":{},"meta":{}})", LookupKind::Eaje);
}

/// The reply to a quotient with this value, written as JSON.
static Result<FamilyRecord> valueReply(const QByteArray &value)
{
    return quotientReply(R"({"quotient_familial":{"fournisseur":"CNAF","valeur":)" + value + "}}");
}

TEST_CASE("A whole reply is read part by part")
{
    const auto record = quotientReply(R"({
        "quotient_familial": {"fournisseur": "MSA", "valeur": 745, "annee": 2026, "mois": 10,
                              "annee_calcul": 2026, "mois_calcul": 11},
        "allocataires": [{"nom_naissance": "PUECHBERTY", "nom_usage": "TERRASSON", "prenoms": "ESTELLE ANNE",
                          "date_naissance": "1986-06-09", "sexe": "F"}],
        "enfants": [{"nom_naissance": "TERRASSON", "nom_usage": null, "prenoms": "GABIN",
                     "date_naissance": "2016-04-00", "sexe": "M"}],
        "adresse": {"destinataire": "Madame TERRASSON ESTELLE", "complement_information": "APPARTEMENT 3",
                    "complement_information_geographique": "BATIMENT B", "numero_libelle_voie": "6 CHEMIN DES RESTANQUES",
                    "lieu_dit": "LES BASTIDES", "code_postal_ville": "13999 MORVALLON", "pays": "FRANCE"}})");

    REQUIRE(record);
    const QuotientFamilial quotient{745, u"MSA"_s, YearMonth{2026, 10}, YearMonth{2026, 11}};
    CHECK(record->quotient == quotient);
    const Person mother{u"PUECHBERTY"_s, u"TERRASSON"_s, u"ESTELLE ANNE"_s, PartialDate(QDate(1986, 6, 9)), Sex::Female, {}};
    CHECK(record->allocataires == QList{mother});
    const Person child{u"TERRASSON"_s, {}, u"GABIN"_s, *PartialDate::of(2016, 4, {}), Sex::Male, {}};
    CHECK(record->children == QList{child});
    const Address address{u"Madame TERRASSON ESTELLE"_s,
                          {u"APPARTEMENT 3"_s, u"BATIMENT B"_s, u"6 CHEMIN DES RESTANQUES"_s, u"LES BASTIDES"_s},
                          u"13999"_s,
                          u"MORVALLON"_s,
                          u"FRANCE"_s};
    CHECK(record->address == address);
    CHECK_FALSE(record->participation);
}

TEST_CASE("An absent part is no right, a null part is an empty one, and zero is a value")
{
    CHECK_FALSE(quotientReply("{}")->quotient);
    CHECK_FALSE(quotientReply("{}")->allocataires);
    CHECK_FALSE(quotientReply("{}")->children);
    CHECK_FALSE(quotientReply("{}")->address);

    const auto empty = quotientReply(R"({"quotient_familial":null,"allocataires":null,"enfants":[],"adresse":null})");
    REQUIRE(empty);
    REQUIRE(empty->quotient);
    CHECK_FALSE(empty->quotient->value);
    CHECK(empty->allocataires == QList<Person>{});
    CHECK(empty->children == QList<Person>{});
    CHECK(empty->address == Address{});

    CHECK(valueReply("null")->quotient);
    CHECK_FALSE(valueReply("null")->quotient->value);
    CHECK(valueReply("0")->quotient->value == 0);
}

TEST_CASE("A quotient is a whole number, as a number or as text")
{
    const auto [written, expected] = GENERATE(table<QByteArray, qint64>({
        {"900", 900},
        {"-25", -25},
        {"900.0", 900},
        {"\"900\"", 900},
        {"\" 0 \"", 0},
        {"\"-12\"", -12},
        {"\"900.00\"", 900},
        {"999999999999", 999'999'999'999},
        {"-999999999999", -999'999'999'999},
    }));
    CAPTURE(written.toStdString());
    const auto record = valueReply(written);
    REQUIRE(record);
    CHECK(record->quotient->value == expected);
}

TEST_CASE("A quotient that is no whole number makes the reply unreadable")
{
    const QByteArray written = GENERATE("900.5", "\"neuf cents\"", "true", "[900]", "{}", "1e300", "\"1e3\"", "9007199254740993", "1000000000000");
    CAPTURE(written.toStdString());
    const auto record = valueReply(written);
    REQUIRE_FALSE(record);
    CHECK(record.error().fault == Fault::Unreadable);
    CHECK(record.error().detail == u"wrong type: valeur");
}

TEST_CASE("A month of calculation that is no month is none")
{
    const auto record = quotientReply(R"({"quotient_familial":{"fournisseur":null,"valeur":1,"annee":"2026","mois":"3",
                                          "annee_calcul":0,"mois_calcul":0}})");
    REQUIRE(record);
    CHECK(record->quotient->provider.isEmpty());
    CHECK(record->quotient->period == YearMonth{2026, 3});
    CHECK_FALSE(record->quotient->computed);
}

TEST_CASE("One bad date of a child does not hide the family")
{
    const QByteArray date = GENERATE("\"200&-04-23\"", "\"2012-13-01\"", "\"2013-02-30\"", "\"\"", "null", "20120423",
                                     "\"0000-00-00\"", "\"2012-00-12\"");
    CAPTURE(date.toStdString());
    const auto record = quotientReply(R"({"enfants":[{"nom_naissance":"OUVRARD","prenoms":"BASILE","date_naissance":)"
                                      + date + R"(},{"nom_naissance":"OUVRARD","date_naissance":"2014-00-00"}]})");
    REQUIRE(record);
    REQUIRE(record->children->size() == 2);
    CHECK(record->children->first().birthDate.isUnknown());
    CHECK(record->children->first().givenNames == u"BASILE");
    CHECK(record->children->last().birthDate == *PartialDate::of(2014, {}, {}));
}

TEST_CASE("Keys that nobody announced are accepted, and persons may be all null")
{
    const auto record = quotientReply(R"({"nouveaute":{"a":[1,2]},"allocataires":[{"nom_naissance":null,"nom_usage":null,
        "prenoms":null,"date_naissance":null,"sexe":null,"annee_date_de_naissance":"1982"}]})");
    REQUIRE(record);
    CHECK(record->allocataires == QList{Person{}});
}

TEST_CASE("A part of a wrong type makes the reply unreadable, and only its key is named")
{
    const auto [data, key] = GENERATE(table<QByteArray, QString>({
        {R"({"quotient_familial":[]})", u"quotient_familial"_s},
        {R"({"quotient_familial":"DUPLESSY"})", u"quotient_familial"_s},
        {R"({"allocataires":{}})", u"allocataires"_s},
        {R"({"enfants":["DUPLESSY"]})", u"enfants"_s},
        {R"({"enfants":[{"nom_naissance":12}]})", u"nom_naissance"_s},
        {R"({"adresse":[]})", u"adresse"_s},
        {R"({"adresse":{"pays":{}}})", u"pays"_s},
        {R"({"quotient_familial":{"annee":{}}})", u"annee"_s},
        {R"({"quotient_familial":{"annee":2026.5}})", u"annee"_s},
        {R"({"quotient_familial":{"annee":99999999999}})", u"annee"_s},
    }));
    CAPTURE(data.toStdString());
    const auto record = quotientReply(data);
    REQUIRE_FALSE(record);
    CHECK(record.error().detail == u"wrong type: "_s + key);
}

TEST_CASE("What is not one JSON object with an object « data » is unreadable")
{
    const QByteArray body = GENERATE("", "<html><body>Portail</body></html>", "[]", "{}", "12", "\"data\"", "{\"data\":null}",
                                     "{\"data\":[]}", "{\"data\":{}", "{\"data\":{}}x", "{\"data\":{},}");
    CAPTURE(body.toStdString());
    const auto record = parseFamilyRecord(body, LookupKind::Quotient);
    REQUIRE_FALSE(record);
    CHECK(record.error().fault == Fault::Unreadable);
}

TEST_CASE("A nesting without bottom is refused without harm")
{
    CHECK_FALSE(parseFamilyRecord(QByteArray(200'000, '['), LookupKind::Quotient));
    CHECK_FALSE(parseFamilyRecord(QByteArray("{\"data\":").repeated(100'000), LookupKind::Quotient));
}

TEST_CASE("A key that stands twice is refused wherever it is")
{
    CHECK_FALSE(valueReply(R"(900,"valeur":100)"));
    CHECK_FALSE(quotientReply(R"({"enfants":[],"enfants":[]})"));
    CHECK_FALSE(quotientReply(R"({"enfants":[{"sexe":"F","\u0073exe":"M"}]})"));
    CHECK_FALSE(parseFamilyRecord(R"({"data":{},"data":{}})", LookupKind::Quotient));
    // Colons and quotes inside strings are no members.
    CHECK(quotientReply(R"({"adresse":{"destinataire":"a : \"b\" : c","lieu_dit":"\\"}})"));
}

TEST_CASE("A body whose end did not come is told from one that is wrong")
{
    const QByteArray whole = R"({"data":{"enfants":[{"prenoms":"a\"}{"}]}})";
    CHECK_FALSE(isCutShort(whole));
    for (qsizetype size = 1; size < whole.size(); ++size)
        CHECK(isCutShort(whole.left(size)));
    for (const QByteArray other : {"", "<html>", "null", "{\"data\":}", "{}}"})
        CHECK_FALSE(isCutShort(other));
}

TEST_CASE("Names are composed and lose what cannot be seen")
{
    CHECK(cleaned(u"GE\u0301RO\u0302ME"_s) == u"G\u00C9R\u00D4ME");
    CHECK(cleaned(u"DU\u0000PONT\u001B[31m"_s) == u"DUPONT[31m");
    CHECK(cleaned(u"\u202EANN\u200BE\uFEFF"_s) == u"ANNE");
    CHECK(cleaned(u"ANNE\nLAURE\tROSE"_s) == u"ANNE LAURE ROSE");
    CHECK(cleaned(u"ANNE  LAURE "_s) == u"ANNE  LAURE ");
    CHECK(cleaned(u"\U0001F600"_s) == u"\U0001F600");
    CHECK(cleaned(QString(QChar(0xD800)) + u'A').endsWith(u'A'));
}

TEST_CASE("The postcode is apart from the town where there is one")
{
    const auto [received, postcode, town] = GENERATE(table<QString, QString, QString>({
        {u"75002 PARIS"_s, u"75002"_s, u"PARIS"_s},
        {u"75001 Paris"_s, u"75001"_s, u"Paris"_s},
        {u"75002"_s, u"75002"_s, {}},
        {u"  13999   MORVALLON CEDEX 2 "_s, u"13999"_s, u"MORVALLON CEDEX 2"_s},
        {u"20167 ALATA"_s, u"20167"_s, u"ALATA"_s},
        {u"1000 BRUXELLES"_s, {}, u"1000 BRUXELLES"_s},
        {u"190000 SAINT-PETERSBOURG"_s, {}, u"190000 SAINT-PETERSBOURG"_s},
        {u"CASABLANCA"_s, {}, u"CASABLANCA"_s},
        {{}, {}, {}},
    }));
    CAPTURE(received.toStdString());
    CHECK(splitPostcode(received).postcode == postcode);
    CHECK(splitPostcode(received).town == town);
}

TEST_CASE("An address keeps no empty line")
{
    const auto record = quotientReply(R"({"adresse":{"destinataire":" M. OUVRARD ","complement_information":"  ",
        "complement_information_geographique":null,"numero_libelle_voie":" 3 PLACE DU LAVOIR ","lieu_dit":"",
        "code_postal_ville":null,"pays":null}})");
    REQUIRE(record);
    CHECK(record->address == Address{u"M. OUVRARD"_s, {u"3 PLACE DU LAVOIR"_s}, {}, {}, {}});
}

TEST_CASE("The crèche reply carries resources, not a quotient")
{
    const auto record = eajeReply(R"({
        "allocataires": null,
        "enfants": [{"nom_naissance": "KERVADEC", "prenoms": "MALO", "date_naissance": "2024-03-19", "sexe": "M",
                     "code_cog_insee_commune_naissance": "29019"}],
        "quotient_familial": {"valeur": 900},
        "parametres_calcul_participation_familiale": {"nombre_enfants_a_charge": 2, "nombre_enfants_beneficiaire_aeeh": 1,
            "base_ressources_annuelles": {"valeur": 40923.5, "annee_calcul": 2024}}})");
    REQUIRE(record);
    CHECK_FALSE(record->quotient);
    CHECK(record->allocataires == QList<Person>{});
    CHECK(record->children->first().birthCommune == u"29019");
    CHECK(record->participation == ParticipationFamiliale{2, 1, Exact::fraction(81847, 2), 2024});
}

TEST_CASE("Resources that the fund does not know are none, not zero")
{
    const auto nothing = eajeReply(R"({"parametres_calcul_participation_familiale":null})");
    REQUIRE(nothing);
    CHECK(nothing->participation == ParticipationFamiliale{});
    CHECK_FALSE(eajeReply("{}")->participation);
    const auto nulls = eajeReply(R"({"parametres_calcul_participation_familiale":{"nombre_enfants_a_charge":null,
        "nombre_enfants_beneficiaire_aeeh":0,"base_ressources_annuelles":{"valeur":null,"annee_calcul":2026}}})");
    REQUIRE(nulls);
    CHECK(nulls->participation == ParticipationFamiliale{std::nullopt, 0, std::nullopt, 2026});
}

TEST_CASE("An error body gives its entries in order")
{
    const auto errors = parseErrors(R"({"errors":[
        {"code":"00420","title":"Entité non traitable","detail":"…","source":null,"meta":{}},
        {"code":"35020","title":null,"meta":{"provider":"CNAF & MSA","retry_in":2700}},
        "texte", {"code":null,"meta":{"retry_in":999999999}}, {"meta":{"retry_in":-4}}, {"meta":{"retry_in":"12"}}]})");
    REQUIRE(errors.size() == 5);
    CHECK(errors[0].code == u"00420");
    CHECK(errors[0].title == u"Entité non traitable");
    CHECK_FALSE(errors[0].retryIn);
    CHECK(errors[1].code == u"35020");
    CHECK(errors[1].title.isEmpty());
    CHECK(errors[1].retryIn == 2700);
    CHECK(errors[2].code.isEmpty());
    CHECK(errors[2].retryIn == 86'400);
    CHECK(errors[3].retryIn == 1);
    CHECK_FALSE(errors[4].retryIn);
}

TEST_CASE("A body without entries gives none")
{
    const QByteArray body = GENERATE("", "<html>502</html>", "{}", R"({"errors":{}})", R"({"errors":["texte"]})",
                                     R"({"error":"not_found","message":"…"})", "Cette URL n'existe pas");
    CAPTURE(body.toStdString());
    CHECK(parseErrors(body).isEmpty());
}
