#include <catch2/catch.hpp>

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/historyworkplace.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/logo.h"
#include "ui/settings/noticecard.h"
#include "ui/settings/noticesettingswords.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/tokenstate.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

/// A token of the right shape; its middle part may say when it ends. The secret is recognisable wherever it would show.
static QByteArray token(const QByteArray &claims)
{
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"none"})") + '.' + part(claims) + ".TopSecretSignature";
}

static QByteArray tokenUntil(const QDateTime &end)
{
    return token("{\"exp\":" + QByteArray::number(end.toSecsSinceEpoch()) + "}");
}

namespace {

/// The settings page of a fictitious desk, saved in a folder of its own.
struct Page {
    HistoryDesk desk;
    std::unique_ptr<SettingsPage> page;

    Page()
    {
        desk.workplace.settingsFile = desk.folder.filePath(u"settings.ini"_s);
        desk.workplace.settings = loadSettings(desk.workplace.settingsFile);
        page = std::make_unique<SettingsPage>(desk.workplace, nullptr);
        page->resize(1100, 720);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }

    template <typename Editor = QLineEdit>
    Editor *field(const QString &name) const
    {
        for (Editor *editor : page->findChildren<Editor *>()) {
            if (editor->accessibleName() == name)
                return editor;
        }
        FAIL("no field named " << name.toStdString());
        return nullptr;
    }

    /// Types it as an agent would, over what was there.
    void type(const QString &name, const QString &text) const
    {
        QLineEdit *editor = field(name);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
    }

    QString note(const QString &name) const { return field(name)->accessibleDescription(); }

    bool saved() const
    {
        QSignalSpy spy(page.get(), &SettingsPage::saved);
        page->save();
        return spy.count() > 0 || spy.wait(1000);
    }

    QString words() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts << label->text();
        for (const QLineEdit *line : page->findChildren<QLineEdit *>())
            texts << line->text();
        for (const QWidget *widget : page->findChildren<QWidget *>())
            texts << widget->toolTip() << widget->accessibleDescription();
        return texts.join(u'\n');
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(desk.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

} // namespace

TEST_CASE("The settings are saved whole, and read back as they were typed")
{
    const Page page;
    CHECK_FALSE(page.page->isChanged());
    page.type(u"Name of the agent"_s, u"  B.   Lemaire "_s);
    page.type(u"SIRET of the town hall"_s, u"130 025 265 00013"_s);
    page.type(u"Address of the service"_s, u"https://particulier.example"_s);
    page.type(u"Name of the town hall"_s, u"Ville de Sainte-Ombelle"_s);
    CHECK(page.page->isChanged());
    REQUIRE(page.saved());

    CHECK_FALSE(page.page->isChanged());
    const Settings stored = loadSettings(page.desk.workplace.settingsFile);
    CHECK(stored.agent == u"B. Lemaire"_s);
    CHECK(stored.connection.recipient == u"13002526500013"_s);
    CHECK(stored.connection.endpoint == QUrl(u"https://particulier.example"_s));
    CHECK(stored.townHall.name == u"Ville de Sainte-Ombelle"_s);
    CHECK(stored.townHall.signatoryTitle == page.desk.workplace.settings.townHall.signatoryTitle);
    CHECK(page.desk.workplace.settings.agent == stored.agent);
}

TEST_CASE("A field that is wrong says so while it is typed, and keeps everything from being saved")
{
    const Page page;
    const auto [field, wrong, right] = GENERATE(table<QString, QString, QString>({
        {u"SIRET of the town hall"_s, u"13002526500014"_s, u"13002526500013"_s},
        {u"SIRET of the town hall"_s, u"1300252"_s, u""_s},
        {u"Address of the service"_s, u"http://particulier.example"_s, u"https://particulier.example"_s},
        {u"Colour"_s, u"blue"_s, u"#1F4E79"_s},
        {u"Colour"_s, u"#FFFF99"_s, u"#7A1F5C"_s},
    }));
    CAPTURE(field.toStdString(), wrong.toStdString());

    page.type(field, wrong);
    CHECK_FALSE(page.note(field).isEmpty());
    CHECK(theme::roleOf(page.field(field)) == u"invalid"_s);
    CHECK_FALSE(page.saved());
    CHECK_FALSE(QFile::exists(page.desk.workplace.settingsFile));
    CHECK(page.page->isChanged());

    page.type(field, right);
    CHECK(theme::roleOf(page.field(field)).isEmpty());
    CHECK(page.saved());
}

TEST_CASE("A folder of schedules that is not there is refused")
{
    const Page page;
    page.type(u"Folder of the schedules"_s, page.desk.folder.filePath(u"nowhere"_s));
    CHECK(QTest::qWaitFor([&] { return page.note(u"Folder of the schedules"_s).contains(u"no such folder"); }, 3000));
    CHECK_FALSE(page.saved());
    page.type(u"Folder of the schedules"_s, page.desk.folder.path());
    CHECK(QTest::qWaitFor([&] { return !page.note(u"Folder of the schedules"_s).contains(u"no such folder"); }, 3000));
    CHECK(page.saved());
}

TEST_CASE("A file that cannot be written is said, and nothing is lost from the screen")
{
    Page page;
    page.desk.workplace.settingsFile = page.desk.folder.filePath(u"missing/folder/settings.ini"_s);
    page.write(u"missing"_s, "a file where a folder should be");
    page.type(u"Name of the agent"_s, u"B. Lemaire"_s);
    CHECK_FALSE(page.saved());
    CHECK(page.words().contains(u"cannot be written"));
    CHECK(page.page->isChanged());
    CHECK(page.field(u"Name of the agent"_s)->text() == u"B. Lemaire"_s);
}

TEST_CASE("The state of the token's file is told, never the token")
{
    const Page page;
    const QDateTime end(QDate(2027, 6, 25), QTime(12, 0));
    const QString file = page.write(u"token"_s, tokenUntil(end) + '\n');
    page.type(u"Token file"_s, file);
    CHECK(QTest::qWaitFor([&] { return page.note(u"Token file"_s).contains(u"25/06/2027"); }, 3000));
    CHECK_FALSE(page.words().contains(u"TopSecret"));

    page.type(u"Token file"_s, file + u".gone"_s);
    CHECK(QTest::qWaitFor([&] { return page.note(u"Token file"_s).contains(u"cannot be read"); }, 3000));
}

TEST_CASE("A token's file is readable, ended, cut, empty or not there")
{
    const Page page;
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 32));
    const TokenState good = readTokenState(page.write(u"good"_s, tokenUntil(now.addDays(1))));
    const TokenState ended = readTokenState(page.write(u"ended"_s, tokenUntil(now.addDays(-1))));
    const TokenState silent = readTokenState(page.write(u"silent"_s, token("{}")));
    const TokenState cut = readTokenState(page.write(u"cut"_s, "abc.def"));
    const TokenState empty = readTokenState(page.write(u"empty"_s, ""));
    const TokenState gone = readTokenState(page.desk.folder.filePath(u"gone"_s));

    CHECK(isUsable(good, now));
    CHECK_FALSE(isUsable(ended, now));
    CHECK(isUsable(silent, now));
    for (const TokenState &useless : {cut, empty, gone, readTokenState({})})
        CHECK_FALSE(isUsable(useless, now));
    QStringList sentences;
    for (const TokenState &state : {good, ended, silent, cut, empty, gone, readTokenState({})})
        sentences << describe(state, now);
    CHECK(sentences.removeDuplicates() == 0);
    CHECK(sentences[1].contains(u"22/11/2026"));
}

TEST_CASE("Verifying names the first thing that is missing, until nothing is")
{
    const Page page;
    auto *verify = page.page->findChild<QPushButton *>(u"verify"_s);
    REQUIRE(verify);
    const auto verdictHas = [&](const QString &words) {
        verify->click();
        return QTest::qWaitFor([&] { return verify->isEnabled() && page.words().contains(words); }, 3000);
    };
    CHECK(verdictHas(u"https://"_s));
    page.type(u"Address of the service"_s, u"https://particulier.example"_s);
    page.type(u"SIRET of the town hall"_s, u"13002526500013"_s);
    CHECK(verdictHas(u"Choose the file"_s));
    page.type(u"Token file"_s, page.write(u"token"_s, token("{}")));
    CHECK(verdictHas(u"is in order"_s));
    CHECK_FALSE(page.words().contains(u"TopSecret"));
}

TEST_CASE("The tax office is off until its address is set; its settings are checked without sending anything, and saved")
{
    const Page page;
    CHECK_FALSE(loadSettings(page.desk.workplace.settingsFile).taxOffice.isSet());
    page.type(u"Address of the gateway"_s, u"http://impots.example"_s);
    CHECK(page.note(u"Address of the gateway"_s).contains(u"https"_s));
    page.type(u"Address of the gateway"_s, u"https://impots.example/passerelle"_s);
    page.type(u"Client (client_id)"_s, u"mairie"_s);
    page.type(u"File of the client’s secret"_s, page.desk.folder.filePath(u"absent"_s));
    auto *verify = page.page->findChild<QPushButton *>(u"verifyTaxOffice"_s);
    REQUIRE(verify);
    verify->click();
    REQUIRE(QTest::qWaitFor([&] { return page.words().contains(u"secret"_s) && page.words().contains(u"cannot be read"_s); }));
    page.type(u"File of the client’s secret"_s, page.write(u"secret"_s, "s3cret-fictif"));
    verify->click();
    REQUIRE(QTest::qWaitFor([&] { return page.words().contains(u"the tax office will say the rest"_s); }));
    REQUIRE(page.saved());
    const TaxOfficeConnection stored = loadSettings(page.desk.workplace.settingsFile).taxOffice;
    CHECK(stored.gateway == QUrl(u"https://impots.example/passerelle"_s));
    CHECK(stored.clientId == u"mairie");
    CHECK_FALSE(page.words().contains(u"s3cret"_s));
}

TEST_CASE("A theme shows at once, and goes back with what is discarded")
{
    const Page page;
    auto *colours = page.field<QComboBox>(u"Colours"_s);
    colours->setCurrentIndex(2);
    Q_EMIT colours->activated(2);
    CHECK(theme::tokens() == theme::darkTokens());
    CHECK(page.page->isChanged());
    page.page->discard();
    CHECK(theme::tokens() == theme::lightTokens());
    CHECK_FALSE(page.page->isChanged());
    CHECK(colours->currentData() == u"system"_s);
}

TEST_CASE("Scrolling over a closed choice scrolls the page and leaves the choice")
{
    const Page page;
    auto *language = page.field<QComboBox>(u"Language"_s);
    language->setFocus();
    QWheelEvent down({5, 5}, language->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(language, &down);
    CHECK(language->currentData() == u"fr"_s);
    CHECK_FALSE(page.page->isChanged());
}

TEST_CASE("Real work does not inherit the fictitious town hall")
{
    const Page page;
    CHECK(page.field(u"Name of the town hall"_s)->text() == u"Ville de Morvallon"_s);
    page.page->findChild<QRadioButton *>(u"real"_s)->click();
    REQUIRE(page.saved());
    CHECK_FALSE(page.desk.workplace.settings.practice);
    CHECK(page.field(u"Name of the town hall"_s)->text().isEmpty());
    CHECK(page.field(u"Name of the agent"_s)->text().isEmpty());
}

TEST_CASE("Saving in a start for practice leaves the real town hall and the real mode in the file")
{
    Page real;
    Settings settings = loadSettings(real.desk.workplace.settingsFile);
    settings.practice = false;
    settings.townHall.name = u"Ville de Sainte-Ombelle"_s;
    settings.townHall.contact = u"01 02 03 04 05"_s;
    REQUIRE(saveSettings(real.desk.workplace.settingsFile, settings));
    real.desk.workplace.settings = practising(settings);
    real.desk.workplace.practiceOnly = true;
    real.page = std::make_unique<SettingsPage>(real.desk.workplace, nullptr);
    CHECK(real.field(u"Name of the town hall"_s)->text() == u"Ville de Sainte-Ombelle"_s);

    real.type(u"Folder of the schedules"_s, real.desk.folder.path());
    REQUIRE(real.saved());
    const Settings stored = loadSettings(real.desk.workplace.settingsFile);
    CHECK(stored.scheduleFolder == real.desk.folder.path());
    CHECK_FALSE(stored.practice);
    CHECK(stored.townHall.name == u"Ville de Sainte-Ombelle"_s);
    CHECK(stored.townHall.contact == u"01 02 03 04 05"_s);
    CHECK(real.desk.workplace.settings.practice);
    CHECK(real.desk.workplace.settings.townHall.name == u"Ville de Morvallon"_s);
    CHECK(real.words().contains(u"next one"));
}

TEST_CASE("A logo is kept as a PNG of reasonable size, and what is no picture is refused")
{
    const Page page;
    QImage large(1200, 300, QImage::Format_RGB32);
    large.fill(Qt::darkBlue);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    REQUIRE(large.save(&buffer, "JPEG"));

    const auto png = readLogo(page.write(u"logo.jpg"_s, jpeg));
    REQUIRE(png);
    CHECK(QImage::fromData(*png, "PNG").size() == QSize(600, 150));
    CHECK_FALSE(readLogo(page.write(u"logo.txt"_s, "not a picture")));
    CHECK_FALSE(readLogo(page.desk.folder.filePath(u"gone.png"_s)));

    auto *logo = page.page->findChild<LogoField *>();
    logo->take(page.desk.folder.filePath(u"logo.jpg"_s));
    CHECK(QTest::qWaitFor([&] { return page.page->isChanged(); }, 3000));
    REQUIRE(page.saved());
    CHECK(QImage::fromData(loadSettings(page.desk.workplace.settingsFile).townHall.logo).width() == 600);
}

TEST_CASE("In a narrow window the fields stand one under the other")
{
    const Page page;
    const auto left = [&](const QString &name) { return page.field(name)->mapTo(page.page.get(), QPoint()).x(); };
    CHECK(left(u"SIRET of the town hall"_s) > left(u"Address of the service"_s));
    page.page->resize(600, 700);
    QTest::qWait(20);
    CHECK(left(u"SIRET of the town hall"_s) == left(u"Address of the service"_s));
}

TEST_CASE("A scanner is tried out: what came through, the verdict, and the separators it sends")
{
    const auto [text, words] = GENERATE(table<QByteArray, QString>({
        {"DC04FR06FPE6FFFF25DC2801FR43\x1D" "44\x1F" "ABC", u"The scanner is well set."_s},
        {"DC04FR06FPE6FFFF25DC2801FR43<GS>44<US>ABC", u"The scanner is well set."_s},
        {"DC04FR06FPE6FFFF25DC2801FR43\x1D" "44ABC", u"The separator of the signature does not come through"_s},
        {"DC04FR06FPE6FFFF25DC2801FR4344ABC", u"No separator comes through"_s},
    }));
    CHECK(separatorsIn(text).contains(words));

    HistoryDesk desk;
    NoticePort port = noticePort({.folder = desk.folder.filePath(u"trust"_s), .practice = false});
    port.tryText = [](const QByteArray &) {
        NoticeReading reading;
        reading.outcome = NoticeOutcome::Altered;
        return reading;
    };
    NoticeCard card(port, {}, nullptr);
    Settings settings;
    settings.practice = false;
    card.show(settings);
    card.QWidget::show();
    card.showScan(text);
    const auto said = [&] {
        QString sentences;
        for (const QLabel *label : card.findChildren<QLabel *>())
            sentences += label->text() + u'\n';
        return sentences;
    };
    CHECK(QTest::qWaitFor([&] { return said().contains(u"The signature does not hold"); }));
    CHECK(said().contains(words));
    CHECK(QTest::qWaitFor([&] { return said().contains(u"11/05/2026"); })); // the trust list's day
    CHECK(card.findChild<QLineEdit *>()->text() == u"DC04FR06FPE6FFFF25DC2801FR…"); // no more of a family's notice than that
}

TEST_CASE("A scanner's port is chosen among those of the machine, and one that is unplugged stays chosen")
{
    HistoryDesk desk;
    const NoticePort port = noticePort({.folder = desk.folder.filePath(u"trust"_s), .practice = true});
    const ScannerDoor scanners{.ports = [] { return QList<ScannerPort>{{u"COM3"_s, u"Lecteur fictif"_s}, {u"COM4"_s, {}}}; }, .listen = {}};
    NoticeCard card(port, scanners, nullptr);
    auto *choice = card.findChild<QComboBox *>();
    Settings settings;
    settings.scannerPort = u"COM3"_s;
    card.show(settings);
    REQUIRE(QTest::qWaitFor([&] { return choice->count() == 3; }));
    CHECK(choice->currentText() == u"COM3 — Lecteur fictif"_s);
    choice->setCurrentIndex(choice->findData(u"COM4"_s));
    card.writeTo(settings);
    CHECK(settings.scannerPort == u"COM4");

    settings.scannerPort = u"COM9"_s;
    card.show(settings);
    card.writeTo(settings);
    CHECK(settings.scannerPort == u"COM9");
    card.show(Settings());
    CHECK(choice->currentIndex() == 0);
}

TEST_CASE("What an import of certificates came to is said, and why nothing came of it")
{
    CHECK(describe(TrustImport{.added = 2, .known = 1, .unknownAuthority = 0, .refused = 0}) == u"Added: 2. Here already, or older: 1.");
    CHECK(describe(TrustImport{.added = 0, .known = 0, .unknownAuthority = 1, .refused = 3}).contains(u"Refused, as they are no authentic certificates: 3."));
    CHECK(describeImport({Fault::Refused, {}}) != describeImport({Fault::NotFound, {}}));
    CHECK(describeImport({Fault::Invalid, {}, Problem::TooLong}).contains(u"too large"));
}
