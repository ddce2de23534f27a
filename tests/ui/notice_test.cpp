#include <catch2/catch.hpp>

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWindow>

#include "ui/desk/deskpage.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/noticesheet.h"
#include "ui/desk/picturedoor.h"
#include "ui/desk/taxnoticeblock.h"

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);

static CivilIdentity identityOf(const QString &name, const QString &given)
{
    return *parseIdentity({.birthName = name, .usageName = {}, .givenNames = {given}, .birthDate = u"03091982"_s, .sex = u"F"_s,
                           .country = u"99100"_s, .commune = u"13201"_s},
                          Completeness::Counter, today)
                .identity;
}

/// What a genuine code gives.
static NoticeReading genuine()
{
    NoticeReading reading;
    reading.outcome = NoticeOutcome::Verified;
    reading.documentType = u"28"_s;
    reading.signedOn = QDate(2026, 7, 15);
    reading.signature = true;
    reading.certificate = {.authority = u"FR06"_s, .id = u"FPE6"_s, .isTrusted = true, .wasValidThen = true, .isRevoked = false,
                           .revocationsAsOf = {}, .issuerIsTaxOffice = true, .isForThisType = true, .isTest = false};
    reading.notice = TaxNotice();
    reading.notice->referenceTaxIncome = 28'350;
    reading.notice->parts = Exact::fraction(5, 2);
    reading.notice->incomeYear = 2025;
    reading.notice->reference = *NoticeReference::parse(u"2613A12345678");
    reading.notice->first.name = u"VERNET ANNE"_s;
    reading.notice->address = {u"3 RUE BASSE"_s, u"13999 MORVALLON"_s};
    return reading;
}

static QString plain(QString text)
{
    return text.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
}

namespace {

/// The desk with a port that answers what the test says.
struct NoticeDesk {
    QTemporaryDir folder;
    NoticeReading answer = genuine();
    QStringList given; ///< What was read: "text …", "picture", "file …".
    Workplace workplace;
    DeskPage page;

    explicit NoticeDesk(bool practice = false) : workplace(makeWorkplace(practice)), page(workplace, nullptr)
    {
        page.resize(1280, 900);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }

    Workplace makeWorkplace(bool practice)
    {
        Workplace made{.settings = {},
                       .settingsFile = folder.filePath(u"settings.ini"_s),
                       .caseload = Caseload(Session::practice(folder.filePath(u"log"_s), u"A. Mercier"_s)),
                       .ask = {},
                       .schedules = ScheduleShelf::practice(),
                       .index = {},
                       .examples = {},
                       .now = [] { return QDateTime(today, QTime(16, 55)); }};
        made.settings.practice = practice;
        made.notices = noticePort({.folder = {}, .practice = practice});
        if (practice)
            made.practiceNotices = practiceNotices();
        else
            answerFromTest(made.notices);
        return made;
    }

    void answerFromTest(NoticePort &port)
    {
        port.readText = [this](const QByteArray &text) {
            given << u"text "_s + QString::fromUtf8(text);
            return answer;
        };
        port.readPicture = [this](const QImage &, const std::stop_token &) {
            given << u"picture"_s;
            return answer;
        };
        port.readFile = [this](const QString &path, const std::stop_token &) -> Result<NoticeReading> {
            given << u"file "_s + path;
            return answer;
        };
    }

    void scan(const QByteArray &code = "DC04")
    {
        page.taxNotice().readScan(code);
        QPushButton *aside = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (aside = button(u"Put aside"_s)) != nullptr; }));
    }

    QString words() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return plain(texts.join(u'\n'));
    }

    /// The lines of the household that are notices: title and what is kept.
    QStringList kept() const
    {
        QStringList lines;
        const QAbstractItemModel *family = page.findChild<QTableView *>()->model();
        for (int row = 0; row < family->rowCount(); ++row) {
            const QString title = family->index(row, 0).data().toString();
            if (title.startsWith(u"Tax notice") || title.startsWith(u"Declared situation"))
                lines << plain(title + u": "_s + family->index(row, 3).data().toString());
        }
        return lines;
    }

    QPushButton *button(const QString &text) const
    {
        QCoreApplication::processEvents();
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("A genuine notice of the applicant is kept by Enter, as a signed code, without what no price needs")
{
    NoticeDesk desk;
    desk.page.identityBlock().setIdentity(identityOf(u"Vernet"_s, u"Anne"_s));
    desk.scan("DC04 code");
    CHECK(desk.given == QStringList{u"text DC04 code"_s});
    CHECK(desk.words().contains(u"reference tax income 28 350 €, 2,5 parts, income of 2025"_s));
    CHECK(desk.words().contains(u"945 € a month and a part"_s));
    CHECK(desk.words().contains(u"Signed by the tax office"_s));
    CHECK_FALSE(desk.words().contains(u"RUE BASSE"_s));
    CHECK(desk.kept().isEmpty());

    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    CHECK(desk.kept() == QStringList{u"Tax notice 2026: reference tax income 28 350 €, 2,5 parts, income of 2025 — 945 € a month and a part · tax notice"_s});
    CHECK_FALSE(desk.button(u"Keep this notice"_s));
}

TEST_CASE("The proof is folded away until asked for, fact by fact, with what it does not prove")
{
    NoticeDesk desk;
    desk.scan();
    CHECK_FALSE(desk.words().contains(u"FR06/FPE6"_s));
    desk.button(u"What was checked"_s)->click();
    CHECK(desk.words().contains(u"Signature holds: yes"_s));
    CHECK(desk.words().contains(u"FR06/FPE6"_s));
    CHECK(desk.words().contains(u"verifavis2"_s));
    CHECK(QTest::qWaitFor([&] { return desk.words().contains(u"trust list of 11/05/2026"_s); }));
    CHECK_FALSE(desk.words().contains(u"÷ 12 ÷ 2,5"_s));
    desk.button(u"Why this quotient?"_s)->click();
    CHECK(desk.words().contains(u"28 350 € ÷ 12 ÷ 2,5"_s));
}

TEST_CASE("The notice of somebody else is kept only when asked twice")
{
    NoticeDesk desk;
    desk.page.identityBlock().setIdentity(identityOf(u"Petit"_s, u"Lea"_s));
    desk.scan();
    CHECK(desk.words().contains(u"not in the applicant’s name"_s));
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    CHECK(desk.kept().isEmpty());
    REQUIRE(desk.button(u"Keep it all the same"_s));
    CHECK(desk.page.focusWidget() == desk.button(u"Put aside"_s)); // Enter twice by habit keeps nothing
    desk.button(u"Keep it all the same"_s)->click();
    CHECK(desk.kept().size() == 1);
}

TEST_CASE("A reading that proves nothing shows no figures and cannot be kept")
{
    const NoticeOutcome outcome = GENERATE(NoticeOutcome::Altered, NoticeOutcome::UnknownAuthority, NoticeOutcome::UnknownCertificate,
                                           NoticeOutcome::CertificateNotValidThen, NoticeOutcome::WrongIssuer, NoticeOutcome::Unsupported,
                                           NoticeOutcome::Unreadable);
    NoticeDesk desk;
    desk.answer.outcome = outcome;
    desk.scan();
    CHECK_FALSE(desk.button(u"Keep this notice"_s));
    CHECK_FALSE(desk.words().contains(u"28 350"_s));
    REQUIRE(desk.button(u"Type it from the paper"_s));
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(desk.button(u"Type it from the paper"_s));
    CHECK(desk.kept().isEmpty());
}

TEST_CASE("A notice without income gives no quotient, and is not zero")
{
    NoticeDesk desk;
    desk.answer.notice->referenceTaxIncome.reset();
    desk.scan();
    CHECK(desk.words().contains(u"reference tax income absent"_s));
    CHECK_FALSE(desk.button(u"Why this quotient?"_s));
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    CHECK(desk.kept() == QStringList{u"Tax notice 2026: reference tax income absent, 2,5 parts, income of 2025 · tax notice"_s});
}

TEST_CASE("An old notice and a declared situation are said to be so")
{
    NoticeSetting setting{.applicant = std::nullopt, .today = today, .practice = false, .isPicture = false, .trustAge = {}};
    NoticeReading reading = genuine();
    CHECK(sheetOf(reading, setting).isGood);
    reading.notice->incomeYear = 2023;
    NoticeSheet sheet = sheetOf(reading, setting);
    CHECK_FALSE(sheet.isGood);
    REQUIRE(sheet.warnings.size() == 1);
    CHECK(sheet.warnings[0].contains(u"2023"));
    CHECK(sheet.warnings[0].contains(u"2025"));
    reading.notice->incomeYear = 2025;
    reading.notice->kind = NoticeKind::DeclaredSituation;
    CHECK(sheetOf(reading, setting).warnings.size() == 1);
    CHECK(sheetOf(reading, setting).title == u"Declared situation 2026");
    setting.today = QDate(2026, 5, 20); // declared in spring: no notice can be there yet, and this is none
    CHECK(sheetOf(reading, setting).warnings.size() == 1);
    reading.notice->kind = NoticeKind::IncomeTax;
    setting.today = QDate(2026, 7, 24); // the first ones come out
    CHECK(sheetOf(reading, setting).isGood);
}

TEST_CASE("In practice nothing real is kept, and outside it no specimen")
{
    NoticeReading specimen = genuine();
    specimen.certificate.isTest = true;
    const auto sourceOf = [](const NoticeReading &reading, bool practice) {
        return sheetOf(reading, {.applicant = std::nullopt, .today = today, .practice = practice, .isPicture = false, .trustAge = {}}).source;
    };
    CHECK(sourceOf(genuine(), false) == Source::TaxNotice);
    CHECK_FALSE(sourceOf(genuine(), true));
    CHECK_FALSE(sourceOf(specimen, false));
    CHECK(sourceOf(specimen, true) == Source::Specimen);
    CHECK_FALSE(sheetOf(specimen, {.applicant = std::nullopt, .today = today, .practice = true, .isPicture = false, .trustAge = {}}).verdict.contains(u"tax office"));
}

TEST_CASE("A practice notice is kept as a specimen")
{
    NoticeDesk desk(true);
    desk.page.identityBlock().setIdentity(identityOf(u"Dupont"_s, u"Sophie"_s));
    desk.scan(practiceNotices().first().code);
    CHECK(desk.words().contains(u"It is a specimen, and proves nothing"_s));
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    REQUIRE(desk.kept().size() == 1);
    CHECK(desk.kept().first().endsWith(u"787,50 € a month and a part · specimen, worth nothing"_s));
}

TEST_CASE("A reading that comes after the screen was wiped is dropped")
{
    NoticeDesk desk;
    desk.page.taxNotice().readScan("DC04");
    desk.page.newFamily();
    QTest::qWait(100);
    CHECK_FALSE(desk.button(u"Put aside"_s));
}

TEST_CASE("A notice is typed from the paper, checked, and kept as typed with its second look")
{
    NoticeDesk desk;
    desk.button(u"Type the figures…"_s)->click();
    const auto type = [&](const QString &text) {
        QTest::keyClicks(desk.page.focusWidget(), text);
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_Tab);
    };
    type(u"28 350"_s);
    type(u"2,5"_s);
    type(u"2025"_s);
    type(u"26 13 A123 45678"_s);
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    CHECK(desk.words().contains(u"13 figures at the top of the notice"_s)); // the fiscal number is missing
    CHECK(desk.kept().isEmpty());
    type(u"3001000001223"_s);
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    CHECK(desk.kept() == QStringList{u"Tax notice 2026: reference tax income 28 350 €, 2,5 parts, income of 2025 — 945 € a month and a part · paper shown"_s});
}

TEST_CASE("What is dropped or pasted is a picture, a file of one, or none of the window's business")
{
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QMimeData data;
    SECTION("a picture")
    {
        data.setImageData(picture);
        CHECK(std::holds_alternative<QImage>(pictureIn(data)));
    }
    SECTION("text that comes with its picture is text")
    {
        data.setImageData(picture);
        data.setText(u"DUPONT"_s);
        CHECK(pictureIn(data).index() == 0);
    }
    SECTION("a file of a picture, whatever text goes with it")
    {
        data.setUrls({QUrl::fromLocalFile(u"/x/lettre.odt"_s), QUrl::fromLocalFile(u"/x/Avis.PDF"_s)});
        data.setText(u"file:///x/Avis.PDF"_s);
        const auto given = pictureIn(data);
        REQUIRE(std::holds_alternative<QString>(given));
        CHECK(std::get<QString>(given) == u"/x/Avis.PDF");
    }
    SECTION("a picture of the web is not fetched")
    {
        data.setUrls({QUrl(u"https://example.org/avis.png"_s)});
        CHECK(pictureIn(data).index() == 0);
    }
    SECTION("nothing") { CHECK(pictureIn(data).index() == 0); }
}

TEST_CASE("A picture dropped over a field or pasted into one is read as a notice")
{
    NoticeDesk desk;
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    auto *field = desk.page.findChild<QLineEdit *>();
    REQUIRE(field);
    SECTION("dropped")
    {
        QMimeData data;
        data.setImageData(picture);
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(field, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(field, &drop);
        CHECK(drop.isAccepted());
    }
    SECTION("pasted")
    {
        QGuiApplication::clipboard()->setImage(picture);
        QKeyEvent paste(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier, u"\u0016"_s);
        field->setFocus();
        QCoreApplication::sendEvent(desk.page.windowHandle(), &paste);
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.button(u"Put aside"_s) != nullptr; }));
    CHECK(desk.given == QStringList{u"picture"_s});
    CHECK(field->text().isEmpty());
}

TEST_CASE("Text is pasted into its field as ever")
{
    NoticeDesk desk;
    QGuiApplication::clipboard()->setText(u"DUPONT"_s);
    auto *field = desk.page.findChild<QLineEdit *>();
    field->setFocus();
    QKeyEvent paste(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier, u"\u0016"_s);
    QCoreApplication::sendEvent(desk.page.windowHandle(), &paste);
    CHECK(field->text() == u"DUPONT");
    CHECK(desk.given.isEmpty());
}

TEST_CASE("A file that gives no notice says why, and another can be opened")
{
    NoticeDesk desk;
    desk.workplace.notices.readFile = [](const QString &, const std::stop_token &) -> Result<NoticeReading> {
        return refused(Problem::UnknownCode, u"kind of picture"_s);
    };
    desk.page.taxNotice().readFile(u"/x/lettre.odt"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.button(u"Open another…"_s) != nullptr; }));
    CHECK(desk.words().contains(u"This kind of file is not read here"_s));
}

TEST_CASE("A notice that is kept is the current line: Delete takes it out again")
{
    NoticeDesk desk;
    desk.scan();
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    REQUIRE(desk.kept().size() == 1);
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Delete);
    CHECK(desk.kept().isEmpty());
}

TEST_CASE("A question that was asked about somebody else's notice stays asked when a late detail comes")
{
    NoticeDesk desk;
    desk.page.identityBlock().setIdentity(identityOf(u"Petit"_s, u"Lea"_s));
    desk.scan();
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    QTest::qWait(150); // the age of the trust data arrives
    CHECK(desk.button(u"Keep it all the same"_s));
}

TEST_CASE("A picture without code is said to show none")
{
    NoticeReading none;
    none.missing = {MissingPart::Code};
    NoticeSetting setting{.applicant = std::nullopt, .today = today, .practice = false, .isPicture = true, .trustAge = {}};
    CHECK(sheetOf(none, setting).verdict.contains(u"No code was found in the picture"));
    setting.isPicture = false;
    CHECK_FALSE(sheetOf(none, setting).verdict.contains(u"picture"));
}

TEST_CASE("A notice of one of two adults is said to be half, even when the fund names them later")
{
    NoticeDesk desk;
    desk.scan();
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    CHECK_FALSE(desk.words().contains(u"one of the two adults"_s));
    FamilyAnswer answer{.outcome = LookupOutcome::Found, .status = 200, .attempts = 1, .requestId = u"r-1"_s,
                        .at = QDateTime(today, QTime(10, 0)), .record = FamilyRecord(), .identityMatches = true, .errors = {}};
    Person anne;
    anne.birthName = u"VERNET"_s;
    anne.givenNames = u"ANNE"_s;
    Person luc;
    luc.birthName = u"MOREL"_s;
    luc.givenNames = u"LUC"_s;
    answer.record->allocataires = {anne, luc};
    auto *household = desk.page.findChild<HouseholdBlock *>();
    household->setReceived(answer);
    household->keepAll();
    CHECK(desk.words().contains(u"This notice is of one of the two adults"_s));
}

TEST_CASE("The notices of a couple who file apart count together, unless they are of two years")
{
    NoticeDesk desk;
    desk.scan();
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    desk.answer.notice->first.name = u"MOREL LUC"_s;
    desk.answer.notice->reference = *NoticeReference::parse(u"2613B12345678");
    SECTION("of one year")
    {
        desk.scan();
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
        CHECK(desk.kept().size() == 2);
        CHECK(desk.words().contains(u"The two notices together: reference tax income 56 700 €, 5 parts"_s));
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_Delete);
        CHECK(desk.kept().size() == 1);
        CHECK_FALSE(desk.words().contains(u"together"_s));
    }
    SECTION("of two years")
    {
        desk.answer.notice->incomeYear = 2024;
        desk.scan();
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
        CHECK(desk.words().contains(u"not of the same income year"_s));
    }
}
