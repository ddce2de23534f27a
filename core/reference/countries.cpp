#include "core/reference/countries.h"

#include "core/reference/columns.h"
#include "core/reference/placenames.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

struct CountryTable {
    QList<Country> countries; ///< In the order of names, those that are no more after the others.
    PlaceNames names;
    PlaceNames otherNames; ///< « Angleterre », « Guadeloupe »: places that a country's own name does not say.
};

CountryTable readCountries(const QByteArray &text)
{
    CountryTable table;
    Columns columns(text);
    std::vector<QByteArrayView> codes(columns.rows());
    std::ranges::generate(codes, [&] { return columns.next(); });
    for (const QByteArrayView code : codes) {
        const QString name = QString::fromUtf8(columns.next());
        // A test proves that all parse.
        const Result<CountryCode> parsed = CountryCode::parse(QString::fromLatin1(code));
        table.names.add(static_cast<quint32>(table.countries.size()), name);
        table.countries.append({*parsed, name});
    }
    for (quint32 row = 0; row < codes.size(); ++row) {
        const QStringList others = QString::fromUtf8(columns.next()).split(u'|', Qt::SkipEmptyParts);
        for (const QString &name : others)
            table.otherNames.add(row, name);
    }
    return table;
}

const CountryTable &countryTable()
{
    static const CountryTable table = readCountries(resourceText(u":/reference/countries.bin"_s));
    return table;
}

} // namespace

QList<Country> findCountries(QStringView typed, qsizetype limit)
{
    const CountryTable &table = countryTable();
    std::vector<PlaceNames::Hit> hits = table.names.find(typed);
    std::ranges::sort(hits, {}, [&](const PlaceNames::Hit &hit) {
        return std::tuple(!table.countries[hit.place].code.isFrance(), hit.fit, hit.place);
    });
    for (const PlaceNames::Hit &other : table.otherNames.find(typed)) {
        if (std::ranges::find(hits, other.place, &PlaceNames::Hit::place) == hits.end())
            hits.push_back(other);
    }
    QList<Country> found;
    for (const PlaceNames::Hit &hit : hits)
        found.append(table.countries[hit.place]);
    return found.first(std::clamp<qsizetype>(limit, 0, found.size()));
}

std::optional<Country> findCountry(const CountryCode &code)
{
    const QList<Country> &countries = countryTable().countries;
    const auto found = std::ranges::find(countries, code, &Country::code);
    return found == countries.end() ? std::nullopt : std::optional(*found);
}
