#include "ui/schedules/schedulespage.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "ui/desk/noticebar.h"
#include "ui/emptystate.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/schedules/draftactions.h"
#include "ui/schedules/schedulelist.h"
#include "ui/schedules/schedulewords.h"
#include "ui/schedules/serviceview.h"
#include "ui/schedules/study.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString datesText(const Schedule &schedule)
{
    if (!schedule.validFrom.isValid() || !schedule.validUntil.isValid())
        return SchedulesPage::tr("dates to be given");
    return SchedulesPage::tr("from %1 to %2").arg(dateText(schedule.validFrom), dateText(schedule.validUntil));
}

SchedulesPage::SchedulesPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_list(new ScheduleList(this))
    , m_notice(new NoticeBar(this))
    , m_title(plainLabel({}, u"title"_s, this))
    , m_act(plainLabel({}, u"hint"_s, this))
    , m_period(plainLabel({}, u"pill"_s, this))
    , m_actions(new DraftActions(this))
    , m_problems(plainLabel({}, u"error"_s, this))
    , m_empty(new EmptyState(u"table"_s, this))
{
    setAccessibleName(tr("Schedules"));
    m_empty->setText(tr("No schedule yet. Begin one with a template (Ctrl+Shift+N), or put the file that the council voted into "
                        "the folder named in the settings (Ctrl+,): it will be listed here."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Apart);
    layout->addWidget(m_list, 1);
    auto *right = new QVBoxLayout; // what is said stays in sight, wherever the page is scrolled to
    right->setSpacing(theme::Between);
    right->addWidget(m_notice);
    right->addWidget(buildDetail(), 1);
    right->addWidget(m_empty, 1);
    layout->addLayout(right, 2);
    setFocusProxy(m_list);
    connect(m_list, &ScheduleList::scheduleChosen, this, &SchedulesPage::chooseSchedule);
    connect(m_list, &ScheduleList::serviceChosen, this, &SchedulesPage::chooseService);
    connect(m_list, &ScheduleList::newRequested, this, &SchedulesPage::newRequested);
    connectActions();
    refresh();
}

void SchedulesPage::connectActions()
{
    connect(m_actions, &DraftActions::versionRequested, this, [this] {
        if (const ListedSchedule *chosen = m_list->current())
            Q_EMIT versionRequested(chosen->schedule.id);
    });
    const auto passOn = [this](auto wish, void (SchedulesPage::*signal)(const QString &)) {
        connect(m_actions, wish, this, [this, signal] {
            if (const ListedSchedule *chosen = m_list->current())
                Q_EMIT (this->*signal)(chosen->draft);
        });
    };
    passOn(&DraftActions::editRequested, &SchedulesPage::editRequested);
    passOn(&DraftActions::publishRequested, &SchedulesPage::publishRequested);
    passOn(&DraftActions::removeRequested, &SchedulesPage::removeRequested);
    connect(m_list, &ScheduleList::simulationRequested, this, &SchedulesPage::simulationRequested);
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
    head->addSpacing(theme::Inside);
    head->addWidget(m_actions);
    head->addSpacing(theme::Hair);
    head->addWidget(m_problems);

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
    const QDate today = m_workplace.now().date();
    const std::optional<Schedule> inForce = m_workplace.schedules.inForce(today);
    m_list->showTroubles(m_workplace.schedules.troubles());
    m_list->show(listedSchedules(m_workplace.schedules.all(), m_drafts), inForce ? inForce->id : QString(), today);
    m_detail->setVisible(!m_list->isEmpty());
    m_empty->setVisible(m_list->isEmpty());
}

void SchedulesPage::showDrafts(const QList<ScheduleDraft> &drafts)
{
    m_drafts = drafts;
    refresh();
}

void SchedulesPage::want(const QString &idOrDraft)
{
    m_list->want(idOrDraft);
}

void SchedulesPage::takeFocus()
{
    m_list->setFocus();
}

QString SchedulesPage::chosenId() const
{
    const ListedSchedule *chosen = m_list->current();
    return chosen && chosen->draft.isEmpty() ? chosen->schedule.id : QString();
}

QList<Schedule> SchedulesPage::comparable() const
{
    QList<Schedule> schedules;
    const QList<ListedSchedule> all = listedSchedules(m_workplace.schedules.all(), m_drafts);
    for (const ListedSchedule &each : all) {
        if (each.errors == 0)
            schedules << each.schedule;
    }
    return schedules;
}

void SchedulesPage::sayTrouble(const QString &sentence)
{
    m_notice->say(NoticeBar::Tone::LookHere, sentence);
}

void SchedulesPage::sayDone(const QString &sentence, const QString &action, std::function<void()> run)
{
    QList<NoticeBar::Action> actions;
    if (!action.isEmpty())
        actions.append({action, std::move(run)});
    m_notice->say(NoticeBar::Tone::Good, sentence, actions);
}

/// A draft is told by what it still lacks, a schedule that serves by who published it.
void SchedulesPage::showStanding(const ListedSchedule &chosen)
{
    const QDate today = m_workplace.now().date();
    const bool draft = !chosen.draft.isEmpty();
    const std::optional<Schedule> held = m_workplace.schedules.inForce(today);
    const QString id = held ? held->id : QString();
    const bool inForce = id == chosen.schedule.id;
    m_period->setText(draft ? tr("draft") : describePeriod(chosen.schedule, today, id));
    theme::setRole(m_period, draft ? u"pill-look"_s : inForce ? u"pill-done"_s : u"pill"_s);
    m_actions->showFor(draft);
    m_problems->setVisible(chosen.errors > 0);
    m_problems->setText(tr("%n error(s) keep this draft from being shown: edit it (F2) to see what to correct.", nullptr, chosen.errors));
    const auto publication = draft ? std::nullopt : m_workplace.schedules.publicationOf(chosen.schedule.id);
    if (publication)
        m_act->setText(m_act->text() + u'\n' + tr("Published by %1 on %2.").arg(publication->who, dateText(publication->when.date())));
}

void SchedulesPage::chooseSchedule()
{
    const ListedSchedule *chosen = m_list->current();
    if (!chosen)
        return;
    const Schedule &schedule = chosen->schedule;
    m_title->setText(joined({schedule.title, schedule.commune}, u" — "_s));
    m_act->setText(joined({schedule.act, datesText(schedule)}, u", "_s));
    showStanding(*chosen);
}

void SchedulesPage::chooseService(int row)
{
    delete m_serviceView;
    m_serviceView = nullptr;
    const Schedule *schedule = m_list->current() ? &m_list->current()->schedule : nullptr;
    const bool some = schedule && row >= 0 && row < schedule->services.size();
    m_study->setVisible(some);
    if (!some)
        return;
    const Service &service = schedule->services[row];
    m_serviceView = new ServiceView(service, this);
    m_service->addWidget(m_serviceView);
    m_study->setService(*schedule, service);
}
