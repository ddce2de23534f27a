#include <catch2/catch.hpp>

#include "core/formats/servicereply.h"

using namespace Qt::StringLiterals;

TEST_CASE("The rights of a token are read in both shapes")
{
    const auto flat =
        parseTokenRights(R"({"_id":"a1","name":"","scopes":["cnaf_enfants","cnaf_adresse","cnaf_enfants"]})");
    REQUIRE(flat);
    CHECK(flat->scopes == QStringList{u"cnaf_adresse"_s, u"cnaf_enfants"_s});
    CHECK_FALSE(flat->expiry.isValid());
    CHECK_FALSE(flat->isEditors);

    const auto newer =
        parseTokenRights(R"({"data":{"id":"a1","type":"editeur","scopes":["cnaf_adresse"],"datapass_id":null,
        "date_emission":null,"date_expiration":"2027-06-25T12:00:00+02:00","rate_limit_par_minute":200,"delegation":null},"links":{},"meta":{}})");
    REQUIRE(newer);
    CHECK(newer->scopes == QStringList{u"cnaf_adresse"_s});
    CHECK(newer->expiry == QDateTime(QDate(2027, 6, 25), QTime(10, 0), Qt::UTC));
    CHECK(newer->perMinute == 200);
    CHECK(newer->isEditors);
}

TEST_CASE("A token may have no rights at all, and scopes that are no words are left out")
{
    REQUIRE(parseTokenRights(R"({"scopes":[]})"));
    CHECK(parseTokenRights(R"({"scopes":[]})")->scopes.isEmpty());
    const auto odd = parseTokenRights(R"({"scopes":["cnaf_enfants","","<b>x</b>","a b","Majuscule","é"]})");
    REQUIRE(odd);
    CHECK(odd->scopes == QStringList{u"cnaf_enfants"_s});
    CHECK_FALSE(parseTokenRights(R"({"data":{"scopes":[],"rate_limit_par_minute":-5}})")->perMinute);
}

TEST_CASE("Anything else is not taken for rights")
{
    for (const QByteArray &body : QList<QByteArray>{
             "", "<html></html>", "[]", "{}", R"({"scopes":null})", R"({"scopes":"cnaf_enfants"})", R"({"scopes":[1]})",
             R"({"data":[]})", R"({"data":{"scopes":{}}})", R"({"scopes":["a"],"scopes":["b"]})",
             R"({"data":{"scopes":[],"date_expiration":"demain"}})", R"({"data":{"scopes":[],"date_expiration":5}})"}) {
        INFO(body.constData());
        const auto rights = parseTokenRights(body);
        REQUIRE_FALSE(rights);
        CHECK(rights.error().fault == Fault::Unreadable);
    }
}

TEST_CASE("A probe says how a provider is, and nothing but its own words counts")
{
    CHECK(parseProviderWeather(R"({"status":"ok","last_update":"2026-11-23T10:00:00Z","last_ok_status":null})")
          == ProviderWeather{Weather::Ok, {}});
    CHECK(parseProviderWeather(R"({"status":"bad_gateway"})").weather == Weather::Trouble);
    CHECK(parseProviderWeather(R"({"status":"unknown"})").weather == Weather::Unknown);
    const auto maintenance =
        parseProviderWeather(R"({"status":"maintenance","until":"2026-11-22T23:45:00.123+01:00"})");
    CHECK(maintenance.weather == Weather::Maintenance);
    CHECK(maintenance.until.toUTC() == QDateTime(QDate(2026, 11, 22), QTime(22, 45, 0, 123), Qt::UTC));
    CHECK_FALSE(parseProviderWeather(R"({"status":"maintenance"})").until.isValid());
    CHECK_FALSE(parseProviderWeather(R"({"status":"maintenance","until":12})").until.isValid());
    for (const QByteArray &body : QList<QByteArray>{"", "ok", "<html>", R"({"status":1})", R"({"status":"OK"})",
                                                    R"({"status":"ok","status":"ok"})", R"(["ok"])"}) {
        INFO(body.constData());
        CHECK(parseProviderWeather(body) == ProviderWeather{});
    }
}
