#include "core/base/frenchtext.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

static constexpr QChar noBreakSpace(u'\u00A0');
static constexpr QChar narrowNoBreakSpace(u'\u202F');
static constexpr QChar minusSign(u'\u2212');

/// « 12345 » → « 12 345 ».
static QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, narrowNoBreakSpace);
    return digits;
}

/// Whether Exact::toString() writes the whole value.
static bool isDecimal(const Exact &number)
{
    return number.isValid() && 1'000'000'000 % number.denominator() == 0;
}

/// « -1234.5 » → « −1 234,5 ».
static QString inFrench(const QString &plain)
{
    const bool negative = plain.startsWith(u'-');
    const QString magnitude = negative ? plain.mid(1) : plain;
    const qsizetype point = magnitude.indexOf(u'.');
    QString text = grouped(magnitude.left(point));
    if (point >= 0)
        text += u',' + magnitude.mid(point + 1);
    return negative ? minusSign + text : text;
}

/// The same for whole cents, which most figures are: written at once, since a campaign writes millions of them.
static QString centsText(qint64 cents, int places)
{
    const qint64 magnitude = cents < 0 ? -cents : cents;
    QString text = grouped(QString::number(magnitude / 100));
    const qint64 rest = magnitude % 100;
    const int decimals = std::max(places, rest == 0 ? 0 : rest % 10 == 0 ? 1 : 2);
    if (decimals > 0) {
        text += u',';
        text += QChar(u'0' + static_cast<char16_t>(rest / 10));
    }
    for (int place = 1; place < decimals; ++place)
        text += place == 1 ? QChar(u'0' + static_cast<char16_t>(rest % 10)) : QChar(u'0');
    return cents < 0 ? minusSign + text : text;
}

static bool isWholeCents(const Exact &number)
{
    constexpr qint64 greatest = std::numeric_limits<qint64>::max() / 100;
    return number.isValid() && 100 % number.denominator() == 0 && number.numerator() < greatest
        && number.numerator() > -greatest;
}

QString numberText(const Exact &number, int places)
{
    if (isWholeCents(number))
        return centsText(number.numerator() * (100 / number.denominator()), places);
    if (!number.isValid() || isDecimal(number))
        return inFrench(number.toString(places));
    const Exact cut = rounded(number, RoundingMode::Down, Exact::fraction(1, 100));
    return inFrench(cut.toString(2)) + u'…';
}

static QString withSign(const QString &number, const QString &sign)
{
    return number + noBreakSpace + sign;
}

/// An amount as it is read: what is finer than a hundredth of a cent was left by a division, and is not printed.
static Exact readable(const Exact &amount)
{
    if (isWholeCents(amount) || !amount.isValid())
        return amount;
    const Exact cents = rounded(amount, RoundingMode::HalfUp, Exact::fraction(1, 100));
    const Exact left = amount < cents ? cents - amount : amount - cents;
    return left < Exact::fraction(1, 10'000) ? cents : amount;
}

QString amountText(const Exact &amount)
{
    return withSign(numberText(readable(amount), 2), u"€"_s);
}

/// « bons de 50 € » for several, « bon de 50 € » under two.
static QString countedThing(const Exact &count, const QString &unit)
{
    const qsizetype end = unit.indexOf(u' ') < 0 ? unit.size() : unit.indexOf(u' ');
    const bool isPlural = end > 1 && unit[end - 1] == u's';
    return isPlural && count < Exact(2) ? unit.left(end - 1) + unit.mid(end) : unit;
}

QString shortAmountText(const Exact &amount)
{
    return withSign(numberText(amount, amount.isInteger() ? 0 : 2), u"€"_s);
}

QString rateText(const Exact &rate)
{
    return withSign(numberText(rate * Exact(100)), u"%"_s);
}

QString figureText(const Exact &amount, const QString &unit)
{
    if (unit == u"%")
        return withSign(numberText(amount), unit);
    if (unit.contains(u'€') && !unit.startsWith(u"€/")) // things that are counted, each worth something
        return withSign(numberText(amount), countedThing(amount, unit));
    return amountText(amount);
}

QString priceText(const Exact &amount, const QString &unit)
{
    const QString figure = figureText(amount, unit);
    if (unit.startsWith(u"€/"))
        return figure + u" par "_s + unit.mid(2);
    if (unit.isEmpty() || unit == u"%" || unit.contains(u'€'))
        return figure;
    return figure + u" par "_s + unit;
}

static QString monthName(int month)
{
    static constexpr std::array<QStringView, 12> names{u"janvier", u"février", u"mars", u"avril", u"mai", u"juin",
        u"juillet", u"août", u"septembre", u"octobre", u"novembre", u"décembre"};
    return month >= 1 && month <= 12 ? names[static_cast<std::size_t>(month - 1)].toString() : QString();
}

QString dateText(QDate date)
{
    return date.isValid() ? PartialDate(date).toText() : QString();
}

QString longDateText(QDate date)
{
    if (!date.isValid())
        return {};
    const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return u"%1 %2 %3"_s.arg(day, monthName(date.month())).arg(date.year());
}

QString monthText(const YearMonth &month)
{
    const QString name = monthName(month.month);
    return name.isEmpty() ? QString() : u"%1 %2"_s.arg(name).arg(month.year);
}
