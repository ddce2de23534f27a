#include "core/attestation/letterhead.h"

#include "core/base/text.h"
#include <QPainterPath>
#include <QTransform>

#include <cmath>

using namespace Qt::StringLiterals;

namespace attestation {

static constexpr qreal emblemHeight = 50;
static constexpr qreal caseMaxWidth = 150;
static constexpr QStringView familyOnly =
    u"Explication destinée à la famille : elle peut contenir des données sur ses revenus.";

/// The initials of the words that count: « Ville de Morvallon » → « VM ».
static QString monogram(const QString &townHall)
{
    QString letters;
    for (const QString &word : townHall.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isUpper() && letters.size() < 2)
            letters += word.front();
    return letters.isEmpty() ? townHall.left(1).toUpper() : letters;
}

static Words centred(const QString &words, Style style, const QRectF &area)
{
    style.alignment = Qt::AlignHCenter;
    const Text text(words, style, area.width());
    return {{area.x(), area.center().y() - text.height() / 2}, text};
}

static Block monogramBlock(const QString &townHall, const Look &look)
{
    const QRectF circle(leftEdge, 0, emblemHeight, emblemHeight);
    const Panel ring{.area = circle, .fill = look.accent, .edge = {}, .radius = emblemHeight / 2};
    return {.height = emblemHeight, .marks = {ring, centred(monogram(townHall), strongStyle(17, paper), circle)}};
}

/// 300 dots an inch of a logo's place are enough for any printer; a photograph would weigh megabytes.
static QImage fitForPrint(const QImage &image, QSizeF place)
{
    const QSize most = (place * 300 / 72).toSize();
    const bool isLarger = image.width() > most.width() || image.height() > most.height();
    return isLarger ? image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

static Block emblem(const TownHall &townHall, const Look &look)
{
    const QImage logo = QImage::fromData(townHall.logo, "PNG");
    if (logo.isNull())
        return monogramBlock(townHall.name, look);
    const QSizeF size = QSizeF(logo.size()).scaled(120, emblemHeight, Qt::KeepAspectRatio);
    const QRectF area({leftEdge, (emblemHeight - size.height()) / 2}, size);
    return {.height = emblemHeight, .marks = {Picture{area, fitForPrint(logo, size)}}};
}

static qreal emblemWidth(const Block &block)
{
    const auto *picture = std::get_if<Picture>(&block.marks.first());
    return picture ? picture->area.width() : emblemHeight;
}

static Style onTheRight(Style style)
{
    style.alignment = Qt::AlignRight;
    return style;
}

static Block caseLines(const Content &content, qreal width)
{
    const qreal left = rightEdge - width;
    return stacked({wordsBlock(content.reference, onTheRight(strongStyle(9)), left, width),
                    wordsBlock(content.agent, onTheRight(hintStyle(8.5)), left, width)});
}

/// As narrow as its words, so that the town hall's own have the room.
static qreal caseWidth(const Content &content)
{
    const Text reference(content.reference, strongStyle(9), caseMaxWidth);
    const Text agent(content.agent, hintStyle(8.5), caseMaxWidth);
    return std::ceil(std::max(reference.bounds().width(), agent.bounds().width())) + 1;
}

Block letterhead(const Content &content, const Look &look)
{
    const TownHall &townHall = content.townHall;
    const Block sign = emblem(townHall, look);
    const qreal rightWidth = caseWidth(content);
    const qreal left = leftEdge + emblemWidth(sign) + 14;
    const qreal width = rightEdge - rightWidth - 14 - left;
    const qreal nameSize = townHall.name.size() <= 36 ? 14 : 11.5;
    const Block names = stacked({wordsBlock(townHall.name, strongStyle(nameSize), left, width),
                                 wordsBlock(townHall.service, bodyStyle(9), left, width),
                                 wordsBlock(townHall.address, hintStyle(8.5), left, width)});
    return sideBySide({sign, names, caseLines(content, rightWidth)});
}

static Marks band(const Content &content, const Look &look)
{
    if (!content.practice)
        return {Panel{.area = {0, 0, pageWidth, 9}, .fill = look.band, .edge = {}}};
    const QRectF area(0, 0, pageWidth, 20);
    return {Panel{.area = area, .fill = practiceColour, .edge = {}},
            centred(u"FORMATION — document sans valeur"_s, strongStyle(9.5, paper), area)};
}

static Marks runningHead(const Content &content)
{
    const Text title(content.title, strongStyle(8.5), columnWidth / 2 - 6);
    const Text from(joined({content.townHall.name, content.reference}, u" · "_s), onTheRight(hintStyle(8.5)),
                    columnWidth / 2 - 6);
    const qreal bottom = furtherTop - 20;
    return {Words{{leftEdge, bottom - 5 - title.height()}, title},
            Words{{leftEdge + columnWidth / 2 + 6, bottom - 5 - from.height()}, from},
            movedDown(rule().marks.first(), bottom)};
}

static Marks foot(const QString &words, const QString &number)
{
    static constexpr double numberWidth = 150;
    const Text text(words, hintStyle(), columnWidth - numberWidth - 6);
    const Text page(number, onTheRight(hintStyle()), numberWidth);
    return {movedDown(rule().marks.first(), footTop),
            Words{{leftEdge, footTop + 6}, text}, Words{{rightEdge - numberWidth, footTop + 6}, page}};
}

/// « Registre 1204-7F3A19C2 · 1 / 2 »
static QString pageNumber(const Content &content, qsizetype page, qsizetype pages)
{
    const QString number = u"%1 / %2"_s.arg(page).arg(pages);
    return content.logMark.isEmpty() ? number : u"Registre %1 · %2"_s.arg(content.logMark, number);
}

/// Drawn, not written: it must not come between the words of a reader who selects or listens.
static Shape watermark()
{
    QPainterPath letters;
    letters.addText({0, 0}, paperFont(Weight::Semibold, 38), u"FORMATION — document sans valeur"_s);
    const QPointF middle = letters.boundingRect().center();
    QTransform slant;
    slant.translate(pageWidth / 2, pageHeight / 2).rotate(-52).translate(-middle.x(), -middle.y());
    QColor light = practiceColour;
    light.setAlphaF(0.12F);
    return {slant.map(letters), light};
}

void dress(QList<Marks> &pages, const Content &content, const Look &look, qsizetype frontPages)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString words = i < frontPages ? content.footer : familyOnly.toString();
        pages[i] << band(content, look) << foot(words, pageNumber(content, i + 1, pages.size()));
        if (i > 0)
            pages[i] << runningHead(content);
        if (content.practice)
            pages[i] << watermark();
    }
}

} // namespace attestation
