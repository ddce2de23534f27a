#include "ui/schedules/schedulelist.h"

#include "core/base/frenchtext.h"
#include "core/tariff/editablegrid.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/schedules/schedulewords.h"
#include "ui/theme/theme.h"
#include "ui/words/findingwords.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

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

static ListedSchedule listed(const ScheduleDraft &draft)
{
    const ScheduleReading reading = readSchedule(draft.text);
    if (reading.schedule)
        return {*reading.schedule, draft.name, 0};
    Schedule schedule{.title = draft.name};
    if (const auto read = readEditable(draft.text)) {
        schedule.title = read->title.isEmpty() ? draft.name : read->title;
        schedule.commune = read->commune;
        schedule.act = read->act;
        schedule.validFrom = read->validFrom;
        schedule.validUntil = read->validUntil;
    }
    const auto errors = std::ranges::count(reading.findings, Finding::Severity::Error, &Finding::severity);
    return {schedule, draft.name, static_cast<int>(errors)};
}

QList<ListedSchedule> listedSchedules(const QList<Schedule> &schedules, const QList<ScheduleDraft> &drafts)
{
    QList<Schedule> voted = schedules;
    std::ranges::stable_sort(voted, std::ranges::greater(), &Schedule::validFrom);
    QList<ListedSchedule> list;
    for (const ScheduleDraft &draft : drafts)
        list << listed(draft);
    for (const Schedule &schedule : std::as_const(voted))
        list.append({.schedule = schedule});
    return list;
}

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

ScheduleList::ScheduleList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QComboBox(this))
    , m_schedules(new QListWidget(this))
    , m_services(new QListWidget(this))
    , m_troubles(new QVBoxLayout)
{
    setMaximumWidth(theme::scaled(280));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Inside);
    addList(column, tr("Sc&hedules"), m_schedules, 2);
    m_filter->setAccessibleName(tr("Show the schedules with a service"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->insertWidget(1, m_filter);
    addList(column, tr("&Services"), m_services, 3);
    m_troubles->setSpacing(theme::Inside);
    column->addLayout(m_troubles);
    buildButtons(column);
    setFocusProxy(m_schedules);
    setTabOrder(m_schedules, m_filter); // who comes to the page looks for a schedule first
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ScheduleList::listSchedules);
    connect(m_schedules, &QListWidget::currentRowChanged, this, [this] {
        Q_EMIT scheduleChosen();
        listServices();
    });
    connect(m_services, &QListWidget::currentRowChanged, this, &ScheduleList::serviceChosen);
}

void ScheduleList::buildButtons(QVBoxLayout *column)
{
    auto *begin = new QPushButton(tr("New schedule…"), this);
    begin->setIcon(theme::icon(u"plus"_s));
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    showKeys(begin, keys);
    connect(begin, &QPushButton::clicked, this, &ScheduleList::newRequested);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, &ScheduleList::newRequested);
    column->addWidget(begin);
    auto *simulate = new QPushButton(tr("Simulate a change"), this);
    theme::setRole(simulate, u"secondary"_s);
    showKeys(simulate, Qt::CTRL | Qt::Key_M);
    connect(simulate, &QPushButton::clicked, this, &ScheduleList::simulationRequested);
    connect(new QShortcut(Qt::CTRL | Qt::Key_M, this), &QShortcut::activated, this, &ScheduleList::simulationRequested);
    column->addWidget(simulate);
}

void ScheduleList::show(const QList<ListedSchedule> &schedules, const QString &inForce, QDate today)
{
    if (m_wanted.isEmpty() && current())
        m_wanted = current()->draft.isEmpty() ? current()->schedule.id : current()->draft;
    m_all = schedules;
    m_inForce = inForce;
    m_today = today;
    listServicesToFilter();
    listSchedules();
}

void ScheduleList::listServicesToFilter()
{
    QStringList names;
    for (const ListedSchedule &each : std::as_const(m_all))
        for (const Service &service : each.schedule.services)
            names << service.name;
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    const QSignalBlocker quiet(m_filter);
    const QString chosen = m_filter->currentIndex() > 0 ? m_filter->currentText() : QString();
    m_filter->clear();
    m_filter->addItem(tr("All services"));
    m_filter->addItems(names);
    m_filter->setCurrentIndex(std::max(0, m_filter->findText(chosen)));
}

static QString datesText(const Schedule &schedule)
{
    if (!schedule.validFrom.isValid() || !schedule.validUntil.isValid())
        return ScheduleList::tr("dates to be given");
    return ScheduleList::tr("from %1 to %2").arg(dateText(schedule.validFrom), dateText(schedule.validUntil));
}

/// Two drafts of one template have one title: the names of their files tell them apart.
static QString titleIn(const QList<ListedSchedule> &all, const ListedSchedule &one)
{
    const QString &title = one.schedule.title;
    const auto same = std::ranges::count(all, title, [](const ListedSchedule &each) { return each.schedule.title; });
    return same < 2 || one.draft.isEmpty() ? title : u"%1 (%2)"_s.arg(title, one.draft);
}

void ScheduleList::listSchedules()
{
    const QString only = m_filter->currentIndex() > 0 ? m_filter->currentText() : QString();
    const QString wanted = std::exchange(m_wanted, {});
    m_listed.clear();
    int chosen = 0;
    bool found = false;
    const QSignalBlocker quiet(m_schedules);
    m_schedules->clear();
    for (const ListedSchedule &each : std::as_const(m_all)) {
        const Schedule &schedule = each.schedule;
        if (!only.isEmpty() && std::ranges::find(schedule.services, only, &Service::name) == schedule.services.end())
            continue;
        const QString id = each.draft.isEmpty() ? schedule.id : each.draft;
        if (!found && each.draft.isEmpty() && schedule.id == m_inForce)
            chosen = m_schedules->count();
        if (!wanted.isEmpty() && id == wanted)
            chosen = m_schedules->count();
        found = found || (!wanted.isEmpty() && id == wanted);
        const QString state = each.draft.isEmpty() ? describePeriod(schedule, m_today, m_inForce) : tr("draft");
        m_schedules->addItem(u"%1 — %2\n%3"_s.arg(titleIn(m_all, each), state, datesText(schedule)));
        m_listed.append(each);
    }
    m_schedules->setCurrentRow(chosen);
    Q_EMIT scheduleChosen();
    listServices();
}

void ScheduleList::listServices()
{
    const QString only = m_filter->currentIndex() > 0 ? m_filter->currentText() : QString();
    const QString before = m_services->currentItem() ? m_services->currentItem()->text() : QString();
    int chosen = 0;
    {
        const QSignalBlocker quiet(m_services);
        m_services->clear();
        for (const Service &service : current() ? current()->schedule.services : QList<Service>()) {
            if (service.name == (only.isEmpty() ? before : only))
                chosen = m_services->count();
            m_services->addItem(service.name);
        }
        m_services->setCurrentRow(chosen);
    }
    Q_EMIT serviceChosen(m_services->currentRow());
}

void ScheduleList::showTroubles(const QList<ScheduleShelf::Trouble> &troubles)
{
    while (QLayoutItem *item = m_troubles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ScheduleShelf::Trouble &trouble : troubles) {
        QStringList lines{tr("%1: this file is not used as it stands.").arg(trouble.file)};
        for (const Finding &finding : trouble.findings) {
            const QString where = describeWhere(finding.where);
            lines << (where.isEmpty() ? finding.message : u"%1 — %2"_s.arg(where, finding.message));
        }
        m_troubles->addWidget(plainLabel(lines.join(u'\n'), u"error"_s, this));
    }
}

const ListedSchedule *ScheduleList::current() const
{
    const int row = m_schedules->currentRow();
    return row >= 0 && row < m_listed.size() ? &m_listed[row] : nullptr;
}

int ScheduleList::currentService() const
{
    return m_services->currentRow();
}
