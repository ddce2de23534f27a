#pragma once
#include <QPalette>

namespace theme {

/// The colours that a widget of ours may draw with. Nothing else in ui/ names a colour.
struct Tokens {
    QColor page;
    QColor card;
    QColor line;
    QColor text;
    QColor hint;
    QColor accent;
    QColor onAccent;
    QColor sideBar;
    QColor sideSelected;
    QColor onSideBar;
    QColor sideMark; ///< The bar beside the selected entry, and the focus ring on the side bar.
    QColor doneText;
    QColor doneGround;
    QColor lookText; ///< « Look here »: a difference, a refusal, something to do.
    QColor lookGround;
    QColor practiceText;
    QColor practiceGround;
    friend bool operator==(const Tokens &, const Tokens &) = default;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The tokens behind a palette: light's, dark's, or those of a system's high-contrast palette, made of its own roles.
Tokens tokensOf(const QPalette &palette);
/// The tokens of the application as it looks now.
Tokens tokens();

/// Each role of Qt from our tokens. PlaceholderText holds `hint`, Link and Highlight `accent`, Mid `line`.
QPalette paletteOf(const Tokens &tokens);

/// The colour half way from one to another: a ground that is there without being read.
QColor between(const QColor &one, const QColor &other);

/// The contrast of two colours, 1 to 21. Source: WCAG 2.1, « contrast ratio ».
double contrast(const QColor &one, const QColor &other);

} // namespace theme
