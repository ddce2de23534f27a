#pragma once
#include <QFont>

namespace theme {

// The 4-px grid: distances between things, the same at every size of text.
inline constexpr int Hair = 4; ///< Between a label and its field.
inline constexpr int Inside = 8; ///< Inside a group.
inline constexpr int Between = 16; ///< Between fields, and around a card's content.
inline constexpr int Apart = 24; ///< Between sections.
inline constexpr int Corner = 4;
inline constexpr int Ring = 2; ///< The focus ring.

/// A size of something that holds text or stands beside it, grown with the user's text: `pixels` at 10 pt and 96 dpi.
int scaled(int pixels);

// The system's font in the four sizes of the screens. Their digits are as wide as each other in the usual system fonts
// (Segoe UI, Noto Sans, Open Sans, DejaVu Sans), so that amounts stand in columns.
QFont baseFont(); ///< 10 pt, or more where the system asks for more.
QFont sectionFont(); ///< 13 pt against 10.
QFont amountFont(); ///< 15 pt against 10, bold: tiers and prices, where several stand in a list.
QFont figureFont(); ///< 20 pt against 10, bold: the one tier and price that matter.

} // namespace theme
