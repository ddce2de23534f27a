#include "core/casework/secrets.h"

#include <QFile>
#include <QNetworkAccessManager>

#include <atomic>
#include <thread>

#include "core/casework/providers.h"
#include "core/casework/secretsource.h"
#include "core/casework/settings.h"
#include "core/casework/taxoffice.h"
#include "core/store/sealedlog.h"
#include "tests/core/casework/office.h"
#include "tests/core/casework/realoffice.h"
#include "tests/support/passing.h"

using namespace Qt::StringLiterals;

// A token that ends on 2027-06-25, with a signature that nobody else writes.
static const QByteArray token = "eyJhbGciOiJub25lIn0."
    + QByteArray(R"({"exp":1813917600})").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
    + ".KANARIENVOGEL";

TEST_CASE("A secret is sealed, told without its value, replaced and taken away")
{
    RealOffice office;
    const Secrets secrets(*office.mayor, office.ports);
    CHECK_FALSE(secrets.state(Secrets::token)->isSet);
    CHECK_FALSE(secrets.state(Secrets::token)->at.isValid());

    REQUIRE(secrets.set(Secrets::token, "  " + token + "\n"));
    CHECK(*secrets.get(Secrets::token) == token);
    const auto state = secrets.state(Secrets::token);
    REQUIRE(state);
    CHECK(state->isSet);
    CHECK(state->at == office.now);
    CHECK(state->agent == u"M. Leroy");
    CHECK(state->expiry.toUTC().date() == QDate(2027, 6, 25));
    CHECK_FALSE(secrets.state(Secrets::taxOffice)->isSet);

    office.now = office.now.addDays(1);
    REQUIRE(secrets.set(Secrets::token, {}));
    CHECK(secrets.get(Secrets::token)->isEmpty());
    CHECK_FALSE(secrets.state(Secrets::token)->isSet);
    CHECK(secrets.state(Secrets::token)->at == office.now);
}

namespace {

/// The row of a secret, to be put back by who kept a copy of the file.
struct KeptSecret {
    explicit KeptSecret(const QString &folder)
        : row(Database(SealedLog::fileIn(folder), Access::Read).rowOf(u"SELECT name, key_id, box FROM secret"_s))
    {
    }
    void putBack(const QString &folder) const
    {
        Database(SealedLog::fileIn(folder), Access::Write)
            .run(u"INSERT OR REPLACE INTO secret (name, key_id, box) VALUES (?, ?, ?)"_s, row[0], row[1], row[2]);
    }
    QVariantList row;
};

} // namespace

TEST_CASE("A former secret that is put back is found by a check of the log, also after a change of keys")
{
    RealOffice office;
    const Secrets secrets(*office.mayor, office.ports);
    const auto isFound = [&](const Session &session) { return !Caseload(session, office.ports).verify()->problems.isEmpty(); };
    REQUIRE(secrets.set(Secrets::taxOffice, "premier-secret"));
    const KeptSecret first(office.folder.path());
    REQUIRE(secrets.set(Secrets::taxOffice, "second-secret"));
    const KeptSecret second(office.folder.path());
    CHECK_FALSE(isFound(*office.mayor));

    first.putBack(office.folder.path());
    CHECK(isFound(*office.mayor));
    REQUIRE(secrets.set(Secrets::taxOffice, {}));
    CHECK_FALSE(isFound(*office.mayor));
    second.putBack(office.folder.path());
    CHECK(isFound(*office.mayor));

    REQUIRE(secrets.set(Secrets::taxOffice, "second-secret"));
    const Account leaver = *office.accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, RealOffice::otherPassword());
    const auto after = office.accounts().close(leaver.id, {});
    REQUIRE(after);
    CHECK_FALSE(isFound(after->session));
    REQUIRE(Secrets(after->session, office.ports).set(Secrets::taxOffice, "troisieme-secret"));
    first.putBack(office.folder.path());
    CHECK(isFound(after->session));
}

TEST_CASE("What has not the shape of its kind is not sealed in its place")
{
    RealOffice office;
    const Secrets secrets(*office.mayor, office.ports);
    const auto [name, value, problem] = GENERATE(table<QString, QByteArray, Problem>({
        {Secrets::token, "aaa.bbb", Problem::WrongLength},
        {Secrets::token, "two words", Problem::ForbiddenCharacter},
        {Secrets::token, QByteArray(9000, 'a'), Problem::TooLong},
        {Secrets::taxOffice, "two\nlines", Problem::ForbiddenCharacter},
    }));
    REQUIRE(secrets.set(name, name == Secrets::token ? token : "bon-secret"));
    const auto set = secrets.set(name, value);
    REQUIRE_FALSE(set);
    CHECK(set.error().fault == Fault::Invalid);
    CHECK(set.error().problem == problem);
    CHECK_FALSE(secrets.get(name)->isEmpty());
}

TEST_CASE("Only who manages the settings seals a secret or learns of it; whoever is at work asks with it")
{
    RealOffice office;
    REQUIRE(Secrets(*office.mayor, office.ports).set(Secrets::token, token));
    const Secrets agents(office.as(Role::Agent), office.ports);
    CHECK(agents.set(Secrets::token, token).error().fault == Fault::Forbidden);
    CHECK(agents.state(Secrets::token).error().fault == Fault::Forbidden);
    CHECK(agents.takeOver(Secrets::token, u"/nowhere"_s).error().fault != Fault::Invalid);
    CHECK(*agents.get(Secrets::token) == token);
}

TEST_CASE("A file is taken over whole or not at all, and is not needed then")
{
    RealOffice office;
    const Secrets secrets(*office.mayor, office.ports);
    const QTemporaryDir outside;
    const QString path = outside.filePath(u"jeton"_s);
    CHECK(secrets.takeOver(Secrets::token, path).error().fault == Fault::NotFound);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(secrets.takeOver(Secrets::token, path).error().problem == Problem::Missing);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(token + '\n');
    file.close();
    REQUIRE(secrets.takeOver(Secrets::token, path));
    REQUIRE(file.remove());

    const Connection connection{QUrl(u"https://particulier.example"_s), u"13002526500013"_s, path};
    CHECK_FALSE(checkConnection(connection));
    CHECK(checkConnection(connection, firstOf([&] { return secrets.get(Secrets::token); }, secretInFile(path))));
}

TEST_CASE("A desk that has sealed nothing yet goes on with its file")
{
    const ReadSecret none = []() -> Result<QByteArray> { return QByteArray(); };
    const ReadSecret broken = []() -> Result<QByteArray> { return Error{Fault::Unreadable, u"secret: damaged"_s}; };
    const ReadSecret file = []() -> Result<QByteArray> { return QByteArray("of the file"); };
    CHECK(*firstOf(none, file)() == "of the file");
    CHECK(*firstOf(file, none)() == "of the file");
    CHECK(firstOf(broken, file)().error().fault == Fault::Unreadable);
    CHECK(HeldSecret(broken).trouble()->fault == Fault::Unreadable);
    CHECK(secretInFile({})()->isEmpty());
}

TEST_CASE("A secret outlives a change of keys, for the key that goes on")
{
    RealOffice office;
    REQUIRE(Secrets(*office.mayor, office.ports).set(Secrets::token, token));
    const auto left = office.accounts().add(u"bcaron"_s, u"Bilal Caron"_s, Role::Agent, office.otherPassword());
    REQUIRE(left);
    const auto next = office.accounts().close(left->id, [](double) { return true; });
    REQUIRE(next);
    const Secrets secrets(next->session, office.ports);
    CHECK(*secrets.get(Secrets::token) == token);
    CHECK(secrets.state(Secrets::token)->isSet);
    REQUIRE(secrets.set(Secrets::token, {}));
    const auto again = office.entered(u"mairie"_s, office.password());
    REQUIRE(again);
    CHECK(Secrets(*again, office.ports).get(Secrets::token)->isEmpty());
}

TEST_CASE("What opens a provider's door is read beside the window, at each question")
{
    std::atomic<std::thread::id> reader = std::this_thread::get_id();
    const ReadSecret secret = [&]() -> Result<QByteArray> {
        reader = std::this_thread::get_id();
        return QByteArray();
    };
    QNetworkAccessManager network;
    QObject owner;
    SECTION("the CAF/MSA")
    {
        const Connection connection{.endpoint = QUrl(u"https://service.example"_s), .recipient = u"13002526500013"_s, .tokenFile = {}};
        std::optional<Trouble> trouble;
        const AskFamily ask = askService(network, connection, secret);
        QObject::connect(ask({.identity = DatedOffice::identity(u"DUPONT"_s, u"Sophie"_s, QDate(1982, 9, 3)), .period = {}}, &owner), &FamilyLookup::finished,
                         &owner, [&](const FamilyAnswer &answer) { trouble = answer.errors.first().trouble; });
        REQUIRE(passUntil([&] { return trouble.has_value(); }));
        CHECK(*trouble == Trouble::TokenMissing);
    }
    SECTION("the tax office")
    {
        const TaxOfficeConnection connection{.gateway = QUrl(u"https://service.example"_s), .clientId = u"client"_s, .secretFile = {}, .teleservice = {}};
        std::optional<TaxOfficeTrouble> trouble;
        const AskTaxOffice ask = askTaxOffice(network, connection, secret);
        QObject::connect(ask({.number = *FiscalNumber::parse(u"3001000001223"), .incomeYear = {}}, &owner), &TaxOfficeLookup::finished, &owner,
                         [&](const TaxOfficeAnswer &answer) { trouble = answer.trouble; });
        REQUIRE(passUntil([&] { return trouble.has_value(); }));
        CHECK(*trouble == TaxOfficeTrouble::SecretMissing);
    }
    CHECK(reader.load() != std::this_thread::get_id());
}
