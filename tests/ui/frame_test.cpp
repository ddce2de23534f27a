#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "core/casework/merging.h"
#include "tests/ui/historyworkplace.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/standardpages.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using Place = MainWindow::Place;

namespace {

/// Pages that only note what the window asks of them.
struct NotedPages {
    QStringList made;
    QStringList asked;

    PageMakers makers()
    {
        const auto page = [this](MainWindow &window, const QString &name) {
            made << name;
            auto *widget = new QWidget(&window);
            auto *layout = new QVBoxLayout(widget);
            auto *field = new QLineEdit(widget);
            field->setObjectName(name);
            layout->addWidget(field);
            widget->setFocusProxy(field);
            return widget;
        };
        const auto desk = [this, page](MainWindow &window) {
            return DeskDoor{.widget = page(window, u"desk"_s),
                            .newFamily = [this] { asked << u"new family"_s; },
                            .reopen = [this](const CaseFile &file, const QString &) { asked << u"reopen "_s + file.number().toString(); }};
        };
        const auto history = [this, page](MainWindow &window) {
            return HistoryDoor{.widget = page(window, u"cases"_s),
                               .show = [this](const CaseNumber &number) { asked << u"show "_s + number.toString(); },
                               .filter = [this](const QString &typed) { asked << u"filter "_s + typed; },
                               .refresh = [this] { asked << u"refresh"_s; }};
        };
        return {.desk = desk,
                .history = history,
                .schedules = [page](MainWindow &window) { return page(window, u"schedules"_s); },
                .settings = [page](MainWindow &window) { return page(window, u"settings"_s); }};
    }
};

/// A window on a fictitious desk with two cases on disk, of which the index knows nothing yet.
struct OpenWindow {
    HistoryDesk desk;
    NotedPages pages;
    CaseNumber first;
    CaseNumber latest;
    std::unique_ptr<MainWindow> window;

    OpenWindow()
    {
        first = desk.decide(u"DUPONT"_s, u"Sophie"_s, 650).number;
        latest = desk.decide(u"LENOIR"_s, u"Claire"_s, 900).number;
        desk.workplace.index.reset({});
        desk.workplace.settingsFile = desk.folder.filePath(u"settings.ini"_s);
    }

    void open()
    {
        window = std::make_unique<MainWindow>(desk.workplace, pages.makers());
        QSignalSpy loaded(window.get(), &MainWindow::casesLoaded);
        window->resize(1280, 720);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        REQUIRE((loaded.count() == 1 || loaded.wait()));
        pages.asked.clear();
    }

    QLineEdit *search() const { return window->findChild<TopBar *>()->findChild<QLineEdit *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QString status() const
    {
        QStringList words;
        for (const QPushButton *part : window->findChild<StatusLine *>()->findChildren<QPushButton *>())
            words << part->text();
        return words.join(u" | ");
    }
};

/// The application with text of twice the size.
struct LargeText {
    QFont usual = QApplication::font();
    LargeText()
    {
        QFont twice = usual;
        twice.setPointSizeF(20);
        QApplication::setFont(twice);
    }
    ~LargeText() { QApplication::setFont(usual); }
};

} // namespace

TEST_CASE("Only the desk is made at start, every other page when it is first visited, once")
{
    OpenWindow open;
    open.open();
    CHECK(open.pages.made == QStringList{u"desk"_s});

    open.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(open.window->place() == Place::Schedules);
    open.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(open.window->place() == Place::Settings);
    open.press(Qt::Key_1, Qt::ControlModifier);
    open.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(open.pages.made == QStringList{u"desk"_s, u"schedules"_s, u"settings"_s});
}

TEST_CASE("The cases are read after the first paint, and the status line counts them")
{
    OpenWindow open;
    {
        const MainWindow unseen(open.desk.workplace, open.pages.makers());
        QTest::qWait(20);
        CHECK(open.desk.workplace.index.size() == 0);
    }
    open.open();
    CHECK(open.desk.workplace.index.size() == 2);
    CHECK(open.status().contains(u"Cases: 2"));
}

TEST_CASE("A case log that cannot be read is said, not counted")
{
    OpenWindow open;
    QFile obstacle(open.desk.folder.filePath(u"obstacle"_s));
    REQUIRE(obstacle.open(QIODevice::WriteOnly));
    open.desk.workplace.caseload = Caseload(Session::practice(obstacle.fileName(), u"A. Mercier"_s));
    open.open();
    CHECK(open.status().contains(u"cannot be read"));
}

TEST_CASE("What is typed in the search filters the cases at once, and Enter opens the first")
{
    OpenWindow open;
    open.open();
    open.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(open.search()->hasFocus());

    QTest::keyClicks(open.search(), u"dup"_s);
    CHECK(open.window->place() == Place::Cases);
    CHECK(open.search()->hasFocus());
    CHECK(open.pages.asked == QStringList{u"filter d"_s, u"filter du"_s, u"filter dup"_s});

    open.press(Qt::Key_Return);
    CHECK(open.pages.asked.last() == u"show "_s + open.first.toString());

    open.press(Qt::Key_Escape);
    CHECK(open.search()->text().isEmpty());
    CHECK(open.pages.asked.last() == u"filter "_s);
    open.press(Qt::Key_Down);
    CHECK_FALSE(open.search()->hasFocus());
    CHECK(QApplication::focusWidget()->objectName() == u"cases"_s);
}

TEST_CASE("A search that only a merged case matches opens it, which leads to the one that goes on")
{
    OpenWindow open;
    REQUIRE(Merging(open.desk.workplace.caseload.session()).mergeInto(open.first, open.latest, u"doublon"_s));
    open.open();
    open.search()->setFocus();
    QTest::keyClicks(open.search(), u"dupont"_s);
    open.press(Qt::Key_Return);
    CHECK(open.pages.asked.last() == u"show "_s + open.first.toString());
}

TEST_CASE("A search without a match opens nothing")
{
    OpenWindow open;
    open.open();
    open.search()->setFocus();
    QTest::keyClicks(open.search(), u"nobody of this name"_s);
    open.pages.asked.clear();
    open.press(Qt::Key_Return);
    CHECK(open.pages.asked.isEmpty());
}

TEST_CASE("A slash leads to the search, but in a text field it is a slash")
{
    OpenWindow open;
    open.open();
    auto *field = open.window->findChild<QLineEdit *>(u"desk"_s);
    field->setFocus();
    open.press(Qt::Key_Slash);
    CHECK(field->text() == u"/"_s);

    open.window->findChild<SideButton *>()->setFocus();
    open.press(Qt::Key_Slash);
    CHECK(open.search()->hasFocus());
    CHECK(open.search()->text().isEmpty());
}

TEST_CASE("The next family starts at the desk from wherever one is")
{
    OpenWindow open;
    open.open();
    open.window->goTo(Place::Settings);
    open.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(open.window->place() == Place::Desk);
    CHECK(open.pages.asked == QStringList{u"new family"_s});
}

TEST_CASE("A recorded case goes into the index, the list and the count, and nothing of it into the title")
{
    OpenWindow open;
    open.open();
    const QString title = open.window->windowTitle();
    open.window->openCase(open.first);
    const auto file = open.desk.workplace.caseload.open(open.first);
    REQUIRE(file);
    open.window->reopen(*file, {});
    CHECK(open.window->place() == Place::Desk);
    CHECK(open.pages.asked.last() == u"reopen "_s + open.first.toString());

    open.pages.asked.clear();
    open.window->noteCase(summary(open.desk.decideAgain(file->latest(), 700, u"T3"_s)));
    CHECK(open.pages.asked == QStringList{u"refresh"_s});
    CHECK(open.desk.workplace.index.size() == 2);
    CHECK(open.desk.workplace.index.summaryOf(open.first)->version == 2);
    CHECK(open.window->windowTitle() == title);
    CHECK(title.contains(u"PRACTICE"));
}

TEST_CASE("Practice shows its band, real work does not")
{
    OpenWindow open;
    open.desk.workplace.settings.practice = GENERATE(true, false);
    const bool practice = open.desk.workplace.settings.practice;
    open.open();
    const auto labels = open.window->findChildren<QLabel *>();
    const bool banded = std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().startsWith(u"PRACTICE"); });
    CHECK(banded == practice);
    CHECK(open.window->windowTitle().contains(u"PRACTICE") == practice);
    CHECK(open.status().contains(u"Practice") == practice);
}

TEST_CASE("Real work without a usable connection says that it must be set up")
{
    OpenWindow open;
    open.desk.workplace.settings.practice = false;
    open.open();
    for (int waited = 0; waited < 100 && !open.status().contains(u"set up"); ++waited)
        QTest::qWait(20);
    CHECK(open.status().contains(u"CAF/MSA: to be set up"));
}

TEST_CASE("The side bar folds in a narrow window and with large text, and keeps its words for screen readers")
{
    OpenWindow open;
    open.open();
    auto *bar = open.window->findChild<SideBar *>();
    CHECK_FALSE(bar->isFolded());
    open.window->resize(1024, 700);
    CHECK(bar->isFolded());
    CHECK(open.window->width() == 1024);
    for (const SideButton *entry : bar->findChildren<SideButton *>()) {
        CHECK_FALSE(entry->accessibleName().isEmpty());
        CHECK(entry->toolTip().contains(u"Ctrl+"));
    }
    open.window->resize(1280, 720);
    CHECK_FALSE(bar->isFolded());
}

TEST_CASE("With text of twice its size the whole window still fits a small screen")
{
    const LargeText large;
    HistoryDesk desk;
    desk.workplace.schedules = ScheduleShelf::practice();
    MainWindow window(desk.workplace, standardPages());
    for (const Place place : {Place::Cases, Place::Schedules, Place::Control, Place::Settings, Place::Keys})
        window.goTo(place);
    window.resize(1280, 720);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(window.minimumSizeHint().width() <= 1024);
    CHECK(window.size() == QSize(1280, 720));
    CHECK(window.findChild<SideBar *>()->isFolded());
}

TEST_CASE("One page shows the keys of every page, those never visited too")
{
    HistoryDesk desk;
    MainWindow window(desk.workplace, standardPages());
    window.show();
    window.goTo(Place::Keys);
    QStringList words;
    for (const QLabel *label : window.findChild<KeysPage *>()->findChildren<QLabel *>())
        words << label->text();
    for (const QString &key : {u"Ctrl+1"_s, u"Ctrl+,"_s, u"Ctrl+K"_s, u"/"_s, u"Ctrl+N"_s, u"F5"_s, u"F9"_s, u"Ctrl+P"_s,
                               u"Alt+↑ / Alt+↓"_s, u"Ctrl+S"_s})
        CHECK(words.contains(key));
    CHECK(words.filter(u"Alt+↓"_s).size() == 1);
}

TEST_CASE("Whatever one types in or presses has a name for screen readers, on every page")
{
    HistoryDesk desk;
    desk.workplace.schedules = ScheduleShelf::practice();
    MainWindow window(desk.workplace, standardPages());
    for (const Place place : {Place::Cases, Place::Schedules, Place::Control, Place::Settings, Place::Keys})
        window.goTo(place);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool typed = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        const bool reachable = widget->focusPolicy() != Qt::NoFocus && !widget->isHidden();
        const bool part = qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_");
        if (!reachable || part || (!button && !typed))
            continue;
        const QString name = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        CAPTURE(widget->metaObject()->className(), widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(name.isEmpty());
    }
}

TEST_CASE("Only settings that the workplace is made of ask for another one")
{
    OpenWindow open;
    open.open();
    QSignalSpy rebuild(open.window.get(), &MainWindow::rebuildRequested);
    const Settings before = open.desk.workplace.settings;

    open.desk.workplace.settings.townHall.name = u"Ville de Sainte-Ombelle"_s;
    open.desk.workplace.settings.theme = u"dark"_s;
    open.window->noteSettings(before);
    CHECK(rebuild.isEmpty());
    CHECK(theme::tokens() == theme::darkTokens());
    theme::apply(theme::Choice::Light);

    open.desk.workplace.settings.practice = !before.practice;
    open.window->noteSettings(before);
    CHECK(rebuild.count() == 1);
}

TEST_CASE("The window comes back where it was left")
{
    OpenWindow open;
    open.open();
    open.window->resize(1100, 705);
    open.window->close();
    open.open();
    QSize size = open.window->size();
    CHECK(QFile::exists(open.desk.folder.filePath(u"window.ini"_s)));
    MainWindow again(open.desk.workplace, open.pages.makers());
    CHECK(again.size() == QSize(1100, 705));
    CHECK(size == QSize(1280, 720)); // as the test asked, after it was restored
}

TEST_CASE("A scanner on a port is listened to after the first paint, told of, and left with its setting")
{
    HistoryDesk desk;
    QPointer<Scanner> scanner;
    QStringList ports;
    desk.workplace.scanners.listen = [&](const QString &port, QObject *parent) {
        ports << port;
        scanner = new Scanner(parent);
        return scanner.data();
    };
    desk.workplace.settings.practice = true;
    desk.workplace.settings.scannerPort = u"COM3"_s;
    NotedPages pages;
    MainWindow window(desk.workplace, pages.makers());
    CHECK(ports.isEmpty());
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return !scanner.isNull(); }));
    CHECK(ports == QStringList{u"COM3"_s});

    const auto words = [&] {
        QStringList texts;
        for (const QPushButton *part : window.findChild<StatusLine *>()->findChildren<QPushButton *>())
            texts << part->text();
        return texts.join(u'|');
    };
    Q_EMIT scanner->stateChanged(ScannerState::Absent);
    CHECK(words().contains(u"Scanner: not there"_s));
    Q_EMIT scanner->stateChanged(ScannerState::Ready);
    CHECK(words().contains(u"Scanner: ready"_s));
    QSignalSpy scans(&window, &MainWindow::scanned);
    Q_EMIT scanner->scanned("DC04");
    CHECK(scans.size() == 1);

    const Settings before = desk.workplace.settings;
    desk.workplace.settings.scannerPort.clear();
    window.noteSettings(before);
    CHECK(scanner.isNull());
}
