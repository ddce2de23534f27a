#include "core/tariff/schedulefile.h"

#include <algorithm>

#include "core/tariff/lint.h"
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
                {{u"ask"_s, Policy::Ask}, {u"highest_price"_s, Policy::HighestPrice}, {u"tier"_s, Policy::Tier}})
            .value_or(Policy::Ask);
    if (rule.policy == Policy::Tier)
        rule.tier = table.text(u"tier"_s);
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
        outside.value = table.number(u"percent"_s);
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
    readOutsideValue(table, outside, findings);
    if (outside.policy != Policy::OwnPrices || outside.shape)
        table.finish();
    return outside;
}

static Rounding readRounding(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
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
            u"bad_value"_s, u"step"_s, u"Le pas d'arrondi est un nombre plus grand que 0, par exemple 0.01."_s);
    table.finish();
    return rounding;
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

static Service readService(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    Service service;
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
    if (const auto rounding = table.optionalTable(u"rounding"_s))
        service.rounding = readRounding(*rounding, findings);
    const auto shape = readShape(table, findings);
    if (!shape)
        return service; // the keys of an unknown rule cannot be judged
    service.shape = *shape;
    table.finish();
    return service;
}

static void readValidity(TableReader &table, Schedule &schedule)
{
    schedule.validFrom = table.date(u"valid_from"_s);
    schedule.validUntil = table.date(u"valid_until"_s);
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
            u"Un code postal s'écrit avec cinq chiffres entre guillemets\u00A0: [\"13999\"]."_s);
}

static bool checkFormat(TableReader &table)
{
    if (table.number(u"format"_s) == Exact(1))
        return true;
    if (table.has(u"format"_s))
        table.refuse(u"format"_s, u"format"_s,
            u"Ce programme lit le format 1\u00A0: écrivez «\u00A0format = 1\u00A0», ou prenez une version "
            "plus récente."_s);
    return false;
}

static Schedule readDocument(const TomlNode &document, QList<Finding> &findings)
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
    for (const TomlNode &node : table.tables(u"service"_s))
        schedule.services << readService(node, findings);
    table.finish();
    return schedule;
}

static bool hasError(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &each) { return each.severity == Finding::Severity::Error; });
}

ScheduleReading readSchedule(const QByteArray &toml)
{
    const TomlReading file = readToml(toml);
    if (!file.document)
        return {std::nullopt, {file.trouble}};
    ScheduleReading reading;
    const Schedule schedule = readDocument(*file.document, reading.findings);
    if (!hasError(reading.findings))
        reading.findings += lint(schedule);
    if (!hasError(reading.findings))
        reading.schedule = schedule;
    return reading;
}
