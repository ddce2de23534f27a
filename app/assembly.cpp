#include "app/assembly.h"

#include "core/casework/providers.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/standardpages.h"

#include <QNetworkAccessManager>

Assembly::Assembly(Paths paths, Settings settings) : m_paths(std::move(paths))
{
    build(settings);
}

Assembly::~Assembly() = default;

void Assembly::build(const Settings &settings)
{
    m_workplace = std::make_unique<Workplace>(workplaceFor(settings));
    m_window = std::make_unique<MainWindow>(*m_workplace, standardPages());
    // Queued: the window that asks is not deleted under its own feet.
    connect(m_window.get(), &MainWindow::rebuildRequested, this, &Assembly::rebuild, Qt::QueuedConnection);
}

void Assembly::rebuild()
{
    const Settings settings = m_workplace->settings;
    m_window.reset();
    m_workplace.reset();
    build(settings);
    m_window->show();
}

Workplace Assembly::workplaceFor(const Settings &settings)
{
    Workplace workplace{.settings = settings,
                        .settingsFile = m_paths.settingsFile,
                        .caseload = Caseload(settings.practice ? m_paths.practiceCases : m_paths.cases, settings.agent),
                        .ask = {},
                        .schedules = {},
                        .index = {},
                        .examples = {},
                        .now = Ports().now,
                        .notices = noticePort({.folder = m_paths.trust, .practice = settings.practice}),
                        .practiceNotices = settings.practice ? practiceNotices() : QList<PracticeNotice>()};
    if (settings.practice) {
        m_practice = std::make_unique<QObject>();
        workplace.ask = askPracticeFamilies(m_practice.get());
        workplace.schedules = ScheduleShelf::practice();
        workplace.examples = practiceFamilies();
    } else {
        m_network = std::make_unique<QNetworkAccessManager>();
        workplace.ask = askService(*m_network, settings.connection);
        workplace.schedules = ScheduleShelf::load(settings.scheduleFolder.isEmpty() ? m_paths.schedules : settings.scheduleFolder);
    }
    return workplace;
}
