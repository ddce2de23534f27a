#include <catch2/catch.hpp>

#include "tests/core/sources/hostiledesk.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

// What stands in a 200.

/// Each is a body, and what comes of it.
struct Body {
    const char *what;
    QByteArray bytes;
    std::optional<Trouble> trouble;
    QByteArray header = "Content-Type: application/vnd.api+json";
};

static QByteArray data(const QByteArray &members)
{
    return R"({"data":{)" + members + R"(},"links":{},"meta":{}})";
}

static QByteArray quotient(const QByteArray &members)
{
    return data(R"("quotient_familial":{)" + members + "}");
}

static QByteArray child(const QByteArray &members)
{
    return data(R"("enfants":[{)" + members + "}]");
}

static QByteArray encoded(QStringConverter::Encoding encoding, const QByteArray &text)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(QString::fromUtf8(text));
}

static QByteArray nested(qsizetype depth)
{
    return data(R"("enfants":)" + QByteArray(depth, '[') + QByteArray(depth, ']'));
}

constexpr auto unreadable = Trouble::AnswerUnreadable;

static QList<Body> pagesAndCharsets()
{
    const QByteArray accented = child(R"("nom_naissance":"HÉLÈNE")");
    return {
        {"no body", "", unreadable},
        {"spaces", "   \r\n ", unreadable},
        {"null", "null", unreadable},
        {"a list", "[]", unreadable},
        {"an object without data", "{}", unreadable},
        {"data that is null", R"({"data":null})", unreadable},
        {"data that is a list", R"({"data":[]})", unreadable},
        {"an error under a 200", errorBody("35003", "Allocataire non référencé"), unreadable},
        {"a captive portal", "<html><title>Portail</title></html>", Trouble::CaptivePortal, "Content-Type: text/html"},
        {"a captive portal that says it is JSON", "\n<!DOCTYPE html><html></html>", Trouble::CaptivePortal},
        {"a captive portal behind a byte order mark", "\xEF\xBB\xBF<html></html>", Trouble::CaptivePortal},
        {"a record said to be HTML", foundBody(), {}, "Content-Type: text/html; charset=iso-8859-1"},
        {"plain words", "Maintenance en cours", unreadable, "Content-Type: text/plain"},
        {"a byte order mark before the record", "\xEF\xBB\xBF" + foundBody(), {}},
        {"UTF-16", encoded(QStringConverter::Utf16LE, foundBody()), unreadable},
        {"UTF-32", encoded(QStringConverter::Utf32BE, foundBody()), unreadable},
        {"Latin-1", QString::fromUtf8(accented).toLatin1(), unreadable},
        {"bytes that are no UTF-8", child("\"nom_naissance\":\"\xC0\xAF\""), unreadable},
        {"gzip that nobody asked for", QByteArray::fromHex("1f8b0800000000000003abae0500 0176 00f9 02000000"),
         unreadable, "Content-Encoding: gzip"},
        {"a record said to be gzip", foundBody(), {}, "Content-Encoding: gzip"},
        {"a bomb that nobody unpacks", qCompress(QByteArray(50'000'000, ' '), 9).mid(4), unreadable,
         "Content-Encoding: deflate"},
        {"brotli that nobody asked for", QByteArray::fromHex("8b028022 7b7d 03"), unreadable, "Content-Encoding: br"},
    };
}

static QList<Body> types()
{
    return {
        {"a value that is a word", quotient(R"("valeur":"beaucoup")"), unreadable},
        {"a value that is true", quotient(R"("valeur":true)"), unreadable},
        {"a value with decimals", quotient(R"("valeur":12.5)"), unreadable},
        {"a value of 1e400", quotient(R"("valeur":1e400)"), unreadable},
        {"a value of 2^63", quotient(R"("valeur":9223372036854775808)"), unreadable},
        {"a value of -2^63", quotient(R"("valeur":-9223372036854775808)"), unreadable},
        {"a value of 13 digits", quotient(R"("valeur":1000000000000)"), unreadable},
        {"a value of 12 digits", quotient(R"("valeur":999999999999)"), {}},
        {"a value that is not a number", quotient(R"("valeur":NaN)"), unreadable},
        {"a value with a zero before it", quotient(R"("valeur":012)"), unreadable},
        {"a month of 13", quotient(R"("annee":2026,"mois":13)"), unreadable},
        {"a year of 10000", quotient(R"("annee":10000,"mois":1)"), unreadable},
        {"a provider that is a number", quotient(R"("fournisseur":7)"), unreadable},
        {"a provider that nobody knows", quotient(R"("fournisseur":"RNCPS")"), {}},
        {"a quotient that is a number", data(R"("quotient_familial":640)"), unreadable},
        {"a quotient that is null", data(R"("quotient_familial":null)"), {}},
        {"children that are null", data(R"("enfants":null)"), {}},
        {"children that are an object", data(R"("enfants":{})"), unreadable},
        {"a child that is null", data(R"("enfants":[null])"), unreadable},
        {"a child that is a word", data(R"("enfants":["JULES"])"), unreadable},
        {"a name that is a list", child(R"("nom_naissance":["A"])"), unreadable},
        {"a sex that is a number", child(R"("sexe":1)"), unreadable},
        {"a sex that nobody knows", child(R"("sexe":"X")"), {}},
        {"a birth date in the wrong order", child(R"("date_naissance":"07/04/1988")"), {}},
        {"an address that is null", data(R"("adresse":null)"), {}},
        {"an address that is a word", data(R"("adresse":"3 RUE BASSE")"), unreadable},
        {"a post code that is a number", data(R"("adresse":{"code_postal_ville":13999})"), unreadable},
        {"masked scopes: only the quotient", quotient(R"("valeur":0)"), {}},
        {"masked scopes: nothing at all", data(""), {}},
    };
}

static QList<Body> shapes()
{
    const QByteArray many = "{}" + QByteArray(",{}").repeated(50);
    return {
        {"keys that nobody announced", data(R"("nouveau":{"a":[1,null]},"enfants":[{"nouveau":1e5}])"), {}},
        {"links of 2,500 characters",
         R"({"data":{},"links":{"attestation_pdf":"https://x.example/)" + QByteArray(2500, 'a') + R"("},"meta":{}})",
         {}},
        {"a name of 501 characters", child(R"("nom_naissance":")" + QByteArray(501, 'A') + "\""), unreadable},
        {"51 children", data(R"("enfants":[)" + many + "]"), unreadable},
        {"the same key twice", data(R"("enfants":[],"enfants":[])"), unreadable},
        {"the same key twice, once escaped", quotient(R"("valeur":1,"\u0076aleur":2)"), unreadable},
        {"the data twice", R"({"data":{},"data":{"enfants":[]}})", unreadable},
        {"1,000 levels", nested(1000), unreadable},
        {"100,000 levels", nested(100'000), unreadable},
        {"something after the end", foundBody() + "{}", unreadable},
        {"a comma too many", data(R"("enfants":[],)"), unreadable},
        {"a comment", "/* x */" + foundBody(), unreadable},
        {"NUL after the end", foundBody() + QByteArray(1, '\0'), unreadable},
        {"NUL in a name", child(R"("nom_naissance":"LE\u0000NOIR")"), {}},
        {"half a surrogate pair", child(R"("nom_naissance":"LENOIR\ud800")"), {}},
        {"control characters", child(R"("nom_naissance":"LE\u0007NO\u001b[31mIR\u202e")"), {}},
        {"raw control characters", child("\"nom_naissance\":\"LE\x07NOIR\""), {}},
    };
}

static void checkBody(const Body &body)
{
    HostileDesk desk;
    desk.check({body.what, {sends(httpAnswer(200, body.bytes, {body.header}))}, body.trouble});
}

TEST_CASE("A page, an encoding or a packing that nobody asked for is no record")
{
    const QList<Body> all = pagesAndCharsets();
    checkBody(GENERATE_COPY(from_range(all)));
}

TEST_CASE("A part of a wrong type or out of range spoils the answer, an unknown word does not")
{
    const QList<Body> all = types();
    checkBody(GENERATE_COPY(from_range(all)));
}

TEST_CASE("A body of an odd shape is read to the letter or not at all")
{
    const QList<Body> all = shapes();
    checkBody(GENERATE_COPY(from_range(all)));
}

TEST_CASE("Names come without what a screen, a paper or a terminal would choke on, and composed")
{
    const auto [written, read] = GENERATE(table<QByteArray, QString>({
        {R"(LE\u0000NOIR)", u"LENOIR"_s},
        {R"(LE\u001b[31mNOIR)", u"LE[31mNOIR"_s},
        {R"(LE\u202eNOIR\u200b)", u"LENOIR"_s},
        {R"(LE\r\n\tNOIR)", u"LE   NOIR"_s},
        {R"(LE\u2028NOIR\u2029)", u"LE NOIR "_s},
        {R"(HE\u0301LE\u0300NE)", u"HÉLÈNE"_s},
        {R"(NOIR\ud800)", u"NOIR\uFFFD"_s},
        {R"(\udc00NOIR)", u"\uFFFDNOIR"_s},
    }));
    HostileDesk desk;
    const QByteArray body = child(R"("nom_naissance":")" + written + "\"");
    const FamilyAnswer answer = desk.check({"a name", {sends(httpAnswer(200, body))}, {}});
    REQUIRE(answer.record);
    CHECK(answer.record->children->first().birthName == read);
}

TEST_CASE("The crèche's route is held to the same")
{
    const QByteArray key = R"("parametres_calcul_participation_familiale":)";
    const auto [parameters, trouble] = GENERATE_COPY(table<QByteArray, std::optional<Trouble>>({
        {"null", std::nullopt},
        {"{}", std::nullopt},
        {R"({"nombre_enfants_a_charge":2,"base_ressources_annuelles":{"valeur":18000.5,"annee_calcul":2026}})",
         std::nullopt},
        {R"({"nombre_enfants_a_charge":-1})", unreadable},
        {R"({"nombre_enfants_a_charge":51})", unreadable},
        {R"({"nombre_enfants_a_charge":1.5})", unreadable},
        {R"({"nombre_enfants_beneficiaire_aeeh":"deux"})", unreadable},
        {R"({"base_ressources_annuelles":18000})", unreadable},
        {R"({"base_ressources_annuelles":{"valeur":1e15}})", unreadable},
        {"[]", unreadable},
    }));
    CAPTURE(parameters.toStdString());
    HostileDesk desk;
    desk.kind = LookupKind::Eaje;
    const QByteArray body = data(R"("allocataires":null,"enfants":null,)" + key + parameters);
    desk.check({"crèche", {sends(httpAnswer(200, body))}, trouble});
}
