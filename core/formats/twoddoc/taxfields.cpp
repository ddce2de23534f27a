#include "core/formats/twoddoc/taxfields.h"

#include "core/formats/twoddoc/characters.h"
#include "core/formats/twoddoc/header.h"

#include <algorithm>
#include <array>

namespace twoddoc {

struct TaxField {
    QByteArrayView id;
    TaxValue value;
};

// In the order in which notices have been seen to carry them. Source: specification 3.2.6 §8.3; 4Y and 4Z from 3.3.8.
static constexpr std::array<TaxField, 35> fields{{
    {"43", TaxValue::Parts},        {"44", TaxValue::Reference}, {"45", TaxValue::Year},   {"46", TaxValue::Name},
    {"4A", TaxValue::Date},         {"4B", TaxValue::Date},      {"4Y", TaxValue::Text},   {"47", TaxValue::Number},
    {"48", TaxValue::Name},         {"49", TaxValue::Number},    {"41", TaxValue::Amount}, {"4V", TaxValue::SignedAmount},
    {"4W", TaxValue::SignedAmount}, {"4X", TaxValue::Amount},    {"4Z", TaxValue::SignedAmount},
    {"6U", TaxValue::Text},         {"6V", TaxValue::Text},      {"6W", TaxValue::Postcode}, {"6X", TaxValue::Text},
    {"6Y", TaxValue::Country},      {"10", TaxValue::Text},      {"40", TaxValue::Number},
    {"01", TaxValue::Text}, {"02", TaxValue::Text}, {"03", TaxValue::Text}, {"04", TaxValue::Text}, {"05", TaxValue::Text},
    {"06", TaxValue::Text}, {"07", TaxValue::Text}, {"08", TaxValue::Text}, {"09", TaxValue::Text}, {"0A", TaxValue::Text},
    {"0B", TaxValue::Text}, {"0C", TaxValue::Text}, {"0D", TaxValue::Text},
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
    const qsizetype decimals = text.size() - comma - 1;
    return comma > 0 && (decimals == 1 || decimals == 2) && areDigits(text.first(comma)) && areDigits(text.sliced(comma + 1));
}

static bool isYear(QByteArrayView text)
{
    return areDigits(text) && (text.startsWith("19") || text.startsWith("20"));
}

static bool isName(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return isCapital(c) || c == ' ' || c == '-' || c == '\'' || c == '/' || c == '.'; });
}

static bool areDigitsOrCapitals(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return isDigit(c) || isCapital(c); });
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

QList<QByteArray> taxFields()
{
    QList<QByteArray> ids;
    for (const TaxField &field : fields)
        ids.append(field.id.toByteArray());
    return ids;
}

bool canBeValue(QByteArrayView id, QByteArrayView value)
{
    const auto field = std::ranges::find(fields, id, &TaxField::id);
    return field == fields.end() || value.isEmpty() || fits(field->value, value);
}

} // namespace twoddoc
