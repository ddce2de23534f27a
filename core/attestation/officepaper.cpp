#include "core/attestation/officepaper.h"

#include "core/attestation/letterhead.h"
#include "core/attestation/look.h"

#include <QPainter>

namespace attestation {

static constexpr qreal cellPadding = 6;
static constexpr qreal unitsPerPoint = 10;

static Look lookFor(const Content &head)
{
    return lookOf(head.townHall.accent, compact);
}

OfficePaper::OfficePaper(Content head) : m_head(std::move(head)), m_flow(firstTop, furtherTop, textBottom)
{
    const Look look = lookFor(m_head);
    m_flow.add(letterhead(m_head, look));
    m_flow.add(below(look.spacing.section + 8,
                     wordsBlock(m_head.title, strongStyle(look.spacing.title, look.accent), leftEdge, columnWidth)));
    m_flow.add(below(6, wordsBlock(m_head.introduction, bodyStyle(10), leftEdge, columnWidth)));
}

static Block headingBlock(const QString &words, const Look &look)
{
    return below(look.spacing.section + 4, wordsBlock(words, strongStyle(12, look.accent), leftEdge, columnWidth));
}

void OfficePaper::addHeading(const QString &words)
{
    m_flow.add(headingBlock(words, lookFor(m_head)));
}

void OfficePaper::addWords(const QString &words)
{
    for (const Block &line : lineBlocks(Text(words, bodyStyle(9.5), columnWidth), leftEdge, 6))
        m_flow.add(line);
}

void OfficePaper::addHint(const QString &words)
{
    m_flow.add(below(6, wordsBlock(words, hintStyle(8.5), leftEdge, columnWidth)));
}

/// Words on the left of their cell, figures on the right.
static Block rowBlock(const QStringList &cells, const QList<qreal> &parts, const Style &style, QColor fill)
{
    QList<Block> blocks;
    qreal left = leftEdge;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qreal width = parts[i] * columnWidth;
        Style own = style;
        own.alignment = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
        blocks << wordsBlock(cells.value(i), own, left + cellPadding, width - 2 * cellPadding);
        left += width;
    }
    return onPanel(sideBySide(blocks), 3, fill);
}

void OfficePaper::addTable(const PaperTable &table)
{
    const Look look = lookFor(m_head);
    const Block top = rowBlock(table.columns, table.parts, strongStyle(8.5, paper), look.accent);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const Block next = rowBlock(table.rows[i], table.parts, bodyStyle(9), i % 2 == 0 ? paper : ground);
        if (i == 0) {
            m_flow.addTogether({below(8, top), next});
        } else if (m_flow.fits(next)) {
            m_flow.add(next);
        } else {
            m_flow.startPage();
            m_flow.addTogether({top, next});
        }
    }
    m_flow.add(rule());
}

static Drawing drawingOf(const QRectF &area, const DrawOnPaper &draw)
{
    const auto scaled = [draw](QPainter &painter, const QRectF &place) {
        painter.translate(place.topLeft());
        painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
        draw(painter, {QPointF(0, 0), place.size() * unitsPerPoint});
    };
    return {area, scaled};
}

void OfficePaper::addPicture(const QString &heading, qreal height, const DrawOnPaper &draw)
{
    const QRectF area(leftEdge, 0, columnWidth, height);
    const Block picture{.gap = 8, .height = height, .marks = {drawingOf(area, draw)}};
    m_flow.addTogether({headingBlock(heading, lookFor(m_head)), picture});
}

void OfficePaper::addSignatures(const QStringList &titles)
{
    static constexpr qreal gutter = 12;
    const qreal step = columnWidth / static_cast<qreal>(titles.size());
    QList<Block> blocks;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const qreal left = leftEdge + static_cast<qreal>(i) * step;
        blocks << stacked({wordsBlock(titles[i], strongStyle(9), left, step - gutter),
                           {.gap = 0, .height = 2 * roomy.hand, .marks = {}}});
    }
    m_flow.add(below(compact.section + 4, sideBySide(blocks)));
}

QList<Marks> OfficePaper::pages() const
{
    QList<Marks> pages = m_flow.pages();
    dress(pages, m_head, lookFor(m_head), pages.size());
    return pages;
}

} // namespace attestation
