#include "ui/desk/pricewords.h"

#include <QCoreApplication>

#include "core/base/frenchtext.h"
#include "core/tariff/vocabulary.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class PriceWords
{
    Q_DECLARE_TR_FUNCTIONS(PriceWords)
};

} // namespace

/// As the voted schedule calls them, in French like it.
static QString namesOf(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys) {
        const std::optional<FactEntry> fact = findFact(key);
        names << (fact ? fact->name : key);
    }
    return names.join(u", "_s);
}

static QString missingText(const QStringList &missing)
{
    if (missing.contains(u"quotient"))
        return PriceWords::tr("Quotient needed: ask the CAF/MSA, or type it from a paper.");
    if (missing.contains(u"children"))
        return PriceWords::tr("Number of children needed: complete the household.");
    if (missing.contains(u"rfr") || missing.contains(u"fiscal_parts"))
        return PriceWords::tr("Tax notice needed: scan its code, or type its figures.");
    if (missing.contains(u"resident"))
        return PriceWords::tr("Residence needed: say whether the family lives in the commune.");
    return PriceWords::tr("Needed for this price: %1.").arg(namesOf(missing));
}

QString resultText(const ServicePrice &price)
{
    switch (price.price.outcome) {
    case PriceOutcome::Priced:
        return priceText(price.price.amount, price.price.unit);
    case PriceOutcome::Undefined:
        return PriceWords::tr("The voted grid gives no price here: tell the person in charge of the schedules.");
    case PriceOutcome::Ambiguous:
        return PriceWords::tr("Two rows of the voted grid claim this family: tell the person in charge of the schedules.");
    case PriceOutcome::NotEligible:
        return PriceWords::tr("Not open to this family.");
    case PriceOutcome::MissingFacts:
        return missingText(price.price.missing);
    }
    return {};
}

QString explanation(const ServicePrice &price)
{
    QStringList lines{price.service.article.isEmpty()
                          ? price.title()
                          : u"%1 (%2)"_s.arg(price.title(), price.service.article)};
    for (const Step &step : price.price.steps)
        lines << u"• "_s + step.text;
    if (price.price.outcome != PriceOutcome::Priced)
        lines << u"• "_s + resultText(price);
    return lines.join(u'\n');
}
