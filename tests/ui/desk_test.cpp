#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "core/casework/consultations.h"
#include "ui/desk/birthdatefield.h"
#include "ui/desk/birthplacefield.h"
#include "ui/desk/circumstancespanel.h"
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
    /// What is noted in the background is on the disk before the folder goes.
    struct Notes {
        ~Notes() { QThreadPool::globalInstance()->waitForDone(); }
    };
    QTemporaryDir folder;
    Notes notes;
    Fund fund;
    Workplace workplace;
    DeskPage page;

    Desk()
        : workplace{.settings = {}, .settingsFile = folder.filePath(u"settings.ini"_s),
                    .caseload = Caseload(Session::practice(folder.filePath(u"log"_s), u"A. Mercier"_s)), .ask = fund.port(),
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

/// The journal of consultations of the desk, latest first, once it has `count` lines.
static QList<JournalLine> journalOf(const Desk &desk, int count)
{
    QList<JournalLine> lines;
    const auto read = [&] {
        const auto page = latestConsultations(desk.workplace.caseload.session(), {}, {});
        lines = page ? page->lines : QList<JournalLine>();
        return lines.size() >= count;
    };
    CHECK(QTest::qWaitFor(read, 5000));
    return lines;
}

/// Claire's family, as the fund sends it, kept as it came.
static void keepAnswer(Desk &desk)
{
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    Q_EMIT desk.fund.running->finished(found(900));
    desk.press(Qt::Key_F9);
}

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

TEST_CASE(
    "What the fund was asked is in the journal: the request and its end, and whom it was about while there is no case")
{
    Desk desk;
    keepAnswer(desk);
    JournalLine line = journalOf(desk, 1).value(0);
    CHECK(line.action == JournalAction::Asked);
    CHECK(line.provider == u"CAF/MSA");
    CHECK(line.requestId == u"r-1");
    CHECK(line.outcome == u"found");
    CHECK(line.agent == u"A. Mercier");
    CHECK_FALSE(line.number);
    CHECK(line.person == askedAbout(claire()));
    CHECK(line.reason.isEmpty());

    QSignalSpy recorded(&desk.page, &DeskPage::caseRecorded);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return recorded.count() == 1; }, 5000));
    desk.press(Qt::Key_F5);
    REQUIRE(QTest::qWaitFor([&] { return desk.fund.asked == 2; })); // once it is known that nobody of the case objects
    Q_EMIT desk.fund.running->finished(found(900));
    line = journalOf(desk, 2).value(0);
    REQUIRE(line.number);
    CHECK(line.number == qvariant_cast<CaseSummary>(recorded[0][0]).number);
}

TEST_CASE("A question that was cancelled was asked; where nothing was sent, nothing is noted")
{
    Desk desk;
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_Escape);
    CHECK(journalOf(desk, 1).value(0).outcome == u"cancelled");

    desk.press(Qt::Key_F5);
    FamilyAnswer unsent;
    unsent.outcome = LookupOutcome::Refused;
    unsent.errors = {{Trouble::PersonObjects, {}, {}, false, {}}};
    Q_EMIT desk.fund.running->finished(unsent);
    desk.press(Qt::Key_F5);
    FamilyAnswer refused;
    refused.outcome = LookupOutcome::NotFound;
    refused.attempts = 2;
    refused.requestId = u"r-2"_s;
    Q_EMIT desk.fund.running->finished(refused);
    const QList<JournalLine> lines = journalOf(desk, 2);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].outcome == u"not_found");
    CHECK(lines[0].requestId == u"r-2");
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
    keepAnswer(desk);
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
        REQUIRE(QTest::qWaitFor([&] { return !desk.fund.running.isNull(); })); // once it is known that nobody of the case objects
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

static CivilIdentity nina()
{
    return *parseIdentity({.birthName = u"Ouvrard"_s, .usageName = {}, .givenNames = {u"Nina"_s}, .birthDate = u"11111990"_s, .sex = u"F"_s,
                           .country = u"99100"_s, .commune = u"13201"_s},
                          Completeness::Counter, today)
                .identity;
}

/// A visit up to its recorded case.
static void recordVisit(Desk &desk)
{
    QSignalSpy recorded(&desk.page, &DeskPage::caseRecorded);
    keepAnswer(desk);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return recorded.size() == 1; }));
}

TEST_CASE("A family typed over a recorded one begins a case of its own")
{
    Desk desk;
    recordVisit(desk);
    QSignalSpy recorded(&desk.page, &DeskPage::caseRecorded);

    desk.page.identityBlock().setIdentity(nina());
    CHECK_FALSE(desk.words().contains(u"JULES"));
    desk.press(Qt::Key_F5);
    REQUIRE(desk.fund.running);
    Q_EMIT desk.fund.running->finished(found(400));
    desk.press(Qt::Key_F9);
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(QTest::qWaitFor([&] { return recorded.size() == 1; }));
    const auto cases = desk.workplace.caseload.list();
    REQUIRE(cases->size() == 2);
    CHECK(cases->at(0).applicant == u"Ouvrard Nina");
    CHECK(cases->at(1).applicant == u"Lenoir Claire");
}

TEST_CASE("A case with unsaved work asks whose it is before another identity is asked for or recorded")
{
    Desk desk;
    recordVisit(desk);
    desk.page.reopen(*desk.workplace.caseload.open(desk.workplace.caseload.list()->first().number));
    auto *table = desk.page.findChild<QTableView *>();
    table->setFocus();
    table->selectRow(table->model()->rowCount() - 2); // the quotient
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(desk.page.focusWidget(), u"0"_s);
    desk.button(u"Keep this value"_s)->click();
    CHECK(desk.words().contains(u"Say why"_s)); // the case has it from the fund
    QTest::keyClicks(desk.page.focusWidget(), u"attestation du mois"_s);
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    REQUIRE_FALSE(desk.words().contains(u"Say why"_s));

    const int asked = desk.fund.asked;
    desk.page.identityBlock().setIdentity(nina());
    desk.press(Qt::Key_F5);
    CHECK(desk.fund.asked == asked);
    REQUIRE(desk.button(u"Begin a new case"_s));
    desk.button(u"Same family: change the applicant"_s)->click();
    desk.press(Qt::Key_F5);
    CHECK(QTest::qWaitFor([&] { return desk.fund.asked == asked + 1; }));
}

TEST_CASE("A slip corrected after validating is validated again")
{
    Desk desk;
    recordVisit(desk);
    REQUIRE(desk.button(u"Next family"_s));

    desk.page.identityBlock().setIdentity(*parseIdentity({.birthName = u"Lenoire"_s, .usageName = {}, .givenNames = {u"Claire"_s}, .birthDate = u"02051984"_s,
                                                          .sex = u"F"_s, .country = u"99100"_s, .commune = u"13201"_s},
                                                         Completeness::Counter, today)
                                               .identity);

    CHECK(desk.button(u"Validate"_s));
    CHECK_FALSE(desk.button(u"Next family"_s));
    desk.press(Qt::Key_P, Qt::ControlModifier); // the answer was about the other spelling: nothing of it is printed
    CHECK(desk.workplace.caseload.list()->first().version == 1);
}

TEST_CASE("Leaving the day of service as it was leaves the case recorded")
{
    Desk desk;
    recordVisit(desk);
    QLineEdit *day = nullptr;
    for (QLineEdit *line : desk.page.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"First day of service")
            day = line;
    }
    REQUIRE(day);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(desk.button(u"Next family"_s));
    CHECK(desk.button(u"Next family"_s));
}

TEST_CASE("Escape leaves a correction, and the button that says so leaves it by Enter too")
{
    const bool byButton = GENERATE(false, true);
    Desk desk;
    auto *table = desk.page.findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_E, Qt::AltModifier);
    QTest::keyClicks(desk.page.focusWidget(), u"Petit"_s);
    QPushButton *leave = desk.button(u"Leave as it was"_s);
    REQUIRE(leave);
    if (byButton)
        leave->setFocus();
    QTest::keyClick(desk.page.focusWidget(), byButton ? Qt::Key_Return : Qt::Key_Escape);
    CHECK_FALSE(desk.button(u"Leave as it was"_s));
    CHECK_FALSE(desk.words().contains(u"Petit"_s));
}

TEST_CASE("Tab goes through a correction from its first field to its buttons")
{
    Desk desk;
    auto *table = desk.page.findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_E, Qt::AltModifier);
    QStringList met;
    for (int stop = 0; stop < 8; ++stop) {
        const auto *button = qobject_cast<QAbstractButton *>(desk.page.focusWidget());
        met << (button ? button->text() : desk.page.focusWidget()->accessibleName());
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_Tab);
    }
    CHECK(met == QStringList{u"Birth name"_s, u"Given names"_s, u"Born on"_s, u"Shared custody"_s, u"Where it comes from"_s, u"Reason"_s,
                             u"Leave as it was"_s, u"Keep this value"_s});
}

TEST_CASE("A correction replaces the child it is about, wherever that child stands by then")
{
    Desk desk;
    keepAnswer(desk);
    auto *table = desk.page.findChild<QTableView *>();
    table->setFocus();
    table->selectRow(2); // ROSE, after CLAIRE and JULES
    QTest::keyClick(table, Qt::Key_F2);
    table->selectRow(1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete); // JULES goes meanwhile
    QLineEdit *reason = nullptr;
    for (QLineEdit *line : desk.page.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Reason")
            reason = line;
    }
    REQUIRE(reason);
    reason->setText(u"livret de famille"_s);
    desk.button(u"Keep this value"_s)->click();
    CHECK(desk.words().count(u"ROSE"_s) == 2); // received and kept
    CHECK(desk.words().count(u"JULES"_s) == 1); // received only
}

/// Opens « add a child » and fills it; the editor stays open where it refuses.
static void addChild(Desk &desk, const QString &name, const QString &given, const QString &birth)
{
    auto *table = desk.page.findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_E, Qt::AltModifier);
    for (const QString &text : {name, given, birth}) {
        QTest::keyClicks(desk.page.focusWidget(), text);
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_Tab);
    }
    desk.button(u"Keep this value"_s)->click();
}

TEST_CASE("A child is added once, and not before it is born")
{
    Desk desk;
    addChild(desk, u"Lenoir"_s, u"Paul"_s, u"01062035"_s);
    CHECK(desk.words().contains(u"it must be before today"_s));
    desk.button(u"Leave as it was"_s)->click();
    addChild(desk, u"Lenoir"_s, u"Paul"_s, QString());
    CHECK(desk.words().contains(u"Type the birth date"_s));
    desk.button(u"Leave as it was"_s)->click();
    addChild(desk, u"Lenoir"_s, u"Paul"_s, u"01062019"_s);
    CHECK_FALSE(desk.button(u"Leave as it was"_s));
    CHECK(desk.words().contains(u"Paul"_s));
    addChild(desk, u"LENOIR"_s, u"paul"_s, u"2019"_s);
    CHECK(desk.words().contains(u"already in the household"_s));
}

TEST_CASE("Who the fund sent leaves with a reason, which the case keeps")
{
    Desk desk;
    QSignalSpy recorded(&desk.page, &DeskPage::caseRecorded);
    keepAnswer(desk);
    auto *table = desk.page.findChild<QTableView *>();
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(desk.words().count(u"JULES"_s) == 3); // received, kept, and named by the question
    desk.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.words().contains(u"A correction is open"_s));
    QTest::keyClicks(desk.page.focusWidget(), u"vit avec son oncle"_s);
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);
    CHECK(desk.words().count(u"JULES"_s) == 1);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return recorded.size() == 1; }));
    const auto file = desk.workplace.caseload.open(desk.workplace.caseload.list()->first().number);
    CHECK(file->latest().note.contains(u"vit avec son oncle"_s));
}

TEST_CASE("A known person's case is named before a second one is made")
{
    Desk desk;
    recordVisit(desk);
    desk.workplace.index.reset(*desk.workplace.caseload.list());
    desk.page.newFamily();
    keepAnswer(desk);
    CHECK(desk.words().contains(u"already has case PF-2026-000001"_s));
    REQUIRE(desk.button(u"Take it up again"_s));
    desk.button(u"Take it up again"_s)->click();
    CHECK(QTest::qWaitFor([&] { return !desk.button(u"Take it up again"_s); }));
}

TEST_CASE("A day of service that is none is said, and the prices stay those of the day before")
{
    Desk desk;
    recordVisit(desk);
    for (QLineEdit *line : desk.page.findChildren<QLineEdit *>()) {
        if (line->accessibleName() != u"First day of service")
            continue;
        line->setText(u"31/02/2027"_s);
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(line->text() == u"31/02/2027");
    }
    CHECK(desk.words().contains(u"Type the first day of service"_s));
    CHECK(desk.words().contains(u"3,30 €"_s));
}

TEST_CASE("Prices for want of a quotient say that they are")
{
    Desk desk;
    desk.page.identityBlock().setIdentity(claire());
    desk.press(Qt::Key_F5);
    FamilyAnswer answer = found(900);
    answer.record->quotient->value.reset();
    Q_EMIT desk.fund.running->finished(answer);
    desk.press(Qt::Key_F9);
    CHECK(desk.words().contains(u"Quotient unknown"_s));
}

TEST_CASE("A place of birth is looked at again once the date is whole")
{
    Desk desk;
    const auto born = [](const QString &date, const QString &commune) {
        return *parseIdentity({.birthName = u"Lenoir"_s, .usageName = {}, .givenNames = {u"Claire"_s}, .birthDate = date, .sex = u"F"_s,
                               .country = u"99100"_s, .commune = commune},
                              Completeness::Counter, today)
                    .identity;
    };
    desk.page.identityBlock().setIdentity(born(u"03091990"_s, u"92036"_s));
    auto *date = desk.page.findChild<BirthDateField *>();
    auto *place = desk.page.findChild<BirthPlaceField *>();
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"12101990"_s);
    CHECK(place->place());
    date->selectAll();
    QTest::keyClicks(date, u"12101960"_s);
    QTest::keyClick(date, Qt::Key_Return);
    CHECK_FALSE(place->place()); // Gennevilliers was in the Seine then
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

/// A schedule that asks for more than the household's lines.
static ScheduleShelf shelfByCourse(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"musique.toml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"(
format = 1
id = "musique"
title = "Musique"
commune = "Ville de Morvallon"
act = "délibération n° 2026-050 du 18 juin 2026"
valid_from = 2026-09-01
valid_until = 2027-08-31
[[service]]
id = "musique"
name = "École de musique"
unit = "an"
rule = "matrix"
by = "course"
columns = ["piano", "danse"]
tiers = [ { name = "T1", prices = [100, 250] } ]
)");
    file.close();
    return ScheduleShelf::load(folder.path());
}

TEST_CASE("What a tariff asks besides is stated at the desk, priced at once, kept with the case and asked for no more")
{
    const QTemporaryDir folder;
    Desk desk;
    desk.workplace.schedules = shelfByCourse(folder);
    REQUIRE(desk.workplace.schedules.all().size() == 1);
    QSignalSpy recorded(&desk.page, &DeskPage::caseRecorded);
    auto *panel = desk.page.findChild<CircumstancesPanel *>();
    CHECK_FALSE(panel->isVisible());
    keepAnswer(desk);
    CHECK(panel->isVisible());
    CHECK(desk.words().contains(u"Needed for this price"_s));

    auto *course = panel->findChild<QComboBox *>();
    REQUIRE(course);
    course->setCurrentText(u"danse"_s);
    CHECK(desk.words().contains(u"250,00 €"_s));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return recorded.size() == 1; }));

    const auto summary = recorded[0][0].value<CaseSummary>();
    const auto file = desk.workplace.caseload.open(summary.number);
    REQUIRE(file);
    REQUIRE(file->latest().household.circumstances.size() == 1);
    CHECK(file->latest().household.circumstances[0].value.value == u"danse");
    CHECK(file->latest().household.circumstances[0].provenance.source == Source::Declared);

    desk.page.newFamily();
    CHECK_FALSE(panel->isVisible());
    desk.page.reopen(*file);
    CHECK(panel->findChild<QComboBox *>()->currentText() == u"danse");
    CHECK(desk.words().contains(u"250,00 €"_s));
}
