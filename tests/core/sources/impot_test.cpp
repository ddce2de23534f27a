#include <catch2/catch.hpp>

#include "core/casework/settings.h"
#include "core/casework/taxoffice.h"
#include "core/sources/impotlookup.h"
#include "tests/core/sources/statedesk.h"
#include "tests/support/taxofficeserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkProxy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

static const QString someNumber = u"1899582886173"_s;

namespace {

/// A town hall that may ask the tax office, and the tax office.
class Desk
{
public:
    Desk()
    {
        network.setProxy(QNetworkProxy::NoProxy);
        connection = {.gateway = server.gateway(),
            .clientId = QString::fromLatin1(TaxOfficeServer::clientId),
            .secretFile = folder.filePath(u"secret"_s),
            .secretInForm = false,
            .teleservice = QString::fromLatin1(TaxOfficeServer::teleservice)};
        write(TaxOfficeServer::secret);
        server.serve(someNumber, 200, taxOfficeExample());
    }

    void write(const QByteArray &secret)
    {
        QFile file(connection.secretFile);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(secret + '\n');
    }

    TaxOfficeAnswer ask(
        const AskTaxOffice &asking, const QString &number = someNumber, std::optional<int> year = std::nullopt)
    {
        const std::unique_ptr<TaxOfficeLookup> lookup(asking({*FiscalNumber::parse(number), year}, nullptr));
        QList<TaxOfficeAnswer> answers;
        QObject::connect(
            lookup.get(), &TaxOfficeLookup::finished, [&](const TaxOfficeAnswer &each) { answers.append(each); });
        passUntil([&] { return !answers.isEmpty(); }, 5'000);
        pass(5);
        REQUIRE(answers.size() == 1);
        return answers.first();
    }

    TaxOfficeAnswer ask() { return ask(askTaxOffice(network, connection, 1)); }

    TaxOfficeServer server;
    QTemporaryDir folder;
    QNetworkAccessManager network;
    TaxOfficeConnection connection;
};

} // namespace

TEST_CASE("tax office: a question goes through both doors, whichever way the client says who it is")
{
    Desk desk;
    desk.connection.secretInForm = GENERATE(false, true);
    CAPTURE(desk.connection.secretInForm);

    const TaxOfficeAnswer answer = desk.ask();

    CHECK(answer.outcome() == TaxOfficeOutcome::Found);
    CHECK(answer.status == 200);
    REQUIRE(answer.situation);
    CHECK(answer.situation->referenceTaxIncome == 48'583);
    CHECK(answer.situation->second.usageName == u"CIS QUATORZE");
    CHECK(desk.server.paths()
        == QStringList{
            u"/token"_s, u"/impotparticulier/1.0/spi/1899582886173/dernieresituation/ir/assiettes/deuxans"_s});
    const TaxOfficeRequest &asked = desk.server.received().last();
    CHECK(asked.headers.value("id_teleservice") == TaxOfficeServer::teleservice);
    CHECK(asked.headers.value("x-correlation-id") == answer.requestId.toLatin1());
    CHECK(asked.headers.value("accept").startsWith(
        "application/prs.dgfip.part.derniere.situations.ir.assiettes.v1+json"));
    const bool isInHeader = desk.server.received().first().headers.contains("authorization");
    CHECK(isInHeader != desk.connection.secretInForm);
}

TEST_CASE("tax office: a year of income is a resource and a right of its own")
{
    Desk desk;
    const AskTaxOffice asking = askTaxOffice(desk.network, desk.connection, 1);
    CHECK(desk.ask(asking, someNumber, 2021).outcome() == TaxOfficeOutcome::Found);
    CHECK(desk.server.paths().last().endsWith(u"/dernieresituation/ir/assiettes/annrev/2021"));
    CHECK(desk.server.received().first().body.contains("scope=RessourceIRDerniere"));
}

TEST_CASE("tax office: a grant serves until it ends")
{
    Desk desk;
    const AskTaxOffice asking = askTaxOffice(desk.network, desk.connection, 1);
    desk.ask(asking);
    desk.ask(asking);
    CHECK(desk.server.paths().count(u"/token"_s) == 1);
    desk.ask(asking, someNumber, 2021); // another right
    CHECK(desk.server.paths().count(u"/token"_s) == 2);
}

TEST_CASE("tax office: a grant that ends within half a minute is not used again")
{
    Desk desk;
    desk.server.setLifetime(29);
    const AskTaxOffice asking = askTaxOffice(desk.network, desk.connection, 1);
    CHECK(desk.ask(asking).outcome() == TaxOfficeOutcome::Found);
    CHECK(desk.ask(asking).outcome() == TaxOfficeOutcome::Found);
    CHECK(desk.server.paths().count(u"/token"_s) == 2);
}

TEST_CASE("tax office: a grant refused before its end is renewed once")
{
    Desk desk;
    const AskTaxOffice asking = askTaxOffice(desk.network, desk.connection, 1);
    desk.ask(asking);
    desk.server.revokeGrants();
    CHECK(desk.ask(asking).outcome() == TaxOfficeOutcome::Found);
    CHECK(desk.server.paths().count(u"/token"_s) == 2);
    // Refused with a fresh grant too: that is the answer.
    desk.server.script({sends(httpAnswer(401, "{}")), sends(httpAnswer(200, R"({"access_token":"x","expires_in":60})")),
        sends(httpAnswer(401, "{}"))});
    const qsizetype before = desk.server.received().size();
    CHECK(desk.ask(asking).trouble == TaxOfficeTrouble::RightsMissing);
    CHECK(desk.server.received().size() == before + 3);
}

TEST_CASE("tax office: what it says of a number")
{
    struct Row {
        int status;
        QByteArray body;
        TaxOfficeTrouble trouble;
    };
    const Row row = GENERATE(values<Row>({
        {204, "", TaxOfficeTrouble::NothingFound},
        {403, "", TaxOfficeTrouble::NothingFound},
        {404, taxOfficeError(4102), TaxOfficeTrouble::NumberUnknown},
        {410, taxOfficeError(4101), TaxOfficeTrouble::NothingForYear},
        {400, taxOfficeError(4001), TaxOfficeTrouble::NumberRefused},
        {500, "", TaxOfficeTrouble::ServiceError},
        {200, "pas du JSON", TaxOfficeTrouble::AnswerUnreadable},
    }));
    CAPTURE(row.status);
    Desk desk;
    desk.server.serve(someNumber, row.status, row.body);
    const TaxOfficeAnswer answer = desk.ask();
    CHECK(answer.trouble == row.trouble);
    CHECK(answer.status == row.status);
    CHECK_FALSE(answer.situation);
}

TEST_CASE("tax office: a wrong secret, a missing use, a right that was not given")
{
    Desk desk;
    SECTION("a wrong secret")
    {
        desk.write("autre");
        CHECK(desk.ask().trouble == TaxOfficeTrouble::ClientRefused);
        CHECK(desk.server.paths() == QStringList{u"/token"_s});
    }
    SECTION("the use of the service is not the one that was opened")
    {
        desk.connection.teleservice.clear();
        CHECK(desk.ask().trouble == TaxOfficeTrouble::RightsMissing);
    }
    SECTION("no such right")
    {
        desk.server.script({sends(httpAnswer(400, R"({"error":"invalid_scope"})"))});
        CHECK(desk.ask().trouble == TaxOfficeTrouble::ScopeRefused);
    }
}

TEST_CASE("tax office: off until it is set, and nothing is sent with a setting that cannot be good")
{
    struct Row {
        const char *what;
        std::function<void(Desk &)> spoil;
        TaxOfficeTrouble trouble;
    };
    const Row row = GENERATE(values<Row>({
        {"nothing set", [](Desk &desk) { desk.connection = {}; }, TaxOfficeTrouble::NotConfigured},
        {"no client", [](Desk &desk) { desk.connection.clientId.clear(); }, TaxOfficeTrouble::NotConfigured},
        {"a client that breaks a header", [](Desk &desk) { desk.connection.clientId = u"a\r\nX: b"_s; },
            TaxOfficeTrouble::NotConfigured},
        {"a use that breaks a header", [](Desk &desk) { desk.connection.teleservice = u"a\nb"_s; },
            TaxOfficeTrouble::NotConfigured},
        {"plain http", [](Desk &desk) { desk.connection.gateway = QUrl(u"http://impots.example"_s); },
            TaxOfficeTrouble::AddressRefused},
        {"no secret file", [](Desk &desk) { desk.connection.secretFile = u"/nulle/part"_s; },
            TaxOfficeTrouble::SecretMissing},
        {"an empty secret", [](Desk &desk) { desk.write(""); }, TaxOfficeTrouble::SecretMissing},
    }));
    CAPTURE(row.what);
    Desk desk;
    row.spoil(desk);
    const TaxOfficeAnswer answer = desk.ask();
    CHECK(answer.trouble == row.trouble);
    CHECK(checkTaxOffice(desk.connection) == row.trouble);
    CHECK(answer.requestId.isEmpty());
    CHECK(desk.server.received().isEmpty());
}

TEST_CASE("tax office: redirections are refused at both doors, and neither secret nor token leaves")
{
    const bool isSecondDoor = GENERATE(false, true);
    TaxOfficeServer elsewhere;
    Desk desk;
    const RawAnswer away = sends(httpAnswer(307, {}, {"Location: " + elsewhere.gateway().toEncoded() + "/token"}));
    const RawAnswer grant = sends(httpAnswer(200, R"({"access_token":"x","expires_in":60})"));
    desk.server.script(isSecondDoor ? QList<RawAnswer>{grant, away} : QList<RawAnswer>{away});
    CHECK(desk.ask().trouble == TaxOfficeTrouble::RedirectRefused);
    CHECK(elsewhere.received().isEmpty());
}

TEST_CASE("tax office: a silent, dripping, endless or cut answer ends in its time")
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    struct Row {
        const char *what;
        RawAnswer answer;
        TaxOfficeTrouble trouble;
    };
    const Row row = GENERATE_COPY(values<Row>({
        {"silent", staysSilent(), TaxOfficeTrouble::NoAnswerInTime},
        {"dripping", drips(head + QByteArray(1000, ' '), 50), TaxOfficeTrouble::NoAnswerInTime},
        {"endless", sendsWithoutEnd(head, QByteArray(65'536, ' ')), TaxOfficeTrouble::AnswerTooLarge},
        {"cut", sends("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"access"), TaxOfficeTrouble::Offline},
    }));
    CAPTURE(row.what);
    Desk desk;
    desk.server.script({row.answer});
    QElapsedTimer timer;
    timer.start();
    CHECK(desk.ask().trouble == row.trouble);
    CHECK(timer.elapsed() < 4'000);
}

TEST_CASE("tax office: a time to wait is passed on")
{
    Desk desk;
    desk.server.script({sends(httpAnswer(429, "{}", {"Retry-After: 7"}))});
    const TaxOfficeAnswer answer = desk.ask();
    CHECK(answer.trouble == TaxOfficeTrouble::TooManyRequests);
    CHECK(answer.retryAfterSeconds == 7);
}

TEST_CASE("tax office: deleted on its way, a look-up says nothing")
{
    Desk desk;
    desk.server.script({staysSilent()});
    int count = 0;
    const AskTaxOffice asking = askTaxOffice(desk.network, desk.connection, 1);
    std::unique_ptr<TaxOfficeLookup> lookup(asking({*FiscalNumber::parse(someNumber), std::nullopt}, nullptr));
    QObject::connect(lookup.get(), &TaxOfficeLookup::finished, [&count] { ++count; });
    REQUIRE(passUntil([&] { return desk.server.received().size() == 1; }));
    lookup.reset();
    pass(50);
    CHECK(count == 0);
}

TEST_CASE("tax office: the settings go to the file and come back, without the secret")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    Settings settings = loadSettings(file);
    CHECK_FALSE(settings.taxOffice.isSet());
    settings.taxOffice = {.gateway = QUrl(u"https://passerelle.example/dgfip"_s),
        .clientId = u"mairie"_s,
        .secretFile = u"/etc/passfamille/secret"_s,
        .secretInForm = true,
        .teleservice = u"FAM"_s};
    REQUIRE(saveSettings(file, settings));
    CHECK(loadSettings(file).taxOffice == settings.taxOffice);
    settings.taxOffice = {};
    REQUIRE(saveSettings(file, settings));
    CHECK_FALSE(loadSettings(file).taxOffice.isSet());
}

static TaxOfficeAnswer askPractice(const QString &number, std::optional<int> year)
{
    QObject owner;
    std::optional<TaxOfficeAnswer> answer;
    const TaxOfficeLookup *lookup = askPracticeTaxOffice(&owner, 0)({*FiscalNumber::parse(number), year}, &owner);
    QObject::connect(lookup, &TaxOfficeLookup::finished, &owner, [&](const TaxOfficeAnswer &given) { answer = given; });
    REQUIRE(passUntil([&] { return answer.has_value(); }));
    return *answer;
}

TEST_CASE("tax office: in practice the fictitious households answer, to either declarant, and nobody else")
{
    const TaxOfficeAnswer hers = askPractice(u"3001000001223"_s, {});
    REQUIRE(hers.situation);
    CHECK(hers.situation->referenceTaxIncome == 28'350);
    CHECK(hers.situation->dependants->minors == 2);
    CHECK(askPractice(u"3001000002224"_s, {}).situation == hers.situation);
    CHECK(askPractice(u"3001000001223"_s, *hers.situation->incomeYear - 1).situation);
    CHECK(askPractice(u"3001000001223"_s, *hers.situation->incomeYear - 2).trouble == TaxOfficeTrouble::NothingForYear);
    CHECK(askPractice(u"3009999999999"_s, {}).trouble == TaxOfficeTrouble::NumberUnknown);
    const TaxOfficeAnswer without = askPractice(u"3001000003225"_s, {});
    REQUIRE(without.situation);
    CHECK_FALSE(without.situation->referenceTaxIncome);
}

TEST_CASE("tax office: grants are kept by right and end half a minute early")
{
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 0));
    sources::ImpotGrants grants;
    grants.keep("a", {"un", std::chrono::seconds(60)}, now);
    CHECK(grants.tokenFor("a", now) == QByteArray("un"));
    CHECK_FALSE(grants.tokenFor("b", now));
    CHECK(grants.tokenFor("a", now.addSecs(29)) == QByteArray("un"));
    CHECK_FALSE(grants.tokenFor("a", now.addSecs(30)));
    grants.forget("a");
    CHECK_FALSE(grants.tokenFor("a", now));
}
