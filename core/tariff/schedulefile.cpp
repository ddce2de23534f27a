#include "core/tariff/schedulefile.h"

#include <algorithm>

#include "core/tariff/conditionfile.h"
#include "core/tariff/factsfile.h"
#include "core/tariff/lint.h"
#include "core/tariff/quotientfile.h"
#include "core/tariff/rulesfile.h"
#include "core/tariff/shapefile.h"

using namespace Qt::StringLiterals;

static MissingQuotient readMissingQuotient(const TomlNode &node, QList<Finding> &findings)
{
    using Policy = MissingQuotient::Policy;
    TableReader table(node, findings);
    MissingQuotient rule;
    rule.policy =
        table
            .choice<Policy>(u"policy"_s,
                {{u"ask"_s, Policy::Ask}, {u"highest_price"_s, Policy::HighestPrice},
                    {u"lowest_price"_s, Policy::LowestPrice}, {u"tier"_s, Policy::Tier}, {u"price"_s, Policy::Price},
                    {u"outside"_s, Policy::Outside}, {u"refuse"_s, Policy::Refuse}})
            .value_or(Policy::Ask);
    if (rule.policy == Policy::Tier)
        rule.tier = table.text(u"tier"_s);
    if (rule.policy == Policy::Price)
        rule.price = table.number(u"price"_s);
    rule.from = table.optionalDate(u"from"_s);
    table.finish();
    return rule;
}

/// The keys of each policy of the outside price.
static void readOutsideValue(TableReader &table, OutsidePrice &outside, QList<Finding> &findings)
{
    switch (outside.policy) {
    case OutsidePrice::Policy::Flat:
        outside.value = table.number(u"price"_s);
        break;
    case OutsidePrice::Policy::AddPercent:
        outside.value = table.ratio(u"percent"_s);
        break;
    case OutsidePrice::Policy::AddAmount:
        outside.value = table.number(u"amount"_s);
        break;
    case OutsidePrice::Policy::OwnPrices:
        outside.shape = readShape(table, findings);
        break;
    case OutsidePrice::Policy::SameAsResidents:
    case OutsidePrice::Policy::NotServed:
        break;
    }
}

static OutsidePrice readOutside(const TomlNode &node, QList<Finding> &findings)
{
    using Policy = OutsidePrice::Policy;
    TableReader table(node, findings);
    const auto policy = table.choice<Policy>(u"policy"_s,
        {{u"same"_s, Policy::SameAsResidents}, {u"flat"_s, Policy::Flat}, {u"add_percent"_s, Policy::AddPercent},
            {u"add_amount"_s, Policy::AddAmount}, {u"own_prices"_s, Policy::OwnPrices},
            {u"not_served"_s, Policy::NotServed}});
    OutsidePrice outside;
    if (!policy)
        return outside; // its keys cannot be judged
    outside.policy = *policy;
    outside.line = table.line();
    readOutsideValue(table, outside, findings);
    const bool isPrice = outside.policy == Policy::Flat || outside.policy == Policy::OwnPrices;
    if (isPrice && table.has(u"modifiers"_s))
        outside.takesModifiers = table.flag(u"modifiers"_s);
    if (outside.policy != Policy::OwnPrices || outside.shape)
        table.finish();
    return outside;
}

static QList<Stage> readRoundingPlaces(TableReader &table)
{
    const QList<std::pair<QString, Stage>> places{{u"base"_s, Stage::Base}, {u"rank"_s, Stage::Rank},
        {u"residence"_s, Stage::Residence}, {u"regime"_s, Stage::Regime}, {u"caps"_s, Stage::Caps},
        {u"penalty"_s, Stage::Penalty}, {u"quantity"_s, Stage::Quantity}, {u"share"_s, Stage::Share},
        {u"period"_s, Stage::Period}};
    QList<Stage> after;
    for (const QString &word : table.wordOrWords(u"after"_s)) {
        const auto place = std::ranges::find(places, word, [](const auto &each) { return each.first; });
        if (place == places.end())
            table.refuse(u"bad_value"_s, u"after"_s,
                u"«\u00A0%1\u00A0» n’est pas un endroit du calcul\u00A0: base, rank, residence, regime, caps, penalty, "
                "quantity, share, period."_s.arg(word));
        else
            after << place->second;
    }
    return after.isEmpty() ? QList<Stage>{Stage::Caps} : after;
}

/// One rounding, or several: the first is the service's, which the prices written have to be multiples of.
static void readRoundings(TableReader &service, Service &result, QList<Finding> &findings)
{
    bool first = true;
    for (const TomlNode &node : service.optionalTables(u"rounding"_s, u"{ mode = \"half_up\", step = 0.01 }"_s)) {
        TableReader table(node, findings);
        const RoundingPoint point{readRounding(table), readRoundingPlaces(table)};
        table.finish();
        if (first) {
            result.rounding = point.rounding;
            result.roundAfter = point.after;
        } else {
            result.otherRoundings << point;
        }
        first = false;
    }
}

static RowPolicy readRowPolicy(TableReader &table, const QString &key)
{
    return table.choiceOr<RowPolicy>(key,
        {{u"lower_tier"_s, RowPolicy::LowerTier}, {u"upper_tier"_s, RowPolicy::UpperTier},
            {u"lowest_price"_s, RowPolicy::LowestPrice}, {u"highest_price"_s, RowPolicy::HighestPrice}},
        RowPolicy::None);
}

static void readAssumed(TableReader &table, Situation &assumed)
{
    const auto node = table.optionalTable(u"assume"_s);
    const auto trouble = node ? readFactsInto(assumed, *node) : std::nullopt;
    if (trouble)
        table.refuse(trouble->unknownKey ? u"unknown_fact"_s : u"bad_value"_s, u"assume"_s,
            u"Le fait supposé «\u00A0%1\u00A0» ne se lit pas\u00A0: le chapitre «\u00A0Les faits d’une famille\u00A0» dit comment il "
            "s’écrit."_s.arg(trouble->key));
}

/// What names a service or a schedule in files and on command lines.
static QString readId(TableReader &table)
{
    const QString id = table.text(u"id"_s);
    const bool plain = std::ranges::all_of(
        id, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!plain)
        table.refuse(u"bad_value"_s, u"id"_s,
            u"«\u00A0id\u00A0» ne prend que des minuscules sans accent, des chiffres et des tirets\u00A0: "
            "accueil-soir."_s);
    return id;
}

/// The crèches' scale has facts of its own: the quotient and the tax notice must not price them.
static void checkEaje(TableReader &table, const Service &service)
{
    const bool eaje = std::holds_alternative<EajeScale>(service.shape);
    for (const QString &key : {u"quotient"_s, u"missing_quotient"_s}) {
        if (eaje && table.has(key))
            table.refuse(u"eaje_facts"_s, key,
                u"Le tarif d’une crèche ne dépend jamais du quotient ni de l’avis d’impôt\u00A0: retirez cette clé."_s);
    }
}

/// What a service takes from the schedule unless it says otherwise.
struct Common {
    QuotientRule quotient;
    When residentWhen;
    Situation assumed;
};

static Service readService(const TomlNode &node, const Common &common, QList<Finding> &findings)
{
    TableReader table(node, findings);
    Service service{.quotient = common.quotient, .residentWhen = common.residentWhen, .assumed = common.assumed};
    service.line = table.line();
    service.id = readId(table);
    service.name = table.text(u"name"_s);
    service.unit = table.text(u"unit"_s);
    service.article = table.optionalText(u"article"_s);
    service.asVoted = table.flag(u"as_voted"_s);
    if (const auto rule = table.optionalTable(u"missing_quotient"_s))
        service.missingQuotient = readMissingQuotient(*rule, findings);
    if (const auto outside = table.optionalTable(u"outside"_s))
        service.outside = readOutside(*outside, findings);
    readRoundings(table, service, findings);
    if (const auto quotient = table.optionalTable(u"quotient"_s))
        service.quotient = readQuotientRule(*quotient, findings);
    service.inGap = readRowPolicy(table, u"in_gap"_s);
    service.inOverlap = readRowPolicy(table, u"in_overlap"_s);
    if (table.has(u"resident_when"_s))
        service.residentWhen = readWhen(table, u"resident_when"_s, findings);
    readAssumed(table, service.assumed);
    readRules(table, service, findings);
    const auto shape = readShape(table, findings);
    if (!shape)
        return service; // the keys of an unknown rule cannot be judged
    service.shape = *shape;
    checkEaje(table, service);
    table.finish();
    return service;
}

static void readValidity(TableReader &table, Schedule &schedule)
{
    schedule.validFrom = table.date(u"valid_from"_s);
    schedule.validUntil = table.date(u"valid_until"_s);
    schedule.isRetroactive = table.flag(u"retroactive"_s);
    if (schedule.validFrom.isValid() && schedule.validUntil.isValid() && schedule.validUntil < schedule.validFrom)
        table.refuse(u"validity_reversed"_s, u"valid_until"_s,
            u"Le dernier jour du barème vient avant le premier\u00A0: vérifiez «\u00A0valid_from\u00A0» et "
            "«\u00A0valid_until\u00A0»."_s);
}

static void readPostcodes(TableReader &table, Schedule &schedule)
{
    schedule.residentPostcodes = table.texts(u"resident_postcodes"_s);
    const auto isPostcode = [](const QString &code) {
        return code.size() == 5 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (!std::ranges::all_of(schedule.residentPostcodes, isPostcode))
        table.refuse(u"bad_value"_s, u"resident_postcodes"_s,
            u"Un code postal s’écrit avec cinq chiffres entre guillemets\u00A0: [\"13999\"]."_s);
}

static bool checkFormat(TableReader &table)
{
    const auto written = table.node(u"format"_s);
    if (table.number(u"format"_s) == Exact(1) && written->kind == TomlNode::Kind::Number)
        return true;
    if (table.has(u"format"_s))
        table.refuse(u"format"_s, u"format"_s,
            u"Ce programme lit le format 1\u00A0: écrivez «\u00A0format = 1\u00A0», sans guillemets, ou prenez une version "
            "plus récente."_s);
    return false;
}

static bool hasError(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &each) { return each.severity == Finding::Severity::Error; });
}

/// `servicesRead` says whether every service was understood: they are then checked, whatever the header lacks.
static Schedule readDocument(const TomlNode &document, QList<Finding> &findings, bool &servicesRead)
{
    TableReader table(document, findings);
    Schedule schedule;
    if (!checkFormat(table))
        return schedule; // another format has other keys
    schedule.id = readId(table);
    schedule.title = table.text(u"title"_s);
    schedule.commune = table.text(u"commune"_s);
    schedule.act = table.text(u"act"_s);
    readValidity(table, schedule);
    schedule.showQuotient = table.flag(u"show_quotient"_s);
    readPostcodes(table, schedule);
    schedule.source = table.optionalText(u"source"_s);
    Common common;
    if (const auto quotient = table.optionalTable(u"quotient"_s))
        common.quotient = readQuotientRule(*quotient, findings);
    common.residentWhen = readWhen(table, u"resident_when"_s, findings);
    readAssumed(table, common.assumed);
    const qsizetype aboutHeader = findings.size();
    for (const TomlNode &node : table.tables(u"service"_s))
        schedule.services << readService(node, common, findings);
    servicesRead = !hasError(findings.mid(aboutHeader));
    table.finish();
    return schedule;
}

ScheduleReading readSchedule(const QByteArray &toml)
{
    const TomlReading file = readToml(toml);
    if (!file.document)
        return {std::nullopt, {file.trouble}};
    ScheduleReading reading;
    bool servicesRead = false;
    const Schedule schedule = readDocument(*file.document, reading.findings, servicesRead);
    if (servicesRead)
        reading.findings += lint(schedule);
    if (!hasError(reading.findings))
        reading.schedule = schedule;
    return reading;
}
