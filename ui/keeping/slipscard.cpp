#include "ui/keeping/slipscard.h"

#include "core/base/frenchtext.h"
#include "ui/desk/noticebar.h"
#include "ui/flowlayout.h"
#include "ui/keeping/destroycard.h"
#include "ui/keeping/slipcases.h"
#include "ui/keeping/takebackcard.h"
#include "ui/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/keepingwords.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

enum Column { ProposedOn, Stands, OnSlip, Hidden, By, Columns };

SlipsCard::SlipsCard(Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_notice(new NoticeBar(this))
    , m_message(plainLabel({}, u"hint"_s, this))
    , m_table(new QTableWidget(this))
    , m_cases(new SlipCases(tr("Cases of the slip"), this))
    , m_pdf(new QPushButton(theme::icon(u"file-text"_s), tr("Save the &paper (PDF)…"), this))
    , m_back(new QPushButton(theme::icon(u"undo"_s), tr("&Take a case back…"), this))
    , m_destroy(new QPushButton(theme::icon(u"trash"_s), tr("&Destroy…"), this))
    , m_actions(buildActions())
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Slips"));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("Slips"), u"title"_s, this));
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_message, m_table, m_actions, m_cases})
        layout->addWidget(part);
    setTabOrder(m_table, m_pdf);
    setTabOrder(m_destroy, m_cases);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SlipsCard::showChosen);
    connect(m_cases, &SlipCases::chosen, this, &SlipsCard::offerActions);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SlipsCard::stepBack);
    fill();
}

void SlipsCard::buildTable()
{
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels(
        {tr("Proposed on"), tr("Where it stands"), tr("Cases"), tr("Still hidden"), tr("By")});
    m_table->setAccessibleName(tr("Slips that were made"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFixedHeight(theme::scaled(130));
}

QWidget *SlipsCard::buildActions()
{
    auto *row = new QWidget(this);
    auto *json = new QPushButton(theme::icon(u"save"_s), tr("Save the data (&JSON)…"), row);
    auto *print = new QPushButton(theme::icon(u"printer"_s), tr("Pr&int…"), row);
    auto *actions = new FlowLayout;
    row->setLayout(actions);
    const QList<QPushButton *> buttons{m_pdf, json, print, m_back, m_destroy};
    for (QPushButton *button : buttons)
        actions->addWidget(button);
    for (qsizetype i = 1; i < buttons.size(); ++i)
        setTabOrder(buttons[i - 1], buttons[i]);
    connect(m_pdf, &QPushButton::clicked, this, [this] { saveSlipPdf(this, paper(), saidSaved()); });
    connect(json, &QPushButton::clicked, this, [this] { saveSlipData(this, paper(), saidSaved()); });
    connect(print, &QPushButton::clicked, this, [this] { printSlip(this, paper(), [] {}); });
    connect(m_back, &QPushButton::clicked, this, &SlipsCard::takeBack);
    connect(m_destroy, &QPushButton::clicked, this, &SlipsCard::destroy);
    return row;
}

void SlipsCard::show(const Result<QList<ProposedPurge>> &slips)
{
    if (!slips)
        return m_notice->say(NoticeBar::Tone::LookHere, describeKeeping(slips.error()));
    if (const ProposedPurge *before = chosen(); before && m_wanted.isNull())
        m_wanted = before->slip.id;
    m_slips = *slips;
    fill();
    choose(std::exchange(m_wanted, QUuid()));
}

void SlipsCard::fill()
{
    m_message->setText(
        m_slips.isEmpty()
            ? tr("No slip was made yet. A slip says which cases are proposed to the departmental archives to be "
                 "destroyed.")
            : tr("Cases of a slip stay hidden for thirty days. Then, with the archives’ visa, they can be destroyed."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_cases, m_actions})
        part->setVisible(!m_slips.isEmpty());
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_slips.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
}

void SlipsCard::fillRow(int row)
{
    const ProposedPurge &purge = m_slips[row];
    const QStringList texts{
        dateText(purge.slip.at.toLocalTime().date()), describeState(purge, m_workplace.now().toUTC().date()),
        numberText(Exact(purge.slip.cases.size())), numberText(Exact(purge.waiting.size())), purge.slip.agent};
    for (int column = 0; column < Columns; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column].toHtmlEscaped());
        m_table->setItem(row, column, item);
    }
}

void SlipsCard::choose(const QUuid &slip)
{
    const auto found = std::ranges::find(m_slips, slip, [](const ProposedPurge &purge) { return purge.slip.id; });
    if (!m_slips.isEmpty())
        m_table->selectRow(found == m_slips.end() ? 0 : static_cast<int>(found - m_slips.begin()));
    showChosen();
}

const ProposedPurge *SlipsCard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_slips.size() ? nullptr : &m_slips[rows.first().row()];
}

void SlipsCard::showChosen()
{
    const ProposedPurge *purge = chosen();
    m_cases->show(purge ? purge->slip.cases : QList<SlipCase>(), purge ? purge->waiting : QList<CaseNumber>());
    offerActions();
}

void SlipsCard::offerActions()
{
    const ProposedPurge *purge = chosen();
    m_back->setEnabled(m_cases->chosenWaiting().has_value());
    m_back->setToolTip(m_back->isEnabled() ? QString() : tr("Choose a hidden case in the list first"));
    m_destroy->setEnabled(purge && !(purge->waiting.isEmpty() && purge->months.isEmpty()));
}

void SlipsCard::welcome(const EliminationSlip &slip)
{
    m_wanted = slip.id;
    m_notice->say(NoticeBar::Tone::Good,
                  tr("The slip is made: %n case(s) are hidden until %1 at least. Print it twice, have it signed, and "
                     "send it to the departmental archives.",
                     nullptr, static_cast<int>(slip.cases.size()))
                      .arg(dateText(purgeableOn(slip))));
    m_actions->show();
    m_pdf->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened(this);
}

SlipPaper SlipsCard::paper() const
{
    return {
        .slip = chosen()->slip, .townHall = m_workplace.settings.townHall, .practice = m_workplace.settings.practice};
}

std::function<void()> SlipsCard::saidSaved()
{
    return [this] { m_notice->say(NoticeBar::Tone::Good, tr("The slip is saved.")); };
}

/// One form at a time, under the list.
template <typename Card>
Card *SlipsCard::open(Card *card)
{
    leaveCard();
    m_notice->clear();
    m_card = card;
    theme::setRole(card, u"inset"_s);
    layout()->addWidget(card);
    connect(card, &EntranceCard::left, this, &SlipsCard::leaveCard, Qt::QueuedConnection);
    card->show();
    card->takeFocus();
    Q_EMIT opened(card);
    return card;
}

void SlipsCard::leaveCard()
{
    if (!m_card)
        return;
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
    m_table->setFocus();
}

void SlipsCard::stepBack()
{
    auto *destroying = qobject_cast<DestroyCard *>(m_card);
    if (m_card && !m_card->isBusy() && !(destroying && destroying->stepBack()))
        leaveCard();
}

void SlipsCard::takeBack()
{
    const auto number = m_cases->chosenWaiting();
    if (!number)
        return;
    auto *card = open(new TakeBackCard(m_workplace, *number, this));
    connect(card, &TakeBackCard::takenBack, this, [this](const CaseNumber &back) {
        leaveCard();
        const QString sentence = tr("%1 stands in the lists again.").arg(back.toString());
        m_notice->say(NoticeBar::Tone::Good, sentence);
        Q_EMIT changed(sentence);
    });
}

/// The core refuses too early a purge as well: nobody is asked for a visa first.
void SlipsCard::destroy()
{
    const ProposedPurge *purge = chosen();
    const QDate first = purgeableOn(purge->slip);
    if (m_workplace.now().toUTC().date() < first) {
        leaveCard();
        return m_notice->say(NoticeBar::Tone::LookHere,
                             tr("Thirty days have not passed since this slip: it can be carried out from %1 on, with "
                                "the archives’ visa.")
                                 .arg(dateText(first)));
    }
    auto *card = open(new DestroyCard(m_workplace, *purge, this));
    connect(card, &DestroyCard::purged, this, [this](const PurgeReport &report) {
        Q_EMIT changed(tr("%n case(s) destroyed.", nullptr, static_cast<int>(report.cases)));
    });
}

QString describeState(const ProposedPurge &purge, QDate today)
{
    if (purge.waiting.isEmpty() && purge.months.isEmpty())
        return SlipsCard::tr("over: destroyed, or all taken back");
    const QDate first = purgeableOn(purge.slip);
    if (today >= first)
        return SlipsCard::tr("can be carried out since %1, with the visa").arg(dateText(first));
    return SlipsCard::tr("waits until %1: %n more day(s)", nullptr, static_cast<int>(today.daysTo(first)))
        .arg(dateText(first));
}
