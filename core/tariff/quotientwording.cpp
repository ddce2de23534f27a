#include "core/base/frenchtext.h"
#include "core/tariff/vocabulary.h"
#include "core/tariff/votedrules.h"

using namespace Qt::StringLiterals;

static QString nameOf(const QString &key)
{
    const auto fact = findFact(key);
    return fact ? fact->name : key;
}

static QString divisorText(const QuotientFormula &formula)
{
    switch (formula.divisor) {
    case QuotientFormula::Divisor::FiscalParts:
        return u", divisé par les parts fiscales"_s;
    case QuotientFormula::Divisor::Persons:
        return u", divisé par le nombre de personnes du foyer"_s;
    case QuotientFormula::Divisor::None:
        return {};
    case QuotientFormula::Divisor::Parts:
        break;
    }
    const PartsScale &scale = formula.scale;
    QStringList children;
    for (const Exact &part : scale.children)
        children << numberText(part);
    return u", divisé par les parts du foyer (%1 pour un couple, %2 pour un parent seul, %3 sans enfant%4, %5 par "
           u"enfant suivant, "
           "%6 de plus par enfant en situation de handicap)"_s.arg(
               numberText(scale.couple), numberText(scale.loneParent), numberText(scale.alone),
               children.isEmpty() ? QString() : u", puis %1 pour les premiers enfants"_s.arg(children.join(u" + "_s)),
               numberText(scale.furtherChild), numberText(scale.disabledChild));
}

static QString formulaText(const QuotientFormula &formula)
{
    if (formula.isGiven)
        return u"le quotient donné par la Caf ou la MSA"_s;
    QStringList added;
    for (const QString &key : formula.add)
        added << nameOf(key);
    QString text = added.join(u" + "_s);
    for (const QString &key : formula.subtract)
        text += u" \u2212 "_s + nameOf(key);
    return text + divisorText(formula);
}

QString quotientText(const QuotientRule &rule)
{
    const bool plain =
        rule.formulas.size() == 1 && rule.formulas.first().isGiven && !rule.rounding && rule.name.isEmpty();
    if (plain)
        return {};
    QStringList formulas;
    for (const QuotientFormula &formula : rule.formulas)
        formulas << formulaText(formula);
    using Choice = QuotientRule::Choice;
    const QString choice = rule.formulas.size() < 2 ? QString()
        : rule.choice == Choice::First              ? u"le premier connu de\u00A0: "_s
        : rule.choice == Choice::Lowest             ? u"le plus bas de\u00A0: "_s
                                                    : u"le plus élevé de\u00A0: "_s;
    QString text = (rule.name.isEmpty() ? u"Quotient"_s : rule.name) + u"\u00A0: "_s + choice
        + formulas.join(u"\u00A0; "_s) + (rule.period == Period::Month ? u", par mois."_s : u", par an."_s);
    if (rule.rounding)
        text += u" Il est arrondi à %1 avant d’entrer dans la grille."_s.arg(shortAmountText(rule.rounding->step));
    return text;
}
