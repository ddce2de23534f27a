#include "core/domain/keptnotice.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostNotices = 2; // a couple who file apart

TaxNotice toKept(TaxNotice notice)
{
    notice.address.clear();
    notice.incomeTax.reset();
    notice.leftToPay.reset();
    notice.withheld.reset();
    notice.socialLevies.reset();
    return notice;
}

std::optional<Exact> taxQuotient(const TaxNotice &notice)
{
    if (!notice.referenceTaxIncome || !notice.parts || notice.parts->isZero())
        return std::nullopt;
    const Exact quotient = Exact(*notice.referenceTaxIncome) / Exact(12) / *notice.parts;
    return quotient.isValid() ? std::optional(quotient) : std::nullopt;
}

static QStringList wordsOf(const QString &name)
{
    QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

bool areOfSamePersons(const TaxNotice &a, const TaxNotice &b)
{
    if (a.first.number && b.first.number)
        return a.first.number == b.first.number;
    const QStringList words = wordsOf(a.first.name);
    return !words.isEmpty() && words == wordsOf(b.first.name);
}

QList<Fact<TaxNotice>> withNotice(QList<Fact<TaxNotice>> notices, const Fact<TaxNotice> &added)
{
    const auto sameOnes = [&](const Fact<TaxNotice> &fact) { return areOfSamePersons(fact.value, added.value); };
    if (const auto found = std::ranges::find_if(notices, sameOnes); found != notices.end())
        *found = added;
    else if (notices.size() < mostNotices)
        notices.append(added);
    else
        notices.last() = added;
    return notices;
}

static CoupleNotice alone(const TaxNotice &notice)
{
    CoupleNotice household{.kind = notice.kind,
        .referenceTaxIncome = notice.referenceTaxIncome,
        .parts = notice.parts,
        .incomeYear = notice.incomeYear.value_or(0),
        .references = {},
        .declarants = {notice.first}};
    if (notice.reference)
        household.references.append(*notice.reference);
    if (notice.second.isKnown())
        household.declarants.append(notice.second);
    return household;
}

static bool isHalf(const Fact<TaxNotice> &notice, const Household &household)
{
    const bool namesEverybody = notice.provenance.source != Source::Typed;
    return namesEverybody && household.adults.size() > 1 && !notice.value.second.isKnown();
}

Result<CoupleNotice> noticesTogether(const Household &household)
{
    const QList<Fact<TaxNotice>> &notices = household.notices;
    if (notices.isEmpty())
        return Error{Fault::NotFound, u"tax notice"_s};
    if (notices.size() > 1)
        return mergedNotices(notices[0].value, notices[1].value);
    if (isHalf(notices[0], household))
        return Error{Fault::Conflict, u"couple: the other notice"_s, Problem::Missing};
    return alone(notices[0].value);
}
