#include "core/domain/keptnotice.h"

#include "core/base/text.h"

#include <algorithm>

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
