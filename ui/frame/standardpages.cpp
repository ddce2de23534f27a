#include "ui/frame/standardpages.h"

#include "ui/control/controlpage.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/taxnoticeblock.h"
#include "ui/frame/mainwindow.h"
#include "ui/history/historypage.h"
#include "ui/import/importpage.h"
#include "ui/settings/settingsarea.h"
#include "ui/settings/settingspage.h"
#include "ui/simulation/schedulesarea.h"

#include <QStackedWidget>

static DeskDoor makeDesk(MainWindow &window)
{
    auto *page = new DeskPage(window.workplace(), &window);
    QObject::connect(page, &DeskPage::caseRecorded, &window, &MainWindow::noteCase);
    QObject::connect(page, &DeskPage::statusMessage, &window, &MainWindow::say);
    // A scan is for the desk, whatever is shown, but for the page where scanners are tried out.
    QObject::connect(&window, &MainWindow::scanned, page, [page, &window](const QByteArray &reading) {
        if (window.place() == MainWindow::Place::Settings)
            return;
        window.goTo(MainWindow::Place::Desk);
        page->taxNotice().readScan(reading);
    });
    return {.widget = page,
            .newFamily = [page] { page->newFamily(); },
            .reopen = [page](const CaseFile &file, const QString &reason) { page->reopen(file, reason); },
            .draft = [page] { return page->draft(); },
            .refresh = [page] { page->refresh(); },
            .restore = [page](const QByteArray &draft) { return page->restore(draft); }};
}

static HistoryDoor makeHistory(MainWindow &window)
{
    auto *page = new HistoryPage(window.workplace(), &window);
    QObject::connect(page, &HistoryPage::reopenRequested, &window, &MainWindow::reopen);
    QObject::connect(page, &HistoryPage::searchRequested, &window, &MainWindow::searchFor);
    QObject::connect(page, &HistoryPage::statusMessage, &window, &MainWindow::say);
    QObject::connect(page, &HistoryPage::casesChanged, &window, &MainWindow::noteCases);
    return {.widget = page,
            .show = [page](const CaseNumber &number) { page->show(number); },
            .filter = [page](const QString &typed) { page->filter(typed); },
            .refresh = [page] { page->refresh(); },
            .showMore = [page] { page->showMore(); }};
}

/// Made when it is first asked for; it gives way to the settings again.
static void openImport(QStackedWidget *area, MainWindow &window)
{
    auto *page = area->findChild<ImportPage *>();
    if (!page) {
        page = new ImportPage(window.workplace(), area);
        area->addWidget(page);
        QObject::connect(page, &ImportPage::statusMessage, &window, &MainWindow::say);
        QObject::connect(page, &ImportPage::casesImported, &window, &MainWindow::readCases);
        QObject::connect(page, &ImportPage::closeRequested, area, [area] { area->setCurrentIndex(0); });
    }
    area->setCurrentWidget(page);
    page->setFocus();
}

static QWidget *makeSettings(MainWindow &window)
{
    auto *area = new QStackedWidget(&window);
    auto *parts = new SettingsArea(window.workplace(), area);
    SettingsPage *page = &parts->page();
    area->addWidget(parts);
    area->setFocusProxy(parts);
    QObject::connect(&window, &MainWindow::passwordRequested, parts, [area, parts] {
        area->setCurrentWidget(parts);
        parts->showOwnAccount();
    });
    QObject::connect(page, &SettingsPage::importRequested, area, [area, &window] { openImport(area, window); });
    QObject::connect(page, &SettingsPage::backupTried, &window, &MainWindow::lookAtBackups);
    QObject::connect(page, &SettingsPage::saved, &window, &MainWindow::noteSettings);
    QObject::connect(&window, &MainWindow::scanned, page, [page, &window](const QByteArray &reading) {
        if (window.place() == MainWindow::Place::Settings)
            page->showScan(reading);
    });
    return area;
}

static QWidget *makeSchedules(MainWindow &window)
{
    auto *area = new SchedulesArea(window.workplace(), &window);
    QObject::connect(area, &SchedulesArea::statusMessage, &window, &MainWindow::say);
    QObject::connect(area, &SchedulesArea::shelfChanged, &window, &MainWindow::noteSchedules);
    return area;
}

static QWidget *makeControl(MainWindow &window)
{
    auto *page = new ControlPage(window.workplace(), &window);
    QObject::connect(page, &ControlPage::caseRequested, &window, &MainWindow::openCase);
    QObject::connect(page, &ControlPage::casesChanged, &window, &MainWindow::readCases);
    QObject::connect(page, &ControlPage::statusMessage, &window, &MainWindow::say);
    return page;
}

PageMakers standardPages()
{
    return {.desk = makeDesk,
            .history = makeHistory,
            .schedules = makeSchedules,
            .settings = makeSettings,
            .control = makeControl};
}
