#include "core/attestation/pricetable.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace attestation {

static constexpr qreal cellPadding = 12;

struct Cell {
    QString words;
    Style style;
};

/// The widths of service, tier, tariff and dates, as parts of the column of text.
static QList<qreal> columns(bool withValidity)
{
    return withValidity ? QList<qreal>{0.29, 0.14, 0.27, 0.30} : QList<qreal>{0.46, 0.22, 0.32};
}

static Block row(const QList<Cell> &cells, const QList<qreal> &parts, QColor fill, qreal padding)
{
    QList<Block> blocks;
    qreal left = leftEdge;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qreal width = parts[i] * columnWidth;
        blocks << wordsBlock(cells[i].words, cells[i].style, left + cellPadding, width - cellPadding - 4);
        left += width;
    }
    return onPanel(sideBySide(blocks), padding, fill);
}

static Block heading(const QList<qreal> &parts, const Look &look)
{
    const Style style = strongStyle(9, paper);
    return row({{u"Service"_s, style}, {u"Tranche"_s, style}, {u"Tarif"_s, style}, {u"Validité"_s, style}}, parts,
               look.accent, std::min<qreal>(look.spacing.row, 6));
}

static Block lineRow(const Line &line, const QList<qreal> &parts, QColor fill, const Look &look)
{
    const QString tier = line.tier.isEmpty() ? u"—"_s : line.tier;
    return row({{line.service, bodyStyle(10)},
                {tier, strongStyle(10, look.accent)},
                {line.tariff, strongStyle(10)},
                {line.validity, bodyStyle(8.5)}},
               parts, fill, look.spacing.row);
}

void addPrices(Flow &flow, const QList<Line> &lines, const Look &look)
{
    if (lines.isEmpty())
        return;
    const bool withValidity = std::ranges::any_of(lines, [](const Line &line) { return !line.validity.isEmpty(); });
    const QList<qreal> parts = columns(withValidity);
    const Block top = heading(parts, look);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Block next = lineRow(lines[i], parts, i % 2 == 0 ? paper : ground, look);
        if (i == 0)
            flow.addTogether({below(look.spacing.section, top), next});
        else if (flow.fits(next))
            flow.add(next);
        else {
            flow.startPage();
            flow.addTogether({top, next});
        }
    }
    flow.add(rule());
}

} // namespace attestation
