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

/// The same for whole cents, which most figures are: written at once, from its end, since a campaign writes millions of
/// them. `places` is at most 2.
static void appendCents(QString &text, qint64 cents, int places)
{
    std::array<char16_t, 32> figure; // 19 digits, 6 spaces, a comma and a sign
    char16_t *const end = figure.data() + figure.size();
    char16_t *at = end;
    const auto digit = [](qint64 rest) { return static_cast<char16_t>(u'0' + rest % 10); };
    const qint64 magnitude = cents < 0 ? -cents : cents;
    if (places == 2 || magnitude % 10 != 0)
        *--at = digit(magnitude);
    if (places > 0 || magnitude % 100 != 0) {
        *--at = digit(magnitude / 10);
        *--at = u',';
    }
    int written = 0;
    for (qint64 whole = magnitude / 100; whole != 0 || written == 0; whole /= 10) {
        if (written != 0 && written % 3 == 0)
            *--at = narrowNoBreakSpace.unicode();
        *--at = digit(whole);
        ++written;
    }
    if (cents < 0)
        *--at = minusSign.unicode();
    text.append(QStringView(at, end));
}

static bool isWholeCents(const Exact &number)
{
    constexpr qint64 greatest = std::numeric_limits<qint64>::max() / 100;
    return number.isValid() && 100 % number.denominator() == 0 && number.numerator() < greatest
        && number.numerator() > -greatest;
}

static void appendNumber(QString &text, const Exact &number, int places)
{
    if (places <= 2 && isWholeCents(number)) {
        appendCents(text, number.numerator() * (100 / number.denominator()), places);
    } else if (!number.isValid() || isDecimal(number)) {
        text += inFrench(number.toString(places));
    } else {
        const Exact cut = rounded(number, RoundingMode::Down, Exact::fraction(1, 100));
        text += inFrench(cut.toString(2));
        text += u'…';
    }
}

QString numberText(const Exact &number, int places)
{
    QString text;
    appendNumber(text, number, places);
    return text;
}

static void appendSign(QString &text, QStringView sign)
{
    text += noBreakSpace;
    text += sign;
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

static void appendAmount(QString &text, const Exact &amount)
{
    appendNumber(text, readable(amount), 2);
    appendSign(text, u"€");
}

QString amountText(const Exact &amount)
{
    QString text;
    appendAmount(text, amount);
    return text;
}

/// « bons de 50 € » for several, « bon de 50 € » under two.
static QString countedThing(const Exact &count, const QString &unit)
{
    const qsizetype end = unit.indexOf(u' ') < 0 ? unit.size() : unit.indexOf(u' ');
    const bool isPlural = end > 1 && unit[end - 1] == u's';
    return isPlural && count < Exact(2) ? unit.left(end - 1) + unit.mid(end) : unit;
}

void appendShortAmount(QString &text, const Exact &amount)
{
    appendNumber(text, amount, amount.isInteger() ? 0 : 2);
    appendSign(text, u"€");
}

QString shortAmountText(const Exact &amount)
{
    QString text;
    appendShortAmount(text, amount);
    return text;
}

QString rateText(const Exact &rate)
{
    QString text = numberText(rate * Exact(100));
    appendSign(text, u"%");
    return text;
}

namespace {
enum class UnitKind {
    Sum, ///< Without a unit: plain euros.
    Percent,
    PerPeriod, ///< « €/an »
    Counted, ///< « bons de 50 € »: things that are counted, each worth something.
    Thing, ///< « repas »
};
} // namespace

static UnitKind kindOf(const QString &unit)
{
    if (unit.isEmpty())
        return UnitKind::Sum;
    if (unit == u"%")
        return UnitKind::Percent;
    if (unit.startsWith(u"€/"))
        return UnitKind::PerPeriod;
    return unit.contains(u'€') ? UnitKind::Counted : UnitKind::Thing;
}

static void appendFigure(QString &text, const Exact &amount, const QString &unit, UnitKind kind)
{
    if (kind != UnitKind::Percent && kind != UnitKind::Counted) {
        appendAmount(text, amount);
        return;
    }
    appendNumber(text, amount, 0);
    appendSign(text, kind == UnitKind::Percent ? unit : countedThing(amount, unit));
}

QString figureText(const Exact &amount, const QString &unit)
{
    QString text;
    appendFigure(text, amount, unit, kindOf(unit));
    return text;
}

void appendPrice(QString &text, const Exact &amount, const QString &unit)
{
    const UnitKind kind = kindOf(unit);
    appendFigure(text, amount, unit, kind);
    if (kind != UnitKind::Thing && kind != UnitKind::PerPeriod)
        return;
    text += u" par ";
    text += kind == UnitKind::Thing ? QStringView(unit) : QStringView(unit).mid(2);
}

QString priceText(const Exact &amount, const QString &unit)
{
    QString text;
    appendPrice(text, amount, unit);
    return text;
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
