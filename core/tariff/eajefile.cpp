#include "core/tariff/eajefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

struct Rates {
    QList<int> children;
    QList<Exact> rates;
};

static Rates readRates(TableReader &version, const QString &key, QList<Finding> &findings)
{
    const auto node = version.optionalTable(key);
    if (!node)
        return {};
    TableReader table(*node, findings);
    Rates rates;
    for (const Exact &number : table.numbers(u"children"_s))
        rates.children << static_cast<int>(number.numerator());
    for (const Exact &percent : table.numbers(u"percent"_s))
        rates.rates << percent / Exact(100);
    if (rates.children.size() < rates.rates.size()) // fewer: no source prints the rest
        table.refuse(u"columns"_s, u"percent"_s, u"Il y a plus de taux que de nombres d’enfants."_s);
    table.finish();
    return rates;
}

static EajeScale::Version readVersion(const TomlNode &node, QList<Finding> &findings)
{
    TableReader table(node, findings);
    EajeScale::Version version{.from = table.optionalDate(u"from"_s), .source = table.text(u"source"_s)};
    const Rates collective = readRates(table, u"collective"_s, findings);
    const Rates family = readRates(table, u"family"_s, findings);
    version.collectiveFrom = collective.children;
    version.collective = collective.rates;
    version.familyFrom = family.children;
    version.family = family.rates;
    version.floor = table.optionalNumber(u"floor"_s);
    version.ceiling = table.optionalNumber(u"ceiling"_s);
    version.floorNotSeenBelow = table.optionalNumber(u"floor_not_seen_below"_s);
    version.ceilingNotSeenAbove = table.optionalNumber(u"ceiling_not_seen_above"_s);
    table.finish();
    return version;
}

static QList<EajeScale::Version> readVersions(TableReader &table, QList<Finding> &findings)
{
    QList<EajeScale::Version> versions;
    for (const TomlNode &node : table.tables(u"versions"_s))
        versions << readVersion(node, findings);
    return versions;
}

/// The scale that the national fund publishes, with its history: compiled in, so that no disk is read.
static QList<EajeScale::Version> nationalVersions()
{
    QFile file(u":/eaje/national.toml"_s);
    const TomlReading reading = file.open(QIODevice::ReadOnly) ? readToml(file.readAll()) : TomlReading{};
    QList<Finding> findings;
    if (!reading.document)
        return {};
    TableReader table(*reading.document, findings);
    return readVersions(table, findings);
}

Shape readEaje(TableReader &table, QList<Finding> &findings)
{
    EajeScale scale;
    scale.versions = table.has(u"versions"_s) ? readVersions(table, findings) : nationalVersions();
    scale.localCeiling = table.optionalNumber(u"local_ceiling"_s);
    if (scale.localCeiling && !scale.versions.isEmpty() && scale.versions.first().ceiling
        && *scale.localCeiling < *scale.versions.first().ceiling)
        table.refuse(u"bad_value"_s, u"local_ceiling"_s,
            u"Le plafond local ne peut pas être sous le plafond national\u00A0: il ne peut que le dépasser."_s);
    return scale;
}
