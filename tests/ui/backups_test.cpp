#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/formtools.h"
#include "tests/ui/historyworkplace.h"
#include "ui/frame/backupwatch.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/standardpages.h"
#include "ui/frame/statusline.h"
#include "ui/settings/backupcard.h"
#include "ui/words/backupwords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QDateTime noon(historyDay, QTime(12, 0));

namespace {

/// What the log would say of its copies; shared with the pool's threads.
struct FakeCopies {
    QMutex mutex;
    bool isDue = false;
    std::optional<Error> refusal;
    std::optional<Backup> latest;
    BackupPlace place = BackupPlace::Good;
    QStringList made;

    Result<Backup> copyTo(const QString &file)
    {
        const QMutexLocker lock(&mutex);
        if (refusal)
            return *refusal;
        made += file;
        isDue = false;
        latest = Backup{file, noon, {12, QByteArray(32, '\x7f')}};
        return *latest;
    }
};

BackupsPort portOf(const std::shared_ptr<FakeCopies> &copies)
{
    return {.backUp = [copies](const QString &file) { return copies->copyTo(file); },
            .isDue = [copies](const BackupPlan &) { return copies->isDue; },
            .asPlanned = [copies](const BackupPlan &plan) { return copies->copyTo(plan.folder + u"/registre.pfam"_s); },
            .latest = [copies](const BackupPlan &) { return copies->latest; },
            .place = [copies](const QString &) { return copies->place; }};
}

/// The card alone, over fake copies.
struct Card {
    std::shared_ptr<FakeCopies> copies = std::make_shared<FakeCopies>();
    BackupsPort port = portOf(copies);
    BackupCard card{port, [] { return noon; }, nullptr};

    Card &show(const BackupPlan &plan)
    {
        Settings settings;
        settings.backups = plan;
        card.show(settings);
        card.show();
        return *this;
    }
};

/// A real desk whose plan is set.
struct PlannedDesk {
    HistoryDesk desk;
    std::shared_ptr<FakeCopies> copies = std::make_shared<FakeCopies>();
    std::unique_ptr<MainWindow> window;

    explicit PlannedDesk(const BackupPlan &plan)
    {
        desk.workplace.settings.practice = false;
        desk.workplace.settings.backups = plan;
        desk.workplace.backups = portOf(copies);
    }
    void open()
    {
        window = std::make_unique<MainWindow>(desk.workplace, standardPages());
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    QPushButton *part(const QString &words) const
    {
        for (QPushButton *button : window->findChild<StatusLine *>()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(words))
                return button;
        return nullptr;
    }
    bool shows(const QString &words) const
    {
        return QTest::qWaitFor([&] { return part(words) != nullptr; }, 3000);
    }
};

} // namespace

TEST_CASE("Backups: the plan is shown and written as it was set, also one that was set by hand")
{
    Card card;
    const BackupPlan plan =
        GENERATE(BackupPlan{u"/media/copies"_s, 8, 60}, BackupPlan{{}, 24, 30}, BackupPlan{u"/media/copies"_s, 5, 11});
    card.show(plan);
    Settings settings;
    card.card.writeTo(settings);
    CHECK(settings.backups == plan);
}

TEST_CASE("Backups: what a folder is good for is said beside it, and keeps nothing from being saved")
{
    Card card;
    const auto [place, words] = GENERATE(table<BackupPlace, QString>({
        {BackupPlace::Missing, u"plug its disk in"_s},
        {BackupPlace::ReadOnly, u"may not write"_s},
        {BackupPlace::SameDisk, u"same disk"_s},
    }));
    card.copies->place = place;
    card.show({u"/media/copies"_s});
    CHECK(QTest::qWaitFor(
        [&, expected = words] { return form::note(card.card, u"Folder of the copies"_s).contains(expected); }, 3000));
    CHECK(card.card.isValid());
}

TEST_CASE("Backups: a copy at once tells when, where and its mark")
{
    Card card;
    card.show({u"/media/copies"_s});
    REQUIRE(form::reads(card.card, u"No backup has been made yet"_s));
    QSignalSpy tried(&card.card, &BackupCard::tried);
    form::press(card.card, u"Copy now"_s);
    REQUIRE(form::reads(card.card, u"Copied, and read back whole"_s));
    CHECK(tried.count() == 1);
    CHECK(form::words(card.card).contains(u"Last copy: 23/11/2026 at 12:00"));
    CHECK(form::words(card.card).contains(u"registre.pfam"));
    CHECK(form::words(card.card).contains(u"12-7F7F7F7F"));
}

TEST_CASE("Backups: without a folder, and for each refusal, a sentence says what to do")
{
    Card card;
    card.show({});
    form::press(card.card, u"Copy now"_s);
    CHECK(form::reads(card.card, u"Choose the folder of the copies first"_s));
    card.show({u"/media/copies"_s});
    const auto [error, words] = GENERATE(table<Error, QString>({
        {{Fault::Overflow, u"backup"_s}, u"disk of the copies is full"_s},
        {{Fault::NotFound, u"backup"_s}, u"folder of the copies is not there"_s},
        {{Fault::Refused, u"backup"_s}, u"cannot be written"_s},
        {{Fault::Conflict, u"backup"_s}, u"choose another name"_s},
        {{Fault::Unreadable, u"backup"_s}, u"does not hold"_s},
        {{Fault::Unreadable, u"backup"_s, Problem::ChainBroken}, u"cut short"_s},
        {{Fault::Forbidden, u"backup"_s}, u"does not have this right"_s},
    }));
    card.copies->refusal = error;
    form::press(card.card, u"Copy now"_s);
    CHECK(form::reads(card.card, words));
    CHECK(form::isEnabled(card.card, u"Copy now"_s));
}

TEST_CASE("Backups: nothing is copied in practice")
{
    BackupsPort none;
    BackupCard card(
        none, [] { return noon; }, nullptr);
    card.show(Settings());
    card.show();
    CHECK(form::words(card).contains(u"Nothing is copied in practice"));
    for (const QPushButton *button : card.findChildren<QPushButton *>())
        CHECK((!button->isVisible() || button->accessibleName().startsWith(u"Choose")));
}

TEST_CASE("A copy that is due is made beside the window, and said once")
{
    PlannedDesk desk({u"/media/copies"_s});
    desk.copies->isDue = true;
    desk.open();
    CHECK(form::reads(*desk.window->findChild<StatusLine *>(), u"A copy of the case log was made"_s));
    CHECK(desk.copies->made == QStringList{u"/media/copies/registre.pfam"_s});
    CHECK_FALSE(desk.part(u"backup"_s));
}

TEST_CASE("A copy that cannot be made is said until it is mended")
{
    PlannedDesk desk({u"/media/copies"_s});
    desk.copies->isDue = true;
    desk.copies->latest = Backup{{}, noon.addDays(-9), {}};
    desk.copies->refusal = Error{Fault::NotFound, u"backup"_s};
    desk.desk.workplace.now = [] { return noon; };
    desk.open();
    REQUIRE(desk.shows(u"9 day(s) old"_s));
    CHECK(desk.part(u"9 day(s) old"_s)->toolTip().contains(u"is not there"));
    desk.copies->refusal.reset();
    desk.window->lookAtBackups();
    CHECK(QTest::qWaitFor([&] { return !desk.part(u"day(s) old"_s); }, 3000));
}

TEST_CASE("A desk without a plan says so to whoever can make one")
{
    PlannedDesk desk({});
    desk.open();
    CHECK(desk.shows(u"Backups: to be set up"_s));
    CHECK(desk.copies->made.isEmpty());
}

TEST_CASE("The watch looks again by itself, one look at a time")
{
    HistoryDesk desk;
    auto copies = std::make_shared<FakeCopies>();
    desk.workplace.settings.backups.folder = u"/media/copies"_s;
    desk.workplace.backups = portOf(copies);
    BackupWatch watch(desk.workplace, nullptr, 20ms);
    QSignalSpy looked(&watch, &BackupWatch::looked);
    REQUIRE(QTest::qWaitFor([&] { return looked.count() >= 2; }, 3000));
    CHECK(copies->made.isEmpty());
    copies->isDue = true;
    CHECK(QTest::qWaitFor([&] { return copies->made.size() == 1; }, 3000));
}

TEST_CASE("The age of the last copy is told in days of the calendar")
{
    CHECK(backupAge({}, noon).contains(u"No backup"));
    CHECK(backupAge(noon.addSecs(-3600), noon).contains(u"today"));
    CHECK(backupAge(noon.addSecs(-13 * 3600), noon).contains(u"1 day"));
    CHECK(backupAge(noon.addDays(-9), noon).contains(u"9 day"));
}
