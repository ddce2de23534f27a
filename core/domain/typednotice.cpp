#include "core/domain/typednotice.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/domain/noticeseason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int oldestIncomeYear = 2000;

/// « 31 250 € » → "31250"
static QString bareFigure(const QString &typed)
{
    QString figure = typed;
    figure.removeIf([](QChar c) { return c.isSpace() || c == u'€' || c == u'\u202F' || c == u'\u00A0'; });
    figure.replace(u'\u2212', u'-');
    return figure.replace(u',', u'.');
}

static Result<qint64> parseEuros(const QString &typed)
{
    const QString figure = bareFigure(typed);
    if (figure.isEmpty())
        return refused(Problem::Missing, u"reference tax income"_s);
    const Result<Exact> amount = Exact::parse(figure);
    if (!amount)
        return refused(figure.size() > 13 ? Problem::TooLong : Problem::NotANumber, u"reference tax income"_s);
    if (!amount->isInteger())
        return refused(Problem::NotANumber, u"reference tax income: whole euros"_s);
    return amount->numerator();
}

static Result<Exact> parseParts(const QString &typed)
{
    const QString figure = bareFigure(typed);
    if (figure.isEmpty())
        return refused(Problem::Missing, u"parts"_s);
    const Result<Exact> parts = Exact::parse(figure);
    if (!parts)
        return refused(Problem::NotANumber, u"parts"_s);
    if (!(*parts * Exact(100)).isInteger() || *parts < Exact(1) || *parts > Exact(30))
        return refused(Problem::OutOfRange, u"parts"_s);
    return *parts;
}

static Result<int> parseIncomeYear(const QString &typed, QDate today)
{
    const QString digits = typed.trimmed();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty())
        return refused(Problem::Missing, u"income year"_s);
    if (!std::ranges::all_of(digits, isDigit))
        return refused(Problem::NotANumber, u"income year"_s);
    if (digits.size() != 4)
        return refused(Problem::WrongLength, u"income year"_s);
    const int year = digits.toInt();
    if (year < oldestIncomeYear)
        return refused(Problem::TooOld, u"income year"_s);
    if (year >= today.year())
        return refused(Problem::NotYetPossible, u"income year"_s);
    return year;
}

/// An empty text is no second look.
static Result<std::optional<QDate>> parseSecondLook(const QString &typed, std::optional<int> incomeYear, QDate today)
{
    if (typed.trimmed().isEmpty())
        return std::optional<QDate>();
    const Result<PartialDate> day = PartialDate::parse(typed.trimmed());
    if (!day || !day->isWhole())
        return refused(Problem::NotADate, u"second look"_s);
    if (day->earliest() > today)
        return refused(Problem::NotYetPossible, u"second look"_s);
    if (incomeYear && day->earliest().year() <= *incomeYear)
        return refused(Problem::TooOld, u"second look"_s);
    return std::optional(day->earliest());
}

namespace {

/// Reads the fields one after the other and notes what is wrong or odd.
class Reader
{
public:
    Reader(const TypedNoticeFields &fields, QDate today) : m_fields(fields), m_today(today) { }

    TypedNoticeReading read()
    {
        TypedNotice typed;
        TaxNotice &notice = typed.notice;
        notice.first.number = accepted(NoticeField::FiscalNumber, FiscalNumber::parse(m_fields.fiscalNumber));
        notice.reference = accepted(NoticeField::Reference, NoticeReference::parse(m_fields.reference));
        notice.referenceTaxIncome = accepted(NoticeField::ReferenceTaxIncome, parseEuros(m_fields.referenceTaxIncome));
        notice.parts = accepted(NoticeField::Parts, parseParts(m_fields.parts));
        notice.incomeYear = accepted(NoticeField::IncomeYear, parseIncomeYear(m_fields.incomeYear, m_today));
        notice.first.name = tidied(m_fields.declarant);
        const auto secondLook = parseSecondLook(m_fields.secondLookOn, notice.incomeYear, m_today);
        typed.secondLookOn = accepted(NoticeField::SecondLook, secondLook).value_or(std::nullopt);
        typed.provenance = {.source = Source::Typed, .on = m_today, .reason = {}};
        noteOddities(typed);
        if (m_reading.errors.isEmpty())
            m_reading.notice = typed;
        return m_reading;
    }

private:
    template <typename T>
    std::optional<T> accepted(NoticeField field, const Result<T> &result)
    {
        if (result)
            return *result;
        m_reading.errors.append({field, result.error().problem});
        return std::nullopt;
    }

    void warn(NoticeField field, NoticeWarning warning, bool isOdd)
    {
        if (isOdd)
            m_reading.warnings.append({field, warning});
    }

    void noteOddities(const TypedNotice &typed)
    {
        const TaxNotice &notice = typed.notice;
        if (notice.first.number)
            warn(NoticeField::FiscalNumber, NoticeWarning::KeyDoesNotHold, !notice.first.number->looksRight());
        if (notice.reference)
            noteReference(*notice.reference, notice.incomeYear);
        if (notice.parts) {
            warn(NoticeField::Parts, NoticeWarning::PartsNotQuarters, !(*notice.parts * Exact(4)).isInteger());
            warn(NoticeField::Parts, NoticeWarning::ManyParts, *notice.parts > Exact(10));
        }
        if (notice.incomeYear) {
            const NoticeAge age = noticeAge(*notice.incomeYear, m_today);
            warn(NoticeField::IncomeYear, NoticeWarning::YearTooRecent, age == NoticeAge::TooRecent);
            warn(NoticeField::IncomeYear, NoticeWarning::YearTooOld, age == NoticeAge::TooOld);
        }
        warn(NoticeField::SecondLook, NoticeWarning::NoSecondLook, m_fields.secondLookOn.trimmed().isEmpty());
    }

    void noteReference(const NoticeReference &reference, std::optional<int> incomeYear)
    {
        warn(NoticeField::Reference, NoticeWarning::UnusualLength, reference.toString().size() != 13);
        const std::optional<int> noticeYear = reference.noticeYear();
        warn(NoticeField::Reference, NoticeWarning::ReferenceOfAnotherYear,
            incomeYear && noticeYear && *noticeYear != *incomeYear + 1);
    }

    const TypedNoticeFields &m_fields;
    const QDate m_today;
    TypedNoticeReading m_reading;
};

} // namespace

TypedNoticeReading parseTypedNotice(const TypedNoticeFields &fields, QDate today)
{
    return Reader(fields, today).read();
}
