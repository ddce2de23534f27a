#include "core/reference/communes.h"

#include "core/reference/communetable.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// A stretch to offer, and how well: the lower, the better.
struct Offer {
    quint32 row;
    int rank;
    friend auto operator<=>(const Offer &, const Offer &) = default;
};

/// Births are recorded by arrondissement: those of « Mars… » stand before the village of Mars.
int rankOf(const CommuneRow &row, PlaceNames::Fit fit)
{
    switch (fit) {
    case PlaceNames::Fit::Exact: return 0;
    case PlaceNames::Fit::Beginning: return row.isArrondissement() ? 0 : 1;
    case PlaceNames::Fit::Inside: break;
    }
    return 3;
}

/// Of what only was or became the place whose name fits.
int rankOfKin(PlaceNames::Fit fit)
{
    return fit == PlaceNames::Fit::Inside ? 4 : 2;
}

std::vector<quint32> kinAt(const CommuneTable &table, quint32 row, const BirthDays &days)
{
    std::vector<quint32> kin = table.kin(row);
    std::erase_if(kin, [&](quint32 other) { return !table[other].existsAt(days); });
    return kin;
}

/// The stretches that existed then under a name that fits; for a name that was not in use then, the place's others.
std::vector<Offer> offers(const CommuneTable &table, QStringView typed, const BirthDays &days)
{
    std::vector<Offer> result;
    for (const PlaceNames::Hit &hit : table.names().find(typed)) {
        if (table[hit.place].existsAt(days)) {
            result.push_back({hit.place, rankOf(table[hit.place], hit.fit)});
            continue;
        }
        for (const quint32 kin : kinAt(table, hit.place, days))
            result.push_back({kin, rankOfKin(hit.fit)});
    }
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result, {}, &Offer::row);
    result.erase(repeated.begin(), repeated.end());
    return result;
}

QList<Commune> communesOf(const CommuneTable &table, const std::vector<quint32> &rows)
{
    QList<Commune> communes;
    for (const quint32 row : rows)
        communes.append(table.commune(row));
    return communes;
}

/// Whether the département has the stretch, as 2A and 2B have those of the Corsica of before 1976.
bool isIn(const CommuneRow &row, const QString &department)
{
    const QString own = row.department();
    return own == department || (department == u"20" && (own == u"2A" || own == u"2B"));
}

std::vector<quint32> inDepartment(const CommuneTable &table, const std::vector<quint32> &rows,
                                  const QString &department)
{
    if (department.isEmpty())
        return rows;
    std::vector<quint32> there;
    std::ranges::copy_if(rows, std::back_inserter(there), [&](quint32 row) { return isIn(table[row], department); });
    if (!there.empty())
        return there;
    // Gennevilliers in 1960 was in the Seine; who says 92 means the same place.
    std::ranges::copy_if(rows, std::back_inserter(there), [&](quint32 row) {
        return std::ranges::any_of(table.kin(row), [&](quint32 kin) { return isIn(table[kin], department); });
    });
    return there;
}

/// The stretches of exactly this name, at any time.
std::vector<quint32> rowsNamed(const CommuneTable &table, QStringView name)
{
    const QString key = placeKey(name);
    std::vector<quint32> rows;
    for (const PlaceNames::Hit &hit : table.names().find(name)) {
        if (hit.fit == PlaceNames::Fit::Exact && placeKey(QString::fromUtf8(table[hit.place].name)) == key)
            rows.push_back(hit.place);
    }
    return rows;
}

std::vector<quint32> distinct(std::vector<quint32> rows)
{
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

} // namespace

QList<Commune> findCommunes(QStringView typed, const PartialDate &birth, qsizetype limit)
{
    if (placeKey(typed).size() < 2)
        return {};
    const CommuneTable &table = communeTable();
    std::vector<Offer> found = offers(table, typed, BirthDays::of(birth));
    const auto last = found.begin() + std::clamp<qsizetype>(limit, 0, static_cast<qsizetype>(found.size()));
    std::ranges::partial_sort(found, last, {}, [&](const Offer &offer) {
        return std::tuple(offer.rank, -table[offer.row].size, offer.row); // rows are in the order of names
    });
    std::vector<quint32> rows;
    std::transform(found.begin(), last, std::back_inserter(rows), [](const Offer &offer) { return offer.row; });
    return communesOf(table, rows);
}

QList<Commune> findCommunesNamed(QStringView name, const QString &department, const PartialDate &birth)
{
    const CommuneTable &table = communeTable();
    const BirthDays days = BirthDays::of(birth);
    std::vector<quint32> ofTheTime;
    std::vector<quint32> underAnother;
    for (const quint32 row : rowsNamed(table, name)) {
        if (table[row].existsAt(days))
            ofTheTime.push_back(row);
        else
            std::ranges::copy(kinAt(table, row, days), std::back_inserter(underAnother));
    }
    const std::vector<quint32> rows = inDepartment(table, ofTheTime, department);
    return communesOf(table, rows.empty() ? inDepartment(table, distinct(underAnother), department) : rows);
}

std::optional<Commune> findCommune(const CommuneCode &code, const PartialDate &birth)
{
    const CommuneTable &table = communeTable();
    const std::span<const quint32> stretches = table.withCode(packed(code));
    if (stretches.empty())
        return std::nullopt;
    const BirthDays days = BirthDays::of(birth);
    const auto latest = std::find_if(stretches.rbegin(), stretches.rend(),
                                     [&](quint32 row) { return table[row].existsAt(days); });
    return table.commune(latest == stretches.rend() ? stretches.back() : *latest);
}
