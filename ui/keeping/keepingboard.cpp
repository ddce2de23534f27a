#include "ui/keeping/keepingboard.h"

#include "core/base/frenchtext.h"
#include "ui/background.h"
#include "ui/keeping/duecard.h"
#include "ui/keeping/retentioncard.h"
#include "ui/keeping/slipscard.h"
#include "ui/plainlabel.h"
#include "ui/scrolling.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeepingBoard::KeepingBoard(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_area(new QScrollArea(this))
    , m_retention(new RetentionCard(workplace, this))
    , m_due(new DueCard(workplace, this))
    , m_slips(new SlipsCard(workplace, this))
{
    setAccessibleName(tr("Keeping and eliminating"));
    auto *content = new QWidget;
    auto *layout = blocksOf(content);
    for (QWidget *card : std::initializer_list<QWidget *>{m_retention, m_due, m_slips})
        layout->addWidget(card);
    layout->addStretch(1);
    letScroll(m_area, content);
    fillWith(this, m_area);
    const bool purges = workplace.caseload.session().may(Right::Purge);
    setFocusProxy(m_retention);
    m_due->setVisible(purges);
    m_slips->setVisible(purges);
    connect(m_retention, &RetentionCard::kept, this, &KeepingBoard::refresh);
    connect(m_slips, &SlipsCard::changed, this, &KeepingBoard::changed);
    connect(m_slips, &SlipsCard::opened, this, &KeepingBoard::look);
    connect(m_due, &DueCard::proposed, this, [this](const EliminationSlip &slip) {
        m_slips->welcome(slip);
        changed(tr("%n case(s) are hidden until %1 at least.", nullptr, static_cast<int>(slip.cases.size()))
                    .arg(dateText(purgeableOn(slip))));
    });
}

void KeepingBoard::refresh()
{
    delete m_reading;
    m_reading = new QObject(this);
    const Session session = m_workplace.caseload.session();
    const Ports ports{.now = m_workplace.now};
    background(
        m_reading, [retention = Retention(session, ports)] { return retention.history(); },
        [this](const Result<QList<RetentionSetting>> &history) { m_retention->show(history); });
    if (!session.may(Right::Purge))
        return;
    const Purging purging(session, ports);
    background(
        m_reading, [purging, today = ports.now().toUTC().date()] { return purging.due(today); },
        [this](const Result<EliminationSlip> &due) { m_due->show(due); });
    background(
        m_reading, [purging] { return purging.proposed(); },
        [this](const Result<QList<ProposedPurge>> &slips) { m_slips->show(slips); });
}

void KeepingBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// To its top, as far as there is room, once it has its place.
void KeepingBoard::look(QWidget *at)
{
    const auto scroll = [this, at] {
        m_area->verticalScrollBar()->setValue(at->mapTo(m_area->widget(), QPoint()).y() - theme::Between);
    };
    QMetaObject::invokeMethod(at, scroll, Qt::QueuedConnection);
}

void KeepingBoard::changed(const QString &sentence)
{
    Q_EMIT statusMessage(sentence);
    Q_EMIT casesChanged();
    refresh();
}
