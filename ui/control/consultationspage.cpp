#include "ui/control/consultationspage.h"

#include "ui/background.h"
#include "ui/control/consultationfilterbar.h"
#include "ui/control/consultationlist.h"
#include "ui/control/consultationtable.h"
#include "ui/desk/noticebar.h"
#include "ui/emptystate.h"
#include "ui/keyhelp.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/casewords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConsultationsPage::ConsultationsPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_bar(new ConsultationFilterBar(workplace, this))
    , m_table(new ConsultationTable(workplace.index, workplace.now().timeZone(), this))
    , m_list(new ConsultationList(m_table, this))
    , m_notice(new NoticeBar(this))
    , m_empty(new EmptyState(u"eye"_s, this))
    , m_line(plainLabel({}, u"hint"_s, this))
    , m_open(new QPushButton(tr("&Open the case"), this))
    , m_again(new QPushButton(tr("Read again"), this))
{
    buildLayout();
    addKeys();
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &ConsultationsPage::sayWhileReading);
    connect(m_bar, &ConsultationFilterBar::changed, this, &ConsultationsPage::readIfOther);
    connect(m_table, &ConsultationTable::moreWanted, this, &ConsultationsPage::readOn, Qt::QueuedConnection);
    connect(m_list, &QTableView::activated, this, &ConsultationsPage::openCase);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsultationsPage::showLine);
    connect(m_open, &QPushButton::clicked, this, &ConsultationsPage::openCase);
    connect(m_again, &QPushButton::clicked, this, &ConsultationsPage::read);
    learnPeople();
    showLine();
}

ConsultationsPage::~ConsultationsPage()
{
    m_stop.request_stop();
}

void ConsultationsPage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("Who consulted which case"), u"title"_s, this));
    layout->addWidget(plainLabel(
        tr("Latest first. This journal protects the families: it is no measure of anybody's work, and nothing in it is "
           "counted, ranked or sorted by person."),
        u"hint"_s, this));
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    m_open->setIcon(theme::icon(u"folder-open"_s));
    m_again->setIcon(theme::icon(u"refresh"_s));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::Inside);
    m_line->setMinimumHeight(2 * m_line->fontMetrics().lineSpacing());
    foot->addWidget(m_line, 1);
    foot->addWidget(m_again);
    foot->addWidget(m_open);
    layout->addLayout(foot);
    setFocusProxy(m_list);
}

void ConsultationsPage::addKeys()
{
    showKeys(m_again, Qt::Key_F5);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, &ConsultationsPage::read);
    m_escape = new QShortcut(Qt::Key_Escape, this);
    m_escape->setEnabled(false);
    m_escape->setWhatsThis(tr("Stop reading the journal"));
    connect(m_escape, &QShortcut::activated, this, &ConsultationsPage::stop);
    explainKey(this, QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
               tr("In the journal: open the case of the line"));
}

/// Who has an account; who has none any more is learnt from the lines.
void ConsultationsPage::learnPeople()
{
    m_bar->offer({m_workplace.account().name});
    if (!m_workplace.accounts.all)
        return;
    background(this, m_workplace.accounts.all, [this](const Result<QList<Account>> &accounts) {
        QStringList names;
        if (accounts)
            std::ranges::transform(*accounts, std::back_inserter(names), &Account::name);
        m_bar->offer(names);
    });
}

/// What was done meanwhile is there too.
void ConsultationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_reading)
        read();
}

void ConsultationsPage::readIfOther()
{
    const auto wanted = m_bar->filter();
    if (wanted && wanted != m_filter)
        read();
}

void ConsultationsPage::read()
{
    const auto wanted = m_bar->filter();
    if (!wanted)
        return;
    m_stop.request_stop();
    ++m_turn;
    m_filter = wanted;
    m_older.reset();
    m_table->clear();
    m_notice->clear();
    setReading(false);
    readOn();
}

void ConsultationsPage::readOn()
{
    if (m_reading || !m_filter)
        return;
    setReading(true);
    m_stop = std::stop_source();
    const ConsultationStretch stretch{.before = m_older};
    background(
        this,
        [session = m_workplace.caseload.session(), filter = *m_filter, stretch, stop = m_stop.get_token()] {
            return latestConsultations(session, filter, stretch, stop);
        },
        [this, turn = m_turn](const Result<ConsultationPage> &page) {
            if (turn == m_turn)
                receive(page);
        });
}

void ConsultationsPage::setReading(bool reading)
{
    m_reading = reading;
    m_escape->setEnabled(reading);
    reading ? m_patience.start() : m_patience.stop();
    if (reading)
        m_table->setHasMore(false);
}

void ConsultationsPage::sayWhileReading()
{
    m_notice->say(NoticeBar::Tone::Busy, tr("The journal is being read…"), {{tr("Stop"), [this] { stop(); }}});
}

void ConsultationsPage::receive(const Result<ConsultationPage> &page)
{
    setReading(false);
    m_notice->clear();
    if (!page) {
        m_filter.reset();
        if (page.error().fault == Fault::NotFound)
            m_bar->refuseCase();
        else
            m_notice->say(NoticeBar::Tone::LookHere, describe(page.error()), {{tr("Try again"), [this] { read(); }}});
        return showState();
    }
    m_older = page->older;
    m_table->append(page->lines);
    m_table->setHasMore(m_older.has_value());
    QStringList people;
    std::ranges::transform(page->lines, std::back_inserter(people), &JournalLine::agent);
    people.removeDuplicates();
    m_bar->offer(people);
    showState();
}

void ConsultationsPage::stop()
{
    if (!m_reading)
        return;
    m_stop.request_stop();
    ++m_turn;
    setReading(false);
    m_notice->say(NoticeBar::Tone::LookHere, tr("Stopped: older lines were not read."), {{tr("Go on"), [this] {
                                                                                              m_notice->clear();
                                                                                              readOn();
                                                                                          }}});
}

void ConsultationsPage::showState()
{
    m_empty->setText(m_filter
                         ? tr("Nobody consulted a case in these days, as far as this filter goes: choose other days.")
                         : tr("Nothing to show: put right what is marked above."));
    m_stack->setCurrentIndex(m_table->rowCount() == 0 ? 1 : 0);
    if (m_table->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_table->index(0, 0));
    showLine();
}

/// The whole line in words: some of it may not fit its column.
void ConsultationsPage::showLine()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isLine = current.isValid() && current.row() < m_table->rowCount();
    m_line->setText(isLine ? m_table->sentence(current.row()) : QString());
    m_open->setEnabled(isLine && m_table->at(current.row()).number
                       && may(m_workplace.account().roles, Right::SeeCases));
}

void ConsultationsPage::openCase()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_open->isEnabled())
        Q_EMIT caseRequested(*m_table->at(current.row()).number);
}
