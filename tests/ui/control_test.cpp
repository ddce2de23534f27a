#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardItemModel>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "tests/ui/fakelog.h"
#include "tests/ui/formtools.h"
#include "tests/ui/historyworkplace.h"
#include "ui/control/casechoicefield.h"
#include "ui/control/consultationspage.h"
#include "ui/control/consultationtable.h"
#include "ui/control/controlpage.h"
#include "ui/control/digestpage.h"
#include "ui/control/verifypage.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/standardpages.h"

using namespace Qt::StringLiterals;

namespace {

/// Two cases that somebody looked at on several days; today is 23 November 2026, a Monday.
struct Watched {
    HistoryDesk desk;
    CaseNumber dupont;
    CaseNumber lenoir;

    Watched()
    {
        const QDateTime today = *desk.now;
        *desk.now = today.addDays(-60);
        dupont = desk.decide(u"DUPONT"_s, u"Sophie"_s, 650).number;
        lenoir = desk.decide(u"LENOIR"_s, u"Claire"_s, 900).number;
        open(dupont);
        *desk.now = today;
    }
    void open(const CaseNumber &number) { REQUIRE(desk.workplace.caseload.open(number)); }
    void openAs(const QString &agent, const CaseNumber &number)
    {
        REQUIRE(desk.workplace.caseload.withAgent(agent).open(number));
    }
};

/// The page of the consultations, shown.
struct Page : Watched {
    std::unique_ptr<ConsultationsPage> page;
    ConsultationTable *table = nullptr;

    ConsultationsPage &show()
    {
        page = std::make_unique<ConsultationsPage>(desk.workplace, nullptr);
        table = page->findChild<ConsultationTable *>();
        page->resize(1180, 720);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        settle();
        return *page;
    }
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !page->isReading(); }, 5000));
    }
    void choose(const QString &name, const QString &text) const
    {
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() != name)
                continue;
            box->setCurrentIndex(box->findText(text));
            REQUIRE(box->currentIndex() >= 0);
            Q_EMIT box->activated(box->currentIndex());
        }
        settle();
    }
    QString cell(int row, ConsultationTable::Column column) const
    {
        return table->index(row, column).data().toString();
    }
    QLineEdit &caseField() const { return *page->findChild<CaseChoiceField *>(); }
};

} // namespace

TEST_CASE("Consultations of this week are there at once, latest first, with whom, what and how it ended")
{
    Page p;
    p.open(p.dupont);
    *p.desk.now = p.desk.now->addSecs(60);
    p.openAs(u"Hélène Roux"_s, p.lenoir);
    p.show();
    REQUIRE(p.table->rowCount() == 2); // not the one of two months ago
    CHECK(p.cell(0, ConsultationTable::Who) == u"Hélène Roux");
    CHECK(p.cell(0, ConsultationTable::Case) == p.lenoir.toString());
    CHECK(p.cell(0, ConsultationTable::Family).contains(u"LENOIR"));
    CHECK(p.cell(0, ConsultationTable::What) == u"Looked at");
    CHECK(p.cell(0, ConsultationTable::Outcome) == u"done");
    CHECK(p.cell(1, ConsultationTable::When) == u"23/11/2026 10:32");
    CHECK(form::words(*p.page).contains(u"no measure of anybody's work"));
    p.choose(u"Days"_s, u"all that is kept"_s);
    CHECK(p.table->rowCount() == 3);
}

TEST_CASE("Nobody is ranked: no column sorts the journal, and nothing on the page counts lines")
{
    Page p;
    for (int i = 0; i < 7; ++i)
        p.open(p.dupont);
    p.show();
    const auto *list = p.page->findChild<QTableView *>();
    CHECK_FALSE(list->isSortingEnabled());
    CHECK_FALSE(list->property("sortingEnabled").toBool());
    p.choose(u"Who did it"_s, u"A. Mercier"_s);
    REQUIRE(p.table->rowCount() == 7);
    CHECK_FALSE(form::words(*p.page).contains(u'7'));
}

TEST_CASE("The journal is narrowed by a case, typed by number or by name")
{
    Page p;
    p.open(p.dupont);
    p.open(p.lenoir);
    p.show();
    form::type(*p.page, p.caseField().accessibleName(), p.lenoir.toString());
    QTest::keyClick(&p.caseField(), Qt::Key_Return);
    p.settle();
    REQUIRE(p.table->rowCount() == 1);
    CHECK(p.cell(0, ConsultationTable::Case) == p.lenoir.toString());

    form::type(*p.page, p.caseField().accessibleName(), u"dupo"_s); // one case alone: no need to choose
    QTest::keyClick(&p.caseField(), Qt::Key_Return);
    p.settle();
    REQUIRE(p.table->rowCount() == 1);
    CHECK(p.cell(0, ConsultationTable::Case) == p.dupont.toString());
}

TEST_CASE("What leads to no case, to several or to one that is not in the log is said beside the field")
{
    Page p;
    p.desk.decide(u"DUPONT"_s, u"Anne"_s, 650);
    p.show();
    const QString field = p.caseField().accessibleName();
    const std::pair<QString, QString> typed[] = {{u"zzzz"_s, u"No case is called so"_s},
                                                 {u"dupont"_s, u"Several cases are called so"_s},
                                                 {u"PF-2020-000009"_s, u"not in the log"_s}};
    for (const auto &[text, problem] : typed) {
        CAPTURE(text.toStdString());
        form::type(*p.page, field, text);
        QTest::keyClick(&p.caseField(), Qt::Key_Return);
        p.settle();
        CHECK(form::note(*p.page, field).contains(problem));
    }
}

TEST_CASE("The journal is narrowed by person and by a period; a period that is none is said")
{
    Page p;
    p.open(p.dupont);
    p.openAs(u"Hélène Roux"_s, p.dupont);
    p.show();
    p.choose(u"Who did it"_s, u"Hélène Roux"_s);
    CHECK(p.table->rowCount() == 1);
    p.choose(u"Who did it"_s, u"everybody"_s);
    p.choose(u"Days"_s, u"a period…"_s);
    form::type(*p.page, u"From"_s, u"01/09/2026"_s);
    QTest::keyClick(p.page->focusWidget(), Qt::Key_Return);
    form::type(*p.page, u"Until"_s, u"30/09/2026"_s);
    QTest::keyClick(p.page->focusWidget(), Qt::Key_Return);
    p.settle();
    CHECK(p.table->rowCount() == 1);
    form::type(*p.page, u"Until"_s, u"30/08/2026"_s);
    QTest::keyClick(p.page->focusWidget(), Qt::Key_Return);
    CHECK(form::note(*p.page, u"Until"_s).contains(u"before the first"));
    form::type(*p.page, u"Until"_s, u"31/02"_s);
    QTest::keyClick(p.page->focusWidget(), Qt::Key_Return);
    CHECK(form::note(*p.page, u"Until"_s).contains(u"23/11/2026"));
}

TEST_CASE("A long journal comes in stretches as one goes down")
{
    Page p;
    for (int i = 0; i < 450; ++i)
        p.open(p.dupont);
    p.show();
    auto *list = p.page->findChild<QTableView *>();
    CHECK(p.table->rowCount() < 450);
    REQUIRE(QTest::qWaitFor(
        [&] {
            list->scrollToBottom();
            return p.table->rowCount() == 450;
        },
        10'000));
    CHECK_FALSE(p.table->canFetchMore({}));
}

TEST_CASE("Enter opens the case of a line; a line without a case has none to open")
{
    Page p;
    JournalLine asked;
    asked.action = JournalAction::Asked;
    asked.provider = u"CAF/MSA"_s;
    asked.requestId = u"3f2a-77"_s;
    asked.outcome = u"not_found"_s;
    REQUIRE(p.desk.workplace.caseload.note(asked));
    p.open(p.lenoir);
    p.show();
    QSignalSpy wanted(p.page.get(), &ConsultationsPage::caseRequested);
    auto *list = p.page->findChild<QTableView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].value<CaseNumber>() == p.lenoir);

    QTest::keyClick(list, Qt::Key_Down);
    CHECK(form::words(*p.page).contains(u"CAF/MSA asked · no case yet · nothing found · Request : 3f2a-77"));
    CHECK_FALSE(form::isEnabled(*p.page, u"Open the case"_s));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(wanted.count() == 1);
}

TEST_CASE("Where nobody consulted anything, the page says so; where the journal cannot be read, why")
{
    Page p;
    p.show();
    CHECK(form::words(*p.page).contains(u"Nobody consulted a case in these days"));
    auto log = std::make_shared<FakeLog>();
    p.desk.workplace.caseload = Caseload(log->session(log->accounts.last())); // an agent
    p.page->read();
    p.settle();
    CHECK(form::words(*p.page).contains(u"does not have this right"));
}

TEST_CASE("Reading can be stopped and gone on with")
{
    Page p;
    p.open(p.dupont);
    p.show();
    p.page->read();
    CHECK(p.page->isReading());
    p.page->stop();
    CHECK_FALSE(p.page->isReading());
    CHECK(form::words(*p.page).contains(u"older lines were not read"));
    form::press(*p.page, u"Go on"_s);
    p.settle();
    CHECK(p.table->rowCount() == 1);
}

TEST_CASE("The digest of today is there with its figures and the mark; another day is read, one to come refused")
{
    Watched watched;
    watched.open(watched.dupont);
    DigestPage page(watched.desk.workplace, nullptr);
    page.show();
    REQUIRE(form::reads(page, headText(*watched.desk.workplace.caseload.head())));
    REQUIRE(page.digest());
    CHECK(page.digest()->consultations == 1);
    CHECK(form::words(page).contains(u"No act on the log that day"));
    CHECK(form::isEnabled(page, u"Print the digest"_s));

    form::type(page, u"Day"_s, u"24/09/2026"_s);
    form::press(page, u"Show the digest"_s);
    REQUIRE(QTest::qWaitFor([&] { return page.digest()->day == QDate(2026, 9, 24); }, 3000));
    CHECK(page.digest()->begun == 2);
    form::type(page, u"Day"_s, u"24/11/2026"_s);
    form::press(page, u"Show the digest"_s);
    CHECK(form::note(page, u"Day"_s).contains(u"not come yet"));
    form::type(page, u"Day"_s, u"demain"_s);
    form::press(page, u"Show the digest"_s);
    CHECK(form::note(page, u"Day"_s).contains(u"23/11/2026"));
    CHECK(page.digest()->day == QDate(2026, 9, 24)); // what was shown stays
}

TEST_CASE("A digest that cannot be read says why")
{
    Watched watched;
    auto log = std::make_shared<FakeLog>();
    watched.desk.workplace.caseload = Caseload(log->session(log->accounts.last()));
    DigestPage page(watched.desk.workplace, nullptr);
    page.show();
    REQUIRE(form::reads(page, u"does not have this right"_s));
    CHECK_FALSE(form::isEnabled(page, u"Print the digest"_s));
}

namespace {

/// The page of the check, shown, and what it came to.
struct Check : Watched {
    VerifyPage page{desk.workplace, nullptr};

    Check()
    {
        page.resize(1100, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }
    void run(const QString &mark = {})
    {
        form::type(page, u"Mark on a paper, if you have one"_s, mark);
        form::press(page, u"Verify the log"_s);
        REQUIRE(QTest::qWaitFor([this] { return !page.isRunning(); }, 10'000));
    }
    QTableWidget &problems() { return *page.findChild<QTableWidget *>(); }
    void change(const QString &sql) const
    {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            file.setDatabaseName(desk.folder.filePath(u"cases/sealed.db"_s));
            REQUIRE(file.open());
            QSqlQuery query(file);
            INFO(sql.toStdString());
            for (const QString &statement : {u"DROP TRIGGER IF EXISTS record_box_no_update"_s, sql})
                REQUIRE(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }
};

} // namespace

TEST_CASE("A whole log is said to be whole, with its records and its present mark")
{
    Check check;
    const QString before = headText(*check.desk.workplace.caseload.head());
    check.open(check.dupont);
    check.run();
    CHECK(form::words(check.page).contains(u"The log is whole: 4 record(s) read."));
    CHECK(form::words(check.page).contains(headText(*check.desk.workplace.caseload.head())));
    check.run(before.toLower()); // from a paper of before
    CHECK(form::words(check.page).contains(u"the mark of the paper is in it"));
    CHECK(check.problems().isHidden());
}

TEST_CASE("A mark that is none is refused beside its field; one of another log is a problem in words")
{
    Check check;
    form::type(check.page, u"Mark on a paper, if you have one"_s, u"1204"_s);
    form::press(check.page, u"Verify the log"_s);
    CHECK_FALSE(check.page.isRunning());
    CHECK(form::note(check.page, u"Mark on a paper, if you have one"_s).contains(u"This is no mark"));
    check.run(u"2-00000000"_s);
    CHECK(form::words(check.page).contains(u"Read the paper again")); // it may be a mistake of typing alone
    CHECK(form::note(check.page, u"Mark on a paper, if you have one"_s) == u"This mark is not in the log.");
    CHECK(check.problems().isHidden());
    CHECK_FALSE(form::words(check.page).contains(u"present mark"));
}

TEST_CASE("A record that was changed is named with its case, and what to do")
{
    Check check;
    check.change(u"UPDATE record_box SET box = zeroblob(length(box)) WHERE seq = 2"_s);
    check.run();
    REQUIRE(check.problems().rowCount() >= 1);
    CHECK(form::words(check.page).contains(u"The log does not hold"));
    CHECK(check.problems().item(0, 0)->text().contains(u"compare it with a backup"));
    CHECK(check.problems().item(0, 1)->text() == check.lenoir.toString());
    CHECK(check.problems().item(0, 2)->text() == u"2");
    CHECK(check.problems().hasFocus());
}

TEST_CASE("A check can be cancelled: nothing is said of the log then")
{
    Check check;
    form::press(check.page, u"Verify the log"_s);
    REQUIRE(check.page.isRunning());
    QTest::keyClick(&check.page, Qt::Key_Escape);
    CHECK_FALSE(check.page.isRunning());
    QTest::qWait(100);
    CHECK(form::words(check.page).contains(u"nothing is known about the log yet"));
    CHECK_FALSE(form::words(check.page).contains(u"The log is whole"));
}

TEST_CASE("Each part of the control is offered to whoever may, and to nobody else")
{
    struct Offer {
        Roles roles;
        QStringList parts;
    };
    const Offer offers[] = {
        {Role::Agent, {}},
        {Role::ReadOnly, {}},
        {Role::Administrator, {u"Digest of a day"_s, u"Verify the log"_s}},
        {Role::Supervisor, {u"Consultations"_s, u"Digest of a day"_s, u"Verify the log"_s}},
        {Role::DataProtectionOfficer,
         {u"Consultations"_s, u"Digest of a day"_s, u"Verify the log"_s, u"Retention"_s, u"Right of access"_s}}};
    auto log = std::make_shared<FakeLog>();
    for (const auto &[roles, parts] : offers) {
        HistoryDesk desk;
        Account account = log->accounts.first();
        account.roles = roles;
        desk.workplace.settings.practice = false;
        desk.workplace.caseload = Caseload(log->session(account));
        CAPTURE(toString(roles).toStdString());
        CHECK(mayControl(account) == !parts.isEmpty());
        MainWindow window(desk.workplace, standardPages());
        QStringList words;
        for (const QAbstractButton *button : window.findChild<SideBar *>()->findChildren<QAbstractButton *>())
            words << button->text();
        CHECK(words.contains(u"Control"_s) == !parts.isEmpty());
        if (parts.isEmpty())
            continue;
        const ControlPage page(desk.workplace, nullptr);
        QStringList offered;
        for (const QPushButton *button : page.findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly))
            offered << QString(button->text()).remove(u'&');
        CHECK(offered == parts);
    }
}

TEST_CASE("From the window: Ctrl+5 leads to the control, and Enter on a line to the case")
{
    Watched watched;
    watched.open(watched.lenoir);
    MainWindow window(watched.desk.workplace, standardPages());
    window.resize(1280, 860);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    REQUIRE(window.place() == MainWindow::Place::Control);
    auto *page = window.findChild<ConsultationsPage *>();
    REQUIRE(page);
    auto *list = page->findChild<QTableView *>();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, 5000));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(window.place() == MainWindow::Place::Cases);
    CHECK(QTest::qWaitFor([&] { return form::words(window).contains(watched.lenoir.toString()); }, 5000));
}
