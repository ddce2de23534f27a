#pragma once
#include "core/attestation/flow.h"

namespace attestation {

// The page, in points: A4 with its margins. What is between is the column of text.
inline constexpr qreal pageWidth = 595;
inline constexpr qreal pageHeight = 842;
inline constexpr qreal leftEdge = 56;
inline constexpr qreal rightEdge = pageWidth - leftEdge;
inline constexpr qreal columnWidth = rightEdge - leftEdge;
inline constexpr qreal firstTop = 34; ///< Of the first page's text, under the band.
inline constexpr qreal furtherTop = 78; ///< Of a further page's, under its running head.
inline constexpr qreal footTop = 802; ///< Of the line above the page number.
inline constexpr qreal textBottom = footTop - 12;

// Colours of every town hall; its own comes with Look.
inline constexpr QColor ink(0x14, 0x20, 0x2B);
inline constexpr QColor hint(0x51, 0x60, 0x6F);
inline constexpr QColor hairlineColour(0xD5, 0xDC, 0xE4);
inline constexpr QColor ground(0xF4, 0xF6, 0xF8);
inline constexpr QColor paper(0xFF, 0xFF, 0xFF);
inline constexpr QColor practiceColour(0x7A, 0x1F, 0x5C);

/// How much room the page's parts leave each other.
struct Spacing {
    qreal section = 20; ///< Between parts.
    qreal row = 8; ///< Above and below the words of a table's row.
    qreal title = 22; ///< Size of the title.
    qreal hand = 40; ///< For a signature.
    // Of the explanation.
    qreal words = 9; ///< Their size.
    qreal leading = 1.4;
    qreal heading = 18; ///< Above one.
    qreal service = 11; ///< Above one, and half of it under its line.
    qreal item = 3; ///< Between steps, and between facts.
};
inline constexpr Spacing roomy;
/// For large families and many services, before going on to a further page.
inline constexpr Spacing compact{.section = 12, .row = 3.5, .title = 20, .hand = 32,
                                 .words = 8.5, .leading = 1.3, .heading = 12, .service = 7, .item = 1.5};

/// The town hall's colour: as it was set, and dark enough to be read.
struct Look {
    QColor band;
    QColor accent; ///< At least 4.5:1 on white, and white on it (WCAG 2.1, 1.4.3).
    Spacing spacing;
};
Look lookOf(const QString &accent, const Spacing &spacing);

Style bodyStyle(qreal size = 10);
Style strongStyle(qreal size, QColor colour = ink);
Style hintStyle(qreal size = 8);
/// Small spaced capitals above a part.
Style labelStyle();

/// A block on a coloured ground as wide as the column, `padding` above and below.
Block onPanel(const Block &block, qreal padding, QColor fill);
/// A hair as wide as the column.
Block rule();

} // namespace attestation
