#include "core/attestation/explanationpages.h"

using namespace Qt::StringLiterals;

namespace attestation {

static constexpr qreal indent = 18;

static Block heading(const QString &words, const Look &look)
{
    return below(18, wordsBlock(words, strongStyle(12, look.accent), leftEdge, columnWidth));
}

static void addParagraph(Flow &flow, const QString &words, const Style &style, qreal gap)
{
    for (const Block &line : lineBlocks(Text(words, style, columnWidth), leftEdge, gap))
        flow.add(line);
}

/// Words behind a sign in the margin: a number or a bullet.
static QList<Block> item(const QString &sign, const QString &words, qreal gap, const Look &look)
{
    const Style style = bodyStyle(9);
    QList<Block> lines = lineBlocks(Text(words, style, columnWidth - indent), leftEdge + indent, gap);
    if (!lines.isEmpty())
        lines.first().marks << wordsBlock(sign, strongStyle(9, look.accent), leftEdge + 4, indent - 4).marks;
    return lines;
}

/// A heading is never left alone at the end of a page.
static void addUnder(Flow &flow, const Block &top, QList<Block> lines)
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
        lines << item(u"•"_s, fact, 3, look);
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
    return stacked({below(11, rule()), below(6, sideBySide({names, price})),
                    wordsBlock(explanation.basis, hintStyle(), leftEdge, columnWidth)});
}

static QList<Block> service(const Explanation &explanation, const Look &look)
{
    QList<Block> blocks{serviceHead(explanation, look)};
    for (qsizetype i = 0; i < explanation.steps.size(); ++i)
        blocks << item(QString::number(i + 1) + u'.', explanation.steps[i], 3, look);
    return blocks;
}

static void addServices(Flow &flow, const QList<Explanation> &explanations, const Look &look)
{
    QList<Block> top{heading(u"Les règles appliquées et le calcul"_s, look)};
    for (const Explanation &explanation : explanations)
        flow.addTogether(std::exchange(top, {}) + service(explanation, look));
}

void addExplanation(Flow &flow, const Content &content, const Look &look)
{
    if (content.explanations.isEmpty())
        return;
    flow.startPage();
    flow.add(wordsBlock(u"Comment votre tarif a été calculé"_s, strongStyle(18, look.accent), leftEdge, columnWidth));
    addParagraph(flow, content.method, bodyStyle(9), 6);
    addData(flow, content.dataUsed, look);
    addServices(flow, content.explanations, look);
    addUnder(flow, heading(u"Une question, une erreur ?"_s, look),
             lineBlocks(Text(content.questions, bodyStyle(9), columnWidth), leftEdge, 4));
}

} // namespace attestation
