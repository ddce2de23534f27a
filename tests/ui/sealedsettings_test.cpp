#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/casework/signin.h"
#include "tests/ui/formtools.h"
#include "tests/ui/historyworkplace.h"
#include "ui/settings/secretbox.h"
#include "ui/settings/settingspage.h"

using namespace Qt::StringLiterals;

static const QByteArray canary = "KANARIENVOGEL";
static const QByteArray token = "eyJhbGciOiJub25lIn0."
    + QByteArray(R"({"exp":1813917600})").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + "."
    + canary; // ends on 2027-06-25

namespace {

/// The settings page of a real desk, over a sealed log of its own.
struct RealSettings {
    HistoryDesk desk;
    std::unique_ptr<SettingsPage> page;

    RealSettings()
    {
        const auto made = createLog(
            desk.folder.filePath(u"cases"_s),
            {.login = u"cberthier"_s, .name = u"Camille Berthier"_s, .password = u"Riviere-bleue-47-Tulipe"_s}, Ports(),
            std::chrono::milliseconds(1));
        REQUIRE(made);
        Workplace &workplace = desk.workplace;
        workplace.settingsFile = desk.folder.filePath(u"settings.ini"_s);
        workplace.settings.practice = false;
        workplace.settings.townHall = {};
        workplace.caseload = Caseload(made->session);
        workplace.secrets = secretsPort(made->session, Ports());
    }

    SettingsPage &open()
    {
        page = std::make_unique<SettingsPage>(desk.workplace, nullptr);
        page->resize(1100, 900);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        REQUIRE(QTest::qWaitFor([this] { return form::note(*page, tokenField).contains(u"None yet"); }, 3000));
        return *page;
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(desk.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    bool notes(const QString &words) const
    {
        return QTest::qWaitFor([&] { return form::note(*page, tokenField).contains(words); }, 3000);
    }
    /// Whatever lies in the data folder, in any coding that a text may have there.
    QStringList filesWith(const QByteArray &word) const
    {
        const QString text = QString::fromLatin1(word);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QStringList found;
        for (QDirIterator files(desk.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &needle : {word, wide, word.toBase64().first(word.size() / 3 * 4), word.toHex()})
                if (content.contains(needle))
                    found += file.fileName();
        }
        return found;
    }

    static const QString tokenField;
};

const QString RealSettings::tokenField = u"Token received from the State"_s;

} // namespace

TEST_CASE("A token that is typed is sealed with Enter, told by its dates, and stands nowhere in the data folder")
{
    RealSettings office;
    SettingsPage &page = office.open();
    form::type(page, office.tokenField, QString::fromLatin1(token));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(office.notes(u"Camille Berthier"_s));
    CHECK(office.notes(u"25/06/2027"_s));
    for (const QLineEdit *line : page.findChildren<QLineEdit *>())
        CHECK_FALSE(line->text().contains(QString::fromLatin1(canary)));
    CHECK_FALSE(form::words(page).contains(QString::fromLatin1(canary)));
    form::type(page, u"Address of the service"_s, u"https://particulier.example"_s);
    QSignalSpy saved(&page, &SettingsPage::saved);
    page.save();
    REQUIRE((saved.count() > 0 || saved.wait(3000)));
    CHECK(office.filesWith(canary).isEmpty());
    CHECK(*office.desk.workplace.secrets.token() == token);
}

TEST_CASE("What was copied for the token is sealed when the settings are saved, and leaves the clipboard")
{
    RealSettings office;
    SettingsPage &page = office.open();
    QApplication::clipboard()->setText(QString::fromLatin1(token) + u'\n');
    form::press(page, u"Paste: "_s + office.tokenField);
    page.save();
    REQUIRE(office.notes(u"25/06/2027"_s));
    CHECK(QTest::qWaitFor([] { return QApplication::clipboard()->text().isEmpty(); }, 3000));
}

TEST_CASE("A token that is cut is refused in words, and stays in its field")
{
    RealSettings office;
    SettingsPage &page = office.open();
    form::type(page, office.tokenField, u"aaa.bbb"_s);
    form::press(page, u"Seal: "_s + office.tokenField);
    REQUIRE(office.notes(u"cut"_s));
    CHECK(form::isEnabled(page, u"Seal: "_s + office.tokenField));
    CHECK(office.desk.workplace.secrets.token()->isEmpty());
}

TEST_CASE("A former token file is taken over, forgotten by the settings, then deleted")
{
    RealSettings office;
    const QString file = office.write(u"jeton.txt"_s, token + '\n');
    office.desk.workplace.settings.connection.tokenFile = file;
    SettingsPage &page = office.open();
    REQUIRE(form::words(page).contains(u"is still used, in clear"));
    form::press(page, u"Take it over"_s);
    REQUIRE(form::reads(page, u"Sealed, and read back"_s));
    CHECK(office.notes(u"25/06/2027"_s));
    CHECK(office.desk.workplace.settings.connection.tokenFile.isEmpty());
    CHECK(QTest::qWaitFor([&] { return QFile::exists(office.desk.workplace.settingsFile); }, 3000));
    CHECK(loadSettings(office.desk.workplace.settingsFile).connection.tokenFile.isEmpty());
    form::press(page, u"Delete this file"_s);
    REQUIRE(form::reads(page, u"The file is deleted"_s));
    CHECK_FALSE(QFile::exists(file));
    CHECK(office.filesWith(canary).isEmpty());
}

TEST_CASE("A former token file that is gone is said, and the settings go on naming it")
{
    RealSettings office;
    office.desk.workplace.settings.connection.tokenFile = office.desk.folder.filePath(u"gone"_s);
    SettingsPage &page = office.open();
    form::press(page, u"Take it over"_s);
    CHECK(office.notes(u"cannot be read"_s));
    CHECK_FALSE(office.desk.workplace.settings.connection.tokenFile.isEmpty());
}

TEST_CASE("Verifying asks for the token where none is sealed, and finds the sealed one")
{
    RealSettings office;
    office.desk.workplace.settings.connection = {QUrl(u"https://particulier.example"_s), u"13002526500013"_s, {}};
    SettingsPage &page = office.open();
    page.findChild<QPushButton *>(u"verify"_s)->click();
    REQUIRE(form::reads(page, u"paste the token received"_s));
    form::type(page, office.tokenField, QString::fromLatin1(token));
    form::press(page, u"Seal: "_s + office.tokenField);
    REQUIRE(office.notes(u"25/06/2027"_s));
    page.findChild<QPushButton *>(u"verify"_s)->click();
    CHECK(form::reads(page, u"is in order"_s));
}

TEST_CASE("The tax office's secret is sealed in its own place")
{
    RealSettings office;
    SettingsPage &page = office.open();
    const QString field = u"Client’s secret"_s;
    form::type(page, field, u"two words"_s);
    form::press(page, u"Seal: "_s + field);
    REQUIRE(QTest::qWaitFor([&] { return form::note(page, field).contains(u"other than a secret"); }, 3000));
    form::type(page, field, QString::fromLatin1(canary));
    form::press(page, u"Seal: "_s + field);
    REQUIRE(QTest::qWaitFor([&] { return form::note(page, field).contains(u"Camille Berthier"); }, 3000));
    CHECK(*office.desk.workplace.secrets.taxOffice() == canary);
    CHECK(office.desk.workplace.secrets.token()->isEmpty());
    CHECK(office.filesWith(canary).isEmpty());
}

TEST_CASE("In practice the settings name files, as ever")
{
    HistoryDesk desk;
    const SettingsPage page(desk.workplace, nullptr);
    CHECK(page.findChildren<SecretBox *>().isEmpty());
}
