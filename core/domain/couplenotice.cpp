#include "core/domain/couplenotice.h"

using namespace Qt::StringLiterals;

static Error conflict(Problem problem, const QString &what)
{
    return {Fault::Conflict, what, problem};
}

template <typename T>
static bool isKnownSame(const std::optional<T> &one, const std::optional<T> &other)
{
    return one && other && *one == *other;
}

template <typename T>
static std::optional<T> sum(const std::optional<T> &one, const std::optional<T> &other)
{
    return one && other ? std::optional(*one + *other) : std::nullopt;
}

Result<CoupleNotice> mergedNotices(const TaxNotice &one, const TaxNotice &other)
{
    if (isKnownSame(one.reference, other.reference) || isKnownSame(one.first.number, other.first.number))
        return conflict(Problem::None, u"couple: the same notice twice"_s);
    if (one.second.isKnown() || other.second.isKnown())
        return conflict(Problem::TooMany, u"couple: a notice of two declarants"_s);
    if (!isKnownSame(one.incomeYear, other.incomeYear))
        return conflict(Problem::NotValidThen, u"couple: incomes of different years"_s);
    CoupleNotice couple;
    const bool areNotices = one.kind == NoticeKind::IncomeTax && other.kind == NoticeKind::IncomeTax;
    couple.kind = areNotices ? NoticeKind::IncomeTax : NoticeKind::DeclaredSituation;
    couple.referenceTaxIncome = sum(one.referenceTaxIncome, other.referenceTaxIncome);
    couple.parts = sum(one.parts, other.parts);
    couple.incomeYear = *one.incomeYear;
    for (const TaxNotice *notice : {&one, &other}) {
        if (notice->reference)
            couple.references.append(*notice->reference);
        couple.declarants.append(notice->first);
    }
    return couple;
}
