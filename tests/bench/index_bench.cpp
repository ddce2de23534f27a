#include "tests/bench/index_bench.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <random>

#include "app/cli/fictitious.h"
#include "core/casework/knowncases.h"
#include "tests/bench/manycases.h"
#include "tests/bench/measure.h"
#include "ui/history/caselist.h"
#include "ui/history/casetable.h"

using namespace Qt::StringLiterals;

namespace {

/// Of this process's own time: all of it is computing, and a neighbour on the machine moves nothing.
template <typename Work>
double milliseconds(Work work)
{
    const std::clock_t before = std::clock();
    work();
    return static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC;
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

CaseIndex builtFrom(const std::vector<QByteArray> &overviews)
{
    CaseIndex index;
    CaseChunk chunk;
    chunk.reserve(CaseChunk::mostRows, CaseChunk::mostRows * 90);
    for (const QByteArray &overview : overviews) {
        (void)chunk.append(overview);
        if (!chunk.isFull())
            continue;
        index.adopt(std::exchange(chunk, {}));
        chunk.reserve(CaseChunk::mostRows, CaseChunk::mostRows * 90);
    }
    index.adopt(std::move(chunk));
    return index;
}

/// From the key to the rows on the (offscreen) screen.
std::vector<double> keystrokes(const CaseIndex &index, const QStringList &typed)
{
    CaseTable table(index, today, nullptr);
    CaseList list(&table, {}, nullptr);
    list.resize(1100, 800);
    list.grab();
    std::vector<double> times;
    for (const QString &text : typed) {
        times.push_back(milliseconds([&] {
            table.filter({.typed = text});
            while (table.isSearching())
                table.goOn();
            list.grab();
        }));
    }
    return times;
}

/// What an agent types, key after key, and a few that are searched for within words.
QStringList typedTexts()
{
    QStringList typed;
    for (const QString &whole : {u"durand sophie"_s, u"lefebvre 1985"_s, u"n'diaye"_s, u"03091982"_s, u"2026-123456"_s, u"zoé morvallon"_s, u"saint-aubin"_s}) {
        for (qsizetype size = 1; size <= whole.size(); ++size)
            typed << whole.left(size);
    }
    return typed << u"rtin"_s << u"phie"_s << u"aur"_s << u"ourtou"_s << u"xyz"_s << u" dur"_s << u"000123"_s;
}

void printKeystrokes(const CaseIndex &index, const QString &name, double median, double worst)
{
    const QStringList typed = typedTexts();
    const std::vector<double> times = keystrokes(index, typed);
    std::vector<double> scans;
    for (const QString &text : typed)
        scans.push_back(milliseconds([&] { (void)index.find(text); }));
    const QString beside = u"%1 texts, the search alone %2 ms, the longest %3 ms"_s.arg(typed.size())
        .arg(quantile(scans, 0.5), 0, 'f', 2).arg(*std::ranges::max_element(times), 0, 'f', 1);
    print({u"%1: key to list, median"_s.arg(name), quantile(times, 0.5), u"ms"_s, median, beside});
    print({u"%1: key to list, 95 of 100"_s.arg(name), quantile(times, 0.95), u"ms"_s, worst, {}});
}

void printKnown(const CaseIndex &index)
{
    std::mt19937_64 chance(3);
    std::vector<double> times;
    std::vector<double> suggestions;
    for (int i = 0; i < 30; ++i) {
        const cli::FictitiousFamily family = cli::fictitiousFamily(chance, today);
        times.push_back(milliseconds([&] { (void)knownCases(index, family.applicant, childrenNames(family.household)); }));
        suggestions.push_back(milliseconds([&] { (void)namesSoundingLike(index, family.applicant.birthName.toString()); }));
    }
    print({u"index: is this person known, median"_s, quantile(times, 0.5), u"ms"_s, 20.0,
           u"95 of 100 %1 ms; names that sound alike %2 ms"_s.arg(quantile(times, 0.95), 0, 'f', 1).arg(quantile(suggestions, 0.5), 0, 'f', 1)});
}

} // namespace

void benchIndex()
{
    std::vector<QByteArray> overviews = drawOverviews(million);
    qsizetype bytes = 0;
    for (const QByteArray &overview : overviews)
        bytes += overview.size();
    const double plain = [&] {
        PlainTable table(overviews);
        return milliseconds([&] { table.read(); });
    }();
    double building = 1e12;
    CaseIndex index;
    for (int round = 0; round < 3; ++round) {
        index = CaseIndex();
        building = std::min(building, milliseconds([&] { index = builtFrom(overviews); }));
    }
    print({u"index: 1,000,000 cases, to reading them as columns"_s, building / plain, u"times"_s, 1.0,
           u"%1 ms to %2 ms; overviews of %3 bytes"_s.arg(building, 0, 'f', 0).arg(plain, 0, 'f', 0).arg(bytes / million)});
    print({u"index: memory of 1,000,000 cases"_s, static_cast<double>(index.memory()) / 1024 / 1024, u"MiB"_s, 170.0,
           u"%1 bytes a case"_s.arg(index.memory() / million)});
    printKeystrokes(index, u"index of 1,000,000"_s, 20, 50);
    printKnown(index);
    overviews.resize(townHall);
    const CaseIndex usual = builtFrom(overviews);
    std::vector<double> scans;
    for (const QString &text : typedTexts())
        scans.push_back(milliseconds([&] { (void)usual.find(text); }));
    print({u"index of 50,000: search, median"_s, quantile(scans, 0.5), u"ms"_s, 1.0, u"95 of 100 %1 ms"_s.arg(quantile(scans, 0.95), 0, 'f', 2)});
    printKeystrokes(usual, u"index of 50,000"_s, 20, 50);
}
