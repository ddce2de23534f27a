#include "core/attestation/flow.h"

#include <algorithm>

namespace attestation {

Block wordsBlock(const QString &words, const Style &style, qreal left, qreal width)
{
    const Text text(words, style, width);
    return {.height = text.height(), .marks = {Words{{left, 0}, text}}};
}

Block below(qreal gap, Block block)
{
    block.gap = gap;
    return block;
}

Block sideBySide(const QList<Block> &blocks)
{
    Block whole;
    for (const Block &block : blocks)
        whole.height = std::max(whole.height, block.height);
    for (const Block &block : blocks)
        for (const Mark &mark : block.marks)
            whole.marks << movedDown(mark, (whole.height - block.height) / 2);
    return whole;
}

Block stacked(const QList<Block> &blocks)
{
    Block whole{.gap = blocks.isEmpty() ? 0 : blocks.first().gap, .height = -whole.gap, .marks = {}};
    for (const Block &block : blocks) {
        for (const Mark &mark : block.marks)
            whole.marks << movedDown(mark, whole.height + block.gap);
        whole.height += block.gap + block.height;
    }
    return whole;
}

QList<Block> lineBlocks(const Text &text, qreal left, qreal gap)
{
    QList<Block> blocks;
    for (const Text &line : text.lines())
        blocks << Block{.gap = blocks.isEmpty() ? gap : 0, .height = line.height(), .marks = {Words{{left, 0}, line}}};
    return blocks;
}

Flow::Flow(qreal firstTop, qreal top, qreal bottom) : m_top(top), m_bottom(bottom), m_start(firstTop), m_y(firstTop) {}

bool Flow::fits(const Block &block) const
{
    return m_y + (isAtTop() ? 0 : block.gap) + block.height <= m_bottom;
}

void Flow::put(const Block &block, qreal y)
{
    for (const Mark &mark : block.marks)
        m_pages.last() << movedDown(mark, y);
    m_y = y + block.height;
}

void Flow::add(const Block &block)
{
    if (!fits(block) && !isAtTop())
        startPage();
    put(block, m_y + (isAtTop() ? 0 : block.gap));
}

void Flow::addTogether(const QList<Block> &blocks)
{
    const Block whole = stacked(blocks);
    if (!fits(whole) && whole.height <= m_bottom - m_top)
        startPage();
    for (const Block &block : blocks)
        add(block);
}

void Flow::addAtFoot(const Block &block)
{
    if (fits(block))
        put(block, m_bottom - block.height);
    else
        add(block);
}

void Flow::startPage()
{
    m_pages << Marks();
    m_start = m_top;
    m_y = m_top;
}

} // namespace attestation
