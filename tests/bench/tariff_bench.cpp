#include "tests/bench/tariff_bench.h"

#include "tests/bench/measure.h"

#include "core/tariff/pricetable.h"
#include "core/tariff/schedulefile.h"
#include "core/tariff/simulate.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

static constexpr int families = 1'000'000;

template <typename Work>
static double bestOf(int rounds, Work work)
{
    double best = 1e12;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// « 3.57 ms to 2.27 ms »
static QString besides(double figure, double floor)
{
    return u"%1 ms to %2 ms"_s.arg(figure, 0, 'f', 2).arg(floor, 0, 'f', 2);
}

/// What was worked out is looked at, so that no compiler leaves it out as without effect.
static void keepInSight(qint64 seen)
{
    [[maybe_unused]] static volatile qint64 sink = 0;
    sink = seen;
}

static QByteArray scheduleOf(int rows, int lastPrice)
{
    QByteArray text = "format = 1\nid = \"mesure\"\ntitle = \"Mesure\"\ncommune = \"Morvallon\"\nact = \"acte\"\n"
                      "valid_from = 2026-09-01\nvalid_until = 2027-08-31\n[[service]]\nid = \"a\"\nname = \"A\"\n"
                      "unit = \"repas\"\nrule = \"tiers\"\ntiers = [\n";
    for (int row = 0; row < rows; ++row) {
        text += "  { name = \"T" + QByteArray::number(row + 1) + '"';
        if (row > 0)
            text += ", above = " + QByteArray::number(row * 250);
        if (row + 1 < rows)
            text += ", to = " + QByteArray::number((row + 1) * 250);
        text += ", price = " + QByteArray::number(row + 1 < rows ? row + 1 : lastPrice) + " },\n";
    }
    return text + "]\n";
}

static Service serviceOf(int rows, int lastPrice)
{
    return readSchedule(scheduleOf(rows, lastPrice)).schedule->services.first();
}

static std::vector<qint64> randomQuotients()
{
    QRandomGenerator dice(20260901);
    std::vector<qint64> cents(families);
    for (qint64 &each : cents)
        each = dice.bounded(300'000);
    return cents;
}

/// What a C++ programmer would write for eight rows and nothing else.
static qint64 floorSum(const std::vector<qint64> &cents, std::vector<qint64> &prices)
{
    static constexpr std::array<qint64, 8> table{1'000, 2'000, 3'000, 4'000, 5'000, 6'000, 7'000, 8'000};
    for (std::size_t i = 0; i < cents.size(); ++i) {
        const qint64 q = cents[i];
        const int row = (q > 25'000) + (q > 50'000) + (q > 75'000) + (q > 100'000) + (q > 125'000) + (q > 150'000) + (q > 175'000);
        prices[i] = table[static_cast<std::size_t>(row)];
    }
    return prices[cents.size() / 2];
}

static void benchPopulation()
{
    const Service service = serviceOf(8, 8);
    const std::vector<qint64> cents = randomQuotients();
    std::vector<qint64> prices(cents.size());
    qint64 seen = 0;
    const double floor = bestOf(5, [&] { seen += floorSum(cents, prices); });
    const double table = bestOf(5, [&] {
        PriceTable::of(service, {})->priceAll(cents, prices);
        seen += prices[cents.size() / 2];
    });
    const double told = bestOf(1, [&] {
        for (const qint64 each : cents)
            seen += price(service, {.quotient = Exact::fraction(each, 100)}).steps.size();
    });
    keepInSight(seen);
    print({u"tiers: 1,000,000 families"_s, table / floor, u"times"_s, 5, besides(table, floor)});
    print({u"tiers: the same, in milliseconds"_s, table, u"ms"_s, {}, {}});
    print({u"tiers: the same with steps"_s, told / floor, u"times"_s, 1'000, besides(told, floor)});
}

static void benchSimulation()
{
    QList<Situation> population;
    QRandomGenerator dice(20260902);
    for (int i = 0; i < 50'000; ++i)
        population.append({.quotient = Exact::fraction(dice.bounded(300'000), 100)});
    const Service before = serviceOf(8, 8);
    const Service after = serviceOf(8, 9);
    qsizetype seen = 0;
    const double pricing = bestOf(3, [&] {
        for (const Situation &family : population)
            seen += price(before, family, Explained::No).tier.size() + price(after, family, Explained::No).tier.size();
    });
    const double simulation = bestOf(3, [&] { seen += simulate(before, after, population)->compared.value_or(0); });
    keepInSight(seen);
    print({u"simulation: 50,000 families, to pricing them twice"_s, simulation / pricing, u"times"_s, 2, besides(simulation, pricing)});
}

static void benchReading()
{
    const QByteArray toml = scheduleOf(1'000, 1'000);
    QByteArray json = "[";
    while (json.size() < toml.size())
        json += R"({"name": "T17", "above": 4000, "to": 4250, "price": 17},)";
    json.back() = ']';
    qsizetype seen = 0;
    const double reading = bestOf(5, [&] { seen += readSchedule(toml).findings.size(); });
    const double parsing = bestOf(5, [&] { seen += QJsonDocument::fromJson(json).isArray(); });
    keepInSight(seen);
    print({u"schedule of 1,000 rows, to JSON of its size"_s, reading / parsing, u"times"_s, 20, besides(reading, parsing)});
}

void benchTariff()
{
    benchPopulation();
    benchSimulation();
    benchReading();
}
