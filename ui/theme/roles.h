#pragma once
#include <QString>

class QWidget;

namespace theme {

// What a widget is for, said in its property "role"; the style draws it. Empty for a plain one.
//
//   labels    title · subtitle · hint · done · error · figure · tier · amount · amount-tier · badge · pill ·
//             pill-done · pill-look
//   frames    card · inset · bar · band
//   buttons   primary · secondary · quiet · link · chip · pill-done · pill-look
//   fields    invalid
//
// A push button's property "keys" (« Ctrl+P ») is drawn beside its verb in the ink of hints, where there is room.

/// Sets the role, at any time.
void setRole(QWidget *widget, const QString &role);
QString roleOf(const QWidget *widget);
/// The property "keys".
QString keysOf(const QWidget *widget);

/// Gives fonts and inks anew to every widget with a role, after the theme has changed.
void refreshRoles();

} // namespace theme
