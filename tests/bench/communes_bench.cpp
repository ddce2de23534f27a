#include "tests/bench/communes_bench.h"

#include "core/base/text.h"
#include "core/reference/columns.h"
#include "core/reference/communetable.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

static constexpr std::size_t searches = 400;

template <typename Work>
static double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

static double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

static QStringList foldedNames(const QByteArray &text)
{
    QStringList names;
    Columns columns(text);
    for (std::size_t row = 0; row < columns.rows(); ++row)
        names.append(folded(QString::fromUtf8(columns.next())));
    return names;
}

/// The first four letters of names from all over the table.
static QStringList queries(const QStringList &names)
{
    QStringList letters;
    const qsizetype stride = names.size() / static_cast<qsizetype>(searches);
    for (std::size_t i = 0; i < searches; ++i)
        letters.append(names.at(static_cast<qsizetype>(i) * stride).left(4));
    return letters;
}

template <typename Search>
static double medianSearch(const QStringList &typed, Search search)
{
    std::vector<double> times;
    for (const QString &letters : typed)
        times.push_back(milliseconds([&] { search(letters); }));
    return median(std::move(times));
}

void benchCommunes()
{
    const QByteArray text = resourceText(u":/reference/communes.bin"_s);
    const QStringList names = foldedNames(text);
    const QStringList typed = queries(names);
    std::vector<double> loads;
    for (int round = 0; round < 5; ++round)
        loads.push_back(milliseconds([] { const CommuneTable table(resourceText(u":/reference/communes.bin"_s)); }));

    qsizetype found = 0; // so that no search is left out as without effect
    const PartialDate birth(QDate(1985, 6, 15));
    const double search = medianSearch(typed, [&](const QString &letters) {
        found += findCommunes(letters, birth).size();
    });
    const double scan = medianSearch(typed, [&](const QString &letters) {
        found += std::ranges::count_if(names, [&](const QString &name) { return name.contains(letters); });
    });
    print({u"communes: by four letters"_s, search, u"ms"_s, 8,
           u"plain scan %1 ms; %2 searches, %3 found; table loaded in %4 ms"_s.arg(scan, 0, 'f', 2)
               .arg(searches)
               .arg(found)
               .arg(median(loads), 0, 'f', 1)});
}
