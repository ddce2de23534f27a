#pragma once
#include <QAbstractButton>
#include <QKeySequence>

/// Shows the key that does what a button does, beside its verb and in its tool tip. The key itself is a shortcut of the
/// page, which acts at once: a button's own shortcut waits for the animation of the click, and the next key would find
/// the page as it was before.
inline void showKeys(QAbstractButton *button, const QKeySequence &keys)
{
    const QString text = keys.toString(QKeySequence::NativeText);
    button->setProperty("keys", text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(button->text(), text));
    button->updateGeometry();
}
