#include <catch2/catch.hpp>

#include "core/formats/impotreply.h"

using namespace Qt::StringLiterals;

TEST_CASE("tax office: a whole answer")
{
    const QByteArray body =
        R"({"annRevenu":2021,"rfr":48583,"sitFam":"M","nbPart":2.75,"pac":{"nbPac":2,"nbPacF":1,"nbPacH":1},
"nmNaiDec1":"CIS QUATORZE","nmUsaDec1":null,"prnmDec1":"PRENOM VINCENT","dateNaisDec1":{"jour":"02","mois":"08","annee":"1973"},
"nmNaiDec2":null,"nmUsaDec2":null,"prnmDec2":null,"dateNaisDec2":{"jour":null,"mois":null,"annee":null},
"aft":"18 RUE DU COMMANDANT MOWAT 94300 VINCENNES  ","datRec":"31/07/2022","montTotIr":2982})";
    const Result<TaxSituation> situation = parseTaxSituation(body);
    REQUIRE(situation);
    CHECK(situation->incomeYear == 2021);
    CHECK(situation->referenceTaxIncome == 48'583);
    CHECK(situation->parts == Exact::fraction(11, 4));
    CHECK(situation->situation == FamilySituation::Married);
    REQUIRE(situation->dependants);
    CHECK(situation->dependants->all == 2);
    CHECK(situation->dependants->minors == 1);
    CHECK(situation->dependants->sharedCustody == 1);
    CHECK_FALSE(situation->dependants->disabled);
    CHECK(situation->first == TaxPerson{u"CIS QUATORZE"_s, {}, u"PRENOM VINCENT"_s, *PartialDate::of(1973, 8, 2)});
    CHECK_FALSE(situation->second.isKnown());
    CHECK(situation->incomeTax == 2'982);
    CHECK(situation->recoveredOn == QDate(2022, 7, 31));

    const TaxNotice notice = toNotice(*situation, *FiscalNumber::parse(u"1899582886173"));
    CHECK(notice.referenceTaxIncome == 48'583);
    CHECK(notice.first.name == u"CIS QUATORZE PRENOM VINCENT");
    CHECK(notice.first.number);
    CHECK_FALSE(notice.second.isKnown());
    CHECK_FALSE(notice.reference);
}

TEST_CASE("tax office: with two declarants nobody can say whose number was asked for")
{
    TaxSituation situation;
    situation.first.birthName = u"LENOIR"_s;
    situation.second.birthName = u"BERTHIER"_s;
    const TaxNotice notice = toNotice(situation, *FiscalNumber::parse(u"1899582886173"));
    CHECK_FALSE(notice.first.number);
    CHECK_FALSE(notice.second.number);
}

TEST_CASE("tax office: what the town hall has no right to is absent, and zero is zero")
{
    const Result<TaxSituation> bare = parseTaxSituation(R"({"annRevenu":2025})");
    REQUIRE(bare);
    TaxSituation onlyYear;
    onlyYear.incomeYear = 2025;
    CHECK(*bare == onlyYear);
    const Result<TaxSituation> poor = parseTaxSituation(R"({"rfr":0,"nbPart":1,"pac":null})");
    REQUIRE(poor);
    CHECK(poor->referenceTaxIncome == 0);
    CHECK(poor->parts == Exact(1));
    CHECK_FALSE(poor->dependants);
    CHECK_FALSE(poor->incomeYear);
}

TEST_CASE("tax office: odd values that are no reason to refuse the whole")
{
    struct Row {
        const char *what;
        QByteArray body;
    };
    const Row row = GENERATE(values<Row>({
        {"an unknown letter for the family", R"({"sitFam":"X"})"},
        {"a day that is none", R"({"datRec":"99/99/9999"})"},
        {"a birth of zeros", R"({"dateNaisDec1":{"jour":"00","mois":"00","annee":"0000"}})"},
        {"fields that we do not know", R"({"rev":{"tspr":[{"code":"1AJ","valeur":1}]},"nouveau":true})"},
    }));
    CAPTURE(row.what);
    const Result<TaxSituation> situation = parseTaxSituation(row.body);
    REQUIRE(situation);
    CHECK(*situation == TaxSituation{});
}

TEST_CASE("tax office: what cannot be a situation is unreadable")
{
    const QByteArray body = GENERATE(as<QByteArray>(), "", "[]", "{}", "<html></html>", R"({"rfr":"beaucoup"})",
        R"({"rfr":1.5})", R"({"rfr":1e18})", R"({"rfr":1234567890123})", R"({"nbPart":true})", R"({"annRevenu":1e12})",
        R"({"pac":[]})", R"({"nmNaiDec1":7})", R"({"rfr":1,"rfr":2})", R"({"dateNaisDec1":"1973"})",
        R"({"erreur":{"code":4102}})");
    CAPTURE(body.toStdString());
    const Result<TaxSituation> situation = parseTaxSituation(body);
    REQUIRE_FALSE(situation);
    CHECK(situation.error().fault == Fault::Unreadable);
}

TEST_CASE("tax office: the grant of the token's door")
{
    const Result<AccessGrant> grant =
        parseAccessGrant(R"({"access_token":"abc.DEF-1","token_type":"Bearer","expires_in":3600})");
    REQUIRE(grant);
    CHECK(*grant == AccessGrant{"abc.DEF-1", std::chrono::seconds(3600)});
    CHECK(parseAccessGrant(R"({"access_token":"a","expires_in":"60"})")->lifetime.count() == 60);
    CHECK(parseAccessGrant(R"({"access_token":"a"})")->lifetime.count() == 0);
    CHECK(parseAccessGrant(R"({"access_token":"a","expires_in":-5})")->lifetime.count() == 0);
    CHECK(parseAccessGrant(R"({"access_token":"a","expires_in":1e15})")->lifetime.count() <= 86'400);
    const QByteArray refused = GENERATE(as<QByteArray>(), "", "{}", R"({"access_token":""})", R"({"access_token":7})",
        R"({"access_token":"a\r\nX-Other: b"})", R"({"access_token":"a b"})", R"({"access_token":"é"})");
    CAPTURE(refused.toStdString());
    CHECK_FALSE(parseAccessGrant(refused));
}

static WireAnswer wire(int status, const QByteArray &body)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

static QByteArray error(const QByteArray &code)
{
    return R"({"erreur":{"code":)" + code + R"(,"message":"format SPI incorrect","horodatage":"2026-11-23T10:00:00"}})";
}

TEST_CASE("tax office: each answer of the resource has its meaning")
{
    struct Row {
        WireAnswer answer;
        TaxOfficeTrouble trouble;
        TaxOfficeOutcome outcome;
    };
    using T = TaxOfficeTrouble;
    using O = TaxOfficeOutcome;
    const Row row = GENERATE(values<Row>({
        {wire(200, R"({"rfr":1})"), T::None, O::Found},
        {wire(200, "<html>"), T::AnswerUnreadable, O::Unreadable},
        {wire(204, ""), T::NothingFound, O::NotFound},
        {wire(403, ""), T::NothingFound, O::NotFound},
        {wire(404, ""), T::NothingFound, O::NotFound},
        {wire(410, "texte"), T::NothingFound, O::NotFound},
        {wire(400, error("4001")), T::NumberRefused, O::InvalidInput},
        {wire(400, error("\"4002\"")), T::YearRefused, O::InvalidInput},
        {wire(403, error("4031")), T::RightsMissing, O::Refused},
        {wire(404, error("4101")), T::NothingForYear, O::NotFound},
        {wire(410, error("4102")), T::NumberUnknown, O::NotFound},
        {wire(404, R"({"erreur":{"codeapp":"4102","code":404}})"), T::NumberUnknown, O::NotFound},
        {wire(400, ""), T::RequestRefused, O::Refused},
        {wire(401, ""), T::RightsMissing, O::Refused},
        {wire(302, ""), T::RedirectRefused, O::Unavailable},
        {wire(407, ""), T::ProxyRefused, O::Unavailable},
        {wire(418, ""), T::AnswerUnreadable, O::Unreadable},
        {wire(429, ""), T::TooManyRequests, O::RateLimited},
        {wire(500, error("4102")), T::ServiceError, O::Unavailable},
        {wire(503, ""), T::ServiceError, O::Unavailable},
    }));
    CAPTURE(row.answer.status, row.answer.body.toStdString());
    CHECK(situationTrouble(row.answer) == row.trouble);
    CHECK(outcomeOf(situationTrouble(row.answer)) == row.outcome);
}

TEST_CASE("tax office: each answer of the token's door has its meaning")
{
    struct Row {
        WireAnswer answer;
        TaxOfficeTrouble trouble;
    };
    using T = TaxOfficeTrouble;
    const Row row = GENERATE(values<Row>({
        {wire(200, R"({"access_token":"a","expires_in":60})"), T::None},
        {wire(200, "{}"), T::AnswerUnreadable},
        {wire(400, R"({"error":"invalid_client"})"), T::ClientRefused},
        {wire(401, ""), T::ClientRefused},
        {wire(403, ""), T::ClientRefused},
        {wire(404, "<html>"), T::AnswerUnreadable}, // another address than the tax office's
        {wire(405, ""), T::AnswerUnreadable},
        {wire(400, R"({"error":"invalid_scope"})"), T::ScopeRefused},
        {wire(400, R"({"error":"unauthorized_client"})"), T::ScopeRefused},
        {wire(400, R"({"error":"invalid_request"})"), T::RequestRefused},
        {wire(302, ""), T::RedirectRefused},
        {wire(429, ""), T::TooManyRequests},
        {wire(502, ""), T::ServiceError},
    }));
    CAPTURE(row.answer.status, row.answer.body.toStdString());
    CHECK(grantTrouble(row.answer) == row.trouble);
}

TEST_CASE("tax office: what stopped the exchange comes first")
{
    struct Row {
        WireFault fault;
        TaxOfficeTrouble trouble;
    };
    const Row row = GENERATE(values<Row>({
        {WireFault::Offline, TaxOfficeTrouble::Offline},
        {WireFault::TimedOut, TaxOfficeTrouble::NoAnswerInTime},
        {WireFault::CertificateRefused, TaxOfficeTrouble::CertificateRefused},
        {WireFault::ProxyRefused, TaxOfficeTrouble::ProxyRefused},
        {WireFault::TooLarge, TaxOfficeTrouble::AnswerTooLarge},
    }));
    WireAnswer answer;
    answer.fault = row.fault;
    CHECK(situationTrouble(answer) == row.trouble);
    CHECK(grantTrouble(answer) == row.trouble);
}
