#include <catch2/catch.hpp>

#include "core/formats/particulierclassify.h"

using namespace Qt::StringLiterals;

static QByteArray entry(const char *code, const char *title, const QByteArray &meta = "{}")
{
    return QByteArray(R"({"code":")") + code + R"(","title":")" + title + R"(","detail":"…","meta":)" + meta + "}";
}

static QByteArray errorBody(const char *code, const char *title = "Entité non traitable", const QByteArray &meta = "{}")
{
    return R"({"errors":[)" + entry(code, title, meta) + "]}";
}

static WireAnswer answered(int status, const QByteArray &body, const QByteArray &retryAfter = {})
{
    return {WireFault::None, status, body, retryAfter, {}};
}

/// One error of the service: what it sends, and what it means.
struct Row {
    int status;
    const char *code;
    const char *title;
    Trouble trouble;
    LookupOutcome outcome;
    bool retryable;
};

TEST_CASE("Every error of the contract has its meaning")
{
    using enum LookupOutcome;
    const Row row = GENERATE(values<Row>({
        {400, "00401", "Mauvaise requête", Trouble::RequestRefused, Refused, false},
        {401, "00101", "Interdit", Trouble::TokenRefused, Refused, false},
        {401, "00103", "Jeton expiré", Trouble::TokenExpired, Refused, false},
        {401, "00105", "Jeton sur liste noire", Trouble::TokenBlocked, Refused, false},
        {401, "00109", "", Trouble::TokenOfStaging, Refused, false},
        {401, "50002", "", Trouble::TokenRefused, Refused, false},
        {403, "00100", "Privilèges insuffisants", Trouble::RightsMissing, Refused, false},
        {403, "00107", "Adresse IP non autorisée", Trouble::AddressNotAllowed, Refused, false},
        {403, "00213", "", Trouble::DelegationMissing, Refused, false},
        {404, "00402", "Version d'API non prise en charge", Trouble::SoftwareOutdated, Unavailable, false},
        {404, "35003", "Allocataire non référencé", Trouble::PersonUnknown, NotFound, false},
        {404, "23003", "Dossier allocataire absent CNAF", Trouble::NoCafFile, NotFound, false},
        {404, "10003", "Dossier allocataire absent MSA", Trouble::NoMsaFile, NotFound, false},
        {404, "40003", "Dossier allocataire absent RNCPS", Trouble::NoRightFound, NotFound, false},
        {404, "37003", "Dossier allocataire absent CNAV", Trouble::PersonUnknown, NotFound, false},
        {404, "99003", "", Trouble::PersonUnknown, NotFound, false},
        {404, "35003", "Erreur inatendue", Trouble::FileLost, Unavailable, true},
        {404, "36003", "ERREUR INATTENDUE", Trouble::FileLost, Unavailable, true},
        {409, "00015", "Conflit", Trouble::SameRequestRunning, Unavailable, true},
        {410, "", "", Trouble::ServiceStopped, Unavailable, false},
        {422, "00203", "", Trouble::RecipientRefused, Refused, false},
        {422, "00210", "", Trouble::RecipientRefused, Refused, false},
        {422, "00212", "", Trouble::DelegationMissing, Refused, false},
        {422, "00401", "", Trouble::RequestRefused, Refused, false},
        {422, "99999", "", Trouble::RequestRefused, Refused, false},
        {422, "00420", "", Trouble::BirthNameRefused, InvalidInput, false},
        {422, "00367", "", Trouble::GivenNameRefused, InvalidInput, false},
        {422, "00363", "", Trouble::BirthDateRefused, InvalidInput, false},
        {422, "00365", "", Trouble::BirthPlaceRefused, InvalidInput, false},
        {422, "00400", "", Trouble::BirthCountryRefused, InvalidInput, false},
        {422, "00422", "", Trouble::BirthYearNeeded, InvalidInput, false},
        {422, "00428", "", Trouble::DepartmentRefused, InvalidInput, false},
        {422, "00427", "", Trouble::SexNeeded, InvalidInput, false},
        {422, "00356", "", Trouble::YearNotOffered, InvalidInput, false},
        {422, "00354", "", Trouble::MonthNotOffered, InvalidInput, false},
        {422, "00355", "Impossible d'identifier l'allocataire", Trouble::NotIdentified, NotFound, false},
        {422, "00366", "", Trouble::NotIdentified, NotFound, false},
        {429, "00429", "Trop de requêtes", Trouble::TooManyRequests, RateLimited, true},
        {500, "00500", "Erreur interne", Trouble::ServiceError, Unavailable, true},
        {502, "35000", "", Trouble::ProviderDown, Unavailable, true},
        {502, "35001", "", Trouble::ProviderDown, Unavailable, true},
        {502, "35004", "", Trouble::ProviderDown, Unavailable, true},
        {502, "35006", "", Trouble::ProviderDown, Unavailable, true},
        {502, "35008", "", Trouble::ProviderBusy, Unavailable, true},
        {502, "35009", "", Trouble::ProviderDown, Unavailable, true},
        {502, "35011", "", Trouble::ProviderDown, Unavailable, true},
        {502, "37999", "", Trouble::ProviderDown, Unavailable, true},
        {502, "00501", "Erreur réseau", Trouble::ProviderDown, Unavailable, true},
        {503, "35020", "", Trouble::Maintenance, Unavailable, true},
        {503, "35001", "", Trouble::ProviderDown, Unavailable, true},
        {504, "35002", "Intermédiaire hors-délai", Trouble::ProviderSlow, Unavailable, true},
        {451, "00451", "", Trouble::AnswerUnreadable, Unreadable, false},
        {418, "", "", Trouble::AnswerUnreadable, Unreadable, false},
    }));
    CAPTURE(row.status, row.code, row.title);

    const Verdict verdict = classify(answered(row.status, errorBody(row.code, row.title)), LookupKind::Quotient);

    CHECK(verdict.outcome == row.outcome);
    CHECK_FALSE(verdict.record);
    REQUIRE(verdict.errors.size() == 1);
    CHECK(verdict.errors.first().trouble == row.trouble);
    CHECK(verdict.errors.first().retryable == row.retryable);
    CHECK(verdict.errors.first().code == QString::fromUtf8(row.code));
    CHECK(verdict.errors.first().title == QString::fromUtf8(row.title));
}

TEST_CASE("A file without a child under seven is found, and not eligible")
{
    const QByteArray body = errorBody("37003", "Allocataire non éligible");
    const Verdict eaje = classify(answered(404, body), LookupKind::Eaje);
    CHECK(eaje.outcome == LookupOutcome::NotEligible);
    CHECK(eaje.errors.first().trouble == Trouble::NotEligible);
    CHECK(classify(answered(404, errorBody("37003", "Dossier allocataire absent CNAV")), LookupKind::Eaje).outcome
          == LookupOutcome::NotFound);
}

TEST_CASE("Where the body says nothing, the status speaks")
{
    const auto [status, trouble] = GENERATE(table<int, Trouble>({
        {301, Trouble::RedirectRefused},
        {302, Trouble::RedirectRefused},
        {307, Trouble::RedirectRefused},
        {401, Trouble::TokenRefused},
        {403, Trouble::RightsMissing},
        {404, Trouble::SoftwareOutdated},
        {409, Trouble::SameRequestRunning},
        {410, Trouble::ServiceStopped},
        {413, Trouble::AnswerUnreadable},
        {422, Trouble::RequestRefused},
        {429, Trouble::TooManyRequests},
        {500, Trouble::ServiceError},
        {502, Trouble::ProviderDown},
        {503, Trouble::ProviderDown},
        {504, Trouble::ProviderSlow},
        {511, Trouble::CaptivePortal},
    }));
    const QByteArray body = GENERATE("", "<html><body>Bad Gateway</body></html>", "Cette URL n'existe pas",
                                     R"({"status":500,"error":"Internal Server Error"})");
    CAPTURE(status, body.toStdString());
    const Verdict verdict = classify(answered(status, body), LookupKind::Quotient);
    REQUIRE(verdict.errors.size() == 1);
    CHECK(verdict.errors.first().trouble == trouble);
    CHECK(verdict.errors.first().code.isEmpty());
    CHECK(verdict.outcome == outcomeOf(trouble));
    CHECK(verdict.outcome != LookupOutcome::NotFound);
}

TEST_CASE("An exchange that did not end says so")
{
    const auto [fault, trouble, outcome] = GENERATE(table<WireFault, Trouble, LookupOutcome>({
        {WireFault::Offline, Trouble::Offline, LookupOutcome::Unavailable},
        {WireFault::TimedOut, Trouble::NoAnswerInTime, LookupOutcome::Unavailable},
        {WireFault::CertificateRefused, Trouble::CertificateRefused, LookupOutcome::Unavailable},
        {WireFault::CertificateOutOfDate, Trouble::CertificateOutOfDate, LookupOutcome::Unavailable},
        {WireFault::SecureLinkFailed, Trouble::SecureLinkFailed, LookupOutcome::Unavailable},
        {WireFault::ProxyRefused, Trouble::ProxyRefused, LookupOutcome::Unavailable},
        {WireFault::ProxyWantsPassword, Trouble::ProxyWantsPassword, LookupOutcome::Unavailable},
        {WireFault::Garbled, Trouble::AnswerUnreadable, LookupOutcome::Unreadable},
        {WireFault::TooLarge, Trouble::AnswerTooLarge, LookupOutcome::Unreadable},
    }));
    // Even with a status and a body that would do: what was cut is not read.
    const WireAnswer answer{fault, 200, R"({"data":{}})", {}, {}};
    const Verdict verdict = classify(answer, LookupKind::Quotient);
    CHECK(verdict.errors.first().trouble == trouble);
    CHECK(verdict.outcome == outcome);
    CHECK(classify(WireAnswer{}, LookupKind::Quotient).errors.first().trouble == Trouble::Offline);
}

TEST_CASE("Every 2xx that holds the data is found")
{
    const auto status = GENERATE(200, 201, 203, 206, 299);
    CHECK(classify(answered(status, R"({"data":{"enfants":[]}})"), LookupKind::Quotient).outcome == LookupOutcome::Found);
    CHECK(classify(answered(status, ""), LookupKind::Quotient).outcome == LookupOutcome::Unreadable);
    CHECK(classify(answered(status, R"({"data":[]})"), LookupKind::Quotient).outcome == LookupOutcome::Unreadable);
}

TEST_CASE("A 200 is found when it can be read")
{
    const Verdict found = classify(answered(200, R"({"data":{"enfants":[]}})"), LookupKind::Quotient);
    CHECK(found.outcome == LookupOutcome::Found);
    CHECK(found.errors.isEmpty());
    REQUIRE(found.record);
    CHECK(found.record->children == QList<Person>{});

    const Verdict portal = classify(answered(200, "<html>Connectez-vous</html>"), LookupKind::Quotient);
    CHECK(portal.outcome == LookupOutcome::Unavailable);
    CHECK(portal.errors.first().trouble == Trouble::CaptivePortal);
}

TEST_CASE("Of several errors the most severe comes first, and all are kept")
{
    const auto troublesOf = [](int status, const QByteArray &entries) {
        QList<Trouble> troubles;
        const Verdict verdict = classify(answered(status, R"({"errors":[)" + entries + "]}"), LookupKind::Quotient);
        for (const ProviderError &error : verdict.errors)
            troubles.append(error.trouble);
        CHECK(verdict.outcome == outcomeOf(troubles.first()));
        return troubles;
    };
    CHECK(troublesOf(422, entry("00420", "") + "," + entry("00363", "") + "," + entry("00365", ""))
          == QList{Trouble::BirthNameRefused, Trouble::BirthDateRefused, Trouble::BirthPlaceRefused});
    CHECK(troublesOf(422, entry("00420", "") + "," + entry("00355", "") + "," + entry("00363", ""))
          == QList{Trouble::NotIdentified, Trouble::BirthNameRefused, Trouble::BirthDateRefused});
    CHECK(troublesOf(422, entry("00363", "") + "," + entry("00210", ""))
          == QList{Trouble::RecipientRefused, Trouble::BirthDateRefused});
}

TEST_CASE("The wait that the service asks for is kept")
{
    const auto retryAfter = [](const QByteArray &header) {
        return classify(answered(429, errorBody("00429"), header), LookupKind::Quotient).errors.first().retryAfterSeconds;
    };
    CHECK(retryAfter("0") == 0);
    CHECK(retryAfter(" 17 ") == 17);
    CHECK_FALSE(retryAfter(""));
    CHECK_FALSE(retryAfter("-3"));
    CHECK_FALSE(retryAfter("+3"));
    CHECK(retryAfter("99999999999999999999") == 86'400);
    CHECK_FALSE(retryAfter("Mon, 23 Nov 2026 10:00:00 GMT")); // nobody knows from when

    const auto until = [](const QByteArray &date) {
        WireAnswer answer = answered(429, errorBody("00429"), date);
        answer.at = QDateTime(QDate(2026, 11, 23), QTime(11, 0), Qt::OffsetFromUTC, 3600);
        return classify(answer, LookupKind::Quotient).errors.first().retryAfterSeconds;
    };
    CHECK(until("Mon, 23 Nov 2026 10:00:12 GMT") == 12);
    CHECK(until("Mon, 23 Nov 2026 09:59:00 GMT") == 0);
    CHECK_FALSE(until("Mon, 23 Nov 2026"));
    CHECK(until("5") == 5);

    const Verdict maintenance = classify(answered(503, errorBody("35020", "Maintenance", R"({"retry_in":2700})")),
                                         LookupKind::Quotient);
    CHECK(maintenance.errors.first().retryAfterSeconds == 2700);
    // Elsewhere the header has no meaning in the contract.
    CHECK_FALSE(classify(answered(503, errorBody("35020"), "12"), LookupKind::Quotient).errors.first().retryAfterSeconds);
}

TEST_CASE("A date of a header is read by its places, or not at all")
{
    CHECK(parseHttpDate(" Mon, 23 Nov 2026 10:00:07 GMT ") == QDateTime(QDate(2026, 11, 23), QTime(10, 0, 7), Qt::UTC));
    const auto text = GENERATE(as<QByteArray>(), "", "soon", "Tue, 23 Nov 2026 10:00:07 GMT", "Mon, 31 Nov 2026 10:00:07 GMT", "Mon, 23 Abc 2026 10:00:07 GMT",
        "Mon, 23 anF 2026 10:00:07 GMT", "Mon, 23 Nov 2026 25:00:07 GMT", "Mon, 23 Nov 2026 10:00:07 CET", "Mon; 23 Nov 2026 10:00:07 GMT", "Mon, 23 Nov -026 10:00:07 GMT",
        "Mon, 23 Nov 2026 10.00.07 GMT", "Monday, 23-Nov-26 10:00:07 GMT");
    INFO(text.toStdString());
    CHECK_FALSE(parseHttpDate(text).isValid());
}
