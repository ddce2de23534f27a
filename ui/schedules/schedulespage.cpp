#include "ui/schedules/schedulespage.h"

#include "core/base/frenchtext.h"
#include "ui/emptystate.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/schedules/schedulewords.h"
#include "ui/schedules/serviceview.h"
#include "ui/schedules/study.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString datesText(const Schedule &schedule)
{
    return SchedulesPage::tr("from %1 to %2").arg(dateText(schedule.validFrom), dateText(schedule.validUntil));
}

namespace {

/// Room above and below the lines of an entry.
class AiryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, theme::Inside);
    }
};

} // namespace

/// A list under its title; the title is its label for a screen reader and for the keyboard.
static void addList(QVBoxLayout *column, const QString &title, QListWidget *list, int stretch)
{
    auto *caption = new QLabel(title, list->parentWidget());
    theme::setRole(caption, u"subtitle"_s);
    caption->setBuddy(list);
    list->setAccessibleName(QString(title).remove(u'&'));
    list->setWordWrap(true);
    list->setItemDelegate(new AiryDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(caption);
    column->addWidget(list, stretch);
}

SchedulesPage::SchedulesPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_schedules(new QListWidget(this))
    , m_services(new QListWidget(this))
    , m_troubles(new QVBoxLayout)
    , m_title(plainLabel({}, u"title"_s, this))
    , m_act(plainLabel({}, u"hint"_s, this))
    , m_period(plainLabel({}, u"pill"_s, this))
    , m_empty(new EmptyState(u"table"_s, this))
{
    setAccessibleName(tr("Schedules"));
    m_empty->setText(tr("No schedule yet. Put the schedule file that the council voted into the folder named in the "
                        "settings (Ctrl+,): it will be listed here."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Apart);
    layout->addWidget(buildChoice(), 1);
    layout->addWidget(buildDetail(), 2);
    layout->addWidget(m_empty, 2);
    connect(m_schedules, &QListWidget::currentRowChanged, this, &SchedulesPage::chooseSchedule);
    connect(m_services, &QListWidget::currentRowChanged, this, &SchedulesPage::chooseService);
    refresh();
}

QWidget *SchedulesPage::buildChoice()
{
    auto *choice = new QWidget(this);
    choice->setMaximumWidth(theme::scaled(280));
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Inside);
    addList(column, tr("Sc&hedules"), m_schedules, 2);
    addList(column, tr("&Services"), m_services, 3);
    auto *simulate = new QPushButton(tr("Simulate a change"), choice);
    theme::setRole(simulate, u"secondary"_s);
    showKeys(simulate, Qt::CTRL | Qt::Key_M);
    connect(simulate, &QPushButton::clicked, this, &SchedulesPage::simulationRequested);
    connect(new QShortcut(Qt::CTRL | Qt::Key_M, this), &QShortcut::activated, this, &SchedulesPage::simulationRequested);
    column->addWidget(simulate);
    m_troubles->setSpacing(theme::Inside);
    column->addLayout(m_troubles);
    return choice;
}

QWidget *SchedulesPage::buildDetail()
{
    auto *page = new QWidget(this);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    m_period->setWordWrap(false);
    heading->addWidget(m_period, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(heading);
    head->addWidget(m_act);

    m_service = new QVBoxLayout;
    m_study = new Study(m_workplace, page);
    connect(m_study, &Study::statusMessage, this, &SchedulesPage::statusMessage);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    layout->addLayout(head);
    layout->addLayout(m_service);
    layout->addWidget(m_study);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Services and prices"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    m_detail = scroll;
    return scroll;
}

void SchedulesPage::refresh()
{
    listTroubles();
    listSchedules();
    const bool some = m_schedules->count() > 0;
    m_detail->setVisible(some);
    m_empty->setVisible(!some);
}

void SchedulesPage::listSchedules()
{
    const QDate today = m_workplace.now().date();
    const std::optional<Schedule> inForce = m_workplace.schedules.inForce(today);
    m_listed = m_workplace.schedules.all();
    std::ranges::stable_sort(m_listed, std::ranges::greater(), &Schedule::validFrom);
    m_schedules->clear();
    int chosen = 0;
    for (const Schedule &schedule : m_listed) {
        if (inForce && inForce->id == schedule.id)
            chosen = m_schedules->count();
        m_schedules->addItem(
            u"%1 — %2\n%3"_s.arg(schedule.title, describePeriod(schedule, today), datesText(schedule)));
    }
    m_schedules->setCurrentRow(chosen);
}

void SchedulesPage::listTroubles()
{
    while (QLayoutItem *item = m_troubles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ScheduleShelf::Trouble &trouble : m_workplace.schedules.troubles()) {
        QStringList lines{tr("%1: this file is not used as it stands.").arg(trouble.file)};
        for (const Finding &finding : trouble.findings)
            lines << u"%1 — %2"_s.arg(describeWhere(finding.where), finding.message);
        m_troubles->addWidget(plainLabel(lines.join(u'\n'), u"error"_s, this));
    }
}

const Schedule *SchedulesPage::chosenSchedule() const
{
    const int row = m_schedules->currentRow();
    return row >= 0 && row < m_listed.size() ? &m_listed[row] : nullptr;
}

void SchedulesPage::takeFocus()
{
    m_schedules->setFocus();
}

QString SchedulesPage::chosenId() const
{
    const Schedule *schedule = chosenSchedule();
    return schedule ? schedule->id : QString();
}

void SchedulesPage::chooseSchedule(int)
{
    const Schedule *schedule = chosenSchedule();
    m_services->clear();
    if (!schedule)
        return;
    const QDate today = m_workplace.now().date();
    m_title->setText(u"%1 — %2"_s.arg(schedule->title, schedule->commune));
    m_act->setText(u"%1, %2"_s.arg(schedule->act, datesText(*schedule)));
    m_period->setText(describePeriod(*schedule, today));
    const bool inForce = schedule->validFrom <= today && today <= schedule->validUntil;
    theme::setRole(m_period, inForce ? u"pill-done"_s : u"pill"_s);
    for (const Service &service : schedule->services)
        m_services->addItem(service.name);
    m_services->setCurrentRow(0);
}

void SchedulesPage::chooseService(int row)
{
    delete m_serviceView;
    m_serviceView = nullptr;
    const Schedule *schedule = chosenSchedule();
    if (!schedule || row < 0 || row >= schedule->services.size())
        return;
    const Service &service = schedule->services[row];
    m_serviceView = new ServiceView(service, this);
    m_service->addWidget(m_serviceView);
    m_study->setService(*schedule, service);
}
