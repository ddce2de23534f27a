#include "ui/frame/mainwindow.h"

#include "core/base/frenchtext.h"
#include "ui/background.h"
#include "ui/frame/casereader.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/frame/windowplace.h"
#include "ui/theme/theme.h"
#include "ui/words/casewords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

// What the window knows of the desk's state, and of its own place on the screen.

/// The first paint is what an agent waits for: whatever needs the disk comes after it.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::startReading);
    }
}

void MainWindow::startReading()
{
    readCases();
    listenToScanner();
    takeDraft();
    if (m_workplace.settings.practice)
        return;
    watchBackups();
    watchService();
    const Connection connection = m_workplace.settings.connection;
    const ReadSecret file = secretInFile(connection.tokenFile);
    const ReadSecret token = m_workplace.secrets.token ? firstOf(m_workplace.secrets.token, file) : file;
    background(
        this, [connection, token] { return checkConnection(connection, token); },
        [this](const Result<Done> &ready) {
            if (ready)
                askService();
            else
                m_statusLine->setConnection(
                    {u"wifi-off"_s, tr("CAF/MSA: to be set up"), true,
                     tr("The CAF/MSA cannot be asked with these settings. Open the settings (Ctrl+,).")});
        });
}

void MainWindow::readCases()
{
    m_workplace.index.reset();
    m_workplace.casesToRead = 0;
    auto *reader = new CaseReader(m_workplace.index, this);
    const auto showMore = [this] {
        if (m_history.showMore)
            m_history.showMore();
    };
    connect(reader, &CaseReader::grew, this, [this, showMore](qsizetype total) {
        m_workplace.casesToRead = total;
        showCases();
        showMore();
    });
    connect(reader, &CaseReader::finished, this, [this, showMore, reader](const Result<Done> &read) {
        reader->deleteLater();
        m_loaded = true;
        m_workplace.casesToRead.reset();
        m_workplace.logTrouble = read ? std::nullopt : std::optional(read.error());
        if (!read && m_desk.refresh)
            m_desk.refresh();
        showCases(read ? nullptr : &read.error());
        showMore();
        Q_EMIT casesLoaded();
    });
    reader->read(m_workplace.caseload);
}

void MainWindow::listenToScanner()
{
    delete m_scanner;
    m_statusLine->setScanner({});
    const QString &port = m_workplace.settings.scannerPort;
    if (port.isEmpty() || !m_workplace.scanners.listen)
        return;
    m_scanner = m_workplace.scanners.listen(port, this);
    connect(m_scanner, &Scanner::scanned, this, &MainWindow::scanned);
    connect(m_scanner, &Scanner::stateChanged, this, &MainWindow::showScanner);
}

void MainWindow::showScanner(ScannerState state)
{
    const QString port = m_workplace.settings.scannerPort;
    switch (state) {
    case ScannerState::Ready:
        return m_statusLine->setScanner(StatusLine::Part{u"check"_s, tr("Scanner: ready"), false, tr("It stands on port %1.").arg(port)});
    case ScannerState::Absent:
        return m_statusLine->setScanner(StatusLine::Part{u"alert-triangle"_s, tr("Scanner: not there"), true,
            tr("Nothing is plugged into port %1. Plug the scanner in, or choose another port (Ctrl+,).").arg(port)});
    case ScannerState::Busy:
        return m_statusLine->setScanner(StatusLine::Part{u"alert-triangle"_s, tr("Scanner: taken"), true,
            tr("Another program uses port %1, or this account may not. Close that program, or choose another port (Ctrl+,).").arg(port)});
    }
}

void MainWindow::showConnection()
{
    if (m_workplace.settings.practice)
        m_statusLine->setConnection({u"school"_s, tr("Practice: fictitious families"), false,
                                     tr("Nothing leaves this computer. The settings lead to real work (Ctrl+,).")});
    else
        m_statusLine->setConnection({u"wifi"_s, tr("CAF/MSA: ready to ask"), false,
                                     tr("The settings hold what is needed. Open them (Ctrl+,).")});
}

void MainWindow::showSchedule()
{
    const auto schedule = m_workplace.schedules.inForce(m_workplace.now().date());
    if (!schedule)
        return m_statusLine->setSchedule({u"alert-triangle"_s, tr("No schedule in force today"), true,
                                          tr("Without a schedule there is no price. Open the schedules (Ctrl+3).")});
    m_statusLine->setSchedule({u"table"_s, schedule->title, false, schedule->act});
}

void MainWindow::showCases(const Error *error)
{
    if (error)
        m_statusLine->setCases({u"alert-triangle"_s, tr("Cases: cannot be read"), true, describe(*error)});
    else if (!m_loaded && m_workplace.casesToRead.value_or(0) == 0)
        m_statusLine->setCases({u"folder-open"_s, tr("Cases: being read…"), false, {}});
    else if (!m_loaded)
        m_statusLine->setCases({u"folder-open"_s, tr("Cases: %1 of %2 read…").arg(numberText(m_workplace.index.size()),
                                numberText(*m_workplace.casesToRead)), false, tr("All cases of this desk (Ctrl+2)")});
    else
        m_statusLine->setCases({u"folder-open"_s, tr("Cases: %1").arg(numberText(m_workplace.index.size())), false,
                                tr("All cases of this desk (Ctrl+2)")});
}

/// The file of a secret aside, which is asked for at each question.
static bool isSame(TaxOfficeConnection before, const TaxOfficeConnection &now)
{
    before.secretFile = now.secretFile;
    return before == now;
}

void MainWindow::noteSettings(const Settings &before)
{
    const Settings &now = m_workplace.settings;
    theme::apply(theme::choiceOf(now.theme));
    m_topBar->setAgent(now.agent);
    const bool sameConnection = before.connection.endpoint == now.connection.endpoint
        && before.connection.recipient == now.connection.recipient && isSame(before.taxOffice, now.taxOffice)
        && before.network == now.network;
    m_workplace.caseload = m_workplace.caseload.withAgent(now.agent);
    noteLockMinutes();
    if (before.scannerPort != now.scannerPort)
        listenToScanner();
    if (!(before.backups == now.backups))
        lookAtBackups();
    if (before.practice != now.practice || !sameConnection || before.scheduleFolder != now.scheduleFolder)
        Q_EMIT rebuildRequested();
}

/// The system went dark or light under us.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        theme::apply(theme::choiceOf(m_workplace.settings.theme));
    return QWidget::event(event);
}

/// Below twelve times its width, the side bar gives its words' room to the page: at 1024 pixels, or sooner with large
/// text. Where the window is too low for them, it does too.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < 12 * m_sideBar->wholeWidth();
    const bool low =
        event->size().height() < m_sideBar->wholeHeight() + m_statusLine->sizeHint().height() + theme::scaled(28);
    if ((narrow || low) != m_sideBar->isFolded())
        m_sideBar->setFolded(narrow || low);
}

/// Outside dialogs, Qt leaves Enter without effect on a button; whoever came there by Tab expects it to press.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (button && button->isEnabled() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepPlace(*this, m_workplace.settingsFile);
    QWidget::closeEvent(event);
}
