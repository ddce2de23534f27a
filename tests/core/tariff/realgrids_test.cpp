#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/core/tariff/samples.h"
#include "tests/support/shareddata.h"

using namespace Qt::StringLiterals;

static Schedule realSchedule(const QString &name)
{
    const auto reading = readSchedule(fileContent(u"tests/data/schedules/%1.toml"_s.arg(name)));
    for (const Finding &finding : reading.findings)
        UNSCOPED_INFO(finding.where.toStdString() << ": " << finding.message.toStdString());
    CAPTURE(name);
    REQUIRE(reading.schedule);
    return *reading.schedule;
}

static QString priceText(const Schedule &schedule, const QString &service, const Situation &situation)
{
    for (const Service &each : schedule.services) {
        if (each.id == service)
            return resultText(price(each, situation));
    }
    return u"no such service"_s;
}

TEST_CASE("Grids that communes really print give the prices that they print")
{
    // The figures are those of the rows of each grid; each file names its source.
    const auto [file, service, quotient, resident, expected] =
        GENERATE(table<QString, QString, QString, bool, QString>({
            {u"champcevinel-2022"_s, u"cantine"_s, u"622"_s, true, u"1.00"_s},
            {u"champcevinel-2022"_s, u"cantine"_s, u"622.50"_s, true, u"undefined"_s},
            {u"champcevinel-2022"_s, u"cantine"_s, u"1501"_s, true, u"3.50"_s},
            {u"fay-aux-loges"_s, u"cantine"_s, u"912.5"_s, true, u"3.29"_s},
            {u"roncq-2025"_s, u"repas"_s, u"639.99"_s, true, u"1.75"_s},
            {u"roncq-2025"_s, u"repas"_s, u"1900"_s, true, u"undefined"_s},
            {u"roncq-2025"_s, u"periscolaire"_s, u"820"_s, false, u"undefined"_s},
            {u"roncq-2025"_s, u"amis"_s, u"1200"_s, true, u"13.20"_s},
            {u"val-de-marne-2025"_s, u"college"_s, u"600.01"_s, true, u"1.55"_s},
            {u"val-de-marne-2025"_s, u"college"_s, u"600.005"_s, true, u"undefined"_s},
            {u"alencon-2025"_s, u"cantine-majore"_s, u"300"_s, true, u"1.99"_s},
            {u"rpi-du-val-2021"_s, u"soir"_s, u"801"_s, false, u"4.20"_s},
            {u"rpi-du-val-2021"_s, u"matin"_s, u"800"_s, true, u"undefined"_s},
            {u"strasbourg-2024"_s, u"accueil-soir"_s, u"450"_s, true, u"20.46"_s},
            {u"strasbourg-2021"_s, u"accueil-soir"_s, u"450"_s, true, u"16.70"_s},
            {u"nantes-transport-2020"_s, u"transport"_s, u"350.01"_s, true, u"90.00"_s},
            {u"saint-caprais-2024"_s, u"cantine"_s, u"0"_s, true, u"2.85"_s},
            {u"saint-caprais-2024"_s, u"cantine"_s, u"0"_s, false, u"4.00"_s},
        }));
    CAPTURE(file, service, quotient, resident);
    CHECK(priceText(realSchedule(file), service, {exact(quotient), std::nullopt, resident}) == expected);
}

TEST_CASE("A card whose price depends on the children alone asks for no quotient")
{
    const Schedule schedule = realSchedule(u"saussay-2025"_s);
    CHECK(priceText(schedule, u"carte"_s, {std::nullopt, 1, std::nullopt}) == u"59.00");
    CHECK(priceText(schedule, u"carte"_s, {std::nullopt, 2, std::nullopt}) == u"57.00");
    CHECK(priceText(schedule, u"carte"_s, {std::nullopt, 7, std::nullopt}) == u"55.00");
}

/// One example of the recorded grids, for the schedule and the service that stand for its table.
struct Recorded {
    QString table;
    QString file;
    QString service; ///< Used where no input chooses.
    QStringList inputs; ///< Keys that the example may have.
    QStringList periods = {}; ///< Those of its examples that the schedule is for; all when empty.
};

static QString serviceOf(const Recorded &recorded, const QJsonObject &inputs)
{
    if (inputs.contains(u"slot"_s))
        return inputs[u"slot"_s].toString();
    if (inputs.contains(u"service"_s)) {
        const QString service = inputs[u"service"_s].toString();
        if (service == u"AMIS_forfait_periode")
            return u"amis"_s;
        return service == u"periscolaire_demi_heure" ? u"periscolaire"_s : service;
    }
    return inputs[u"booked_in_time"_s].toBool(true) ? recorded.service : u"cantine-majore"_s;
}

static bool understands(const Recorded &recorded, const QJsonObject &inputs)
{
    const QStringList keys = inputs.keys();
    const bool inPeriod = recorded.periods.isEmpty() || recorded.periods.contains(inputs[u"period"_s].toString());
    return inPeriod && inputs.contains(u"qf"_s) && !inputs[u"aah"_s].toBool()
        && std::ranges::all_of(keys, [&](const QString &key) { return recorded.inputs.contains(key); });
}

static QString expectedOf(const QJsonObject &expected)
{
    const QString outcome = expected[u"outcome"_s].toString();
    if (!outcome.isEmpty())
        return outcome.section(u'_', 0, 0);
    const QString figure =
        expected[expected.contains(u"reduction_percent"_s) ? u"reduction_percent"_s : u"price"_s].toString();
    return exact(figure).toString(2);
}

static int checkTable(const Recorded &recorded, const QJsonObject &table)
{
    int checked = 0;
    const Schedule schedule = realSchedule(recorded.file);
    for (const QJsonValue &example : table[u"examples"_s].toArray()) {
        const QJsonObject inputs = example[u"inputs"].toObject();
        if (!understands(recorded, inputs))
            continue;
        const bool resident = inputs[u"resident"_s].toBool(true) && inputs[u"inside"_s].toBool(true);
        CAPTURE(example[u"id"].toString());
        CHECK(priceText(schedule, serviceOf(recorded, inputs), {exact(inputs[u"qf"_s].toString()), 1, resident})
            == expectedOf(example[u"expected"].toObject()));
        ++checked;
    }
    return checked;
}

TEST_CASE("Every recorded example of a grid that these rules can say comes out")
{
    const auto path = sharedData(u"tariffs/real-grids.json"_s);
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray tables = QJsonDocument::fromJson(file.readAll())[u"tables"].toArray();
    const QList<Recorded> known{
        {u"champcevinel-cantine-2022"_s, u"champcevinel-2022"_s, u"cantine"_s, {u"qf"_s, u"qf_origin"_s}},
        {u"fay-aux-loges-cantine"_s, u"fay-aux-loges"_s, u"cantine"_s, {u"qf"_s}},
        {u"roncq-periscolaire-2025"_s, u"roncq-2025"_s, {}, {u"qf"_s, u"resident"_s, u"service"_s}},
        {u"val-de-marne-college-2025"_s, u"val-de-marne-2025"_s, u"college"_s, {u"qf"_s, u"qf_origin"_s}},
        {u"alencon-cantine-2025"_s, u"alencon-2025"_s, u"cantine"_s, {u"qf"_s, u"booked_in_time"_s}},
        {u"rpi-duval-periscolaire-2021"_s, u"rpi-du-val-2021"_s, {}, {u"qf"_s, u"inside"_s, u"slot"_s}},
        {u"strasbourg-accueil-soir"_s, u"strasbourg-2021"_s, u"accueil-soir"_s, {u"qf"_s, u"period"_s},
            {u"2021-10"_s, u"2024-08-31"_s}},
        {u"strasbourg-accueil-soir"_s, u"strasbourg-2024"_s, u"accueil-soir"_s, {u"qf"_s, u"period"_s},
            {u"2024-09-01"_s, u"2024-10"_s}},
        {u"nantes-transport-2020"_s, u"nantes-transport-2020"_s, u"transport"_s, {u"qf"_s, u"aah"_s}},
    };
    int checked = 0;
    for (const QJsonValue &table : tables) {
        for (const Recorded &recorded : known) {
            if (table[u"id"].toString() == recorded.table)
                checked += checkTable(recorded, table.toObject());
        }
    }
    INFO("examples checked: " << checked);
    CHECK(checked >= 80);
}
