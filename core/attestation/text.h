#pragma once
#include "core/attestation/fonts.h"

#include <QColor>
#include <QList>
#include <QRectF>

#include <memory>

class QPainter;
class QTextLayout;

namespace attestation {

/// How words look on paper.
struct Style {
    Weight weight = Weight::Regular;
    qreal size = 10; ///< Points.
    QColor colour;
    qreal leading = 1.4; ///< From line to line, in sizes.
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal tracking = 0; ///< Between letters, in points.
};

/// What is printed for `text`: the spaces of French punctuation made unbreakable, no control characters, nothing
/// outside the paper's font where it has an equal.
QString printable(const QString &text);

/// Plain words broken into lines no wider than `width`; never rich text. Sizes are in points.
class Text
{
public:
    Text(const QString &words, const Style &style, qreal width);

    qreal height() const { return static_cast<qreal>(m_last - m_first) * m_lineHeight; }
    qreal lineHeight() const { return m_lineHeight; }
    QRectF bounds() const; ///< What the lines take, from the text's own top left corner.
    QList<Text> lines() const; ///< Each line as a text of its own, for a paragraph that goes over a page.
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    qreal m_lineHeight;
    int m_first = 0; ///< Of the layout's lines, those of this text.
    int m_last = 0;
};

} // namespace attestation
