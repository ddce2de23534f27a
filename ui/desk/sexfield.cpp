#include "ui/desk/sexfield.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

SexField::SexField(QWidget *parent)
    : QWidget(parent), m_female(new QRadioButton(tr("&Female"), this)), m_male(new QRadioButton(tr("&Male"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::Between);
    for (QRadioButton *button : {m_female, m_male}) {
        button->installEventFilter(this);
        button->setToolTip(tr("F: female, H or M: male"));
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT changed();
        });
    }
    row->addStretch();
    setFocusProxy(m_female);
}

std::optional<Sex> SexField::sex() const
{
    if (m_female->isChecked())
        return Sex::Female;
    return m_male->isChecked() ? std::optional(Sex::Male) : std::nullopt;
}

void SexField::setSex(std::optional<Sex> sex)
{
    // Radio buttons of one group cannot all be off, except by leaving exclusivity for a moment.
    for (QRadioButton *button : {m_female, m_male}) {
        button->setAutoExclusive(false);
        button->setChecked(sex && (*sex == Sex::Female) == (button == m_female));
        button->setAutoExclusive(true);
    }
    setFocusProxy(sex == Sex::Male ? m_male : m_female);
}

bool SexField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_F:
        choose(m_female);
        return true;
    case Qt::Key_H:
    case Qt::Key_M:
        choose(m_male);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SexField::choose(QRadioButton *button)
{
    button->setChecked(true);
    button->setFocus(Qt::ShortcutFocusReason);
}
