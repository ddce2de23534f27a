#include "ui/keeping/retentioncard.h"

#include "core/base/frenchtext.h"
#include "ui/background.h"
#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"
#include "ui/words/keepingwords.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RetentionCard::RetentionCard(Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_change(new QPushButton(theme::icon(u"pencil"_s), tr("&Change the durations…"), this))
    , m_message(plainLabel({}, u"hint"_s, this))
    , m_reason(new QLineEdit(this))
    , m_form(buildForm())
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("How long things are kept"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::Between);
    grid->setVerticalSpacing(theme::Hair);
    grid->setColumnStretch(0, 1);
    for (const RetentionCategory category : allCategories)
        addLine(grid, category);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("How long things are kept"), u"title"_s, this));
    layout->addWidget(plainLabel(
        tr("Cases are kept after their last use: the last day of a price, or the last work of an agent on them."),
        u"hint"_s, this));
    layout->addLayout(grid);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    QWidget *before = m_change;
    for (const Line &line : std::as_const(m_lines))
        if (line.typed)
            setTabOrder(std::exchange(before, line.typed), line.typed);
    setFocusProxy(m_change);
    connect(m_change, &QPushButton::clicked, this, &RetentionCard::begin);
    setEditing(false);
}

void RetentionCard::addLine(QGridLayout *grid, RetentionCategory category)
{
    const RetentionBounds bounds = boundsOf(category);
    Line line{category, plainLabel({}, u"subtitle"_s, this), nullptr, plainLabel({}, u"hint"_s, this)};
    line.months->setWordWrap(false);
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(describe(category), u"subtitle"_s, this), row, 0);
    grid->addWidget(line.months, row, 1, Qt::AlignRight);
    if (bounds.least < bounds.most) {
        line.typed = new QSpinBox(this);
        line.typed->setRange(bounds.least, bounds.most);
        line.typed->setSuffix(tr(" months"));
        line.typed->setAccessibleName(describe(category));
        line.typed->setToolTip(tr("From %1 to %2 months").arg(bounds.least).arg(bounds.most));
        grid->addWidget(line.typed, row, 1);
        connect(line.typed, &QSpinBox::valueChanged, this, [this] { say({}, u"hint"_s); });
    }
    grid->addWidget(line.origin, row + 1, 0, 1, 2);
    grid->setRowMinimumHeight(row + 2, theme::Inside);
    m_lines.append(line);
}

QWidget *RetentionCard::buildForm()
{
    auto *form = new QWidget(this);
    m_reasonBox = new FieldBox(tr("&Reason"), m_reason, form);
    m_reasonBox->setHint(tr("For example: sheet 12 of the register of processing. It is kept with the durations."));
    auto *keep = new QPushButton(theme::icon(u"save"_s, QPalette::HighlightedText), tr("&Keep these durations"), form);
    theme::setRole(keep, u"primary"_s);
    auto *leave = new QPushButton(tr("&Leave them as they are"), form);
    auto *actions = new FlowLayout;
    actions->addWidget(keep);
    actions->addWidget(leave);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    layout->addWidget(m_reasonBox);
    layout->addLayout(actions);
    connect(keep, &QPushButton::clicked, this, &RetentionCard::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &RetentionCard::keep, Qt::QueuedConnection);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonBox->setProblem({}); });
    connect(leave, &QPushButton::clicked, this, [this] { setEditing(false); });
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { setEditing(false); });
    return form;
}

std::optional<RetentionSetting> settingOf(const QList<RetentionSetting> &history, RetentionCategory category)
{
    std::optional<RetentionSetting> found;
    int months = RetentionPolicy().months(category);
    for (const RetentionSetting &setting : history)
        if (const int set = setting.policy.months(category); std::exchange(months, set) != set)
            found = setting;
    return found;
}

static QString originText(const QList<RetentionSetting> &history, RetentionCategory category)
{
    const auto setting = settingOf(history, category);
    const QString decided = setting
        ? RetentionCard::tr("Set on %1 by %2: %3")
              .arg(dateText(setting->at.toLocalTime().date()), setting->agent, setting->reason)
        : RetentionCard::tr("Usual duration, nobody has changed it.");
    return describeBasis(category) + u'\n' + decided;
}

void RetentionCard::show(const Result<QList<RetentionSetting>> &history)
{
    if (!history)
        return say(describeKeeping(history.error()), u"error"_s);
    m_history = *history;
    for (const Line &line : std::as_const(m_lines)) {
        line.months->setText(monthsText(policy().months(line.category)));
        line.origin->setText(originText(m_history, line.category));
    }
}

RetentionPolicy RetentionCard::policy() const
{
    return m_history.isEmpty() ? RetentionPolicy() : m_history.last().policy;
}

/// The fields hold what is allowed alone.
RetentionPolicy RetentionCard::typedPolicy() const
{
    RetentionPolicy typed = policy();
    for (const Line &line : m_lines)
        if (line.typed)
            typed = *typed.with(line.category, line.typed->value());
    return typed;
}

void RetentionCard::setEditing(bool editing)
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget()) || qobject_cast<QSpinBox *>(focusWidget());
    for (const Line &line : std::as_const(m_lines)) {
        line.months->setVisible(!editing || !line.typed);
        if (line.typed)
            line.typed->setVisible(editing);
    }
    m_form->setVisible(editing);
    m_change->setVisible(!editing && m_workplace.caseload.session().may(Right::SetRetention));
    m_reasonBox->setProblem({});
    say({}, u"hint"_s);
    if (!editing && hadFocus)
        m_change->setFocus(Qt::OtherFocusReason);
}

void RetentionCard::begin()
{
    for (const Line &line : std::as_const(m_lines))
        if (line.typed)
            line.typed->setValue(policy().months(line.category));
    m_reason->clear();
    setEditing(true);
    m_lines.first().typed->setFocus(Qt::OtherFocusReason);
    m_lines.first().typed->selectAll();
}

void RetentionCard::keep()
{
    if (typedPolicy() == policy())
        return say(tr("These are the durations of now: change one, or leave them as they are."), u"error"_s);
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonBox->setProblem(tr("Say why: the reason is kept with the durations."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    m_form->setEnabled(false);
    say(tr("Keeping the durations…"), u"hint"_s);
    const Retention retention(m_workplace.caseload.session(), {.now = m_workplace.now});
    background(
        this, [retention, policy = typedPolicy(), reason = m_reason->text()] { return retention.set(policy, reason); },
        [this](const Result<RetentionSetting> &setting) { receive(setting); });
}

void RetentionCard::receive(const Result<RetentionSetting> &setting)
{
    m_form->setEnabled(true);
    if (!setting)
        return say(describeKeeping(setting.error()), u"error"_s);
    m_history.append(*setting);
    show(Result(m_history));
    setEditing(false);
    m_change->setFocus(Qt::OtherFocusReason);
    say(tr("The new durations hold from now on."), u"done"_s);
    Q_EMIT kept();
}

void RetentionCard::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_message, role);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}
