#include "ui/schedules/publishpanel.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "core/tariff/councilact.h"
#include "ui/flowlayout.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/schedules/draftwords.h"
#include "ui/schedules/stepfield.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

PublishPanel::PublishPanel(QWidget *parent)
    : QFrame(parent)
    , m_number(addField(tr("&Number of the act")))
    , m_date(addField(tr("Date of the &act")))
    , m_from(addField(tr("&First day of service")))
    , m_until(addField(tr("Last day, i&ncluded")))
    , m_obstacles(plainLabel({}, u"error"_s, this))
    , m_effect(plainLabel({}, {}, this))
    , m_loss(plainLabel({}, u"error"_s, this))
    , m_problem(plainLabel({}, u"error"_s, this))
    , m_publish(new QPushButton(tr("Publish this schedule"), this))
    , m_leave(new QPushButton(tr("Not now"), this))
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Publish the draft"));
    theme::setRole(m_publish, u"primary"_s);
    showKeys(m_publish, Qt::CTRL | Qt::Key_Enter); // « Entrée », whichever of the two is hit
    showKeys(m_leave, Qt::Key_Escape);
    connect(m_publish, &QPushButton::clicked, this, &PublishPanel::publish);
    connect(m_leave, &QPushButton::clicked, this, &PublishPanel::closed);
    for (const Qt::Key enter : {Qt::Key_Enter, Qt::Key_Return})
        connect(new QShortcut(Qt::CTRL | enter, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &PublishPanel::publish);
    connect(m_number.field, &StepField::stepped, this, &PublishPanel::takeAct);
    connect(m_date.field, &StepField::stepped, this, &PublishPanel::takeAct);
    connect(m_from.field, &StepField::stepped, this,
            [this](const QString &typed) { takeDate(m_from, u"valid_from"_s, typed); });
    connect(m_until.field, &StepField::stepped, this,
            [this](const QString &typed) { takeDate(m_until, u"valid_until"_s, typed); });
    buildLayout();
    hide();
}

PublishPanel::Entry PublishPanel::addField(const QString &label)
{
    auto *field = new StepField(this);
    return {field, new FieldBox(label, field, this)};
}

void PublishPanel::buildLayout()
{
    auto *fields = new FlowLayout(theme::Between);
    for (const Entry &entry : {m_number, m_date, m_from, m_until}) {
        entry.field->setFixedWidth(theme::scaled(200));
        fields->addWidget(entry.box);
    }
    auto *buttons = new FlowLayout(theme::Inside);
    buttons->addWidget(m_publish);
    buttons->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Inside, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(tr("Publish"), u"title"_s, this));
    layout->addLayout(fields);
    layout->addWidget(m_obstacles);
    layout->addWidget(m_effect);
    layout->addWidget(m_loss);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

/// The one that serves when this one begins.
static const Schedule *followedBy(const QList<Schedule> &others, QDate from)
{
    const Schedule *followed = nullptr;
    for (const Schedule &other : others)
        if (other.validFrom <= from && from <= other.validUntil
            && (!followed || other.validFrom >= followed->validFrom))
            followed = &other;
    return followed;
}

/// The services that would have no price any more: a schedule is replaced whole.
static QStringList lostServices(const Schedule &followed, const EditableSchedule &draft)
{
    QStringList lost;
    for (const Service &service : followed.services)
        if (std::ranges::find(draft.grids, service.id, &EditableGrid::service) == draft.grids.end())
            lost << service.name;
    return lost;
}

void PublishPanel::show(const EditableSchedule &draft, const QList<PublishingObstacle> &obstacles,
                        const QList<Schedule> &others)
{
    m_act = draft.act;
    const auto act = draft.act.contains(u"à remplacer"_s) ? std::nullopt : parseAct(draft.act);
    if (act || draft.act.isEmpty()) {
        m_number.field->show(act ? act->number : m_number.field->text());
        m_date.field->show(act ? dateText(act->date) : m_date.field->text());
    }
    m_from.field->show(dateText(draft.validFrom));
    m_until.field->show(dateText(draft.validUntil));
    QStringList lines;
    for (const PublishingObstacle &obstacle : obstacles)
        lines << u"• "_s + describe(obstacle);
    m_obstacles->setText(tr("Before it can be published:") + u'\n' + lines.join(u'\n'));
    m_obstacles->setVisible(!obstacles.isEmpty());
    QString effect =
        tr("Once published, this schedule prices every service from %1 to %2 and can no longer be changed: a later "
           "vote is a new version.")
            .arg(dateText(draft.validFrom), dateText(draft.validUntil));
    QStringList lost;
    if (const Schedule *followed = followedBy(others, draft.validFrom)) {
        effect += u' ' + tr("From that day it takes the place of « %1 ».").arg(followed->title);
        lost = lostServices(*followed, draft);
    }
    m_effect->setText(effect);
    m_effect->setVisible(obstacles.isEmpty());
    m_loss->setText(tr("A schedule replaces the one before whole. These services then have no price any more: %1.")
                        .arg(lost.join(u", "_s)));
    m_loss->setVisible(obstacles.isEmpty() && !lost.isEmpty());
    m_publish->setEnabled(obstacles.isEmpty() && !m_busy);
}

void PublishPanel::forgetTyped()
{
    for (const Entry &entry : {m_number, m_date, m_from, m_until}) {
        entry.field->show({});
        entry.box->setProblem({});
    }
}

void PublishPanel::begin()
{
    m_busy = false;
    say({});
    QFrame::show();
    m_number.field->setFocus(Qt::OtherFocusReason);
    m_number.field->selectAll();
}

/// Both or neither: an act without its date is none.
void PublishPanel::takeAct()
{
    const QString number = tidied(m_number.field->text());
    const QDate date = typedDate(m_date.field->text());
    m_date.box->setProblem(date.isValid() || m_date.field->text().isEmpty() ? QString()
                                                                            : tr("Type a date, such as 18/06/2026."));
    if (number.isEmpty() || !date.isValid())
        return;
    CouncilAct act = parseAct(m_act).value_or(CouncilAct());
    if (m_act.contains(u"à remplacer"_s))
        act = CouncilAct();
    act.number = number;
    act.date = date;
    Q_EMIT edited({HeaderEdit{u"act"_s, toText(act)}}, tr("Act"));
}

void PublishPanel::takeDate(const Entry &entry, const QString &key, const QString &typed)
{
    const QDate date = typedDate(typed);
    entry.box->setProblem(date.isValid() ? QString() : tr("Type a date, such as 01/09/2027."));
    if (date.isValid())
        Q_EMIT edited({HeaderEdit{key, date.toString(Qt::ISODate)}},
                      key == u"valid_from" ? tr("First day") : tr("Last day"));
}

void PublishPanel::publish()
{
    for (const Entry &entry : {m_number, m_date, m_from, m_until})
        entry.field->commit();
    if (m_publish->isEnabled() && !m_busy)
        Q_EMIT publishRequested();
}

void PublishPanel::showBusy()
{
    m_busy = true;
    m_publish->setEnabled(false);
    say({});
}

void PublishPanel::showProblem(const QString &sentence)
{
    m_busy = false;
    m_publish->setEnabled(true);
    say(sentence);
}

void PublishPanel::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PublishPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}
