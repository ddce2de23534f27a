#include "core/tariff/price.h"

using namespace Qt::StringLiterals;

QString toString(PriceOutcome outcome)
{
    switch (outcome) {
    case PriceOutcome::Priced:
        return u"priced"_s;
    case PriceOutcome::Undefined:
        return u"undefined"_s;
    case PriceOutcome::Ambiguous:
        return u"ambiguous"_s;
    case PriceOutcome::NotEligible:
        return u"not_eligible"_s;
    case PriceOutcome::MissingFacts:
        return u"missing_facts"_s;
    }
    return {};
}

QString toString(Step::Rule rule)
{
    // In the order of Step::Rule.
    static const QStringList names{u"flat"_s, u"tier"_s, u"rate"_s, u"floor"_s, u"ceiling"_s, u"children"_s,
        u"missing_quotient"_s, u"outside"_s, u"rounding"_s, u"eligibility"_s, u"case"_s, u"quotient"_s,
        u"tier_shift"_s, u"column"_s, u"linear"_s, u"cost"_s, u"eaje"_s, u"base"_s, u"rank"_s, u"residence"_s,
        u"regime"_s, u"caps"_s, u"penalty"_s, u"quantity"_s, u"share"_s, u"period"_s, u"registration"_s, u"invoice"_s};
    return names.value(static_cast<qsizetype>(rule));
}
