#include "core/tariff/rulesfile.h"

#include "core/tariff/conditionfile.h"
#include "core/tariff/shapefile.h"
#include "core/tariff/vocabulary.h"

using namespace Qt::StringLiterals;

static const QList<std::pair<QString, Stage>> &stages()
{
    static const QList<std::pair<QString, Stage>> words{{u"base"_s, Stage::Base}, {u"rank"_s, Stage::Rank},
        {u"residence"_s, Stage::Residence}, {u"regime"_s, Stage::Regime}, {u"caps"_s, Stage::Caps},
        {u"penalty"_s, Stage::Penalty}};
    return words;
}

static Eligibility readEligibility(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    const Eligibility condition{table.text(u"name"_s), readWhen(table, u"when"_s, findings)};
    table.finish();
    return condition;
}

static SpecialCase readCase(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    SpecialCase special{.name = table.text(u"name"_s), .when = readWhen(table, u"when"_s, findings)};
    special.line = table.line();
    special.article = table.optionalText(u"article"_s);
    if (special.when.isAlways())
        table.refuse(u"missing_key"_s, u"when"_s, u"Dites quand ce cas s’applique\u00A0: when = { status = \"rsa\" }."_s);
    if (table.has(u"rule"_s)) {
        special.shape = readShape(table, findings);
    } else if (table.has(u"tier"_s)) {
        special.tier = table.text(u"tier"_s);
        special.takesModifiers = true;
    } else if (table.has(u"refused"_s)) {
        special.isRefused = table.flag(u"refused"_s);
    } else {
        special.shape = FlatPrice{table.number(u"price"_s)};
    }
    if (table.has(u"modifiers"_s))
        special.takesModifiers = table.flag(u"modifiers"_s);
    special.isForOutside = table.flag(u"also_outside"_s);
    special.unit = table.optionalText(u"unit"_s);
    table.finish();
    return special;
}

static TierShift readShift(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    TierShift shift{.when = readWhen(table, u"when"_s, findings), .article = table.optionalText(u"article"_s)};
    const Exact by = table.number(u"by"_s);
    if (!by.isInteger() || by.isZero() || by < Exact(-99) || by > Exact(99))
        table.refuse(u"bad_value"_s, u"by"_s, u"Écrivez un nombre de lignes\u00A0: -1 pour la ligne du dessous."_s);
    else
        shift.by = static_cast<int>(by.numerator());
    table.finish();
    return shift;
}

static void readEffect(TableReader &table, Modifier &modifier)
{
    using Kind = Modifier::Kind;
    const QList<std::pair<QString, Kind>> effects{{u"add"_s, Kind::Add}, {u"percent"_s, Kind::Percent},
        {u"multiply_by"_s, Kind::Multiply}, {u"price"_s, Kind::Replace}};
    for (const auto &[key, kind] : effects) {
        const auto value = kind == Kind::Percent || kind == Kind::Multiply ? table.optionalRatio(key) : table.optionalNumber(key);
        if (!table.has(key))
            continue;
        if (modifier.kind != Kind::None)
            table.refuse(u"bad_value"_s, key, u"Une règle a un seul effet\u00A0: add, percent, multiply_by ou price."_s);
        modifier.kind = kind;
        modifier.value = value.value_or(Exact());
    }
    modifier.prices = table.figuresByName(u"prices"_s);
    modifier.notBelow = table.optionalNumber(u"not_below"_s);
    modifier.notAbove = table.optionalNumber(u"not_above"_s);
    if (modifier.kind == Kind::None && modifier.prices.isEmpty() && !modifier.notBelow && !modifier.notAbove)
        table.refuse(u"missing_key"_s, u"add"_s,
            u"Cette règle n’a pas d’effet\u00A0: donnez add, percent, multiply_by, price, prices, not_below ou not_above."_s);
}

/// The fact that an amount or a price is multiplied by.
static QString readMultiplier(TableReader &table, const QString &key)
{
    const QString fact = table.optionalText(key);
    const auto entry = findFact(fact);
    const bool counts = entry && (entry->kind == FactKind::Count || entry->kind == FactKind::Figure);
    if (!fact.isEmpty() && !counts && fact != u"hours_per_month")
        table.refuse(u"unknown_fact"_s, key,
            u"«\u00A0%1\u00A0» n’est pas un nombre connu\u00A0: quantity, hours_per_month, counters.…"_s.arg(fact));
    return fact;
}

/// A penalty counted by a fact (late quarters of an hour) is due once, whatever the quantity; any other is of each unit,
/// as the price is.
static Modifier::Per readPer(TableReader &table, const Modifier &modifier)
{
    using Per = Modifier::Per;
    const bool isPenalty = modifier.stage == Stage::Penalty;
    if (table.has(u"per"_s) && !isPenalty)
        table.refuse(u"bad_value"_s, u"per"_s,
            u"«\u00A0per\u00A0» est pour l’étape «\u00A0penalty\u00A0» seule\u00A0: les autres changent le prix d’une unité."_s);
    return table.choiceOr<Per>(u"per"_s,
        {{u"unit"_s, Per::Unit}, {u"registration"_s, Per::Registration}, {u"invoice"_s, Per::Invoice}},
        isPenalty && !modifier.times.isEmpty() ? Per::Registration : Per::Unit);
}

static Modifier readModifier(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    Modifier modifier{.name = table.text(u"name"_s)};
    modifier.stage = table.choice<Stage>(u"stage"_s, stages()).value_or(Stage::Rank);
    modifier.when = readWhen(table, u"when"_s, findings);
    readEffect(table, modifier);
    modifier.times = readMultiplier(table, u"times"_s);
    if (!modifier.times.isEmpty() && modifier.kind != Modifier::Kind::Add)
        table.refuse(u"bad_value"_s, u"times"_s, u"«\u00A0times\u00A0» multiplie un montant\u00A0: écrivez-le avec «\u00A0add\u00A0»."_s);
    modifier.per = readPer(table, modifier);
    modifier.article = table.optionalText(u"article"_s);
    modifier.line = table.line();
    table.finish();
    return modifier;
}

/// A percentage from 0 to 100: more would pay the family.
static Exact readPercent(TableReader &table)
{
    const Exact percent = table.ratio(u"percent"_s);
    if (percent < Exact(0) || percent > Exact(100))
        table.refuse(u"bad_value"_s, u"percent"_s, u"Un pourcentage de réduction va de 0 à 100."_s);
    return percent;
}

static std::optional<Exact> readAmount(TableReader &table, const QString &key)
{
    const auto amount = table.optionalNumber(key);
    if (amount && *amount < Exact(0))
        table.refuse(u"negative_price"_s, key, u"Un montant n’est pas négatif."_s);
    return amount;
}

static ThirdPartyShare readShare(const TomlNode &node, QList<Finding> &findings)
{
    using Kind = ThirdPartyShare::Kind;
    TableReader table(node, findings);
    ThirdPartyShare share{.payer = table.text(u"payer"_s), .when = readWhen(table, u"when"_s, findings)};
    if (table.has(u"percent"_s)) {
        share.kind = Kind::Percent;
        share.value = readPercent(table);
    } else if (table.has(u"amounts"_s)) {
        share.amounts = table.figuresByName(u"amounts"_s);
    } else if (table.flag(u"rest_of_cost"_s)) {
        share.kind = Kind::RestOfCost;
    } else {
        share.value = table.number(u"amount"_s);
        readAmount(table, u"amount"_s);
    }
    share.cap = readAmount(table, u"cap"_s);
    share.isPerUnit = table.choiceOr<bool>(u"per"_s, {{u"unit"_s, true}, {u"registration"_s, false}}, true);
    share.capHoldsYear = table.flag(u"cap_counts_aid_used"_s);
    share.isDeducted = !table.flag(u"shown_only"_s);
    share.article = table.optionalText(u"article"_s);
    table.finish();
    return share;
}

static PeriodCap readPeriodCap(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    const PeriodCap cap{table.number(u"amount"_s), table.text(u"per"_s),
        table.choiceOr<bool>(u"of"_s, {{u"family"_s, false}, {u"registration"_s, true}}, false)};
    readAmount(table, u"amount"_s);
    table.finish();
    return cap;
}

static InvoiceRule readInvoice(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    InvoiceRule rule;
    rule.highestFirst = table.choiceOr<bool>(u"order"_s, {{u"as_given"_s, false}, {u"highest_first"_s, true}}, false);
    rule.adultsAreFirst = table.flag(u"adults_are_first"_s);
    rule.fees = readAmount(table, u"fees"_s).value_or(Exact());
    rule.feesAreDiscounted = table.flag(u"fees_discounted"_s);
    rule.isRefusedWhole =
        table.choiceOr<bool>(u"refused"_s, {{u"left_out"_s, false}, {u"refuse_all"_s, true}}, false);
    for (const TomlNode &each : table.optionalTables(u"discounts"_s)) {
        TableReader discount(each, findings);
        rule.discounts.append({discount.count(u"registrations"_s, 2, 99), readPercent(discount)});
        discount.finish();
    }
    std::ranges::sort(rule.discounts, {}, &InvoiceRule::Discount::registrations);
    table.finish();
    return rule;
}

/// A cap a month on a price a year, or the reverse, compares what cannot be compared.
static void checkCapUnit(TableReader &table, const Service &service)
{
    if (!service.periodCap)
        return;
    const QString per = service.periodCap->per;
    const bool mixed = (service.unit == u"€/an" && per == u"mois") || (service.unit == u"€/mois" && per == u"jour");
    if (mixed)
        table.refuse(u"unit_mismatch"_s, u"period_cap"_s,
            u"Le prix est en «\u00A0%1\u00A0» et son plafond par «\u00A0%2\u00A0»\u00A0: mettez les deux dans la même période."_s.arg(
                service.unit, per));
}

void readRules(TableReader &table, Service &service, QList<Finding> &findings)
{
    for (const TomlNode &node : table.optionalTables(u"eligibility"_s))
        service.eligibility << readEligibility(node, findings);
    service.otherwise = readAmount(table, u"otherwise"_s);
    for (const TomlNode &node : table.optionalTables(u"case"_s))
        service.cases << readCase(node, findings);
    for (const TomlNode &node : table.optionalTables(u"tier_shift"_s))
        service.shifts << readShift(node, findings);
    for (const TomlNode &node : table.optionalTables(u"modifier"_s))
        service.modifiers << readModifier(node, findings);
    for (const TomlNode &node : table.optionalTables(u"share"_s))
        service.shares << readShare(node, findings);
    if (const auto cap = table.optionalTable(u"period_cap"_s))
        service.periodCap = readPeriodCap(*cap, findings);
    if (const auto invoice = table.optionalTable(u"invoice"_s))
        service.invoice = readInvoice(*invoice, findings);
    service.quantity = readMultiplier(table, u"quantity"_s);
    service.instalments = table.count(u"instalments"_s, 0, 99);
    checkCapUnit(table, service);
}
