#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "ui/desk/birthdatefield.h"
#include "ui/desk/birthplacefield.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/givennamesfield.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/sexfield.h"

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);

/// A fund that answers when the test says so.
struct Fund {
    QPointer<FamilyLookup> running;
    int asked = 0;
    LookupRequest request{.identity = *parseIdentity({.birthName = u"X"_s, .usageName = {}, .givenNames = {}, .birthDate = {}, .sex = u"F"_s,
                                                      .country = u"99100"_s, .commune = u"13201"_s},
                                                     Completeness::ServerMinimum, today)
                                          .identity,
                          .period = {}};

    AskFamily port()
    {
        return [this](const LookupRequest &asking, QObject *parent) {
            ++asked;
            request = asking;
            running = new FamilyLookup(parent);
            return running.data();
        };
    }
};

static FamilyAnswer found(qint64 quotient)
{
    FamilyAnswer answer{.outcome = LookupOutcome::Found, .status = 200, .attempts = 1, .requestId = u"r-1"_s,
                        .at = QDateTime(today, QTime(16, 55)), .record = FamilyRecord(), .identityMatches = true, .errors = {}};
    const auto person = [](const QString &given, const QString &birth) {
        return Person{.birthName = u"LENOIR"_s, .usageName = {}, .givenNames = given, .birthDate = *PartialDate::parseIso(birth),
                      .sex = std::nullopt, .birthCommune = {}};
    };
    answer.record->quotient = QuotientFamilial{.value = quotient, .provider = u"CNAF"_s, .period = YearMonth{2026, 11}, .computed = {}};
    answer.record->allocataires = QList<Person>{person(u"CLAIRE"_s, u"1984-05-02"_s)};
    answer.record->children = QList<Person>{person(u"JULES"_s, u"2014-06-01"_s), person(u"ROSE"_s, u"2016-06-01"_s)};
    answer.record->address = Address{.recipient = {}, .lines = {u"3 RUE BASSE"_s}, .postcode = u"13999"_s, .town = u"MORVALLON"_s, .country = {}};
    return answer;
}

static CivilIdentity claire()
{
    return *parseIdentity({.birthName = u"Lenoir"_s, .usageName = {}, .givenNames = {u"Claire"_s}, .birthDate = u"02051984"_s, .sex = u"F"_s,
                           .country = u"99100"_s, .commune = u"13201"_s},
                          Completeness::Counter, today)
                .identity;
}

/// The desk on a folder of its own.
struct Desk {
    QTemporaryDir folder;
    Fund fund;
    Workplace workplace;
    DeskPage page;

    Desk()
        : workplace{.settings = {}, .settingsFile = folder.filePath(u"settings.ini"_s),
                    .caseload = Caseload(folder.filePath(u"log"_s), u"A. Mercier"_s), .ask = fund.port(),
                    .schedules = ScheduleShelf::practice(), .index = {}, .examples = {},
                    .now = [] { return QDateTime(today, QTime(16, 55)); }},
          page(workplace, nullptr)
    {
        page.resize(1280, 900);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&page, key, modifiers); }

    /// All the words on the page.
    QString words() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        const QAbstractItemModel *family = page.findChild<QTableView *>()->model();
        for (int row = 0; row < family->rowCount(); ++row) {
            for (int column = 0; column < family->columnCount(); ++column)
                texts << family->index(row, column).data().toString();
        }
        return texts.join(u'\n').replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
    }

    QPushButton *button(const QString &text) const
    {
        QCoreApplication::processEvents(); // a layout shows what it was given once the event loop turns
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
};

TEST_CASE("A visit goes from the identity to a recorded case by keys alone")
{
    Desk desk;
    QSignalSpy recorded(&desk.page, &DeskPage::caseRecorded);
    desk.page.identityBlock().setIdentity(claire());

    desk.press(Qt::Key_F5);
    REQUIRE(desk.fund.asked == 1);
    CHECK(desk.fund.request.period == YearMonth{2026, 11});
    Q_EMIT desk.fund.running->finished(found(900));
    CHECK_FALSE(desk.words().contains(u"3,30 €"_s)); // received is not kept

    desk.press(Qt::Key_F9);
    CHECK(desk.words().contains(u"3,30 €"_s));

    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return recorded.size() == 1; }));
    const auto cases = desk.workplace.caseload.list();
    REQUIRE(cases);
    REQUIRE(cases->size() == 1);
    CHECK(cases->first().applicant == u"Lenoir Claire");
}

TEST_CASE("A late answer for a wiped form is dropped with its job")
{
    Desk desk;
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    REQUIRE(desk.fund.running);

    desk.page.newFamily();

    CHECK_FALSE(desk.fund.running);
    CHECK_FALSE(desk.words().contains(u"JULES"));
}

TEST_CASE("An identity changed while the fund is asked cancels the question")
{
    Desk desk;
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    REQUIRE(desk.fund.running);

    QTest::keyClick(desk.page.findChild<BirthDateField *>(), Qt::Key_Backspace);

    CHECK_FALSE(desk.fund.running);
}

TEST_CASE("An identity changed after the answer puts the answer aside")
{
    Desk desk;
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    Q_EMIT desk.fund.running->finished(found(900));
    desk.press(Qt::Key_F9);
    REQUIRE(desk.words().contains(u"JULES"));

    QTest::keyClick(desk.page.findChild<BirthDateField *>(), Qt::Key_Backspace);

    CHECK_FALSE(desk.words().contains(u"JULES"));
}

TEST_CASE("A record about another person is never shown")
{
    Desk desk;
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    FamilyAnswer answer = found(900);
    answer.identityMatches = false;
    Q_EMIT desk.fund.running->finished(answer);
    desk.press(Qt::Key_F9);

    CHECK_FALSE(desk.words().contains(u"JULES"));
    CHECK(desk.button(u"Go on with a paper"_s));
}

TEST_CASE("A person unknown to the funds gets the other parent and the paper as ways on")
{
    Desk desk;
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    FamilyAnswer answer = found(900);
    answer.outcome = LookupOutcome::NotFound;
    answer.record.reset();
    answer.errors = {{.trouble = Trouble::PersonUnknown, .code = u"35003"_s, .title = {}, .retryable = false, .retryAfterSeconds = {}}};
    Q_EMIT desk.fund.running->finished(answer);

    CHECK(desk.button(u"Try the other parent"_s));
    REQUIRE(desk.button(u"Go on with a paper"_s));
    desk.button(u"Go on with a paper"_s)->click();
    QTest::keyClicks(desk.page.focusWidget(), u"650"_s);
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    CHECK(desk.words().contains(u"650"));
}

TEST_CASE("Escape cancels the question")
{
    Desk desk;
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.fund.running);
}

TEST_CASE("What is missing is said beside its field and nothing is sent")
{
    Desk desk;
    desk.press(Qt::Key_F5);
    CHECK(desk.fund.asked == 0);
    CHECK(desk.page.focusWidget()->accessibleName().contains(u"name"));
}

TEST_CASE("A case taken up again gets a new version of the same number")
{
    Desk desk;
    QSignalSpy recorded(&desk.page, &DeskPage::caseRecorded);
    const auto visit = [&](qint64 quotient) {
        desk.press(Qt::Key_F5);
        Q_EMIT desk.fund.running->finished(found(quotient));
        desk.press(Qt::Key_F9);
        const auto before = recorded.size();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return recorded.size() > before; }));
    };
    desk.page.identityBlock().setIdentity(claire());
    visit(900);
    const auto number = desk.workplace.caseload.list()->first().number;

    desk.page.reopen(*desk.workplace.caseload.open(number));
    visit(400);

    const auto file = desk.workplace.caseload.open(number);
    REQUIRE(file);
    CHECK(file->latest().version == 2);
    CHECK(file->latest().household.quotient->value.value == 400);
    CHECK(desk.workplace.caseload.list()->size() == 1);
}

TEST_CASE("Given names become chips, compounds whole, and come back under Backspace")
{
    GivenNamesField field;
    QTest::keyClicks(field.entry(), u"Anne-Laure, Marie Claire"_s);
    CHECK(field.names() == QStringList{u"Anne-Laure"_s, u"Marie Claire"_s});
    QTest::keyClick(field.entry(), Qt::Key_Return);
    CHECK(field.entry()->text().isEmpty());
    QTest::keyClick(field.entry(), Qt::Key_Backspace);
    CHECK(field.entry()->text() == u"Marie Claire");
    CHECK(field.names() == QStringList{u"Anne-Laure"_s, u"Marie Claire"_s});
}

TEST_CASE("The place field offers places as they were at the birth date")
{
    const auto [year, code] = GENERATE(table<QString, QString>({{u"1960"_s, u"75036"_s}, {u"1990"_s, u"92036"_s}}));
    BirthPlaceField field;
    field.setBirthDate(*PartialDate::parse(year));
    QTest::keyClicks(&field, u"genn"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(field.place());
    REQUIRE(field.place()->commune);
    CHECK(field.place()->commune->toString() == code);
}

TEST_CASE("A country is found like a commune")
{
    BirthPlaceField field;
    QTest::keyClicks(&field, u"portug"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(field.place());
    CHECK(field.place()->country.toString() == u"99139");
}

TEST_CASE("One key says the sex, with H as with M")
{
    const auto [key, sex] = GENERATE(table<Qt::Key, Sex>({{Qt::Key_F, Sex::Female}, {Qt::Key_H, Sex::Male}, {Qt::Key_M, Sex::Male}}));
    SexField field;
    QTest::keyClick(field.focusProxy(), key);
    CHECK(field.sex() == sex);
    field.setSex(std::nullopt);
    CHECK_FALSE(field.sex());
}

TEST_CASE("A date is rewritten in full when the field is left")
{
    BirthDateField field;
    QTest::keyClicks(&field, u"03091982"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"03/09/1982");
}
