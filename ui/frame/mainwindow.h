#pragma once
#include "ui/frame/keyspage.h"
#include "ui/frame/pages.h"
#include "ui/workplace.h"

#include <QPointer>

class BackupWatch;
class ClipboardGuard;
struct BackupNews;
class IdleWatch;
class ProxyCard;
class QStackedLayout;
class QVBoxLayout;
class ServiceBanner;
class SideBar;
class StatusLine;
class TopBar;

/// The window: the places at the left, what is always at hand on top, the state of the desk at the bottom, and one page
/// at a time. Only the desk is made at start; every other page on its first visit, the list of cases after the first
/// paint. Its title never holds anything about a family.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Desk, Cases, Schedules, Control, Settings, Keys };
    Q_ENUM(Place)

    MainWindow(Workplace &workplace, PageMakers makers, QWidget *parent = nullptr);

    Workplace &workplace() { return m_workplace; }
    void goTo(Place place);
    Place place() const { return m_place; }
    QSize sizeHint() const override;

public Q_SLOTS:
    void newFamily();
    /// Shows a case among the cases.
    void openCase(const CaseNumber &number);
    /// Takes a case up again at the desk.
    void reopen(const CaseFile &file, const QString &reason);
    /// The desk wrote a revision: index, list and counts follow.
    void noteCase(const CaseSummary &summary);
    /// As if it had been typed in the search box.
    void searchFor(const QString &text);
    void say(const QString &message);
    /// Reads the list of cases: after the first paint, and when many were written at once.
    void readCases();
    /// A schedule was published: what is said of the one in force follows.
    void noteSchedules() { showSchedule(); }
    /// Looks whether a copy of the log is due, and how the last one is.
    void lookAtBackups();
    /// A case left the list or came back to it.
    void noteCases() { showCases(); }
    /// The settings on disk are now those of the workplace; `before` are the former ones.
    void noteSettings(const Settings &before);
    /// Keeps what was typed, then asks to be locked. Practice says that there is nothing to lock.
    void lock();

Q_SIGNALS:
    /// The list of cases is in the index, or could not be read.
    void casesLoaded();
    /// Mode, connection, agent or schedules changed: the workplace must be put together anew, and a window with it.
    void rebuildRequested();
    /// What was typed is kept: the program is to begin anew at its sign-in.
    void lockRequested();
    /// The settings are shown, and one's own password should be.
    void passwordRequested();
    /// Something was scanned, by a scanner that types or by one on a port.
    void scanned(const QByteArray &reading);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildSideBar();
    void connectBars();
    void addKeys();
    QWidget *pageOf(Place place);
    QWidget *make(Place place);
    QList<Place> places() const;
    HistoryDoor &history();
    QList<KeyGroup> everyKey();

    void search(const QString &typed);
    void openFirst(const QString &typed);
    void focusPage();

    void startReading();
    void listenToScanner();
    void showScanner(ScannerState state);
    void showConnection();
    void showSchedule();
    void showCases(const Error *error = nullptr);
    void watchOverDesk();
    void noteLockMinutes();
    void watchBackups();
    void showBackups(const BackupNews &news);
    void watchService();
    void askService();
    void showWeather(const ServiceWeather &weather);
    void showRights(const RightsAnswer &answer);
    void remind(int stage, const QString &words);
    void takeDraft();
    void receiveDraft(const Result<QByteArray> &kept);

    Workplace &m_workplace;
    PageMakers m_makers;
    DeskDoor m_desk;
    HistoryDoor m_history;
    QHash<Place, QWidget *> m_pages;
    Place m_place = Place::Desk;
    Place m_before = Place::Desk; ///< Where Esc leads back to from the keys.
    SideBar *m_sideBar;
    TopBar *m_topBar;
    StatusLine *m_statusLine;
    QVBoxLayout *m_above; ///< Over the page: what is said of the service.
    QStackedLayout *m_stack;
    QPointer<Scanner> m_scanner; ///< The one on a port, where there is one.
    ClipboardGuard *m_clipboard = nullptr; ///< Not in practice, as the next.
    IdleWatch *m_idle = nullptr;
    BackupWatch *m_backups = nullptr;
    ServiceBanner *m_banner = nullptr;
    ProxyCard *m_proxyCard = nullptr;
    bool m_locking = false;
    bool m_takesDraft = false; ///< What was kept is on its way: locking waits for it.
    bool m_lockWanted = false;
    bool m_painted = false;
    bool m_loaded = false;
};

/// « Dossiers », for the side bar, the page of keys and screen readers.
QString nameOf(MainWindow::Place place);
