#include "core/attestation/text.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace attestation {

static constexpr QChar noBreakSpace(u'\u00A0');
static constexpr QChar narrowNoBreakSpace(u'\u202F'); // not in Open Sans: it would bring in another font

/// Lines are measured in tenths of a point, so that fractional sizes and advances hold in a font's whole pixels.
static constexpr qreal unitsPerPoint = 10;

/// Any space between letters makes Qt leave ligatures out: with them « bénéficie » is not found in the paper's text.
static constexpr qreal leastTracking = 1.0 / 64;

static bool holdsToItsLeft(QChar c)
{
    return QStringView(u":;?!»€%").contains(c);
}

static bool holdsToItsRight(QStringView before)
{
    return before.endsWith(u'«') || before.endsWith(u"n°") || before.endsWith(u" L.") || before.endsWith(u" R.")
        || before.endsWith(u"(L.") || before.endsWith(u"(R.");
}

/// « 23 novembre 2026 » stays on one line.
static void bindDates(QString &text)
{
    static const QRegularExpression date(
        u"(\\d|1er) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: (?=\\d))?"_s);
    for (QRegularExpressionMatchIterator found = date.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text[match.capturedEnd(1)] = noBreakSpace;
        if (match.capturedEnd() > match.capturedEnd(2))
            text[match.capturedEnd(2)] = noBreakSpace;
    }
}

QString printable(const QString &text)
{
    QString result = text;
    bindDates(result);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result[i];
        const bool isSpace = c == u' ';
        const bool binds = isSpace
            && (holdsToItsRight(QStringView(result).left(i))
                || (i + 1 < result.size() && holdsToItsLeft(result[i + 1])));
        if (c == u'\n')
            result[i] = QChar::LineSeparator;
        else if (binds || c == narrowNoBreakSpace)
            result[i] = noBreakSpace;
        else if (c.category() == QChar::Other_Control)
            result[i] = u' ';
    }
    return result;
}

static QFont fontOf(const Style &style)
{
    QFont font = paperFont(style.weight, qRound(style.size * unitsPerPoint));
    font.setLetterSpacing(QFont::AbsoluteSpacing, std::max(style.tracking * unitsPerPoint, leastTracking));
    return font;
}

static QTextOption optionOf(const Style &style)
{
    QTextOption option(style.alignment);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a name without spaces is broken, never cut
    return option;
}

Text::Text(const QString &words, const Style &style, qreal width)
    : m_layout(std::make_shared<QTextLayout>(printable(words), fontOf(style)))
    , m_colour(style.colour)
    , m_lineHeight(style.size * style.leading)
{
    m_layout->setTextOption(optionOf(style));
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width * unitsPerPoint);
        // Half of the leading stands above the letters, half below.
        line.setPosition({0, (m_lineHeight * unitsPerPoint - line.height()) / 2});
    }
    m_layout->endLayout();
    m_last = words.isEmpty() ? 0 : m_layout->lineCount();
}

QRectF Text::bounds() const
{
    QRectF result;
    for (int i = m_first; i < m_last; ++i) {
        const QRectF line = m_layout->lineAt(i).naturalTextRect();
        const qreal top = static_cast<qreal>(i - m_first) * m_lineHeight;
        result |= QRectF(line.x() / unitsPerPoint, top, line.width() / unitsPerPoint, m_lineHeight);
    }
    return result;
}

QList<Text> Text::lines() const
{
    QList<Text> result;
    for (int i = m_first; i < m_last; ++i) {
        Text line = *this;
        line.m_first = i;
        line.m_last = i + 1;
        result << line;
    }
    return result;
}

void Text::draw(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setPen(m_colour);
    for (int i = m_first; i < m_last; ++i)
        m_layout->lineAt(i).draw(&painter, {0, static_cast<qreal>(i - m_first) * m_lineHeight * unitsPerPoint});
    painter.restore();
}

} // namespace attestation
