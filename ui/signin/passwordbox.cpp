#include "ui/signin/passwordbox.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

static constexpr int longestTyped = 300; // a little more than a password may have, so that a longer one is refused in words

static QLineEdit *hiddenLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(longestTyped);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return line;
}

PasswordBox::PasswordBox(const QString &label, QWidget *parent)
    : FieldBox(label, hiddenLine(parent), parent), m_edit(static_cast<QLineEdit *>(editor())), m_eye(new QToolButton(this))
{
    m_eye->setIcon(theme::icon(u"eye"_s));
    m_eye->setCheckable(true);
    theme::setRole(m_eye, u"secondary"_s);
    addBeside(m_eye);
    showPassword(false);
    m_edit->installEventFilter(this);
    connect(m_eye, &QToolButton::toggled, this, &PasswordBox::showPassword);
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordBox::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordBox::submitted);
}

QString PasswordBox::password() const
{
    return m_edit->text();
}

void PasswordBox::clear()
{
    m_edit->clear();
    m_eye->setChecked(false);
}

void PasswordBox::setRule(const QString &rule)
{
    m_rule = rule;
    noteCapsLock(m_capsLock);
}

void PasswordBox::showPassword(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    const QString verb = shown ? tr("Hide the password") : tr("Show the password");
    m_eye->setToolTip(verb);
    m_eye->setAccessibleName(verb);
}

void PasswordBox::noteCapsLock(bool on)
{
    m_capsLock = on;
    setHint(on ? tr("Caps Lock is on.") : m_rule);
    setAttention(on);
}

/// Qt tells nobody of Caps Lock: a letter whose case is not the one of the Shift key does.
bool PasswordBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text();
        const bool isShifted = key->modifiers().testFlag(Qt::ShiftModifier);
        if (typed.size() == 1 && typed.front().isLetter() && typed.front().toLower() != typed.front().toUpper())
            noteCapsLock(typed.front().isUpper() != isShifted);
        else if (key->key() == Qt::Key_CapsLock && m_capsLock)
            noteCapsLock(false);
    }
    return FieldBox::eventFilter(watched, event);
}
