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

static bool areSamePerson(const Declarant &a, const Declarant &b)
{
    if (a.number && b.number)
        return a.number == b.number;
    const QStringList words = wordsOf(a.name);
    return !words.isEmpty() && words == wordsOf(b.name);
}

bool haveCommonDeclarant(const TaxNotice &a, const TaxNotice &b)
{
    return areSamePerson(a.first, b.first) || areSamePerson(a.first, b.second) || areSamePerson(a.second, b.first)
        || areSamePerson(a.second, b.second);
}

QList<Fact<TaxNotice>> withNotice(QList<Fact<TaxNotice>> notices, const Fact<TaxNotice> &added)
{
    const auto isReplaced = [&](const Fact<TaxNotice> &fact) { return haveCommonDeclarant(fact.value, added.value); };
    const auto first = std::ranges::find_if(notices, isReplaced);
    if (first != notices.end()) {
        *first = added;
        notices.erase(std::remove_if(first + 1, notices.end(), isReplaced), notices.end());
    } else if (notices.size() < mostNotices)
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

/// The fund names everybody who is part of its file.
static bool isOneAdult(const Household &household)
{
    return household.adults.size() == 1 && household.adults.first().provenance.source == Source::CafMsa;
}

Result<CoupleNotice> noticesTogether(const Household &household)
{
    const QList<Fact<TaxNotice>> &notices = household.notices;
    if (notices.isEmpty())
        return Error{Fault::NotFound, u"tax notice"_s};
    if (notices.size() > 1 && isOneAdult(household))
        return Error{Fault::Conflict, u"couple: two notices for one adult"_s, Problem::OutOfRange};
    if (notices.size() > 1)
        return mergedNotices(notices[0].value, notices[1].value);
    if (isHalf(notices[0], household))
        return Error{Fault::Conflict, u"couple: the other notice"_s, Problem::Missing};
    return alone(notices[0].value);
}
