#include "ui/history/historypage.h"

#include "core/casework/knowncases.h"
#include "ui/background.h"
#include "ui/emptystate.h"
#include "ui/history/caselist.h"
#include "ui/history/casetable.h"
#include "ui/history/caseview.h"
#include "ui/history/listhead.h"
#include "ui/keyhelp.h"
#include "ui/plainlabel.h"
#include "ui/theme/metrics.h"
#include "ui/words/casewords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

/// Beside the settings; nothing is kept where the settings are not.
static QString columnsFile(const QString &settingsFile)
{
    return settingsFile.isEmpty() ? QString() : QFileInfo(settingsFile).dir().filePath(u"case-list.columns"_s);
}

HistoryPage::HistoryPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_table(new CaseTable(workplace.index, today(), this))
    , m_list(new CaseList(m_table, columnsFile(workplace.settingsFile), this))
    , m_view(new CaseView(workplace, this))
    , m_head(new ListHead(this))
    , m_message(plainLabel({}, u"error"_s, this))
    , m_empty(new EmptyState(u"folder-search"_s, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setAccessibleName(tr("Cases"));
    buildLayout();
    connectActions();
    refresh();
}

void HistoryPage::buildLayout()
{
    m_view->hide();
    m_message->hide();
    auto *left = new QWidget(m_splitter);
    m_left = new QStackedLayout(left);
    m_left->addWidget(m_list);
    m_left->addWidget(m_empty);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({theme::scaled(500), theme::scaled(620)});
    m_splitter->setAccessibleName(tr("List and open case"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
}

/// Where there is no room for both, an open case stands alone; Esc comes back to the list.
void HistoryPage::fitPanes()
{
    const bool alone = m_shown && width() < theme::scaled(860);
    m_splitter->widget(0)->setVisible(!alone);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readAgainWhenChanged();
}

/// The open case got a further revision elsewhere: what is read, printed and taken up again must be the latest. Not
/// while nobody looks: an opening is written into the journal.
void HistoryPage::readAgainWhenChanged()
{
    const auto current = m_open ? m_workplace.index.summaryOf(m_open->file.number()) : std::nullopt;
    if (isVisible() && current && current->version > m_open->file.latest().version)
        open(m_open->asked, m_reason); // the same look at it goes on
}

void HistoryPage::connectActions()
{
    const auto openRow = [this](const QModelIndex &index) {
        const CaseSummary chosen = m_table->at(index.row());
        const bool isOpen = m_open && m_open->asked == chosen.number && m_open->file.latest().version == chosen.version;
        if (!isOpen && m_protected != chosen.number)
            show(chosen.number);
    };
    connect(m_list, &QTableView::clicked, this, openRow);
    connect(m_list, &QTableView::activated, this, openRow);
    connect(m_view, &CaseView::reopenRequested, this, &HistoryPage::reopen);
    connect(m_view, &CaseView::printRequested, this, &HistoryPage::print);
    connect(m_view, &CaseView::saveRequested, this, &HistoryPage::save);
    connect(m_view, &CaseView::closeRequested, this, &HistoryPage::closeCase);
    connect(m_view, &CaseView::reasonGiven, this, [this](const QString &reason) {
        if (m_protected)
            open(*m_protected, reason);
    });
    connect(m_view, &CaseView::marked, this, &HistoryPage::marked);
    connect(m_view, &CaseView::merged, this, &HistoryPage::merged);
    connect(m_view, &CaseView::unmerged, this, &HistoryPage::unmerged);
    connect(m_table, &CaseTable::wentOn, this, &HistoryPage::showCounts);
    connect(m_head, &ListHead::chosen, this, &HistoryPage::searchRequested);
    connect(m_head, &ListHead::hiddenWanted, this, [this](bool wanted) {
        m_filter.withMerged = m_filter.withQuarantined = wanted;
        refresh();
    });

    const auto onKey = [this](const QKeySequence &key, auto act, Qt::ShortcutContext context = Qt::WindowShortcut) {
        connect(new QShortcut(key, this, nullptr, nullptr, context), &QShortcut::activated, this, act);
    };
    onKey(Qt::ALT | Qt::Key_Up, [this] { walk(-1); });
    onKey(Qt::ALT | Qt::Key_Down, [this] { walk(+1); });
    explainKey(this, u"Alt+↑ / Alt+↓"_s, tr("Case before, case after"));
    explainKey(this, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("Close the case"));
    onKey(Qt::CTRL | Qt::Key_Return, [this] { reopen(); }); // the button holds the other Enter
    const auto leave = [this] {
        if (!m_view->leaveQuestion())
            closeCase();
    };
    onKey(Qt::Key_Escape, leave, Qt::WidgetWithChildrenShortcut);
}

void HistoryPage::show(const CaseNumber &number)
{
    if (m_wanted != number) // else on its way
        open(number, {});
}

void HistoryPage::open(const CaseNumber &number, const QString &reason)
{
    m_wanted = number;
    background(
        this, [caseload = m_workplace.caseload, number, reason] { return openCase(caseload, number, reason); },
        [this, number, reason](const Result<OpenedCase> &opened) { receive(number, reason, opened); });
}

void HistoryPage::receive(const CaseNumber &number, const QString &reason, const Result<OpenedCase> &opened)
{
    if (m_wanted != number)
        return;
    m_wanted.reset();
    if (!opened)
        return refuse(number, opened.error());
    say({});
    m_reason = reason;
    m_protected.reset();
    m_open = *opened;
    m_view->setCase(*m_open, today());
    showView(m_open->file.number());
}

void HistoryPage::showView(const CaseNumber &number)
{
    m_shown = number;
    m_view->show();
    fitPanes();
    selectOpenCase();
}

/// A protected case asks for a reason, a damaged one says that it is; neither leaves another family on the screen as if it were
/// this one.
void HistoryPage::refuse(const CaseNumber &number, const Error &error)
{
    const bool isAsked = m_protected == number;
    if (error.problem == Problem::ChainBroken) {
        m_workplace.logTrouble = error;
        closeCase();
        return refresh();
    }
    if (error.problem != Problem::ReasonNeeded && isAsked)
        return m_view->refuseReason(describe(error));
    if (error.problem != Problem::ReasonNeeded && error.fault != Fault::Unreadable)
        return say(describe(error));
    say({});
    m_open.reset();
    m_protected.reset();
    if (error.problem == Problem::ReasonNeeded) {
        m_protected = number;
        m_view->showProtected(number, m_workplace.index.summaryOf(number));
    } else {
        m_view->showUnreadable(number, tr("Its record cannot be read: it is damaged, or out of reach. The other cases open as usual. Tell your IT service, which can "
                                          "verify the case log and take this case from a backup; what is on paper still holds."));
    }
    showView(number);
}

void HistoryPage::selectOpenCase()
{
    const int row = m_shown ? m_table->rowOf(*m_shown) : -1;
    if (row < 0)
        m_list->clearSelection();
    else
        m_list->selectRow(row);
}

void HistoryPage::walk(int step)
{
    const int count = m_table->rowCount();
    const int from = m_wanted ? m_table->rowOf(*m_wanted) : m_shown ? m_table->rowOf(*m_shown) : -1;
    const int row = from < 0 ? 0 : from + step;
    if (row >= 0 && row < count)
        show(m_table->at(row).number);
}

void HistoryPage::closeCase()
{
    m_wanted.reset();
    m_open.reset();
    m_protected.reset();
    m_shown.reset();
    m_reason.clear();
    m_view->hide();
    fitPanes();
    m_list->setFocus();
}

void HistoryPage::filter(const QString &typed)
{
    m_filter.typed = typed;
    refresh();
}

void HistoryPage::refresh()
{
    m_table->setToday(today());
    m_table->filter(m_filter);
    showCounts();
    selectOpenCase();
    readAgainWhenChanged();
}

void HistoryPage::showMore()
{
    m_table->goOn();
    showCounts();
}

/// Where a search finds so few cases, the name may have been heard wrongly.
static constexpr int fewCases = 3;

void HistoryPage::showCounts()
{
    const QString typed = m_filter.typed.trimmed();
    const int found = m_table->rowCount();
    const qsizetype total = m_table->total();
    m_head->showCounts({.found = found, .total = total, .hidden = m_workplace.index.hidden(), .toRead = m_workplace.casesToRead.value_or(0),
                        .isSearching = m_table->isSearching()}, typed);
    const bool isDone = !m_workplace.casesToRead && !m_table->isSearching();
    const bool isPoor = isDone && !typed.isEmpty() && found <= fewCases;
    m_head->suggest(isPoor ? namesSoundingLike(m_workplace.index, typed) : QStringList());
    if (found == 0 || m_workplace.logTrouble)
        m_empty->setText(whyEmpty(typed));
    m_left->setCurrentIndex(m_workplace.logTrouble || (found == 0 && isDone) ? 1 : 0);
}

QString HistoryPage::whyEmpty(const QString &typed) const
{
    const CaseIndex &index = m_workplace.index;
    if (!m_workplace.may(Right::SeeCases))
        return tr("Your account sees no family: the cases are for the agents of the counter.");
    if (m_workplace.logTrouble)
        return describe(*m_workplace.logTrouble);
    if (index.size() == 0 && index.hidden() == 0)
        return tr("No case yet. Validate a first family at the desk (Ctrl+1): it will be listed here.");
    if (index.hidden() > 0 && !index.find(CaseFilter{.typed = typed, .withMerged = true}).isEmpty())
        return tr("Only a case that was merged holds “%1”. Press Enter in the search: the case that goes on opens.").arg(typed);
    return tr("No case holds “%1”. Check the spelling, or try the year of birth, the town or a child's name.").arg(typed);
}

void HistoryPage::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}
