#pragma once
#include <QLabel>

/// A label whose text is shown as it is, never read as rich text; it wraps, and can be copied with the mouse.
/// `role` is one of theme/roles.h, empty for plain text.
QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent);
