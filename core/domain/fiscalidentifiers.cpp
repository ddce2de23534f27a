#include "core/domain/fiscalidentifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isDigitOrCapital(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z');
}

static QString withoutSpaces(QStringView text)
{
    QString result = text.toString();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

Result<FiscalNumber> FiscalNumber::parse(QStringView text)
{
    const QString digits = withoutSpaces(text);
    if (digits.isEmpty())
        return refused(Problem::Missing, u"fiscal number"_s);
    if (!std::ranges::all_of(digits, isDigit))
        return refused(Problem::ForbiddenCharacter, u"fiscal number"_s);
    if (digits.size() != 13)
        return refused(Problem::WrongLength, u"fiscal number"_s);
    return FiscalNumber(digits);
}

bool FiscalNumber::looksRight() const
{
    const QStringView digits(m_digits);
    return digits.front() <= u'3' && digits.first(10).toLongLong() % 511 == digits.last(3).toLongLong();
}

Result<NoticeReference> NoticeReference::parse(QStringView text)
{
    const QString reference = withoutSpaces(text).toUpper();
    if (reference.isEmpty())
        return refused(Problem::Missing, u"notice reference"_s);
    if (!std::ranges::all_of(reference, isDigitOrCapital))
        return refused(Problem::ForbiddenCharacter, u"notice reference"_s);
    if (reference.size() != 13 && reference.size() != 14)
        return refused(Problem::WrongLength, u"notice reference"_s);
    return NoticeReference(reference);
}

std::optional<int> NoticeReference::noticeYear() const
{
    const QStringView year = QStringView(m_text).first(2);
    return std::ranges::all_of(year, isDigit) ? std::optional(2000 + year.toInt()) : std::nullopt;
}
