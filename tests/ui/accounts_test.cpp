#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "tests/ui/fakelog.h"
#include "tests/ui/formtools.h"
#include "tests/ui/historyworkplace.h"
#include "ui/accounts/accountspage.h"
#include "ui/settings/settingsarea.h"

using namespace Qt::StringLiterals;

static const QString goodPassword = u"tracteur ivoire galop sureau virgule plinthe moufle"_s;

namespace {

/// The page as somebody with these roles sees it.
struct Page {
    std::shared_ptr<FakeLog> log = std::make_shared<FakeLog>();
    HistoryDesk desk;
    int sessions = 0;
    std::unique_ptr<AccountsPage> page;

    explicit Page(Roles roles = allRoles)
    {
        Account own = log->accounts.first();
        own.roles = roles;
        desk.workplace.caseload = Caseload(log->session(own));
        desk.workplace.accounts = accountsOf(log);
        desk.workplace.use = [this](const Session &) { ++sessions; };
    }

    AccountsPage &open()
    {
        page = std::make_unique<AccountsPage>(desk.workplace, nullptr);
        page->show();
        REQUIRE(QTest::qWaitFor([this] { return table().rowCount() > 0; }, 3000));
        return *page;
    }
    QTableWidget &table() const { return *page->findChild<QTableWidget *>(); }
    bool waitFor(const QString &asked) const
    {
        return QTest::qWaitFor([&] { return log->noted().contains(asked); }, 3000);
    }
};

} // namespace

TEST_CASE("Accounts: who is there, with their roles in words")
{
    Page page;
    page.open();
    REQUIRE(page.table().rowCount() == 2);
    CHECK(page.table().item(0, 0)->text() == u"Hélène Vasseur (you)");
    CHECK(page.table().item(1, 1)->text() == u"bcaron");
    CHECK(page.table().item(1, 2)->text() == u"Counter agent");
}

TEST_CASE("Accounts: one is added with its roles")
{
    Page page;
    AccountsPage &open = page.open();
    form::press(open, u"Add an account"_s);
    form::type(open, u"First name and name"_s, u"Inès Perrot"_s);
    form::type(open, u"Login"_s, u"iperrot"_s);
    form::press(open, u"Consultation only"_s);
    form::press(open, u"Counter agent"_s); // ticked by itself
    form::type(open, u"New password"_s, goodPassword);
    form::type(open, u"The same once more"_s, goodPassword);
    page.log->refusal = Error{Fault::Conflict, u"account"_s, Problem::Taken};
    form::press(open, u"Add the account"_s);
    REQUIRE(QTest::qWaitFor([&] { return form::note(open, u"Login"_s).contains(u"already"); }, 3000));
    form::press(open, u"Add the account"_s);
    REQUIRE(form::reads(open, u"Inès Perrot may sign in"_s));
    CHECK(page.log->noted().contains(u"add iperrot, Inès Perrot, read-only"_s));
}

TEST_CASE("Accounts: without a role nothing is asked of the log")
{
    Page page;
    AccountsPage &open = page.open();
    page.table().selectRow(1);
    form::press(open, u"Change…"_s);
    form::press(open, u"Counter agent"_s);
    form::press(open, u"Keep the changes"_s);
    CHECK(form::words(open).contains(u"Tick at least one role"));
    form::press(open, u"Supervisor"_s);
    form::press(open, u"Keep the changes"_s);
    REQUIRE(page.waitFor(u"change Bilal Caron, supervisor"_s));
}

TEST_CASE("Accounts: the last administrator stays one, and the form says why")
{
    Page page;
    AccountsPage &open = page.open();
    page.table().selectRow(0);
    form::press(open, u"Change…"_s);
    page.log->refusal = Error{Fault::Conflict, u"account"_s, Problem::LastAdministrator};
    form::press(open, u"Keep the changes"_s);
    CHECK(form::reads(open, u"last administrator"_s));
}

TEST_CASE("Accounts: a new password for somebody who forgot theirs")
{
    Page page;
    AccountsPage &open = page.open();
    page.table().selectRow(1);
    form::press(open, u"New password…"_s);
    form::type(open, u"New password"_s, goodPassword);
    form::type(open, u"The same once more"_s, goodPassword);
    form::press(open, u"Give this password"_s);
    CHECK(form::reads(open, u"Bilal Caron signs in with the new password"_s));
}

TEST_CASE("Accounts: who leaves is closed, and work goes on with the new key")
{
    Page page;
    AccountsPage &open = page.open();
    page.table().selectRow(1);
    form::press(open, u"Leaves the town hall…"_s);
    CHECK(form::words(open).contains(u"Bilal Caron leaves"));
    form::press(open, u"Close the account and change the keys"_s);
    REQUIRE(form::reads(open, u"Bilal Caron can no longer open anything"_s));
    CHECK(page.sessions == 1);
}

TEST_CASE("Accounts: a change of keys that was cut short is gone on with")
{
    Page page;
    page.log->isRotating = true;
    AccountsPage &open = page.open();
    REQUIRE(form::reads(open, u"was cut short"_s));
    form::press(open, u"Go on with it"_s);
    form::press(open, u"Go on"_s);
    CHECK(page.waitFor(u"resume"_s));
}

TEST_CASE("Accounts: nobody closes their own account")
{
    Page page;
    AccountsPage &open = page.open();
    page.table().selectRow(0);
    CHECK_FALSE(form::isEnabled(open, u"Leaves the town hall…"_s));
    CHECK_FALSE(form::isEnabled(open, u"New password…"_s));
    page.table().selectRow(1);
    CHECK(form::isEnabled(open, u"Leaves the town hall…"_s));
}

TEST_CASE("Accounts: another recovery sheet, retyped")
{
    Page page;
    AccountsPage &open = page.open();
    form::press(open, u"New recovery sheet…"_s);
    REQUIRE(form::reads(open, u"NEXT – CODE"_s));
    form::type(open, u"Type the code again, from the paper"_s, u"something else"_s);
    form::press(open, u"The sheet is in the safe: go on"_s);
    CHECK(form::note(open, u"Type the code again, from the paper"_s).contains(u"Not the code"));
}

TEST_CASE("Accounts: a supervisor gives passwords to those who are no administrators, and no more")
{
    Page page(Role::Supervisor);
    AccountsPage &open = page.open();
    for (const QString &verb : {u"Add an account"_s, u"Change…"_s, u"Leaves the town hall…"_s, u"New recovery sheet…"_s}) {
        for (const QPushButton *button : open.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == verb)
                CHECK_FALSE(button->isVisible());
        }
    }
    page.table().selectRow(1);
    CHECK(form::isEnabled(open, u"New password…"_s));
    CHECK_FALSE(page.log->noted().contains(u"is rotating"_s));
}

TEST_CASE("Settings: the accounts stand there for those who may, one's own password for everybody")
{
    struct Row {
        Roles roles;
        bool accounts;
    };
    const auto row = GENERATE(values<Row>({{Role::Administrator, true}, {Role::Supervisor, true}, {Role::Agent, false}, {Role::ReadOnly, false}}));
    Page page(row.roles);
    page.desk.workplace.settings.practice = false;
    SettingsArea area(page.desk.workplace, nullptr);
    area.show();
    const auto offered = [&](const QString &part) {
        return std::ranges::any_of(area.findChildren<QPushButton *>(), [&](const QPushButton *button) { return QString(button->text()).remove(u'&') == part; });
    };
    CHECK(offered(u"My account"_s));
    CHECK(offered(u"Accounts and rights"_s) == row.accounts);
    area.showOwnAccount();
    CHECK(form::words(area).contains(u"Change my password"));
}

TEST_CASE("Settings: practice has no accounts")
{
    Page page;
    page.desk.workplace.settings.practice = true;
    SettingsArea area(page.desk.workplace, nullptr);
    area.showOwnAccount();
    for (const QPushButton *button : area.findChildren<QPushButton *>())
        CHECK_FALSE(button->text().contains(u"account"));
}
