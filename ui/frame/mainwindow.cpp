#include "ui/frame/mainwindow.h"

#include "ui/control/controlpage.h"
#include "ui/desk/wedgecatcher.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/frame/windowplace.h"
#include "ui/scrolling.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Place = MainWindow::Place;

QString nameOf(Place place)
{
    switch (place) {
    case Place::Desk: return MainWindow::tr("Counter");
    case Place::Cases: return MainWindow::tr("Cases");
    case Place::Schedules: return MainWindow::tr("Schedules");
    case Place::Control:
        return MainWindow::tr("Control");
    case Place::Settings: return MainWindow::tr("Settings");
    case Place::Keys: return MainWindow::tr("Keys");
    }
    return {};
}

MainWindow::MainWindow(Workplace &workplace, PageMakers makers, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_makers(std::move(makers)), m_sideBar(new SideBar(this)),
      m_topBar(new TopBar(this)), m_statusLine(new StatusLine(this)), m_above(new QVBoxLayout), m_stack(new QStackedLayout)
{
    const QString title = tr("Guichet Pass famille");
    setWindowTitle(workplace.settings.practice ? tr("%1 — PRACTICE").arg(title) : title);
    buildSideBar();
    buildLayout();
    connectBars();
    addKeys();
    connect(new WedgeCatcher(this), &WedgeCatcher::scanned, this, &MainWindow::scanned);
    m_topBar->setAgent(workplace.settings.agent);
    showConnection();
    showSchedule();
    showCases();
    goTo(Place::Desk);
    watchOverDesk();
    restorePlace(*this, workplace.settingsFile);
}

QSize MainWindow::sizeHint() const
{
    return {1280, 860};
}

/// Those that the side bar leads to.
QList<Place> MainWindow::places() const
{
    QList<Place> places{Place::Desk, Place::Cases, Place::Schedules};
    if (m_makers.control && mayControl(m_workplace.account()))
        places.append(Place::Control);
    places.append(Place::Settings);
    return places;
}

void MainWindow::buildSideBar()
{
    const auto add = [this](Place place, const QString &icon, const QKeySequence &keys) {
        m_sideBar->addEntry(static_cast<int>(place), icon, nameOf(place), keys);
    };
    add(Place::Desk, u"id-card"_s, Qt::CTRL | Qt::Key_1);
    add(Place::Cases, u"folder-search"_s, Qt::CTRL | Qt::Key_2);
    add(Place::Schedules, u"table"_s, Qt::CTRL | Qt::Key_3);
    if (places().contains(Place::Control))
        add(Place::Control, u"shield-check"_s, Qt::CTRL | Qt::Key_5);
    m_sideBar->addStretch();
    add(Place::Settings, u"settings"_s, Qt::CTRL | Qt::Key_Comma);
}

void MainWindow::buildLayout()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addLayout(m_above);
    right->addLayout(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sideBar);
    middle->addLayout(right, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_workplace.settings.practice) {
        auto *band = new QLabel(tr("PRACTICE — fictitious families, nothing is sent"), this);
        theme::setRole(band, u"band"_s);
        band->setAlignment(Qt::AlignCenter);
        band->setFixedHeight(theme::scaled(28));
        layout->addWidget(band);
    }
    layout->addLayout(middle, 1);
    layout->addWidget(m_statusLine);
}

void MainWindow::connectBars()
{
    connect(m_sideBar, &SideBar::chosen, this, [this](int place) { goTo(static_cast<Place>(place)); });
    connect(m_topBar, &TopBar::searched, this, &MainWindow::search);
    connect(m_topBar, &TopBar::firstRequested, this, &MainWindow::openFirst);
    connect(m_topBar, &TopBar::left, this, &MainWindow::focusPage);
    connect(m_topBar, &TopBar::newFamilyRequested, this, &MainWindow::newFamily);
    connect(m_topBar, &TopBar::agentClicked, this, [this] { goTo(Place::Settings); });
    connect(m_statusLine, &StatusLine::connectionClicked, this, [this] { goTo(Place::Settings); });
    connect(m_statusLine, &StatusLine::scheduleClicked, this, [this] { goTo(Place::Schedules); });
    connect(m_statusLine, &StatusLine::casesClicked, this, [this] { goTo(Place::Cases); });
    connect(m_statusLine, &StatusLine::scannerClicked, this, [this] { goTo(Place::Settings); });
    connect(m_statusLine, &StatusLine::backupsClicked, this, [this] { goTo(Place::Settings); });
    connect(m_statusLine, &StatusLine::keysClicked, this, [this] { goTo(Place::Keys); });
}

/// A text field takes « / » for itself before it becomes a shortcut.
void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, const QString &does, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(does);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence::New, {}, &MainWindow::newFamily); // its button says it
    add(Qt::CTRL | Qt::Key_K, tr("Search all cases"), [this] { m_topBar->focusSearch(); });
    add(Qt::Key_Slash, tr("Search all cases, outside a text field"), [this] { m_topBar->focusSearch(); });
    add(Qt::Key_F1, {}, [this] { goTo(Place::Keys); });
    add(Qt::CTRL | Qt::Key_L, tr("Lock"), &MainWindow::lock);
    explainKey(m_topBar, tr("Enter"), tr("In the search: open the first case"));
    explainKey(m_topBar, tr("↓"), tr("In the search: go to the list"));
    explainKey(m_topBar, tr("Esc"), tr("In the search: clear it, then leave it"));
}

void MainWindow::goTo(Place place)
{
    QWidget *page = pageOf(place);
    if (place == Place::Keys) {
        if (m_place != Place::Keys)
            m_before = m_place;
        static_cast<KeysPage *>(page)->show(everyKey());
    }
    m_place = place;
    m_stack->setCurrentWidget(page);
    m_sideBar->select(static_cast<int>(place));
}

/// A page that cannot grow small enough scrolls, or the window would not fit its screen with large text.
static QWidget *scrolling(QWidget *page, QWidget *parent)
{
    if (qobject_cast<QScrollArea *>(page))
        return page;
    auto *area = new QScrollArea(parent);
    letScroll(area, page);
    area->setFocusProxy(page);
    return area;
}

QWidget *MainWindow::pageOf(Place place)
{
    QWidget *&page = m_pages[place];
    if (!page) {
        QWidget *made = make(place);
        if (made->accessibleName().isEmpty())
            made->setAccessibleName(nameOf(place));
        page = scrolling(made, this);
        m_stack->addWidget(page);
    }
    return page;
}

QWidget *MainWindow::make(Place place)
{
    switch (place) {
    case Place::Desk: return (m_desk = m_makers.desk(*this)).widget;
    case Place::Cases: return (m_history = m_makers.history(*this)).widget;
    case Place::Schedules: return m_makers.schedules(*this);
    case Place::Control:
        return m_makers.control(*this);
    case Place::Settings: return m_makers.settings(*this);
    case Place::Keys: break;
    }
    auto *keys = new KeysPage(this);
    connect(new QShortcut(Qt::Key_Escape, keys), &QShortcut::activated, this, [this] { goTo(m_before); });
    return keys;
}

HistoryDoor &MainWindow::history()
{
    pageOf(Place::Cases);
    return m_history;
}

/// Asked for so rarely that making the pages not yet visited is no matter; the list is then true by construction.
QList<KeyGroup> MainWindow::everyKey()
{
    QList<KeyHelp> always;
    for (const QWidget *part : std::initializer_list<QWidget *>{m_sideBar, m_topBar, m_statusLine})
        always += keysOf(*part);
    for (const QShortcut *shortcut : findChildren<QShortcut *>(Qt::FindDirectChildrenOnly)) {
        if (!shortcut->whatsThis().isEmpty())
            always.append({shortcut->key().toString(QKeySequence::NativeText), shortcut->whatsThis()});
    }
    QList<KeyGroup> groups{{tr("Everywhere"), always}};
    for (const Place place : places())
        groups.append({nameOf(place), keysOf(*pageOf(place))});
    return groups;
}

void MainWindow::newFamily()
{
    goTo(Place::Desk);
    m_desk.newFamily();
}

void MainWindow::openCase(const CaseNumber &number)
{
    goTo(Place::Cases);
    m_history.show(number);
}

void MainWindow::reopen(const CaseFile &file, const QString &reason)
{
    goTo(Place::Desk);
    m_desk.reopen(file, reason);
}

void MainWindow::noteCase(const CaseSummary &summary)
{
    m_workplace.index.putRevision(summary);
    if (m_history.refresh)
        m_history.refresh();
    showCases();
}

void MainWindow::say(const QString &message)
{
    m_statusLine->say(message);
}

void MainWindow::search(const QString &typed)
{
    if (m_place != Place::Cases && !typed.isEmpty())
        goTo(Place::Cases);
    history().filter(typed);
}

void MainWindow::searchFor(const QString &text)
{
    m_topBar->setSearch(text);
    search(text);
}

static std::optional<CaseNumber> firstOf(const CaseIndex &index, const CaseFilter &filter)
{
    QList<CaseIndex::Row> rows;
    for (CaseSearch first(filter); rows.isEmpty() && !first.isDone(index);)
        rows = first.step(index);
    return rows.isEmpty() ? std::nullopt : std::optional(index.at(rows.first()).number);
}

/// The number or the name on an old paper may be that of a case that was merged: it leads to the one that goes on.
void MainWindow::openFirst(const QString &typed)
{
    auto number = firstOf(m_workplace.index, {.typed = typed});
    if (!number)
        number = firstOf(m_workplace.index, {.typed = typed, .withMerged = true});
    if (!number)
        return say(tr("No case matches this search."));
    history().filter(typed);
    openCase(*number);
}

void MainWindow::focusPage()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (!m_stack->currentWidget()->hasFocus() && m_topBar->isAncestorOf(QApplication::focusWidget()))
        m_stack->currentWidget()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
}
