#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include "core/casework/settings.h"

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    QString file = QDir(folder.path()).filePath(u"guichet.ini"_s);
    QString tokenFile = QDir(folder.path()).filePath(u"jeton.txt"_s);

    QByteArray bytes() const
    {
        QFile stored(file);
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }
    void writeToken(const QByteArray &token) const
    {
        QFile stored(tokenFile);
        REQUIRE(stored.open(QIODevice::WriteOnly));
        stored.write(token);
    }
};

} // namespace

TEST_CASE_METHOD(Desk, "A fresh install practises in a fictitious town hall")
{
    const Settings settings = loadSettings(file);
    CHECK(settings.practice);
    CHECK(settings.townHall.name == u"Ville de Morvallon");
    CHECK(settings.townHall.signatoryTitle == u"Pour le maire et par délégation,\nla responsable du service Familles");
    CHECK(settings.agent == u"A. Mercier");
    CHECK(settings.language == u"fr");
    CHECK(settings.theme == u"system");
    CHECK(settings.connection.endpoint.isEmpty());
}

TEST_CASE_METHOD(Desk, "What is set is read back")
{
    const Settings written{.practice = false,
                           .connection = {QUrl(u"https://particulier.example/api"_s), u"13002526500013"_s, u"/srv/jeton, ü"_s},
                           .townHall = {.name = u"Ville de L’Haÿ; \"essai\""_s,
                                        .service = u"Scolaire, périscolaire"_s,
                                        .address = u"1 rue Haute"_s,
                                        .logo = QByteArray("\x89PNG\r\n\x1a\n\0x", 10),
                                        .accent = u"#AA0000"_s,
                                        .signatoryTitle = u"Pour le maire,\nl’adjointe"_s,
                                        .signatoryName = u"D. Leroy"_s,
                                        .contact = u"01 02 03 04 05"_s},
                           .agent = u"B. Caron"_s,
                           .language = u"en"_s,
                           .theme = u"dark"_s,
                           .scheduleFolder = u"/srv/barèmes"_s};
    REQUIRE(saveSettings(file, written));
    const Settings settings = loadSettings(file);
    CHECK_FALSE(settings.practice);
    CHECK(settings.connection.endpoint == written.connection.endpoint);
    CHECK(settings.connection.recipient == written.connection.recipient);
    CHECK(settings.connection.tokenFile == written.connection.tokenFile);
    CHECK(settings.townHall.name == written.townHall.name);
    CHECK(settings.townHall.service == written.townHall.service);
    CHECK(settings.townHall.address == written.townHall.address);
    CHECK(settings.townHall.logo == written.townHall.logo);
    CHECK(settings.townHall.accent == written.townHall.accent);
    CHECK(settings.townHall.signatoryTitle == written.townHall.signatoryTitle);
    CHECK(settings.townHall.signatoryName == written.townHall.signatoryName);
    CHECK(settings.townHall.contact == written.townHall.contact);
    CHECK(settings.agent == written.agent);
    CHECK(settings.language == written.language);
    CHECK(settings.theme == written.theme);
    CHECK(settings.scheduleFolder == written.scheduleFolder);
}

TEST_CASE_METHOD(Desk, "The fictitious town hall never signs a real paper")
{
    Settings settings = loadSettings(file);
    REQUIRE(saveSettings(file, settings));
    CHECK_FALSE(bytes().contains("Morvallon"));

    settings.practice = false; // and nothing else was filled in
    REQUIRE(saveSettings(file, settings));
    settings = loadSettings(file);
    CHECK_FALSE(settings.practice);
    CHECK(settings.townHall.name.isEmpty());
    CHECK(settings.townHall.signatoryName.isEmpty());
    CHECK(settings.agent.isEmpty());

    settings.practice = true;
    REQUIRE(saveSettings(file, settings));
    settings = loadSettings(file);
    CHECK(settings.practice);
}

TEST_CASE_METHOD(Desk, "A real desk may have a service and an agent of the fictitious one's name")
{
    Settings settings = loadSettings(file);
    settings.practice = false;
    REQUIRE(saveSettings(file, settings));
    settings = loadSettings(file);
    settings.townHall.service = practiceTownHall().service;
    settings.agent = u"A. Mercier"_s;
    REQUIRE(saveSettings(file, settings));
    const auto staysReal = [this] {
        const Settings stored = loadSettings(file);
        return stored.townHall.service == practiceTownHall().service && stored.agent == u"A. Mercier" && stored.townHall.name.isEmpty();
    };
    CHECK(staysReal());

    for (const bool practice : {true, true, false, false}) { // and a time of practice takes nothing away
        settings = loadSettings(file);
        settings.practice = practice;
        REQUIRE(saveSettings(file, settings));
    }
    CHECK(staysReal());
}

TEST_CASE_METHOD(Desk, "Text typed in practice, then put back to the fictitious one, leaves nothing in the file")
{
    Settings settings = loadSettings(file);
    settings.townHall.name = u"Ville d’essai"_s;
    REQUIRE(saveSettings(file, settings));
    CHECK(loadSettings(file).townHall.name == u"Ville d’essai");
    settings.townHall.name = practiceTownHall().name;
    REQUIRE(saveSettings(file, settings));
    CHECK_FALSE(bytes().contains("townHall"));
}

TEST_CASE("A start for practice works in the fictitious town hall and keeps the agent")
{
    Settings real;
    real.practice = false;
    real.townHall.name = u"Ville de Sainte-Ombelle"_s;
    real.agent = u"B. Lemaire"_s;
    CHECK(practising(real).practice);
    CHECK(practising(real).townHall.name == u"Ville de Morvallon");
    CHECK(practising(real).agent == u"B. Lemaire");
    real.agent.clear();
    CHECK(practising(real).agent == u"A. Mercier");
}

TEST_CASE_METHOD(Desk, "A file that makes no sense gives the defaults")
{
    QFile stored(file);
    REQUIRE(stored.open(QIODevice::WriteOnly));
    stored.write("[General]\npractice=perhaps\nlanguage=xx\ntheme=@Invalid()\n\xff\xfe[[[\n");
    stored.close();
    const Settings settings = loadSettings(file);
    CHECK(settings.practice);
    CHECK(settings.language == u"fr");
    CHECK(settings.theme == u"system");
    CHECK(settings.agent == u"A. Mercier");
}

TEST_CASE_METHOD(Desk, "Settings that cannot be written say so")
{
    REQUIRE(QFile(tokenFile).open(QIODevice::WriteOnly));
    const auto saved = saveSettings(tokenFile + u"/below.ini"_s, loadSettings(file));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().fault == Fault::Refused);
}

TEST_CASE("An address is one that requests may go to")
{
    CHECK(checkEndpoint(QUrl(u"https://particulier.example/staging"_s)));
    CHECK(checkEndpoint(QUrl(u"http://127.0.0.1:8080"_s)));
    CHECK(checkEndpoint({}).error().problem == Problem::Missing);
    CHECK_FALSE(checkEndpoint(QUrl(u"http://particulier.example"_s)));
    CHECK_FALSE(checkEndpoint(QUrl(u"ftp://particulier.example"_s)));
}

TEST_CASE_METHOD(Desk, "A connection is checked before the State is asked")
{
    writeToken("aaa.bbb.ccc\n");
    const Connection good{QUrl(u"https://particulier.example"_s), u"13002526500013"_s, tokenFile};
    CHECK(checkConnection(good));

    const auto refusal = [](const Connection &connection) {
        const auto checked = checkConnection(connection);
        return checked ? QString() : checked.error().detail;
    };
    Connection wrong = good;
    wrong.endpoint = QUrl();
    CHECK(refusal(wrong) == u"endpoint");
    wrong.endpoint = QUrl(u"http://particulier.example"_s);
    CHECK(refusal(wrong).startsWith(u"endpoint"));
    wrong.endpoint = QUrl(u"http://127.0.0.1:8080/staging"_s);
    CHECK(refusal(wrong).isEmpty());
    wrong.recipient = u"13002526500014"_s;
    CHECK(checkConnection(wrong).error().problem == Problem::WrongKey);
    wrong = good;
    wrong.tokenFile.clear();
    CHECK(checkConnection(wrong).error().problem == Problem::Missing);
    wrong.tokenFile = folder.path() + u"/none"_s;
    CHECK(checkConnection(wrong).error().fault == Fault::NotFound);
    writeToken("not a token");
    CHECK(refusal(good).startsWith(u"token"));
}

TEST_CASE("When the desk locks itself is a setting of 1 to 60 minutes")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    CHECK(loadSettings(file).lockMinutes == 5);
    Settings settings = loadSettings(file);
    settings.lockMinutes = 20;
    REQUIRE(saveSettings(file, settings));
    CHECK(loadSettings(file).lockMinutes == 20);
    for (const QString &wrong : {u"0"_s, u"61"_s, u"-5"_s, u"soon"_s}) {
        QSettings(file, QSettings::IniFormat).setValue(u"lock/minutes"_s, wrong);
        CHECK(loadSettings(file).lockMinutes == 5);
    }
}

TEST_CASE("Who signed in last is remembered only where the settings say so")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    CHECK(rememberedLogin(file).isEmpty());
    rememberLogin(file, u"hvasseur"_s);
    CHECK(rememberedLogin(file) == u"hvasseur");
    Settings settings = loadSettings(file);
    settings.remembersLogin = false;
    REQUIRE(saveSettings(file, settings));
    CHECK(rememberedLogin(file).isEmpty());
    CHECK_FALSE(QSettings(file, QSettings::IniFormat).contains(u"signIn/login"_s));
    rememberLogin(file, u"hvasseur"_s);
    CHECK(rememberedLogin(file) == u"hvasseur");
    CHECK(loadSettings(file).remembersLogin);
    rememberLogin(file, {});
    CHECK(rememberedLogin(file).isEmpty());
    CHECK_FALSE(loadSettings(file).remembersLogin);
}
