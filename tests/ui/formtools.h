#pragma once
#include <QWidget>

/// What a form says, and what somebody does in it, by the names that a screen reader gives.
namespace form {

/// Everything that can be read in it now.
QString words(const QWidget &form);
void type(QWidget &form, const QString &field, const QString &text);
QString note(const QWidget &form, const QString &field);
void press(QWidget &form, const QString &button);
bool isEnabled(const QWidget &form, const QString &button);
/// Waits until `text` can be read.
bool reads(const QWidget &form, const QString &text);

} // namespace form
