#pragma once
#include <QIcon>
#include <QPalette>

namespace theme {

/// An icon of resources/icons ("lock", "check-circle" …) in the colour that `role` has in the theme of the moment:
/// PlaceholderText for hints, Link for the accent, HighlightedText on the accent. Nothing is read before it is first
/// painted. An unknown name gives an empty picture.
QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

/// The same in the ink of a state.
enum class Ink { Done, Look };
QIcon icon(const QString &name, Ink ink);

/// The same as a picture of `side` × `side` device-independent pixels in one colour.
QPixmap tinted(const QString &name, int side, qreal ratio, const QColor &colour);

} // namespace theme
