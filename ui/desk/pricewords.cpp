#include "ui/desk/pricewords.h"

#include <QCoreApplication>

#include "core/base/frenchtext.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class PriceWords
{
    Q_DECLARE_TR_FUNCTIONS(PriceWords)
};

} // namespace

static QString missingText(const QStringList &missing)
{
    if (missing.contains(u"quotient"))
        return PriceWords::tr("Quotient needed: ask the CAF/MSA, or type it from a paper.");
    if (missing.contains(u"children"))
        return PriceWords::tr("Number of children needed: complete the household.");
    return PriceWords::tr("Residence needed: say whether the family lives in the commune.");
}

QString resultText(const ServicePrice &price)
{
    switch (price.price.outcome) {
    case PriceOutcome::Priced:
        return priceText(price.price.amount, price.service.unit);
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
                          ? price.service.name
                          : u"%1 (%2)"_s.arg(price.service.name, price.service.article)};
    for (const Step &step : price.price.steps)
        lines << u"• "_s + step.text;
    if (price.price.outcome != PriceOutcome::Priced)
        lines << u"• "_s + resultText(price);
    return lines.join(u'\n');
}
