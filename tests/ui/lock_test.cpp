#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "core/casework/deskdraft.h"
#include "tests/ui/fakelog.h"
#include "tests/ui/historyworkplace.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/identityblock.h"
#include "ui/frame/clipboardguard.h"
#include "ui/frame/idlewatch.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/standardpages.h"
#include "ui/frame/statusline.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A real desk, signed in, with a slot for what was typed.
struct RealDesk {
    HistoryDesk desk;
    std::shared_ptr<QByteArray> slot = std::make_shared<QByteArray>();
    std::shared_ptr<bool> isFull = std::make_shared<bool>(false);
    std::unique_ptr<MainWindow> window;

    RealDesk()
    {
        desk.workplace.settings.practice = false;
        desk.workplace.drafts.keep = [slot = slot, isFull = isFull](const QByteArray &draft) -> Result<Done> {
            if (*isFull)
                return Error{Fault::Refused, u"draft"_s};
            *slot = draft;
            return Done();
        };
        desk.workplace.drafts.take = [slot = slot]() -> Result<QByteArray> { return std::exchange(*slot, {}); };
    }

    MainWindow &open()
    {
        window = std::make_unique<MainWindow>(desk.workplace, standardPages());
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        QApplication::setActiveWindow(window.get());
        return *window;
    }
    QLineEdit *birthName() const { return window->findChild<IdentityBlock *>()->findChild<QLineEdit *>(); }
    QString status() const
    {
        QStringList words;
        for (const QLabel *label : window->findChild<StatusLine *>()->findChildren<QLabel *>())
            words << label->text();
        return words.join(u' ');
    }
};

} // namespace

TEST_CASE("Ctrl+L locks at once where nothing was typed")
{
    RealDesk desk;
    MainWindow &window = desk.open();
    QSignalSpy locked(&window, &MainWindow::lockRequested);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    CHECK(locked.count() == 1);
    CHECK(desk.slot->isEmpty());
}

TEST_CASE("What was typed is kept before the desk is locked, and is there again for the next window")
{
    RealDesk desk;
    {
        MainWindow &window = desk.open();
        QSignalSpy locked(&window, &MainWindow::lockRequested);
        QTest::keyClicks(desk.birthName(), u"DURAND"_s);
        window.lock();
        REQUIRE((locked.count() == 1 || locked.wait(3000)));
    }
    REQUIRE_FALSE(desk.slot->isEmpty());
    CHECK(parseDeskDraft(*desk.slot)->applicant.birthName == u"DURAND");
    desk.open();
    REQUIRE(QTest::qWaitFor([&] { return desk.birthName()->text() == u"DURAND"; }, 3000));
    CHECK(desk.slot->isEmpty());
}

TEST_CASE("The desk is not locked when what was typed cannot be kept, and says so")
{
    RealDesk desk;
    *desk.isFull = true;
    MainWindow &window = desk.open();
    const QSignalSpy locked(&window, &MainWindow::lockRequested);
    QTest::keyClicks(desk.birthName(), u"DURAND"_s);
    window.lock();
    REQUIRE(QTest::qWaitFor([&] { return desk.status().contains(u"Not locked"); }, 3000));
    CHECK(locked.count() == 0);
    CHECK(desk.birthName()->text() == u"DURAND");
}

TEST_CASE("Practice does not lock, and says so")
{
    RealDesk desk;
    desk.desk.workplace.settings.practice = true;
    MainWindow &window = desk.open();
    const QSignalSpy locked(&window, &MainWindow::lockRequested);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    CHECK(locked.count() == 0);
    CHECK(desk.status().contains(u"Practice does not lock"));
}

TEST_CASE("A family of a case comes back beside its case")
{
    RealDesk desk;
    const Revision before = desk.desk.decide(u"DUPONT"_s, u"Sophie"_s, 650);
    DeskDraft draft{.applicant = {.birthName = u"DUPONT"_s, .usageName = {}, .givenNames = {u"Sophie"_s}, .birthDate = u"03/09/1982"_s, .sex = u"F"_s,
                                  .country = u"99100"_s, .commune = u"13201"_s},
                    .number = before.number,
                    .basedOn = before.version,
                    .household = before.household,
                    .day = historyDay,
                    .removals = {},
                    .reason = u"naissance"_s};
    draft.household.children.clear();
    DeskPage page(desk.desk.workplace, nullptr);
    page.show();
    CHECK(page.draft().isEmpty());
    page.restore(toBytes(draft));
    REQUIRE(QTest::qWaitFor([&] { return !page.draft().isEmpty(); }, 3000));
    const Result<DeskDraft> back = parseDeskDraft(page.draft());
    REQUIRE(back);
    CHECK(back->number == before.number);
    CHECK(back->basedOn == before.version);
    CHECK(back->household == draft.household);
    CHECK(back->applicant == draft.applicant);
    CHECK(back->reason == u"naissance");
}

TEST_CASE("A draft never takes the place of a family that has been begun")
{
    RealDesk desk;
    DeskPage page(desk.desk.workplace, nullptr);
    page.show();
    auto *name = page.findChild<IdentityBlock *>()->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"LENOIR"_s);
    DeskDraft other;
    other.applicant.birthName = u"DURAND"_s;
    page.restore(toBytes(other));
    CHECK(name->text() == u"LENOIR");
    page.newFamily();
    page.restore("no draft");
    CHECK(name->text().isEmpty());
    page.restore(toBytes(other));
    CHECK(name->text() == u"DURAND");
}

TEST_CASE("A desk that nobody touches is idle, and one where somebody types is not")
{
    auto now = std::make_shared<QDateTime>(historyDay, QTime(9, 0));
    IdleWatch watch(20ms, [now] { return *now; }, nullptr);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    QTest::qWait(60);
    CHECK(idle.count() == 0); // by its clock no time went by
    QLineEdit field;
    field.show();
    *now = now->addSecs(60);
    QTest::keyClick(&field, Qt::Key_A);
    QTest::qWait(60);
    CHECK(idle.count() == 0);
    *now = now->addSecs(1);
    REQUIRE(QTest::qWaitFor([&] { return idle.count() == 1; }, 1000));
    QTest::qWait(60);
    CHECK(idle.count() == 1); // once
    QTest::keyClick(&field, Qt::Key_B);
    *now = now->addSecs(1);
    CHECK(QTest::qWaitFor([&] { return idle.count() == 2; }, 1000));
}

TEST_CASE("What was copied here leaves the clipboard after a while, and with the guard")
{
    QClipboard *clipboard = QApplication::clipboard();
    {
        const ClipboardGuard guard(nullptr, 30ms);
        clipboard->setText(u"DUPONT"_s);
        REQUIRE(clipboard->ownsClipboard());
        CHECK(QTest::qWaitFor([&] { return clipboard->text().isEmpty(); }, 1000));
        clipboard->setText(u"DURAND"_s);
    }
    CHECK(clipboard->text().isEmpty());
}
