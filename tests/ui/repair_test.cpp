#include <catch2/catch.hpp>

#include "core/casework/consultations.h"
#include "tests/ui/formtools.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/periodchoice.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

// Which month is asked about at the counter, and what else is tried once nobody was found.

static const QDate today(2026, 11, 24);

static CivilIdentity person(const QString &name, const QString &usage, const QStringList &given)
{
    const IdentityFields fields{.birthName = name,
                                .usageName = usage,
                                .givenNames = given,
                                .birthDate = u"17031988"_s,
                                .sex = u"F"_s,
                                .country = u"99100"_s,
                                .commune = u"35238"_s};
    return *parseIdentity(fields, Completeness::Counter, today).identity;
}

namespace {

/// The desk before a fund that answers when the test says so.
struct RepairDesk {
    struct Notes {
        ~Notes() { QThreadPool::globalInstance()->waitForDone(); }
    };
    QTemporaryDir folder;
    Notes notes;
    QPointer<FamilyLookup> running;
    QList<LookupRequest> asked;
    QDateTime clock{today, QTime(11, 0)};
    Workplace workplace;
    DeskPage page;

    RepairDesk()
        : workplace{.settings = {},
                    .settingsFile = folder.filePath(u"settings.ini"_s),
                    .caseload = Caseload(Session::practice(folder.filePath(u"log"_s), u"A. Mercier"_s)),
                    .ask =
                        [this](const LookupRequest &question, QObject *parent) {
                            asked.append(question);
                            running = new FamilyLookup(parent);
                            return running.data();
                        },
                    .schedules = ScheduleShelf::practice(),
                    .index = {},
                    .examples = {},
                    .now = [this] { return clock; }}
        , page(workplace, nullptr)
    {
        page.resize(1280, 900);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&page, key, modifiers); }

    void nobody(Trouble trouble = Trouble::PersonUnknown)
    {
        REQUIRE(running);
        FamilyAnswer answer{.outcome = LookupOutcome::NotFound,
                            .status = 404,
                            .attempts = 1,
                            .requestId = u"r-%1"_s.arg(asked.size()),
                            .at = clock,
                            .record = {},
                            .errors = {}};
        answer.errors = {
            {.trouble = trouble, .code = u"35003"_s, .title = {}, .retryable = false, .retryAfterSeconds = {}}};
        Q_EMIT running->finished(answer);
    }

    void found(const QuotientFamilial &quotient)
    {
        REQUIRE(running);
        FamilyAnswer answer{.outcome = LookupOutcome::Found,
                            .status = 200,
                            .attempts = 1,
                            .requestId = u"r-%1"_s.arg(asked.size()),
                            .at = clock,
                            .record = FamilyRecord(),
                            .identityMatches = true,
                            .errors = {}};
        answer.record->quotient = quotient;
        answer.record->allocataires = QList<Person>{{.birthName = u"CHANTELOUVE"_s,
                                                     .usageName = {},
                                                     .givenNames = u"MAELLE"_s,
                                                     .birthDate = *PartialDate::parseIso(u"1988-03-17"),
                                                     .sex = {},
                                                     .birthCommune = {}}};
        answer.record->children = QList<Person>{};
        answer.record->address = Address{.recipient = {},
                                         .lines = {u"6 RUE DU FOUR"_s},
                                         .postcode = u"13999"_s,
                                         .town = u"MORVALLON"_s,
                                         .country = {}};
        Q_EMIT running->finished(answer);
    }

    QString words() const
    {
        QStringList texts{form::words(page)};
        const QAbstractItemModel *family = page.findChild<QTableView *>()->model();
        for (int row = 0; row < family->rowCount(); ++row) {
            for (int column = 0; column < family->columnCount(); ++column)
                texts << family->index(row, column).data().toString();
        }
        return texts.join(u'\n').replace(QChar(0xA0), u' ');
    }
    QPushButton *button(const QString &text) const
    {
        QCoreApplication::processEvents();
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
};

QuotientFamilial caf(int value, const YearMonth &month = {2026, 11})
{
    return {.value = value, .provider = u"CNAF"_s, .period = month, .computed = month};
}

} // namespace

static QStringList givenNames(const LookupRequest &request)
{
    QStringList names;
    for (const PersonName &name : request.identity.givenNames)
        names << name.toString();
    return names;
}

TEST_CASE("Nobody found: the next try is one key away, with its reason, and what was typed stays")
{
    RepairDesk desk;
    const CivilIdentity typed = person(u"Chantelouve"_s, {}, {u"Maëlle"_s, u"Jeanne"_s});
    desk.page.identityBlock().setIdentity(typed);
    desk.press(Qt::Key_F7); // nothing is proposed yet
    CHECK(desk.asked.isEmpty());
    desk.press(Qt::Key_F5);
    desk.nobody();

    CHECK(desk.button(u"Try the other parent"_s));
    CHECK(desk.button(u"Try a compound given name"_s));
    CHECK(desk.words().contains(u"may be one compound name"));
    CHECK(desk.asked.size() == 1); // nothing leaves by itself
    desk.press(Qt::Key_F7);
    REQUIRE(desk.asked.size() == 2);
    CHECK(givenNames(desk.asked[1]) == QStringList{u"Maëlle-Jeanne"_s});
    desk.nobody();
    desk.press(Qt::Key_F7);
    REQUIRE(desk.asked.size() == 3);
    CHECK(givenNames(desk.asked[2]) == QStringList{u"Maëlle"_s});
    desk.found(caf(705));

    CHECK(desk.words().contains(u"File found with the first given name alone."));
    CHECK(desk.page.identityBlock().identity(today) == typed);
    desk.press(Qt::Key_F9);
    CHECK(desk.words().contains(u"705"));
}

TEST_CASE("The paper keeps what was typed, unless the agent takes the form that was found")
{
    RepairDesk desk;
    desk.page.identityBlock().setIdentity(person(u"Brindeau"_s, u"Chantelouve"_s, {u"Maëlle"_s}));
    desk.press(Qt::Key_F5);
    desk.nobody();
    desk.press(Qt::Key_F7);
    REQUIRE(desk.asked.size() == 2);
    CHECK(desk.asked[1].identity.birthName.toString() == u"Chantelouve");
    desk.found(caf(980));
    desk.press(Qt::Key_F9);
    REQUIRE(desk.button(u"Keep what was typed"_s));

    SECTION("as it was typed")
    {
        desk.button(u"Keep what was typed"_s)->click();
        CHECK(desk.page.identityBlock().identity(today)->birthName.toString() == u"Brindeau");
    }
    SECTION("as it was found")
    {
        desk.button(u"Use the form that was found"_s)->click();
        CHECK(desk.page.identityBlock().identity(today)->birthName.toString() == u"Chantelouve");
        CHECK(desk.page.identityBlock().identity(today)->usageName->toString() == u"Brindeau");
    }
    CHECK(desk.words().contains(u"980")); // the answer stands in both cases
    QSignalSpy recorded(&desk.page, &DeskPage::caseRecorded);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return recorded.size() == 1; }));
    const auto file = desk.workplace.caseload.open(qvariant_cast<CaseSummary>(recorded[0][0]).number);
    REQUIRE(file);
    CHECK(file->latest().household.quotient->provenance.foundAs == u"names_swapped");
}

TEST_CASE("Other tries are in a list, each put once; after four questions nothing more is proposed")
{
    RepairDesk desk;
    desk.page.identityBlock().setIdentity(person(u"Brin-Deau"_s, u"Chantelouve"_s, {u"Maëlle"_s, u"Jeanne"_s}));
    desk.press(Qt::Key_F5);
    desk.nobody();
    const auto listed = [&] {
        QStringList texts;
        const QPushButton *others = desk.button(u"Other tries"_s);
        for (const QAction *action : others ? others->menu()->actions() : QList<QAction *>())
            texts << action->text();
        return texts;
    };
    REQUIRE(listed().contains(u"Try without hyphen or apostrophe"_s));
    for (QAction *action : desk.button(u"Other tries"_s)->menu()->actions()) {
        if (action->text() == u"Try without hyphen or apostrophe") {
            action->trigger();
            break;
        }
    }
    REQUIRE(desk.asked.size() == 2);
    CHECK(desk.asked[1].identity.birthName.toString() == u"BRIN DEAU");
    desk.nobody();
    CHECK_FALSE(listed().contains(u"Try without hyphen or apostrophe"_s));
    desk.press(Qt::Key_F7);
    desk.nobody();
    desk.press(Qt::Key_F7);
    desk.nobody();
    REQUIRE(desk.asked.size() == 4);
    CHECK_FALSE(desk.button(u"Other tries"_s));
    CHECK(desk.button(u"Try the other parent"_s));
    CHECK(desk.button(u"Go on with a paper"_s));
    desk.press(Qt::Key_F7);
    CHECK(desk.asked.size() == 4);

    desk.page.newFamily();
    desk.page.identityBlock().setIdentity(person(u"Brin-Deau"_s, u"Chantelouve"_s, {u"Maëlle"_s}));
    desk.press(Qt::Key_F5);
    desk.nobody();
    CHECK(desk.button(u"Swap birth and usage name"_s)); // another visit
}

TEST_CASE("What was proposed for one identity is not asked for another")
{
    RepairDesk desk;
    desk.page.identityBlock().setIdentity(person(u"Brindeau"_s, u"Chantelouve"_s, {u"Maëlle"_s}));
    desk.press(Qt::Key_F5);
    desk.nobody();
    REQUIRE(desk.button(u"Swap birth and usage name"_s));
    desk.page.identityBlock().setIdentity(person(u"Ravenel"_s, {}, {u"Ida"_s}));
    CHECK_FALSE(desk.button(u"Swap birth and usage name"_s));
    desk.press(Qt::Key_F7);
    CHECK(desk.asked.size() == 1);
}

TEST_CASE("The journal says with which repair a question was put")
{
    RepairDesk desk;
    desk.page.identityBlock().setIdentity(person(u"Brindeau"_s, u"Chantelouve"_s, {u"Maëlle"_s}));
    desk.press(Qt::Key_F5);
    desk.nobody();
    desk.press(Qt::Key_F7);
    desk.found(caf(980));
    QList<JournalLine> lines;
    REQUIRE(QTest::qWaitFor([&] {
        const auto read = latestConsultations(desk.workplace.caseload.session(), {}, {});
        lines = read ? read->lines : QList<JournalLine>();
        return lines.size() == 2;
    }));
    QStringList reasons{lines[0].reason, lines[1].reason};
    reasons.sort();
    CHECK(reasons == QStringList{{}, u"names_swapped"_s});
}

TEST_CASE("A person known without a file is not looked for under other names")
{
    RepairDesk desk;
    desk.page.identityBlock().setIdentity(person(u"Brindeau"_s, u"Chantelouve"_s, {u"Maëlle"_s, u"Jeanne"_s}));
    desk.press(Qt::Key_F5);
    desk.nobody(Trouble::NoCafFile);
    CHECK_FALSE(desk.button(u"Swap birth and usage name"_s));
    CHECK(desk.button(u"Try the other parent"_s));
    CHECK(desk.button(u"Try the month before"_s));
}

TEST_CASE("This month is asked about, another one from the list or by one key, and the answer says which it is for")
{
    RepairDesk desk;
    desk.page.identityBlock().setIdentity(person(u"Chantelouve"_s, {}, {u"Maëlle"_s}));
    desk.press(Qt::Key_F5);
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0].period == YearMonth{2026, 11});
    desk.found(caf(705));
    CHECK(desk.words().contains(u"Family quotient of novembre 2026, worked out by the CAF in novembre 2026."));

    desk.press(Qt::Key_F5, Qt::ControlModifier);
    REQUIRE(desk.asked.size() == 2);
    CHECK(desk.asked[1].period == YearMonth{2026, 10});
    CHECK(desk.words().contains(u"The month asked for is octobre 2026"));
    desk.found(caf(650, {2026, 10}));
    CHECK(desk.words().contains(u"Family quotient of octobre 2026"));
    CHECK(desk.words().contains(u"today’s, whatever the month"));

    desk.page.newFamily();
    CHECK(desk.page.identityBlock().period().month() == YearMonth{2026, 11});
    CHECK_FALSE(desk.words().contains(u"octobre 2026"));
}

TEST_CASE("The list of months opens by keys and offers twenty-four")
{
    RepairDesk desk;
    QTimer::singleShot(200, &desk.page, [&] {
        QWidget *popup = QApplication::activePopupWidget();
        REQUIRE(popup);
        CHECK(qobject_cast<QMenu *>(popup)->actions().size() == 24);
        CHECK(qobject_cast<QMenu *>(popup)->actions().last()->text() == u"décembre 2024");
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
    });
    desk.press(Qt::Key_F5, Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return desk.page.identityBlock().period().month() != YearMonth{2026, 11}; }, 3000));
    CHECK(desk.asked.isEmpty()); // nobody was typed yet
}

TEST_CASE("In the first days of a month the desk says so before asking, and offers the month before")
{
    RepairDesk desk;
    desk.clock = QDateTime(QDate(2026, 12, 2), QTime(9, 0));
    desk.page.newFamily();
    CHECK(desk.words().contains(u"after the 6"));
    REQUIRE(desk.button(u"Ask about novembre 2026"_s));
    desk.page.identityBlock().setIdentity(person(u"Chantelouve"_s, {}, {u"Maëlle"_s}));
    desk.button(u"Ask about novembre 2026"_s)->click();
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0].period == YearMonth{2026, 11});
}

TEST_CASE("The planned outage is said before asking")
{
    RepairDesk desk;
    desk.clock = QDateTime(QDate(2026, 11, 22), QTime(22, 20), Qt::UTC);
    desk.page.newFamily();
    CHECK(desk.words().contains(u"under maintenance until 23"));
    desk.clock = desk.clock.addSecs(3600);
    desk.page.newFamily();
    CHECK_FALSE(desk.words().contains(u"maintenance"));
}
