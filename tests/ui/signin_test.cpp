#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/fakelog.h"
#include "tests/ui/formtools.h"
#include "ui/signin/changepasswordform.h"
#include "ui/signin/entrancewindow.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/passwordbox.h"
#include "ui/words/accountwords.h"
#include "ui/words/passwordwords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString goodPassword = u"tracteur ivoire galop sureau virgule plinthe moufle"_s;

namespace {

/// The entrance over a fake log.
struct Entrance {
    std::shared_ptr<FakeLog> log = std::make_shared<FakeLog>();
    std::unique_ptr<EntranceWindow> window;
    std::vector<std::pair<QString, bool>> entered;

    EntranceWindow &open(const SignInPage::Proposal &proposal = {})
    {
        window = std::make_unique<EntranceWindow>(portOf(log), EntranceWindow::Setting{.settingsFile = {}, .proposal = proposal, .theme = u"light"_s, .townHall = {},
                                                                   .now = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0)); }});
        QObject::connect(window.get(), &EntranceWindow::entered, window.get(), [this](const Session &session, bool remember) {
            entered.push_back({session.account().login, remember});
        });
        window->show();
        QApplication::setActiveWindow(window.get());
        return *window;
    }
    bool waitUntilEntered() { return QTest::qWaitFor([this] { return !entered.empty(); }, 3000); }
};

} // namespace

TEST_CASE("Sign-in: the right password opens, and the login is proposed next time")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    window.showSignIn();
    form::type(window, u"Login"_s, u"hvasseur"_s);
    form::type(window, u"Password"_s, goodPassword);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(entrance.waitUntilEntered());
    CHECK(entrance.entered == std::vector<std::pair<QString, bool>>{{u"hvasseur"_s, true}});
}

TEST_CASE("Sign-in: the keyboard alone, from the login to the cases")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    window.showSignIn();
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    QTest::keyClicks(QApplication::focusWidget(), u"hvasseur"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), goodPassword);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(entrance.waitUntilEntered());
}

TEST_CASE("Sign-in: a remembered login stands there, and the password has the focus")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open({.login = u"bcaron"_s, .remembers = false, .locked = true});
    window.showSignIn();
    CHECK(form::words(window).contains(u"Locked"));
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    CHECK(QApplication::focusWidget()->accessibleName() == u"Password");
}

TEST_CASE("Sign-in: a wrong password is said in one sentence, and only it has to be typed again")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    window.showSignIn();
    form::type(window, u"Login"_s, u"hvasseur"_s);
    form::type(window, u"Password"_s, u"wrong"_s);
    form::press(window, u"Open the cases"_s);
    REQUIRE(form::reads(window, u"do not go together"_s));
    QLineEdit *password = nullptr;
    for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Login")
            CHECK(field->text() == u"hvasseur");
        else if (field->accessibleName() == u"Password")
            password = field;
    }
    REQUIRE(password);
    CHECK(password->text().isEmpty());
    CHECK(password->hasFocus());
    CHECK(entrance.entered.empty());
}

TEST_CASE("Sign-in: after too many failures the next try is counted down to")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    window.showSignIn();
    entrance.log->delay = 2s;
    entrance.log->refusal = Error{Fault::Busy, u"sign-in"_s, Problem::TooSoon};
    form::type(window, u"Login"_s, u"hvasseur"_s);
    form::type(window, u"Password"_s, u"wrong"_s);
    form::press(window, u"Open the cases"_s);
    REQUIRE(form::reads(window, u"Next try in 2 s"_s));
    CHECK_FALSE(form::isEnabled(window, u"Open the cases"_s));
    REQUIRE(form::reads(window, u"Next try in 1 s"_s));
    REQUIRE(form::reads(window, u"You may try again"_s));
    CHECK(form::isEnabled(window, u"Open the cases"_s));
    CHECK(entrance.log->noted().count(u"sign in hvasseur"_s) == 1);
}

TEST_CASE("Sign-in: what is missing is said beside its field, before anything is tried")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    window.showSignIn();
    form::press(window, u"Open the cases"_s);
    CHECK(form::note(window, u"Login"_s) == u"Type your login.");
    form::type(window, u"Login"_s, u"hvasseur"_s);
    form::press(window, u"Open the cases"_s);
    CHECK(form::note(window, u"Password"_s) == u"Type your password.");
    CHECK(entrance.log->noted().isEmpty());
}

TEST_CASE("Sign-in: a broken log is said as it is, not as a wrong password")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    window.showSignIn();
    entrance.log->refusal = Error{Fault::Unreadable, u"case log"_s};
    form::type(window, u"Login"_s, u"hvasseur"_s);
    form::type(window, u"Password"_s, u"wrong"_s);
    form::press(window, u"Open the cases"_s);
    CHECK(form::reads(window, u"cannot be read"_s));
}

TEST_CASE("Sign-in: who forgot the password is told who helps, and the recovery sheet opens the cases")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open({.login = u"hvasseur"_s});
    window.showSignIn();
    form::press(window, u"Forgotten password"_s);
    CHECK(form::words(window).contains(u"supervisor"));
    form::press(window, u"I have the recovery sheet"_s);
    REQUIRE(form::reads(window, u"Open with the recovery sheet"_s));
    form::type(window, u"Code of the recovery sheet"_s, u"ABCD"_s);
    form::type(window, u"New password"_s, goodPassword);
    form::type(window, u"The same once more"_s, goodPassword);
    form::press(window, u"Open the cases"_s);
    REQUIRE(QTest::qWaitFor([&] { return form::note(window, u"Code of the recovery sheet"_s).contains(u"does not open"); }, 3000));
    form::type(window, u"Code of the recovery sheet"_s, entrance.log->code);
    form::press(window, u"Open the cases"_s);
    REQUIRE(form::reads(window, u"NEXT – CODE"_s));
    form::type(window, u"Type the code again, from the paper"_s, u"next-code"_s);
    form::press(window, u"The sheet is in the safe: go on"_s);
    CHECK(entrance.waitUntilEntered());
}

TEST_CASE("Sign-in leads to practice without an account")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    const QSignalSpy practised(&window, &EntranceWindow::practiceRequested);
    window.showSignIn();
    form::press(window, u"Practise on fictitious families"_s);
    CHECK(practised.count() == 1);
}

TEST_CASE("First run: administrator, then the recovery sheet, retyped before anything else")
{
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    window.showFirstRun();
    form::type(window, u"First name and name"_s, u"Hélène Vasseur"_s);
    form::type(window, u"New password"_s, goodPassword);
    form::type(window, u"The same once more"_s, goodPassword);
    form::press(window, u"Create the case log"_s);
    REQUIRE(form::reads(window, u"ABCD – EFGH – JKMN – PQRS\nTVWX"_s));
    CHECK(entrance.log->noted().contains(u"create hvasseur, Hélène Vasseur"_s)); // the login proposed
    form::press(window, u"The sheet is in the safe: go on"_s);
    CHECK(form::note(window, u"Type the code again, from the paper"_s).contains(u"stands on the paper"));
    form::type(window, u"Type the code again, from the paper"_s, u"ABCD-EFGH"_s);
    form::press(window, u"The sheet is in the safe: go on"_s);
    CHECK(form::note(window, u"Type the code again, from the paper"_s).contains(u"Not the code"));
    CHECK(entrance.entered.empty());
    form::type(window, u"Type the code again, from the paper"_s, u" abcd-efgh-jkmn-pqrs-tvwx-yz01-2345"_s);
    form::press(window, u"The sheet is in the safe: go on"_s);
    CHECK(entrance.waitUntilEntered());
}

TEST_CASE("First run: each refusal beside its field, and no log made")
{
    struct Row {
        QString name;
        QString login;
        QString password;
        QString again;
        QString field;
        QString note;
    };
    const auto row = GENERATE(values<Row>({
        {u""_s, u"hv"_s, goodPassword, goodPassword, u"First name and name"_s, u"first name"_s},
        {u"Vasseur"_s, u"h"_s, goodPassword, goodPassword, u"Login"_s, u"at least two"_s},
        {u"Vasseur"_s, u"hv"_s, u"short"_s, u"short"_s, u"New password"_s, u"Add capitals"_s},
        {u"Vasseur"_s, u"hv"_s, u"Motdepasse2024!"_s, u"Motdepasse2024!"_s, u"New password"_s, u"found quickly"_s},
        {u"Vasseur"_s, u"hv"_s, goodPassword, u"tracteur"_s, u"The same once more"_s, u"Not the same"_s},
    }));
    Entrance entrance;
    EntranceWindow &window = entrance.open();
    window.showFirstRun();
    form::type(window, u"First name and name"_s, row.name);
    form::type(window, u"Login"_s, row.login);
    form::type(window, u"New password"_s, row.password);
    form::type(window, u"The same once more"_s, row.again);
    form::press(window, u"Create the case log"_s);
    CAPTURE(form::note(window, row.field).toStdString());
    CHECK(form::note(window, row.field).contains(row.note));
    CHECK(entrance.log->noted().isEmpty());
}

TEST_CASE("First run says that the cases of the first version come along")
{
    Entrance entrance;
    entrance.log->unsealed = {.isThere = true, .cases = 12};
    EntranceWindow &window = entrance.open();
    window.showFirstRun();
    CHECK(form::reads(window, u"of the first version are on this computer, in clear"_s));
}

TEST_CASE("A login is proposed from the name")
{
    CHECK(proposedLogin(u"Hélène Vasseur"_s) == u"hvasseur");
    CHECK(proposedLogin(u"Anne-Laure de la Tour"_s) == u"alauredelatour");
    CHECK(proposedLogin(u"Vasseur"_s).isEmpty());
}

TEST_CASE("A password is hidden until asked for, and Caps Lock is said")
{
    QWidget parent;
    PasswordBox box(u"&Password"_s, &parent);
    parent.show();
    CHECK(box.edit()->echoMode() == QLineEdit::Password);
    form::press(box, u"Show the password"_s);
    CHECK(box.edit()->echoMode() == QLineEdit::Normal);
    form::press(box, u"Hide the password"_s);
    CHECK(box.edit()->echoMode() == QLineEdit::Password);
    QTest::keyClick(box.edit(), 'A'); // a capital without Shift
    CHECK(form::words(box).contains(u"Caps Lock"));
    QTest::keyClick(box.edit(), 'a');
    CHECK_FALSE(form::words(box).contains(u"Caps Lock"));
    QTest::keyClick(box.edit(), 'A', Qt::ShiftModifier);
    CHECK_FALSE(form::words(box).contains(u"Caps Lock"));
    box.clear();
    CHECK(box.password().isEmpty());
}

TEST_CASE("One's own password is changed with the present one")
{
    const auto log = std::make_shared<FakeLog>();
    ChangePasswordForm form(log->accounts.first(), accountsOf(log).changePassword, nullptr);
    form.show();
    QApplication::setActiveWindow(&form);
    const QSignalSpy changed(&form, &ChangePasswordForm::changed);
    const QString next = u"girafe encre boulon torrent pivot mousse lanterne"_s;
    form::type(form, u"Present password"_s, u"wrong"_s);
    form::type(form, u"New password"_s, next);
    form::type(form, u"The same once more"_s, next);
    form::press(form, u"Change my password"_s);
    REQUIRE(QTest::qWaitFor([&] { return form::note(form, u"Present password"_s).contains(u"not your present"); }, 3000));
    CHECK(changed.count() == 0);
    form::type(form, u"Present password"_s, goodPassword);
    form::press(form, u"Change my password"_s);
    REQUIRE(form::reads(form, u"Your password is changed"_s));
    CHECK(changed.count() == 1);
}

TEST_CASE("Words of the accounts: each role has a name and says what it allows")
{
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator, Role::DataProtectionOfficer, Role::ReadOnly}) {
        CHECK_FALSE(describe(role).isEmpty());
        CHECK(describeRights(role).endsWith(u'.'));
    }
    CHECK(describe(Roles{Role::Agent, Role::Administrator}) == u"Counter agent, Administrator");
    CHECK(durationText(59s) == u"59 s");
    CHECK(durationText(125s) == u"2 min 5 s");
}

TEST_CASE("Words of the meter: what helps most")
{
    const auto said = [](const QString &password) { return describe(strengthOf(password, u"hvasseur", u"Hélène Vasseur")); };
    CHECK(said(goodPassword) == u"A good password.");
    CHECK(said(u"Motdepasse2024!"_s).contains(u"found quickly"));
    CHECK(said(u"HVasseur-7!hv"_s).contains(u"your name"));
    CHECK(said(u"kT7vQ2mZ9xLp"_s).contains(u"2 more character"));
    CHECK(said(u"ktvqmzxlpwrbgfdh"_s).contains(u"Add capitals or figures or signs"));
    CHECK(said(u"tracteur ivoire galop"_s).contains(u"4 more word"));
}
