#include "core/attestation/frontpage.h"

#include "core/attestation/familycard.h"
#include "core/attestation/letterhead.h"
#include "core/attestation/pricetable.h"

using namespace Qt::StringLiterals;

namespace attestation {

static constexpr qreal columnGap = 22;

static Block title(const Content &content, const Look &look)
{
    return stacked({below(look.spacing.section + 8,
                        wordsBlock(content.title, strongStyle(look.spacing.title, look.accent), leftEdge, columnWidth)),
        below(6, wordsBlock(content.introduction, bodyStyle(10.5), leftEdge, columnWidth))});
}

/// Left, the place of the stamp; right, who signs, with room for the hand between title and name.
static Block signature(const Content &content, const Look &look)
{
    const qreal left = leftEdge + columnWidth * 0.52;
    const qreal width = rightEdge - left;
    const Block words = stacked({wordsBlock(content.madeOn, bodyStyle(10), left, width),
        below(8, wordsBlock(content.townHall.signatoryTitle, bodyStyle(10), left, width)),
        below(look.spacing.hand, wordsBlock(content.townHall.signatoryName, strongStyle(10), left, width))});
    const QRectF stampArea(leftEdge, 0, columnWidth * 0.40, words.height);
    Style label = hintStyle(7.5);
    label.alignment = Qt::AlignHCenter;
    Block stamp = wordsBlock(u"Cachet"_s, label, stampArea.x(), stampArea.width());
    stamp.marks = {movedDown(stamp.marks.first(), 4)};
    stamp.marks << Panel{.area = stampArea, .fill = {}, .edge = hairlineColour, .radius = 5};
    stamp.height = stampArea.height();
    return below(look.spacing.section, sideBySide({stamp, words}));
}

static Block note(const QString &heading, const QString &words, qreal left, qreal width, const Look &look)
{
    Style small = hintStyle(7.5);
    small.leading = 1.36;
    return stacked({wordsBlock(heading, strongStyle(8.5, look.accent), left, width),
                    below(3, wordsBlock(words, small, left, width))});
}

/// The two paragraphs of the law, beside each other from the same height. The first is the longer.
static Block notes(const Content &content, const Look &look)
{
    constexpr qreal firstWidth = (columnWidth - columnGap) * 0.56;
    constexpr qreal secondLeft = leftEdge + firstWidth + columnGap;
    const Block mention
        = note(u"Comment cette décision a été prise"_s, content.mention, leftEdge, firstWidth, look);
    const Block remedies
        = note(u"Si vous n’êtes pas d’accord"_s, content.remedies, secondLeft, rightEdge - secondLeft, look);
    return {.gap = look.spacing.section,
            .height = std::max(mention.height, remedies.height),
            .marks = mention.marks + remedies.marks};
}

void addFrontPage(Flow &flow, const Content &content, const Look &look)
{
    flow.add(letterhead(content, look));
    flow.add(title(content, look));
    addFamily(flow, content, look);
    addPrices(flow, content.lines, look);
    flow.add(signature(content, look));
    if (!content.mention.isEmpty())
        flow.addAtFoot(notes(content, look));
}

} // namespace attestation
