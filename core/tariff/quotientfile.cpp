#include "core/tariff/quotientfile.h"

#include "core/tariff/conditionfile.h"
#include "core/tariff/vocabulary.h"

using namespace Qt::StringLiterals;

using Divisor = QuotientFormula::Divisor;

/// 1 a parent, 1 a child, 2 for a lone parent (Le Plessis-Pâté and others).
static PartsScale heads()
{
    return {.alone = 1, .loneParent = 2, .couple = 2, .children = {}, .furtherChild = 1, .disabledChild = 0};
}

static QuotientFormula sum(const QStringList &add, const QStringList &subtract, Divisor divisor, const PartsScale &scale = {})
{
    return {.isGiven = false, .add = add, .subtract = subtract, .divisor = divisor, .scale = scale};
}

/// The formulas that communes name, each beside where it was seen (docs/schedules.md says what goes in).
static QList<std::pair<QString, QuotientFormula>> namedFormulas()
{
    return {
        {u"given"_s, QuotientFormula{}},
        {u"caf"_s, sum({u"taxable_income"_s, u"benefits"_s}, {u"abatements"_s}, Divisor::Parts)},
        {u"caf_with_housing"_s,
            sum({u"taxable_income"_s, u"benefits"_s, u"housing_benefits"_s}, {u"abatements"_s}, Divisor::Parts)},
        {u"rfr_parts"_s, sum({u"rfr"_s}, {}, Divisor::FiscalParts)},
        {u"rfr"_s, sum({u"rfr"_s}, {}, Divisor::None)},
        {u"rfr_caf_parts"_s, sum({u"rfr"_s}, {}, Divisor::Parts)},
        {u"taxable_parts"_s, sum({u"taxable_income"_s}, {}, Divisor::FiscalParts)},
        {u"income_benefits_parts"_s, sum({u"income"_s, u"benefits"_s}, {}, Divisor::Parts)},
        {u"income_persons"_s, sum({u"income"_s}, {}, Divisor::Persons)},
        {u"gross_persons"_s, sum({u"gross_income"_s}, {u"pensions_paid"_s}, Divisor::Persons)},
        {u"gross_heads"_s, sum({u"gross_income"_s, u"benefits"_s}, {}, Divisor::Parts, heads())},
        {u"income"_s, sum({u"income"_s}, {}, Divisor::None)},
        {u"recent_income"_s, sum({u"recent_income"_s}, {}, Divisor::None)},
    };
}

static PartsScale readScale(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    PartsScale scale;
    const auto read = [&](const QString &key, Exact &figure) { figure = table.optionalNumber(key).value_or(figure); };
    read(u"alone"_s, scale.alone);
    read(u"lone_parent"_s, scale.loneParent);
    read(u"couple"_s, scale.couple);
    if (table.has(u"children"_s))
        scale.children = table.numbers(u"children"_s);
    read(u"further_child"_s, scale.furtherChild);
    read(u"disabled_child"_s, scale.disabledChild);
    table.finish();
    return scale;
}

static void checkSums(TableReader &table, const QString &key, const QStringList &facts)
{
    for (const QString &fact : facts) {
        const auto entry = findFact(fact);
        if (!entry || entry->kind != FactKind::Money || fact == u"eaje_income")
            table.refuse(u"unknown_fact"_s, key,
                u"«\u00A0%1\u00A0» n’est pas une somme d’argent connue\u00A0: income, gross_income, taxable_income, recent_income, "
                "rfr, benefits, housing_benefits, abatements, pensions_paid."_s.arg(fact));
    }
}

/// A formula of the commune's own: sums to add, sums to take away, and what divides them.
static QuotientFormula readOwnFormula(TableReader &table, QList<Finding> &findings)
{
    QuotientFormula formula{.isGiven = false};
    formula.add = table.texts(u"add"_s);
    formula.subtract = table.texts(u"subtract"_s);
    checkSums(table, u"add"_s, formula.add);
    checkSums(table, u"subtract"_s, formula.subtract);
    formula.divisor = table
                          .choice<Divisor>(u"divide_by"_s,
                              {{u"none"_s, Divisor::None}, {u"fiscal_parts"_s, Divisor::FiscalParts},
                                  {u"parts"_s, Divisor::Parts}, {u"persons"_s, Divisor::Persons}})
                          .value_or(Divisor::None);
    if (const auto scale = table.optionalTable(u"scale"_s))
        formula.scale = readScale(*scale, findings);
    return formula;
}

static QList<QuotientFormula> readFormulas(TableReader &table, QList<Finding> &findings)
{
    if (table.has(u"add"_s))
        return {readOwnFormula(table, findings)};
    const auto named = namedFormulas();
    QStringList known;
    for (const auto &[name, formula] : named)
        known << name;
    QList<QuotientFormula> formulas;
    for (const QString &name : table.wordOrWords(u"formula"_s)) {
        const auto found = std::ranges::find(named, name, [](const auto &each) { return each.first; });
        if (found != named.end())
            formulas << found->second;
        else
            table.refuse(u"bad_value"_s, u"formula"_s,
                u"«\u00A0%1\u00A0» n’est pas une formule connue\u00A0: %2. Ou écrivez la vôtre avec «\u00A0add\u00A0»."_s.arg(
                    name, known.join(u", "_s)));
    }
    if (const auto scale = table.optionalTable(u"scale"_s)) {
        for (QuotientFormula &formula : formulas)
            formula.scale = readScale(*scale, findings);
    }
    return formulas.isEmpty() ? QList<QuotientFormula>{QuotientFormula{}} : formulas;
}

Rounding readRounding(TableReader &table)
{
    Rounding rounding;
    rounding.mode = table
                        .choice<RoundingMode>(u"mode"_s,
                            {{u"half_up"_s, RoundingMode::HalfUp}, {u"half_even"_s, RoundingMode::HalfEven},
                                {u"half_down"_s, RoundingMode::HalfDown}, {u"down"_s, RoundingMode::Down},
                                {u"up"_s, RoundingMode::Up}})
                        .value_or(rounding.mode);
    rounding.step = table.number(u"step"_s);
    if (table.has(u"step"_s) && !(rounding.step > Exact(0)))
        table.refuse(
            u"bad_value"_s, u"step"_s, u"Le pas d’arrondi est un nombre plus grand que 0, par exemple 0.01."_s);
    return rounding;
}

/// What the figure is called when the act does not say: a family quotient only where the fund's may be taken.
static QString nameOf(const QList<QuotientFormula> &formulas)
{
    const QuotientFormula &first = formulas.first();
    if (std::ranges::any_of(formulas, &QuotientFormula::isGiven) || formulas.size() > 1)
        return {};
    if (first.divisor != Divisor::None)
        return u"Quotient calculé"_s;
    return first.add == QStringList{u"rfr"_s} ? u"Revenu fiscal de référence"_s : u"Ressources"_s;
}

QuotientRule readQuotientRule(const TomlNode &node, QList<Finding> &findings)
{
    using Choice = QuotientRule::Choice;
    TableReader table(node, findings);
    QuotientRule rule;
    rule.name = table.optionalText(u"name"_s);
    rule.period = readPeriod(table, u"unit"_s);
    rule.formulas = readFormulas(table, findings);
    rule.choice = table.choiceOr<Choice>(u"choose"_s,
        {{u"first"_s, Choice::First}, {u"lowest"_s, Choice::Lowest}, {u"highest"_s, Choice::Highest}}, Choice::First);
    if (rule.name.isEmpty())
        rule.name = nameOf(rule.formulas);
    const bool takesGiven = std::ranges::any_of(rule.formulas, &QuotientFormula::isGiven);
    if (takesGiven && rule.period == Period::Year)
        table.refuse(u"unit_mismatch"_s, u"unit"_s,
            u"Le quotient donné par la Caf ou la MSA est en euros par mois\u00A0: une grille annuelle demande une formule."_s);
    if (const auto rounding = table.optionalTable(u"rounding"_s)) {
        TableReader reader(*rounding, findings);
        rule.rounding = readRounding(reader);
        reader.finish();
    }
    table.finish();
    return rule;
}
