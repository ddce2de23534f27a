#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/fakelog.h"
#include "tests/ui/formtools.h"
#include "ui/signin/damagedpage.h"
#include "ui/signin/entrancewindow.h"
#include "ui/signin/restorepage.h"

using namespace Qt::StringLiterals;

namespace {

/// The entrance over a log that a test damages, and a copy that opens with its password.
struct DamagedEntrance {
    std::shared_ptr<FakeLog> log = std::make_shared<FakeLog>();
    std::shared_ptr<std::optional<Error>> soundness = std::make_shared<std::optional<Error>>();
    std::shared_ptr<std::optional<Error>> refusal = std::make_shared<std::optional<Error>>();
    std::unique_ptr<EntranceWindow> window;
    QStringList entered;

    EntranceWindow &open(Roles roles = allRoles)
    {
        log->accounts.first().roles = roles;
        SignInPort port = portOf(log);
        port.checkSound = [soundness = soundness](const Session &) -> Result<Done> {
            if (*soundness)
                return **soundness;
            return Done();
        };
        port.restore = [log = log, refusal = refusal](const QString &file, const QString &login,
                                                      const QString &) -> Result<Session> {
            log->note(u"restore %1, %2"_s.arg(file, login));
            if (*refusal)
                return **refusal;
            return log->session(log->accounts.first());
        };
        port.rescue = [log = log](const Session &session, const QString &password) -> Result<RescuedLog> {
            log->note(u"rescue"_s);
            if (password != log->password)
                return Error{Fault::Forbidden, u"sign-in"_s};
            return RescuedLog{session, {.cases = 12, .lost = {CaseNumber::of(2026, 7)}, .inPart = {{CaseNumber::of(2026, 9), 2, 3, 1}}, .recoveryCode = log->code}};
        };
        window = std::make_unique<EntranceWindow>(
            port,
            EntranceWindow::Setting{.settingsFile = {},
                                    .proposal = {.login = u"hvasseur"_s},
                                    .theme = u"light"_s,
                                    .townHall = {},
                                    .now = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0)); }});
        QObject::connect(window.get(), &EntranceWindow::entered, window.get(),
                         [this](const Session &session, bool) { entered += session.account().login; });
        window->show();
        QApplication::setActiveWindow(window.get());
        return *window;
    }
    void signIn()
    {
        window->showSignIn();
        form::type(*window, u"Password"_s, log->password);
        form::press(*window, u"Open the cases"_s);
    }
    void fillCopy()
    {
        form::type(*window, u"File of the copy"_s, u"/media/copies/registre.pfam"_s);
        form::type(*window, u"Password"_s, log->password);
        form::press(*window, u"Restore this copy"_s);
    }
};

} // namespace

TEST_CASE("Restoring: a new computer begins with a copy instead of an empty log")
{
    DamagedEntrance entrance;
    EntranceWindow &window = entrance.open();
    window.showFirstRun();
    form::press(window, u"Restore a backup…"_s);
    REQUIRE(form::reads(window, u"read whole before anything is changed"_s));
    entrance.fillCopy();
    REQUIRE(QTest::qWaitFor([&] { return !entrance.entered.isEmpty(); }, 3000));
    CHECK(entrance.log->noted().contains(u"restore /media/copies/registre.pfam, hvasseur"_s));
}

TEST_CASE("Restoring: what is missing is said beside its field, and Back leads to where one came from")
{
    DamagedEntrance entrance;
    EntranceWindow &window = entrance.open();
    window.showFirstRun();
    form::press(window, u"Restore a backup…"_s);
    REQUIRE(form::reads(window, u"read whole before"_s));
    form::press(window, u"Restore this copy"_s);
    CHECK(form::note(window, u"File of the copy"_s) == u"Choose the file of the copy.");
    CHECK(form::note(window, u"Password"_s) == u"Type your password.");
    CHECK(entrance.log->noted().filter(u"restore"_s).isEmpty());
    form::press(window, u"Back"_s);
    CHECK(form::reads(window, u"Begin real work"_s));
}

TEST_CASE("Restoring: each refusal is a sentence, and what was typed stays")
{
    DamagedEntrance entrance;
    EntranceWindow &window = entrance.open();
    const auto [error, words, keepsPassword] = GENERATE(table<Error, QString, bool>({
        {{Fault::Forbidden, u"sign-in"_s}, u"passwords and the roles of the day when it was made"_s, false},
        {{Fault::Unreadable, u"copy"_s}, u"copy is damaged"_s, true},
        {{Fault::NotFound, u"copy"_s}, u"no such file"_s, true},
        {{Fault::Refused, u"copy"_s}, u"disk has room"_s, true},
        {{Fault::Refused, u"copy"_s, Problem::ForeignFile}, u"no copy of a case log"_s, true},
        {{Fault::Busy, u"sign-in"_s, Problem::TooSoon}, u"wait a little"_s, true},
    }));
    *entrance.refusal = error;
    window.showRestore();
    entrance.fillCopy();
    REQUIRE(form::reads(window, words));
    for (const QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"File of the copy")
            CHECK_FALSE(field->text().isEmpty());
        if (field->accessibleName() == u"Password")
            CHECK(field->text().isEmpty() != keepsPassword);
    }
    CHECK(entrance.entered.isEmpty());
}

TEST_CASE("A log that does not open leads to what can be done, without a rescue that nobody could sign in to")
{
    DamagedEntrance entrance;
    EntranceWindow &window = entrance.open();
    entrance.log->password = u"another"_s;
    entrance.log->refusal = Error{Fault::Unreadable, u"case log"_s};
    window.showSignIn();
    form::type(window, u"Password"_s, u"whatever"_s);
    form::press(window, u"Open the cases"_s);
    REQUIRE(form::reads(window, u"The case log does not open"_s));
    CHECK_FALSE(form::words(window).contains(u"proves itself"));
    form::press(window, u"Restore a backup…"_s);
    CHECK(form::reads(window, u"read whole before"_s));
}

TEST_CASE("A log that was cut short is not entered: its administrator restores or rescues")
{
    DamagedEntrance entrance;
    EntranceWindow &window = entrance.open();
    *entrance.soundness = Error{Fault::Unreadable, u"case log"_s, Problem::ChainBroken};
    entrance.signIn();
    REQUIRE(form::reads(window, u"cut short"_s));
    CHECK(entrance.entered.isEmpty());

    form::press(window, u"Save what can be read"_s);
    CHECK(form::note(window, u"Your password"_s).contains(u"Type your password"));
    form::type(window, u"Your password"_s, u"wrong"_s);
    form::press(window, u"Save what can be read"_s);
    REQUIRE(
        QTest::qWaitFor([&] { return form::note(window, u"Your password"_s).contains(u"do not go together"); }, 3000));
    form::type(window, u"Your password"_s, entrance.log->password);
    form::press(window, u"Save what can be read"_s);
    REQUIRE(form::reads(window, u"12 case(s) saved"_s));
    CHECK(form::words(window).contains(u"PF-2026-000007"));
    CHECK(form::words(window).contains(u"PF-2026-000009 (saved up to version 2 of 3, 1 mark(s) lost"));
    form::press(window, u"Go on to the recovery sheet"_s);
    CHECK(form::reads(window, u"Recovery sheet"_s));
}

TEST_CASE("An agent who meets a damaged log is not offered the rescue")
{
    DamagedEntrance entrance;
    EntranceWindow &window = entrance.open(Role::Agent);
    *entrance.soundness = Error{Fault::Unreadable, u"case log"_s, Problem::ChainBroken};
    entrance.signIn();
    REQUIRE(form::reads(window, u"cut short"_s));
    CHECK_FALSE(form::words(window).contains(u"proves itself"));
    form::press(window, u"Back to sign-in"_s);
    CHECK(form::reads(window, u"Sign in"_s));
}
