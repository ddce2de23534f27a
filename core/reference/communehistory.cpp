#include "core/reference/communehistory.h"

#include "core/reference/communetable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The stretch of the code that the birth date falls in, or its latest.
static std::optional<quint32> stretchOf(const CommuneTable &table, const CommuneCode &code, const BirthDays &days)
{
    const std::span<const quint32> stretches = table.withCode(packed(code));
    if (stretches.empty())
        return std::nullopt;
    const auto then = std::ranges::find_if(stretches, [&](quint32 row) { return table[row].existsAt(days); });
    return then == stretches.end() ? stretches.back() : *then;
}

/// What the place became on the day its stretch ended.
static std::optional<quint32> next(const CommuneTable &table, quint32 row)
{
    const CommuneRow &ended = table[row];
    const BirthDays thatDay{ended.until, ended.until};
    for (const quint32 other : table.withCode(ended.successor != 0 ? ended.successor : ended.code)) {
        if (other != row && table[other].existsAt(thatDay))
            return other;
    }
    return std::nullopt;
}

std::optional<Commune> communeOfToday(const CommuneCode &code, const PartialDate &birth)
{
    const CommuneTable &table = communeTable();
    std::optional<quint32> row = stretchOf(table, code, BirthDays::of(birth));
    constexpr int mostChanges = 20; // a place changed a handful of times; a circle in the table ends here
    for (int change = 0; row && change < mostChanges; ++change) {
        const Commune commune = table.commune(*row);
        if (!commune.until)
            return commune;
        row = next(table, *row);
    }
    return std::nullopt;
}

std::optional<Commune> communeAtBirth(const CommuneCode &code, const PartialDate &birth)
{
    if (birth.isUnknown())
        return std::nullopt;
    const CommuneTable &table = communeTable();
    const BirthDays days = BirthDays::of(birth);
    QList<Commune> then;
    for (const quint32 stretch : table.withCode(packed(code))) {
        if (table[stretch].existsAt(days))
            return std::nullopt;
        for (const quint32 kin : table.kin(stretch)) {
            const Commune commune = table.commune(kin);
            const bool isKnown = std::ranges::find(then, commune.code, &Commune::code) != then.end();
            if (table[kin].existsAt(days) && !isKnown)
                then.append(commune);
        }
    }
    return then.size() == 1 ? std::optional(then.first()) : std::nullopt;
}

std::optional<TownOfBirth> townOfBirth(const CommuneCode &code, const PartialDate &birth)
{
    static const QRegularExpression listed(u"^(0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-46])$"_s);
    const std::optional<Commune> commune = findCommune(code, birth);
    if (!commune || !listed.match(commune->department).hasMatch())
        return std::nullopt;
    return TownOfBirth{commune->name, commune->department};
}

static std::optional<CommuneCode> codeOf(const std::optional<Commune> &commune)
{
    return commune ? std::optional(commune->code) : std::nullopt;
}

RepairKnowledge withPlaces(RepairKnowledge known, const CivilIdentity &person)
{
    const auto &commune = person.birthPlace.commune;
    if (!commune)
        return known;
    known.communeAtBirth = codeOf(communeAtBirth(*commune, person.birthDate));
    known.communeOfToday = codeOf(communeOfToday(*commune, person.birthDate));
    known.town = townOfBirth(*commune, person.birthDate);
    return known;
}
