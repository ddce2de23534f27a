#include <catch2/catch.hpp>

#include "tests/core/sources/hostiledesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Each status and code of the contract (§6.2) on the wire: what it means, and how often the service is asked.

namespace {

struct Said {
    int status;
    const char *code;
    const char *title;
    Trouble trouble;
    int requests;
};

} // namespace

static QList<Said> ofTheTownHall()
{
    return {
        {400, "00401", "Mauvaise requête", Trouble::RequestRefused, 1},
        {401, "00101", "Interdit", Trouble::TokenRefused, 1},
        {401, "00103", "Jeton expiré", Trouble::TokenExpired, 1},
        {401, "00105", "Jeton sur liste noire", Trouble::TokenBlocked, 1},
        {401, "00109", "", Trouble::TokenOfStaging, 1},
        {401, "50002", "", Trouble::TokenRefused, 1},
        {403, "00100", "Privilèges insuffisants", Trouble::RightsMissing, 1},
        {403, "00107", "Adresse IP non autorisée", Trouble::AddressNotAllowed, 1},
        {403, "00213", "", Trouble::DelegationMissing, 1},
        {404, "00402", "Version d'API non prise en charge", Trouble::SoftwareOutdated, 1},
        {407, "", "", Trouble::ProxyWantsPassword, 1},
        {410, "", "", Trouble::ServiceStopped, 1},
        {422, "00210", "", Trouble::RecipientRefused, 1},
        {422, "00212", "", Trouble::DelegationMissing, 1},
        {422, "00401", "", Trouble::RequestRefused, 1},
        {451, "", "", Trouble::AnswerUnreadable, 1},
    };
}

static QList<Said> ofTheFamily()
{
    return {
        {404, "35003", "Allocataire non référencé", Trouble::PersonUnknown, 1},
        {404, "35003", "Erreur inatendue", Trouble::FileLost, 1},
        {404, "36003", "Erreur inatendue", Trouble::FileLost, 1},
        {404, "23003", "Dossier allocataire absent CNAF", Trouble::NoCafFile, 1},
        {404, "10003", "Dossier allocataire absent MSA", Trouble::NoMsaFile, 1},
        {404, "40003", "Dossier allocataire absent RNCPS", Trouble::NoRightFound, 1},
        {422, "00420", "", Trouble::BirthNameRefused, 1},
        {422, "00367", "", Trouble::GivenNameRefused, 1},
        {422, "00363", "", Trouble::BirthDateRefused, 1},
        {422, "00365", "", Trouble::BirthPlaceRefused, 1},
        {422, "00400", "", Trouble::BirthCountryRefused, 1},
        {422, "00422", "", Trouble::BirthYearNeeded, 1},
        {422, "00428", "", Trouble::DepartmentRefused, 1},
        {422, "00427", "", Trouble::SexNeeded, 1},
        {422, "00356", "", Trouble::YearNotOffered, 1},
        {422, "00354", "", Trouble::MonthNotOffered, 1},
        {422, "00355", "Impossible d'identifier l'allocataire", Trouble::NotIdentified, 1},
        {422, "00366", "", Trouble::NotIdentified, 1},
    };
}

static QList<Said> ofTheMoment()
{
    return {
        {409, "00015", "Conflit", Trouble::SameRequestRunning, 13},
        {429, "00429", "Trop de requêtes", Trouble::TooManyRequests, 3},
        {500, "00500", "Erreur interne", Trouble::ServiceError, 1},
        {501, "", "", Trouble::ServiceError, 1},
        {502, "35000", "", Trouble::ProviderDown, 1},
        {502, "35001", "Service non disponible", Trouble::ProviderDown, 1},
        {502, "35004", "", Trouble::ProviderDown, 1},
        {502, "35006", "", Trouble::ProviderDown, 1},
        {502, "35008", "", Trouble::ProviderBusy, 3},
        {502, "35009", "", Trouble::ProviderDown, 1},
        {502, "35011", "", Trouble::ProviderDown, 3},
        {502, "35999", "", Trouble::ProviderDown, 1},
        {502, "00501", "Erreur réseau", Trouble::ProviderDown, 3},
        {503, "35020", "Maintenance", Trouble::Maintenance, 1},
        {503, "", "", Trouble::ProviderDown, 1},
        {504, "35002", "Intermédiaire hors-délai", Trouble::ProviderSlow, 2},
        {511, "", "", Trouble::CaptivePortal, 1},
        {599, "", "", Trouble::ServiceError, 1},
    };
}

static void checkSaid(const Said &said)
{
    CAPTURE(said.status, said.code, said.title);
    const QByteArray body = *said.code ? errorBody(said.code, said.title) : QByteArray("<html>…</html>");
    HostileDesk desk;
    const FamilyAnswer answer =
        desk.check({"a status",
                    {sends(httpAnswer(said.status, body, {"WWW-Authenticate: Basic realm=\"x\""}))},
                    said.trouble,
                    said.requests});
    CHECK((answer.status == said.status || said.status == 407));
    CHECK(answer.errors.first().code == QString::fromUtf8(said.code));
    CHECK(desk.waits.size() == said.requests - 1);
    for (const QByteArray &head : desk.server.heads())
        CHECK_FALSE(head.contains("Authorization: Basic")); // no password is made up for a 401
}

TEST_CASE("What stands in the way of the whole town hall is asked once")
{
    const QList<Said> all = ofTheTownHall();
    checkSaid(GENERATE_COPY(from_range(all)));
}

TEST_CASE("What is about the family is asked once")
{
    const QList<Said> all = ofTheFamily();
    checkSaid(GENERATE_COPY(from_range(all)));
}

TEST_CASE("What passes is asked again as the contract says, and no more")
{
    const QList<Said> all = ofTheMoment();
    checkSaid(GENERATE_COPY(from_range(all)));
}

TEST_CASE("A crèche's 404 says whether the file exists")
{
    const auto [title, trouble] = GENERATE(table<QByteArray, Trouble>({
        {"Allocataire non éligible", Trouble::NotEligible},
        {"ALLOCATAIRE NON ELIGIBLE", Trouble::NotEligible},
        {"Dossier allocataire absent CNAV", Trouble::PersonUnknown},
        {"Erreur inatendue", Trouble::FileLost},
    }));
    HostileDesk desk;
    desk.kind = LookupKind::Eaje;
    desk.check({"a 404", {sends(httpAnswer(404, errorBody("37003", title)))}, trouble});
}

TEST_CASE("Several errors come together: the most severe speaks, and all are kept")
{
    const QByteArray body =
        R"({"errors":[{"code":"00363","title":""},{"code":"00210","title":""},{"code":"00420","title":""}]})";
    HostileDesk desk;
    const FamilyAnswer answer = desk.check({"three", {sends(httpAnswer(422, body))}, Trouble::RecipientRefused});
    CHECK(answer.errors.size() == 3);
}

TEST_CASE("An error whose body is spoilt is known by its status")
{
    const auto body =
        GENERATE(as<QByteArray>(), "", "{", "[]", R"({"errors":{}})", R"({"errors":[]})", R"({"errors":[null,7]})",
                 R"({"errors":[{"code":{}}],"errors":[]})", "\xFF\xFE<", R"({"errors":[{"code":"le code secret"}]})",
                 "{\"errors\":[{\"title\":\"\\ud800\\u0000\"}]}");
    CAPTURE(body.toStdString());
    HostileDesk desk;
    const FamilyAnswer answer = desk.check({"an error", {sends(httpAnswer(422, body))}, Trouble::RequestRefused});
    CHECK(answer.errors.first().code.isEmpty());
}

TEST_CASE("A code without its quotes is the same code")
{
    const auto [status, code, trouble] = GENERATE(table<int, QByteArray, Trouble>({
        {404, "35003", Trouble::PersonUnknown},
        {422, "420", Trouble::BirthNameRefused},
        {422, "-420", Trouble::RequestRefused},
        {422, "420.5", Trouble::RequestRefused},
        {422, "4200000", Trouble::RequestRefused},
    }));
    HostileDesk desk;
    desk.check({"a number", {sends(httpAnswer(status, R"({"errors":[{"code":)" + code + R"(,"title":"Allocataire"}]})"))}, trouble});
}

TEST_CASE("A service that repeats what it was told does not make us repeat it")
{
    const auto title = GENERATE(as<QByteArray>(), "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJlc3NhaSJ9.c2lnbmF0dXJl",
                                "FOLLEVILLE inconnue", "nom: folleville", "ARMELLE", "née le 1988-04-07", "07/04/1988",
                                "19880407", "Follevillé");
    HostileDesk desk; // that nothing of it comes out is checked with every answer
    const QByteArray body =
        R"({"errors":[{"code":")" + title + R"(","title":")" + title + R"(","detail":")" + title + R"("}]})";
    const FamilyAnswer answer = desk.check({"an echo", {sends(httpAnswer(404, body))}, Trouble::SoftwareOutdated});
    CHECK(answer.errors.first().title.isEmpty());
}

TEST_CASE("Retry-After is honoured where it can be, and never makes us insist")
{
    const QByteArray soon = "Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nRetry-After: Mon, 23 Nov 2026 10:00:21 GMT";
    const QByteArray past = "Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nRetry-After: Mon, 23 Nov 2026 09:00:00 GMT";
    const QByteArray late = "Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nRetry-After: Mon, 23 Nov 2026 11:00:00 GMT";
    const auto [header, wait] = GENERATE_COPY(table<QByteArray, std::chrono::seconds>({
        {"X: y", 1s},
        {"Retry-After: 0", 1s},
        {"Retry-After: 7", 7s},
        {"Retry-After:   60  ", 60s},
        {"Retry-After: -5", 1s},
        {"Retry-After: bientôt", 1s},
        {"Retry-After: 1e9", 1s},
        {"Retry-After: ", 1s},
        {soon, 21s},
        {past, 1s},
        {"Retry-After: 61", 0s},
        {"Retry-After: 3600", 0s},
        {"Retry-After: 99999999999999999999", 0s},
        {late, 0s},
    }));
    CAPTURE(header.toStdString());
    HostileDesk desk;
    desk.server.script({sends(httpAnswer(429, errorBody("00429"), {header})), sends(httpAnswer(200, foundBody()))});
    const FamilyAnswer answer = desk.ask();
    if (wait == 0s) {
        checkEnd(answer, Trouble::TooManyRequests);
        CHECK(desk.server.heads().size() == 1);
        CHECK(answer.errors.first().retryAfterSeconds > 60);
    } else {
        checkEnd(answer, {});
        CHECK(desk.waits == QList<std::chrono::milliseconds>{wait});
    }
}

TEST_CASE("A wait named by the body of a 502 is kept within reason")
{
    const auto [meta, wait] = GENERATE(table<QByteArray, std::chrono::seconds>({
        {R"({"retry_in":4})", 4s},
        {R"({"retry_in":0})", 1s},
        {R"({"retry_in":-9})", 1s},
        {R"({"retry_in":2.4})", 3s},
        {R"({"retry_in":"4"})", 10s},
        {R"({"retry_in":null})", 10s},
        {R"({"retry_in":1e300})", 0s},
        {"[]", 10s},
    }));
    CAPTURE(meta.toStdString());
    HostileDesk desk;
    desk.server.script({sends(httpAnswer(502, errorBody("00501", {}, meta))), sends(httpAnswer(200, foundBody()))});
    checkEnd(desk.ask(), wait == 0s ? std::optional(Trouble::ProviderDown) : std::nullopt);
    CHECK(desk.waits == (wait == 0s ? QList<std::chrono::milliseconds>{} : QList<std::chrono::milliseconds>{wait}));
}
