#include "core/attestation/familycard.h"

using namespace Qt::StringLiterals;

namespace attestation {

static constexpr qreal padding = 14;
static constexpr qreal inside = leftEdge + padding + 3; ///< After the coloured edge.
static constexpr qreal insideWidth = rightEdge - padding - inside;
static constexpr qreal columnGap = 12;

/// Two children side by side, from the same height; the second may be missing.
static Block childrenRow(const QStringList &names)
{
    const qreal width = (insideWidth - columnGap) / 2;
    Block row;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qreal left = inside + static_cast<qreal>(i) * (width + columnGap);
        const Block child = wordsBlock(names[i], bodyStyle(9.5), left, width);
        row.height = std::max(row.height, child.height);
        row.marks << child.marks;
    }
    return row;
}

static QList<Block> children(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const QString label = names.size() == 1 ? u"ENFANT"_s : u"ENFANTS"_s;
    QList<Block> blocks{below(9, wordsBlock(label, labelStyle(), inside, insideWidth))};
    for (qsizetype i = 0; i < names.size(); i += 2)
        blocks << below(2, childrenRow(names.mid(i, 2)));
    return blocks;
}

static QList<Block> lines(const Content &content)
{
    QList<Block> blocks{wordsBlock(u"FAMILLE"_s, labelStyle(), inside, insideWidth),
                        below(2, wordsBlock(content.applicant, strongStyle(11.5), inside, insideWidth)),
                        below(1, wordsBlock(content.address, bodyStyle(9.5), inside, insideWidth))};
    blocks << children(content.children);
    if (!content.quotient.isEmpty())
        blocks << below(8, wordsBlock(content.quotient, bodyStyle(9.5), inside, insideWidth));
    return blocks;
}

void addFamily(Flow &flow, const Content &content, const Look &look)
{
    Block card = onPanel(stacked(lines(content)), padding, ground);
    card.gap = look.spacing.section;
    card.marks << Panel{.area = {leftEdge, 0, 3, card.height}, .fill = look.accent, .edge = {}};
    flow.add(card);
}

} // namespace attestation
