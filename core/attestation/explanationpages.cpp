#include "core/attestation/explanationpages.h"

using namespace Qt::StringLiterals;

namespace attestation {

static constexpr qreal indent = 18;

static Block heading(const QString &words, const Look &look)
{
    return below(look.spacing.heading, wordsBlock(words, strongStyle(12, look.accent), leftEdge, columnWidth));
}

static Style explainedStyle(const Look &look)
{
    Style style = bodyStyle(look.spacing.words);
    style.leading = look.spacing.leading;
    return style;
}

static void addParagraph(Flow &flow, const QString &words, const Style &style, qreal gap)
{
    for (const Block &line : lineBlocks(Text(words, style, columnWidth), leftEdge, gap))
        flow.add(line);
}

/// Words behind a sign in the margin: a number or a bullet.
static QList<Block> item(const QString &sign, const QString &words, const Look &look)
{
    const Text text(words, explainedStyle(look), columnWidth - indent);
    QList<Block> lines = lineBlocks(text, leftEdge + indent, look.spacing.item);
    Style signStyle = explainedStyle(look);
    signStyle.weight = Weight::Semibold;
    signStyle.colour = look.accent;
    if (!lines.isEmpty())
        lines.first().marks << wordsBlock(sign, signStyle, leftEdge + 4, indent - 4).marks;
    return lines;
}

/// A heading is never left alone at the end of a page.
static void addUnder(Flow &flow, const Block &top, const QList<Block> &lines)
{
    const qsizetype kept = std::min<qsizetype>(2, lines.size());
    flow.addTogether(QList<Block>{top} + lines.mid(0, kept));
    for (const Block &line : lines.mid(kept))
        flow.add(line);
}

static void addData(Flow &flow, const QStringList &data, const Look &look)
{
    if (data.isEmpty())
        return;
    QList<Block> lines;
    for (const QString &fact : data)
        lines << item(u"•"_s, fact, look);
    addUnder(flow, heading(u"Les données utilisées et leur origine"_s, look), lines);
}

/// The service on the left and what it comes to on the right, over the act they rest on.
static Block serviceHead(const Explanation &explanation, const Look &look)
{
    constexpr qreal resultWidth = columnWidth * 0.42;
    Style result = strongStyle(10, look.accent);
    result.alignment = Qt::AlignRight;
    const Block names = wordsBlock(explanation.service, strongStyle(10), leftEdge, columnWidth - resultWidth - 12);
    const Block price = wordsBlock(explanation.result, result, rightEdge - resultWidth, resultWidth);
    return stacked({below(look.spacing.service, rule()), below(look.spacing.service / 2, sideBySide({names, price})),
                    wordsBlock(explanation.basis, hintStyle(), leftEdge, columnWidth)});
}

static QList<Block> service(const Explanation &explanation, const Look &look)
{
    QList<Block> blocks{serviceHead(explanation, look)};
    for (qsizetype i = 0; i < explanation.steps.size(); ++i)
        blocks << item(QString::number(i + 1) + u'.', explanation.steps[i], look);
    return blocks;
}

static void addServices(Flow &flow, const QList<Explanation> &explanations, const Look &look)
{
    QList<Block> top{heading(u"Les règles appliquées et le calcul"_s, look)};
    for (const Explanation &explanation : explanations)
        flow.addTogether(std::exchange(top, {}) + service(explanation, look));
}

static Flow explanation(const Content &content, const Look &look, qreal bottom)
{
    Flow flow(furtherTop, furtherTop, bottom);
    flow.add(wordsBlock(u"Comment votre tarif a été calculé"_s, strongStyle(18, look.accent), leftEdge, columnWidth));
    addParagraph(flow, content.method, explainedStyle(look), 6);
    addData(flow, content.dataUsed, look);
    addServices(flow, content.explanations, look);
    addUnder(flow, heading(u"Une question, une erreur ?"_s, look),
             lineBlocks(Text(content.questions, explainedStyle(look), columnWidth), leftEdge, 4));
    return flow;
}

/// The same on as many pages, none of them nearly empty: the foot is raised as long as no page is added.
static QList<Marks> balanced(const Content &content, const Look &look, const QList<Marks> &pages)
{
    QList<Marks> best = pages;
    qreal low = furtherTop + (textBottom - furtherTop) / 2; // half a page each is balance enough
    qreal high = textBottom;
    while (high - low > 12) {
        const qreal bottom = (low + high) / 2;
        const QList<Marks> tried = explanation(content, look, bottom).pages();
        const bool isAsFew = tried.size() == pages.size();
        (isAsFew ? high : low) = bottom;
        if (isAsFew)
            best = tried;
    }
    return best;
}

QList<Marks> explanationPages(const Content &content, Look look)
{
    if (content.explanations.isEmpty())
        return {};
    look.spacing = roomy;
    QList<Marks> wide = explanation(content, look, textBottom).pages();
    if (wide.size() == 1)
        return wide;
    Look tight = look;
    tight.spacing = compact;
    QList<Marks> dense = explanation(content, tight, textBottom).pages();
    if (dense.size() == 1)
        return dense;
    return dense.size() < wide.size() ? balanced(content, tight, dense) : balanced(content, look, wide);
}

} // namespace attestation
