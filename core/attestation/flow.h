#pragma once
#include "core/attestation/marks.h"

namespace attestation {

/// Marks that are never parted, from their own top; their left is the page's.
struct Block {
    qreal gap = 0; ///< Free space above; not kept at the top of a page.
    qreal height = 0;
    Marks marks;
};

/// Words as one block, `left` of the page's edge.
Block wordsBlock(const QString &words, const Style &style, qreal left, qreal width);
/// The same block with free space above.
Block below(qreal gap, Block block);
/// Blocks beside each other, the lower ones in the middle of the tallest.
Block sideBySide(const QList<Block> &blocks);
/// One block made of several, their gaps kept inside it; it takes the first one's gap for its own.
Block stacked(const QList<Block> &blocks);
/// One line a block, for paragraphs that may go over a page.
QList<Block> lineBlocks(const Text &text, qreal left, qreal gap);

/// Fills pages with blocks from top to bottom, and goes on to a further page where a block does not fit.
class Flow
{
public:
    /// `firstTop` is where the first page begins, `top` where each further one does, `bottom` where all end.
    Flow(qreal firstTop, qreal top, qreal bottom);

    bool fits(const Block &block) const;
    void add(const Block &block);
    /// On one page where one page can hold them, else parted between blocks.
    void addTogether(const QList<Block> &blocks);
    /// At the foot of the current page, else at the top of a further one.
    void addAtFoot(const Block &block);
    void startPage();
    const QList<Marks> &pages() const { return m_pages; }

private:
    bool isAtTop() const { return m_y == m_start; }
    void put(const Block &block, qreal y);

    qreal m_top;
    qreal m_bottom;
    qreal m_start; ///< Where the current page began.
    qreal m_y; ///< Where the next block begins, its gap not counted.
    QList<Marks> m_pages{Marks()};
};

} // namespace attestation
