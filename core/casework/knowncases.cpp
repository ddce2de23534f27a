#include "core/casework/knowncases.h"

#include "core/base/searchtext.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// A name as it is looked for.
struct Wanted {
    QByteArray text; ///< As searchText() has it.
    quint32 sound = 0;
    explicit Wanted(const QString &name) : text(searchText(name).toUtf8()), sound(soundOf(name)) {}

    /// « DUPONT » is also who is called « DUPONT-MOREAU » by now.
    bool isBorneBy(QByteArrayView name) const { return name == text || (name.startsWith(text) && name.sliced(text.size()).startsWith(' ')); }
    bool soundsAs(quint32 other) const { return sound != 0 && sound == other; }
};

/// Names of a chunk, by how they are wanted.
struct Marked {
    std::vector<bool> any; ///< The same or of the same sound.
    std::vector<bool> same;
};

Marked markedIn(const CaseChunk &chunk, const QList<Wanted> &wanted)
{
    Marked marked{std::vector<bool>(chunk.names().size()), std::vector<bool>(chunk.names().size())};
    for (std::size_t name = 0; name < chunk.names().size(); ++name) {
        const QByteArrayView text = chunk.nameText(name);
        const quint32 sound = chunk.names()[name].sound;
        marked.same[name] = std::ranges::any_of(wanted, [&](const Wanted &each) { return each.isBorneBy(text); });
        marked.any[name] = marked.same[name] || std::ranges::any_of(wanted, [&](const Wanted &each) { return each.soundsAs(sound); });
    }
    return marked;
}

/// The first given name in « DUPONT (MARTIN) Sophie Anne ».
QString givenNameIn(const CaseSummary &summary)
{
    const qsizetype from = std::max(summary.birthNameSize, summary.applicant.lastIndexOf(u')') + 1);
    return summary.applicant.mid(from).trimmed().section(u' ', 0, 0);
}

bool isSameYear(const PartialDate &one, const PartialDate &other)
{
    return one.year() && one.year() == other.year();
}

/// Why the dates and given names make two people of the same name one, or nothing.
std::optional<Likeness> likeness(const CivilIdentity &identity, const CaseSummary &summary, bool isSameName)
{
    const PartialDate &born = summary.birthDate;
    if (born.canBe(identity.birthDate))
        return isSameName ? Likeness::Same : Likeness::SoundsAlike;
    if (isSlip(born, identity.birthDate))
        return Likeness::NearDate;
    const quint32 sound = identity.givenNames.isEmpty() ? 0 : soundOf(identity.givenNames.first().toString());
    if (isSameYear(born, identity.birthDate) && sound != 0 && sound == soundOf(givenNameIn(summary)))
        return Likeness::SameYear;
    return std::nullopt;
}

/// How many of each kind are worth decoding: past that, the reason tells nobody apart.
constexpr int mostLooked = 2'000;

void addBearing(QList<KnownCase> &found, const CaseIndex &index, const CivilIdentity &identity)
{
    QList<Wanted> wanted{Wanted(identity.birthName.toString())};
    if (identity.usageName)
        wanted.append(Wanted(identity.usageName->toString()));
    int looked = 0;
    for (int number = 0; number < index.chunkCount(); ++number) {
        const CaseChunk &chunk = index.chunk(number);
        const Marked marked = markedIn(chunk, wanted);
        if (std::ranges::find(marked.any, true) == marked.any.end())
            continue;
        const auto same = chunk.bearing(marked.same);
        for (const CaseIndex::Row row : index.rowsOf(number, chunk.bearing(marked.any))) {
            const auto at = static_cast<CaseChunk::Row>(row);
            const PartialDate born = chunk.birthDateAt(at);
            const bool isNear = born.canBe(identity.birthDate) || isSlip(born, identity.birthDate) || isSameYear(born, identity.birthDate);
            if (!isNear || !chunk.isShown(at) || ++looked > mostLooked)
                continue;
            const CaseSummary summary = chunk.at(at);
            if (const auto why = likeness(identity, summary, std::ranges::binary_search(same, at)))
                found.append({summary, *why});
        }
    }
}

/// Two children in common: one namesake is common, two are not.
bool sharesChildren(const CaseSummary &summary, const QStringList &folded)
{
    return std::ranges::count_if(summary.children, [&](const QString &child) { return folded.contains(searchText(child)); }) >= 2;
}

void addSameChildren(QList<KnownCase> &found, const CaseIndex &index, const QStringList &children)
{
    QStringList folded;
    std::ranges::transform(children, std::back_inserter(folded), [](const QString &child) { return searchText(child); });
    folded.removeDuplicates();
    if (folded.size() < 2)
        return;
    std::ranges::stable_sort(folded, std::ranges::greater(), &QString::size); // the longest names are the rarest
    const QList<CaseIndex::Row> rows = index.find(folded[0] + u' ' + folded[1]);
    for (qsizetype row = 0; row < std::min<qsizetype>(rows.size(), mostLooked); ++row) {
        const CaseSummary summary = index.at(rows[row]);
        const auto isIt = [&](const KnownCase &known) { return known.summary.number == summary.number; };
        if (sharesChildren(summary, folded) && std::ranges::none_of(found, isIt))
            found.append({summary, Likeness::SameChildren});
    }
}

} // namespace

bool isSlip(const PartialDate &one, const PartialDate &other)
{
    if (!one.isWhole() || !other.isWhole())
        return false;
    if (one.year() == other.year() && one.day() == other.month() && one.month() == other.day())
        return one != other;
    const auto digitsOf = [](const PartialDate &date) { return *date.year() * 10'000 + *date.month() * 100 + *date.day(); };
    int differing = 0;
    for (int a = digitsOf(one), b = digitsOf(other); a != b; a /= 10, b /= 10)
        differing += a % 10 != b % 10 ? 1 : 0;
    return differing == 1;
}

QList<KnownCase> knownCases(const CaseIndex &index, const CivilIdentity &identity, const QStringList &children, int most)
{
    QList<KnownCase> found;
    addBearing(found, index, identity);
    if (found.isEmpty()) // a name tells more, and takes less time
        addSameChildren(found, index, children);
    std::ranges::stable_sort(found, {}, &KnownCase::likeness);
    if (found.size() > most)
        found.erase(found.begin() + most, found.end());
    return found;
}

/// As it is written where it was met: « Durand », of « Durand (Petit) Sophie ».
static QString writtenAs(const CaseChunk &chunk, std::size_t name)
{
    const CaseSummary summary = chunk.at(chunk.names()[name].example);
    const QString folded = QString::fromUtf8(chunk.nameText(name));
    const QString birthName = summary.birthNameSize > 0 ? summary.applicant.left(summary.birthNameSize) : summary.applicant.section(u' ', 0, 0);
    if (searchText(birthName) == folded)
        return birthName;
    return summary.applicant.section(u'(', 1).section(u')', 0, 0);
}

QStringList namesSoundingLike(const CaseIndex &index, const QString &typed, int most)
{
    const QStringList words = searchText(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString &longest = *std::ranges::max_element(words, {}, &QString::size);
    const QList<Wanted> wanted{Wanted(words.join(u' ')), Wanted(longest)};
    struct Found {
        QString written;
        quint32 count = 0;
    };
    QHash<QByteArray, Found> found;
    for (int number = 0; number < index.chunkCount(); ++number) {
        const CaseChunk &chunk = index.chunk(number);
        for (std::size_t name = 0; name < chunk.names().size(); ++name) {
            const auto isAlike = [&](const Wanted &each) { return each.soundsAs(chunk.names()[name].sound); };
            const auto isTyped = [&](const Wanted &each) { return each.text == chunk.nameText(name); };
            if (!std::ranges::any_of(wanted, isAlike) || std::ranges::any_of(wanted, isTyped))
                continue;
            Found &known = found[chunk.nameText(name).toByteArray()];
            known.count += chunk.names()[name].count;
            if (known.written.isEmpty())
                known.written = writtenAs(chunk, name);
        }
    }
    QList<Found> ranked = found.values();
    std::ranges::sort(ranked, [](const Found &a, const Found &b) { return std::pair(b.count, a.written) < std::pair(a.count, b.written); });
    QStringList names;
    for (qsizetype rank = 0; rank < std::min<qsizetype>(ranked.size(), most); ++rank)
        names << ranked[rank].written;
    return names;
}
