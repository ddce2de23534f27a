#include "core/tariff/typedfigure.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Every kind of space one plain space, none at the ends.
static QString plainSpaces(const QString &typed)
{
    return typed.simplified(); // QChar::isSpace() knows the no-break ones
}

std::optional<TypedFigure> parseFigure(const QString &typed)
{
    static const QRegularExpression money(u" ?(?:€|euros?|eur)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shape(
        u"^(\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:\\.\\d{3})+(?=,)|\\d+)(?:[.,](\\d+))?$"_s);
    QString text = plainSpaces(typed);
    TypedFigure figure;
    figure.isPercent = text.endsWith(u'%');
    if (figure.isPercent)
        text = text.chopped(1).trimmed();
    const qsizetype whole = text.size();
    text.remove(money);
    figure.isMoney = text.size() < whole;
    const auto match = shape.match(text);
    if (!match.hasMatch() || (figure.isMoney && figure.isPercent))
        return std::nullopt;
    const QString decimals = match.captured(2);
    figure.decimal = match.captured(1).remove(u' ').remove(u'.') + (decimals.isEmpty() ? QString() : u'.' + decimals);
    return Exact::parse(figure.decimal) ? std::optional(figure) : std::nullopt;
}

/// The words of a range as signs: ≥ > ≤ < before a figure, + and − for « et plus » and « et moins », … between two.
static QString asSigns(const QString &typed)
{
    static const QList<std::pair<QRegularExpression, QString>> words{
        {QRegularExpression(u"sup[ée]rieure?s? ou [ée]gale?s?( [àa])?|>=|=>|[àa] partir de|au moins|d[èe]s"_s), u"≥"_s},
        {QRegularExpression(u"inf[ée]rieure?s? ou [ée]gale?s?( [àa])?|<=|=<|jusqu['’ ]?[àa]|au plus|maximum"_s),
         u"≤"_s},
        {QRegularExpression(u"sup[ée]rieure?s?( [àa])?|plus de|au[- ]dessus de|au[- ]del[àa] de"_s), u">"_s},
        {QRegularExpression(u"inf[ée]rieure?s?( [àa])?|moins de|(au|en)[- ]dessous de"_s), u"<"_s},
        {QRegularExpression(u"et (plus|\\+|au[- ]del[àa]|au[- ]dessus)$|\\+$|ou plus$"_s), u"+"_s},
        {QRegularExpression(u"(et|ou) moins$"_s), u"−"_s},
        {QRegularExpression(u"quotient familial|quotient|\\bqf\\b|€|euros?"_s), u""_s},
        {QRegularExpression(u"^ ?(de|entre|du) "_s), u""_s},
        {QRegularExpression(u" (à|a|et|au)( de)? | ?[-–—/] ?"_s), u"…"_s},
    };
    QString text = plainSpaces(typed).toLower();
    for (const auto &[word, sign] : words)
        text.replace(word, sign);
    return plainSpaces(text);
}

static std::optional<Bound> boundOf(const QString &figure, const QString &sign)
{
    const auto value = parseFigure(figure);
    if (!value || value->isPercent)
        return std::nullopt;
    return Bound{*Exact::parse(value->decimal), sign != u">" && sign != u"<"};
}

/// Both ends: « 0…400 », « >400…≤800 », and « 400<≤800 » for « 400 < QF ≤ 800 ».
static std::optional<Range> parseBothEnds(const QString &signs)
{
    static const QRegularExpression apart(u"^([≥>]?) ?([\\d .,]+?) ?… ?([≤<]?) ?([\\d .,]+)$"_s);
    static const QRegularExpression chained(u"^([\\d .,]+?) ?([<≤]) ?([<≤]) ?([\\d .,]+)$"_s);
    auto match = apart.match(signs);
    QString lowerSign = match.captured(1);
    QString lower = match.captured(2);
    if (!match.hasMatch()) {
        match = chained.match(signs);
        lowerSign = match.captured(2);
        lower = match.captured(1);
    }
    const auto from = match.hasMatch() ? boundOf(lower, lowerSign) : std::nullopt;
    const auto to = match.hasMatch() ? boundOf(match.captured(4), match.captured(3)) : std::nullopt;
    return from && to ? std::optional(Range{from, to}) : std::nullopt;
}

std::optional<Range> parseRange(const QString &typed)
{
    static const QRegularExpression oneEnd(u"^([≥>≤<]) ?([\\d .,]+)$"_s);
    static const QRegularExpression openEnd(u"^([\\d .,]+?) ?([+−])$"_s);
    const QString signs = asSigns(typed);
    if (const auto match = oneEnd.match(signs); match.hasMatch()) {
        const auto bound = boundOf(match.captured(2), match.captured(1));
        const bool lower = match.captured(1) == u"≥" || match.captured(1) == u">";
        if (!bound)
            return std::nullopt;
        return lower ? Range{bound, {}} : Range{{}, bound};
    }
    if (const auto match = openEnd.match(signs); match.hasMatch()) {
        const auto bound = boundOf(match.captured(1), {});
        if (!bound)
            return std::nullopt;
        return match.captured(2) == u"+" ? Range{bound, {}} : Range{{}, bound};
    }
    return parseBothEnds(signs);
}

std::optional<Bound> parseBound(const QString &typed, Side side)
{
    if (const auto figure = parseFigure(typed); figure && !figure->isPercent)
        return Bound{*Exact::parse(figure->decimal), true};
    const auto range = parseRange(typed);
    if (!range || (range->from && range->to))
        return std::nullopt;
    return side == Side::Lower ? range->from : range->to;
}

QString boundText(const QString &decimal, Side side, bool inclusive)
{
    const QString sign = side == Side::Lower ? (inclusive ? u"≥"_s : u">"_s) : (inclusive ? u"≤"_s : u"<"_s);
    return sign + u'\u00A0' + QString(decimal).replace(u'.', u',');
}
