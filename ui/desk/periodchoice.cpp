#include "ui/desk/periodchoice.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "core/base/frenchtext.h"
#include "core/domain/quotientperiod.h"
#include "ui/desk/noticebar.h"
#include "ui/keys.h"
#include "ui/theme/theme.h"
#include "ui/words/periodwords.h"

using namespace Qt::StringLiterals;

static constexpr auto listKey = Qt::SHIFT | Qt::Key_F5;
static constexpr auto monthBeforeKey = Qt::CTRL | Qt::Key_F5;

PeriodChoice::PeriodChoice(QWidget *parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_notice(new NoticeBar(this))
{
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setProperty("role", u"secondary"_s);
    m_button->setMenu(new QMenu(m_button));
    connect(m_button->menu(), &QMenu::aboutToShow, this, &PeriodChoice::fillMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_button);
}

void PeriodChoice::reset(const QDateTime &now)
{
    m_chosen.reset();
    setNow(now);
}

void PeriodChoice::setNow(const QDateTime &now)
{
    m_now = now;
    sayMonth();
}

YearMonth PeriodChoice::month() const
{
    return m_chosen.value_or(presentMonth(m_now));
}

void PeriodChoice::open()
{
    m_button->showMenu();
}

void PeriodChoice::choose(const YearMonth &month)
{
    m_chosen = month == presentMonth(m_now) ? std::nullopt : std::optional(month);
    sayMonth();
    Q_EMIT chosen();
}

void PeriodChoice::fillMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    for (const YearMonth &offered : monthsOffered(m_now)) {
        QAction *action = menu->addAction(monthText(offered));
        action->setCheckable(true);
        action->setChecked(offered == month());
        connect(action, &QAction::triggered, this, [this, offered] { choose(offered); });
    }
}

void PeriodChoice::sayMonth()
{
    const QString text = monthText(month());
    m_button->setText(text);
    m_button->setAccessibleName(tr("Month of the quotient: %1").arg(text));
    showKeys(m_button, listKey);
    m_button->setToolTip(
        tr("Ask about another month (%1)").arg(QKeySequence(listKey).toString(QKeySequence::NativeText)));
    const QString sentences = sentencesBefore(month(), m_now);
    if (sentences == m_said)
        return;
    m_said = sentences;
    if (sentences.isEmpty())
        return m_notice->clear();
    QList<NoticeBar::Action> actions;
    const YearMonth before = shifted(month(), -1);
    if (notesBefore(month(), m_now).contains(PeriodNote::EarlyMonth))
        actions.append({tr("Ask about %1").arg(monthText(before)), [this, before] { choose(before); }, monthBeforeKey});
    m_notice->say(NoticeBar::Tone::LookHere, sentences, actions);
}
