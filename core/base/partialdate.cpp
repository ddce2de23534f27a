#include "core/base/partialdate.h"

#include <QStringList>

using namespace Qt::StringLiterals;

static bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// 0 marks an unknown part in every text form.
static std::optional<int> known(QStringView digits)
{
    const int value = digits.toInt();
    return value == 0 ? std::nullopt : std::optional(value);
}

PartialDate::PartialDate(QDate date) : m_year(date.year()), m_month(date.month()), m_day(date.day()) {}

Result<PartialDate> PartialDate::of(std::optional<int> year, std::optional<int> month, std::optional<int> day)
{
    PartialDate date;
    date.m_year = year.value_or(0);
    date.m_month = month.value_or(0);
    date.m_day = day.value_or(0);
    const bool negative = date.m_year < 0 || date.m_month < 0 || date.m_day < 0;
    const bool nested = (date.m_day == 0 || date.m_month != 0) && (date.m_month == 0 || date.m_year != 0);
    if (negative)
        return refused(Problem::NotADate, u"date: a negative part"_s);
    if (!nested)
        return refused(Problem::NotADate, u"date: a known part under an unknown one"_s);
    if (date.m_year == 0)
        return date;
    if (date.m_year > 9999 || !date.earliest().isValid())
        return refused(Problem::NotADate, u"date: not in the calendar"_s);
    return date;
}

/// Day, month and year, in that order, out of what was typed; fewer parts mean that the first are unknown.
static QList<QStringView> typedParts(QStringView typed)
{
    QList<QStringView> parts;
    if (allDigits(typed) && typed.size() == 8)
        return {typed.left(2), typed.mid(2, 2), typed.mid(4)};
    if (allDigits(typed) && typed.size() == 6)
        return {typed.left(2), typed.mid(2)};
    qsizetype from = 0;
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        if (i == typed.size() || typed[i] == u'/' || typed[i] == u'.' || typed[i] == u'-' || typed[i] == u' ') {
            parts.append(typed.mid(from, i - from));
            from = i + 1;
        }
    }
    return parts;
}

Result<PartialDate> PartialDate::parse(QStringView typed)
{
    typed = typed.trimmed();
    if (typed.isEmpty())
        return refused(Problem::Missing, u"date"_s);
    const QList<QStringView> parts = typedParts(typed);
    if (parts.size() > 3 || !std::ranges::all_of(parts, allDigits) || parts.last().size() != 4
        || std::any_of(parts.begin(), parts.end() - 1, [](QStringView part) { return part.size() > 2; }))
        return refused(Problem::NotADate, u"date"_s);
    const auto part = [&](qsizetype fromTheEnd) {
        return fromTheEnd < parts.size() ? known(parts[parts.size() - 1 - fromTheEnd]) : std::nullopt;
    };
    // "030982" is a day with the century left out, not March 982.
    if (parts.last().startsWith(u'0'))
        return refused(Problem::NotADate, u"date: no year"_s);
    return of(part(0), part(1), part(2));
}

Result<PartialDate> PartialDate::parseIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-' || !allDigits(text.left(4)) || !allDigits(text.mid(5, 2))
        || !allDigits(text.mid(8)))
        return refused(Problem::NotADate, u"date: not yyyy-mm-dd"_s);
    return of(known(text.left(4)), known(text.mid(5, 2)), known(text.mid(8)));
}

QDate PartialDate::earliest() const
{
    return isUnknown() ? QDate() : QDate(m_year, std::max(m_month, 1), std::max(m_day, 1));
}

QDate PartialDate::latest() const
{
    if (isUnknown() || isWhole())
        return earliest();
    const QDate first(m_year, m_month == 0 ? 12 : m_month, 1);
    return first.addMonths(1).addDays(-1);
}

bool PartialDate::canBe(const PartialDate &other) const
{
    const auto agree = [](int a, int b) { return a == 0 || b == 0 || a == b; };
    return agree(m_year, other.m_year) && agree(m_month, other.m_month) && agree(m_day, other.m_day);
}

QString PartialDate::toIso() const
{
    return u"%1-%2-%3"_s.arg(m_year, 4, 10, QChar(u'0')).arg(m_month, 2, 10, QChar(u'0')).arg(m_day, 2, 10, QChar(u'0'));
}

QString PartialDate::toText() const
{
    QStringList parts;
    if (m_day > 0)
        parts << u"%1"_s.arg(m_day, 2, 10, QChar(u'0'));
    if (m_month > 0)
        parts << u"%1"_s.arg(m_month, 2, 10, QChar(u'0'));
    if (m_year > 0)
        parts << u"%1"_s.arg(m_year, 4, 10, QChar(u'0'));
    return parts.join(u'/');
}

static int yearsBetween(QDate birth, QDate day)
{
    const bool birthdayCame = std::pair(day.month(), day.day()) >= std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (birthdayCame ? 0 : 1);
}

std::optional<int> ageOn(const PartialDate &birth, QDate day)
{
    if (birth.isUnknown() || day < birth.earliest())
        return std::nullopt;
    const int atMost = yearsBetween(birth.earliest(), day);
    const int atLeast = yearsBetween(birth.latest(), day);
    return atMost == atLeast ? std::optional(atMost) : std::nullopt;
}

Result<YearMonth> YearMonth::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-' || !allDigits(text.left(4)) || !allDigits(text.mid(5)))
        return refused(Problem::NotADate, u"month: not yyyy-mm"_s);
    const YearMonth month{text.left(4).toInt(), text.mid(5).toInt()};
    if (month.year < 1900 || month.month < 1 || month.month > 12)
        return refused(Problem::NotADate, u"month: not in the calendar"_s);
    return month;
}

QString YearMonth::toString() const
{
    return u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0'));
}
