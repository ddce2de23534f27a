#include "app/assembly.h"

#include "app/logfile.h"
#include "core/casework/opposition.h"
#include "core/casework/providers.h"
#include "core/sources/paceshelf.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/standardpages.h"
#include "ui/signin/entrancewindow.h"

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

Assembly::Assembly(Paths paths, const Settings &stored, const StartMode &mode) : m_paths(std::move(paths)), m_papers(m_paths.papers), m_mode(mode)
{
    const bool practiceOnly = mode.practiceOnly && !stored.practice;
    build(practiceOnly ? practising(stored) : stored, practiceOnly);
}

Assembly::~Assembly() = default;

void Assembly::build(const Settings &settings, bool practiceOnly)
{
    qCInfo(appLog) << "mode:" << (practiceOnly ? "practice for this start" : settings.practice ? "practice" : "real work");
    settings.practice || m_session ? openDesk(settings, practiceOnly) : openEntrance(settings);
}

void Assembly::openEntrance(const Settings &settings)
{
    m_settings = settings;
    SignInPort port = signInPort(m_paths.cases, Ports());
    m_entrance = std::make_unique<EntranceWindow>(port, EntranceWindow::Setting{
        .settingsFile = m_paths.settingsFile,
        .proposal = {.login = rememberedLogin(m_paths.settingsFile), .remembers = settings.remembersLogin, .locked = m_mode.isLocked},
        .theme = settings.theme,
        .townHall = settings.townHall,
        .now = Ports().now});
    connect(m_entrance.get(), &EntranceWindow::painted, this, &Assembly::ready);
    // Queued: a window that asks is not deleted under its own feet.
    connect(m_entrance.get(), &EntranceWindow::entered, this, &Assembly::enter, Qt::QueuedConnection);
    connect(m_entrance.get(), &EntranceWindow::practiceRequested, this, &Assembly::practise, Qt::QueuedConnection);
    isSealedLogIn(m_paths.cases) ? m_entrance->showSignIn() : m_entrance->showFirstRun();
}

void Assembly::enter(const Session &session, bool remember)
{
    qCInfo(appLog, "signed in");
    rememberLogin(m_paths.settingsFile, remember ? std::optional(session.account().login) : std::nullopt);
    m_session = session;
    m_settings.remembersLogin = remember;
    build(m_settings, false);
    show();
}

void Assembly::practise()
{
    build(practising(m_settings), true);
    show();
}

void Assembly::openDesk(const Settings &settings, bool practiceOnly)
{
    m_workplace = std::make_unique<Workplace>(workplaceFor(settings));
    m_workplace->practiceOnly = practiceOnly;
    m_window = std::make_unique<MainWindow>(*m_workplace, standardPages());
    connect(m_window.get(), &MainWindow::casesLoaded, this, &Assembly::ready);
    connect(m_window.get(), &MainWindow::lockRequested, this, [this] {
        m_papers.clear(); // before another program begins
        Q_EMIT restartRequested(true);
    });
    connect(m_window.get(), &MainWindow::rebuildRequested, this, &Assembly::rebuild, Qt::QueuedConnection);
}

void Assembly::rebuild()
{
    qCInfo(appLog, "settings changed");
    const Settings settings = m_workplace->settings;
    if (m_session && settings.practice) // nothing of the real cases stays in the memory of a program that practises
        return Q_EMIT restartRequested(false);
    const bool practiceOnly = m_workplace->practiceOnly;
    m_window.reset();
    m_workplace.reset();
    build(settings, practiceOnly);
    show();
}

QWidget &Assembly::window() const
{
    return m_window ? static_cast<QWidget &>(*m_window) : *m_entrance;
}

/// The entrance gives way to the desk, at the same place.
void Assembly::show()
{
    window().show();
    if (m_window && m_entrance) {
        m_entrance->hide();
        m_entrance.reset();
    }
}

void Assembly::raise()
{
    window().setWindowState((window().windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window().show();
    window().raise();
    window().activateWindow();
}

/// What goes with a key.
void Assembly::givePorts(Workplace &workplace, const Session &session)
{
    workplace.accounts = accountsPort(session, Ports());
    workplace.drafts = draftSlot(session, Ports());
    workplace.secrets = secretsPort(session, Ports());
    m_secrets->store(std::make_shared<const SecretsPort>(workplace.secrets));
    workplace.backups = backupsPort(session, Ports());
}

/// The sealed secret by the key of the moment; until it is sealed, the file that a former version names.
ReadSecret Assembly::sealedOrIn(const QString &file, ReadSecret SecretsPort::*which)
{
    return firstOf([secrets = m_secrets, which] { return (*secrets->load().*which)(); }, secretInFile(file));
}

/// What real work has and practice does not: accounts, copies, sealed secrets, and a place for what was typed.
void Assembly::giveReal(Workplace &workplace)
{
    workplace.settings.agent = m_session->account().name;
    workplace.papersFolder = m_papers.folder();
    givePorts(workplace, *m_session);
    workplace.use = [this](const Session &session) { useSession(session); };
    m_network = makeNetwork(workplace.settings.network, sealedOrIn({}, &SecretsPort::proxy));
    const Connection &connection = workplace.settings.connection;
    const ReadSecret token = sealedOrIn(connection.tokenFile, &SecretsPort::token);
    const sources::Pace pace = sources::paceIn(m_paths.pace);
    workplace.ask = askService(*m_network, connection, token, pace);
    workplace.service = servicePort(*m_network, token, m_paths.serviceMemory);
    const TaxOfficeConnection &taxOffice = workplace.settings.taxOffice;
    if (taxOffice.isSet())
        workplace.askTaxOffice = askTaxOffice(*m_network, taxOffice, sealedOrIn(taxOffice.secretFile, &SecretsPort::taxOffice), pace);
    workplace.scheduleFolder = workplace.settings.scheduleFolder.isEmpty() ? m_paths.schedules : workplace.settings.scheduleFolder;
    workplace.schedules = ScheduleShelf::load(workplace.scheduleFolder);
}

/// The same person goes on with another key.
void Assembly::useSession(const Session &session)
{
    m_session = session;
    m_workplace->caseload = Caseload(session);
    givePorts(*m_workplace, session);
}

Workplace Assembly::workplaceFor(const Settings &settings)
{
    Workplace workplace{.settings = settings,
                        .settingsFile = m_paths.settingsFile,
                        .caseload = Caseload(settings.practice ? Session::practice(m_paths.practiceCases, settings.agent) : *m_session),
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
        giveReal(workplace);
    }
    const auto session = [this] { return m_workplace->caseload.session(); };
    workplace.ask = heedingOpposition(session, noted(workplace.ask));
    workplace.askTaxOffice = heedingOpposition(session, workplace.askTaxOffice);
    noteSchedules(workplace.schedules);
    return workplace;
}
