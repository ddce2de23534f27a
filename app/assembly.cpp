#include "app/assembly.h"

#include "app/logfile.h"
#include "core/casework/opposition.h"
#include "core/casework/providers.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/standardpages.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

/// The same, noting how each look-up ends. Nothing of the question nor of the record.
static AskFamily noted(const AskFamily &ask)
{
    return [ask](const LookupRequest &request, QObject *parent) {
        FamilyLookup *lookup = ask(request, parent);
        QObject::connect(lookup, &FamilyLookup::finished, lookup, [](const FamilyAnswer &answer) {
            qCInfo(appLog).noquote() << u"look-up: %1, status %2, %3 request(s)"_s.arg(toString(answer.outcome))
                                            .arg(answer.status)
                                            .arg(answer.attempts);
        });
        return lookup;
    };
}

static void noteSchedules(const ScheduleShelf &shelf)
{
    qCInfo(appLog) << "schedules:" << shelf.all().size() << "read," << shelf.troubles().size() << "not understood";
}

Assembly::Assembly(Paths paths, const Settings &stored, Mode mode) : m_paths(std::move(paths))
{
    const bool practiceOnly = mode == Mode::PracticeOnly && !stored.practice;
    build(practiceOnly ? practising(stored) : stored, practiceOnly);
}

Assembly::~Assembly() = default;

void Assembly::build(const Settings &settings, bool practiceOnly)
{
    m_workplace = std::make_unique<Workplace>(workplaceFor(settings));
    m_workplace->practiceOnly = practiceOnly;
    qCInfo(appLog) << "mode:" << (practiceOnly ? "practice for this start" : settings.practice ? "practice" : "real work");
    m_window = std::make_unique<MainWindow>(*m_workplace, standardPages());
    // Queued: the window that asks is not deleted under its own feet.
    connect(m_window.get(), &MainWindow::rebuildRequested, this, &Assembly::rebuild, Qt::QueuedConnection);
}

void Assembly::rebuild()
{
    qCInfo(appLog, "settings changed");
    const Settings settings = m_workplace->settings;
    const bool practiceOnly = m_workplace->practiceOnly;
    m_window.reset();
    m_workplace.reset();
    build(settings, practiceOnly);
    m_window->show();
}

Workplace Assembly::workplaceFor(const Settings &settings)
{
    Workplace workplace{.settings = settings,
                        .settingsFile = m_paths.settingsFile,
                        .caseload = Caseload(Session::practice(settings.practice ? m_paths.practiceCases : m_paths.cases, settings.agent)),
                        .ask = {},
                        .schedules = {},
                        .index = {},
                        .examples = {},
                        .now = Ports().now,
                        .notices = noticePort({.folder = m_paths.trust, .practice = settings.practice}),
                        .practiceNotices = settings.practice ? practiceNotices() : QList<PracticeNotice>(),
                        .scanners = scannerDoor()};
    if (settings.practice) {
        m_practice = std::make_unique<QObject>();
        workplace.ask = askPracticeFamilies(m_practice.get());
        workplace.askTaxOffice = askPracticeTaxOffice(m_practice.get());
        workplace.scheduleFolder = m_paths.practiceSchedules;
        workplace.schedules = ScheduleShelf::practice(workplace.scheduleFolder);
        workplace.examples = practiceFamilies();
    } else {
        m_network = std::make_unique<QNetworkAccessManager>();
        workplace.ask = askService(*m_network, settings.connection);
        if (settings.taxOffice.isSet())
            workplace.askTaxOffice = askTaxOffice(*m_network, settings.taxOffice);
        workplace.scheduleFolder = settings.scheduleFolder.isEmpty() ? m_paths.schedules : settings.scheduleFolder;
        workplace.schedules = ScheduleShelf::load(workplace.scheduleFolder);
    }
    workplace.ask = heedingOpposition(workplace.caseload.session(), noted(workplace.ask));
    noteSchedules(workplace.schedules);
    return workplace;
}
