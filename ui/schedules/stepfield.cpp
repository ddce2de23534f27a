#include "ui/schedules/stepfield.h"

#include <QKeyEvent>

StepField::StepField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &StepField::commit);
}

void StepField::show(const QString &text)
{
    const bool typing = hasFocus() && QLineEdit::text() != m_shown;
    m_shown = text;
    if (!typing && QLineEdit::text() != text)
        setText(text);
}

void StepField::commit()
{
    if (QLineEdit::text() == m_shown)
        return;
    m_shown = QLineEdit::text();
    Q_EMIT stepped(m_shown);
}

bool StepField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text() == m_shown) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}
