#include "core/formats/twoddoc/taxfields.h"

#include "core/formats/twoddoc/characters.h"
#include "core/formats/twoddoc/header.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace twoddoc {

/// What the value of a tax field looks like, as far as the specification says.
enum class TaxValue { Amount, SignedAmount, Parts, Reference, Year, Name, Number, Date, Postcode, Country, Text };

/// The fields that share one kind of value: "46 48".
struct TaxFields {
    TaxValue value;
    QByteArrayView ids;
};

// Source: specification 3.2.6 §8.3; 4Y and 4Z from 3.3.8. 10 and 40 are those of type 04 before June 2022.
static constexpr std::array<TaxFields, 11> table{{
    {TaxValue::Amount, "41 4X"},
    {TaxValue::SignedAmount, "4V 4W 4Z"},
    {TaxValue::Parts, "43"},
    {TaxValue::Reference, "44"},
    {TaxValue::Year, "45"},
    {TaxValue::Name, "46 48"},
    {TaxValue::Number, "40 47 49"},
    {TaxValue::Date, "4A 4B"},
    {TaxValue::Postcode, "6W"},
    {TaxValue::Country, "6Y"},
    {TaxValue::Text, "4Y 6U 6V 6X 10 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D"},
}};

static bool areDigits(QByteArrayView text)
{
    return std::ranges::all_of(text, isDigit);
}

/// Digits, then perhaps a comma and one or two more.
static bool areParts(QByteArrayView text)
{
    const qsizetype comma = text.indexOf(',');
    if (comma < 0)
        return areDigits(text);
    const QByteArrayView decimals = text.sliced(comma + 1);
    return comma > 0 && areDigits(text.first(comma)) && (decimals.size() == 1 || decimals.size() == 2) && areDigits(decimals);
}

static bool isYear(QByteArrayView text)
{
    return areDigits(text) && (text.startsWith("19") || text.startsWith("20"));
}

static bool isName(QByteArrayView text)
{
    constexpr QByteArrayView others = " -'/.";
    return std::ranges::all_of(text, [others](char c) { return isCapital(c) || others.contains(c); });
}

static bool areDigitsOrCapitals(QByteArrayView text)
{
    return std::ranges::all_of(text, isDigitOrCapital);
}

static bool areCapitals(QByteArrayView text)
{
    return std::ranges::all_of(text, isCapital);
}

static bool fits(TaxValue kind, QByteArrayView text)
{
    switch (kind) {
    case TaxValue::Amount:
    case TaxValue::Number:
        return areDigits(text);
    case TaxValue::SignedAmount:
        return areDigits(text.startsWith('-') ? text.sliced(1) : text) && text != "-";
    case TaxValue::Parts:
        return areParts(text);
    case TaxValue::Reference:
        return areDigitsOrCapitals(text);
    case TaxValue::Year:
        return isYear(text);
    case TaxValue::Name:
        return isName(text);
    case TaxValue::Date:
        return dateOfDigits(text).has_value();
    case TaxValue::Postcode:
        return areDigits(text) || text.trimmed().isEmpty();
    case TaxValue::Country:
        return areCapitals(text);
    case TaxValue::Text:
        return true;
    }
    return true;
}

static QHash<QByteArray, TaxValue> makeKinds()
{
    QHash<QByteArray, TaxValue> kinds;
    for (const TaxFields &row : table) {
        const QList<QByteArray> ids = row.ids.toByteArray().split(' ');
        for (const QByteArray &id : ids)
            kinds.insert(id, row.value);
    }
    return kinds;
}

static const QHash<QByteArray, TaxValue> &kinds()
{
    static const QHash<QByteArray, TaxValue> made = makeKinds();
    return made;
}

QList<QByteArray> taxFields()
{
    return kinds().keys();
}

bool canBeValue(const QByteArray &id, QByteArrayView value)
{
    const auto kind = kinds().constFind(id);
    return kind == kinds().constEnd() || value.isEmpty() || fits(*kind, value);
}

} // namespace twoddoc
