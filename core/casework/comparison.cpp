#include "core/casework/comparison.h"

#include "core/base/text.h"
#include "core/domain/keptnotice.h"

#include <algorithm>

/// Names are told apart by spaces before hyphens become spaces too: twins may be Anne-Laure and Anne-Sophie.
static bool hasSameGivenName(const Person &a, const Person &b)
{
    const auto first = [](const Person &person) { return folded(person.givenNames.simplified().section(u' ', 0, 0)); };
    return first(a) == first(b) || folded(a.givenNames) == folded(b.givenNames); // one writes the hyphen, the other not
}

bool isSame(const Person &a, const Person &b)
{
    return a.birthDate.canBe(b.birthDate) && hasSameGivenName(a, b)
        && (folded(a.birthName) == folded(b.birthName) || a.birthName.isEmpty() || b.birthName.isEmpty());
}

bool concerns(const Revision &dossier, const CivilIdentity &identity)
{
    const Person typed = toPerson(identity);
    const Person applicant = toPerson(dossier.applicant);
    const bool sameDay = typed.birthDate == applicant.birthDate;
    const bool sameName = folded(typed.birthName) == folded(applicant.birthName)
        && folded(typed.givenNames) == folded(applicant.givenNames);
    const auto isTyped = [&typed](const Fact<Person> &adult) { return isSame(adult.value, typed); };
    return sameDay || sameName || std::ranges::any_of(dossier.household.adults, isTyped);
}

/// The first line that can be of `member`, unless its `column` holds somebody: a record never names one person twice.
template <typename T, typename Column>
static qsizetype lineOf(const QList<Compared<T>> &lines, const T &member, Column column)
{
    const auto isLine = [&](const Compared<T> &line) {
        if (line.*column)
            return false;
        return (line.dossier && isSame(personOf(line.dossier->value), personOf(member)))
            || (line.received && isSame(personOf(*line.received), personOf(member)))
            || (line.kept && isSame(personOf(line.kept->value), personOf(member)));
    };
    return std::distance(lines.begin(), std::ranges::find_if(lines, isLine));
}

/// The line of `member`, added at the end when there is none.
template <typename T, typename Column>
static Compared<T> &lineFor(QList<Compared<T>> &lines, const T &member, Column column)
{
    const qsizetype line = lineOf(lines, member, column);
    if (line == lines.size())
        lines.append(Compared<T>{});
    return lines[line];
}

template <typename T>
static QList<Compared<T>> compareMembers(const QList<Fact<T>> &dossier, const QList<T> &received, const QList<Fact<T>> &kept)
{
    QList<Compared<T>> lines;
    for (const Fact<T> &fact : dossier)
        lineFor(lines, fact.value, &Compared<T>::dossier).dossier = fact;
    for (const T &member : received)
        lineFor(lines, member, &Compared<T>::received).received = member;
    for (const Fact<T> &fact : kept)
        lineFor(lines, fact.value, &Compared<T>::kept).kept = fact;
    return lines;
}

static QList<Child> asChildren(const std::optional<QList<Person>> &persons)
{
    QList<Child> children;
    for (const Person &person : persons.value_or(QList<Person>{}))
        children.append({.person = person, .custody = Custody::Full});
    return children;
}

/// A notice stands beside the one of the case whose place it took.
static QList<Compared<TaxNotice>> compareNotices(const QList<Fact<TaxNotice>> &dossier, const QList<Fact<TaxNotice>> &kept)
{
    QList<Compared<TaxNotice>> lines;
    for (const Fact<TaxNotice> &fact : dossier)
        lines.append({fact, std::nullopt, std::nullopt});
    for (const Fact<TaxNotice> &fact : kept) {
        const auto isLine = [&](const Compared<TaxNotice> &line) {
            return !line.kept && line.dossier && (line.dossier->value == fact.value || haveCommonDeclarant(line.dossier->value, fact.value));
        };
        if (const auto line = std::ranges::find_if(lines, isLine); line != lines.end())
            line->kept = fact;
        else
            lines.append({std::nullopt, std::nullopt, fact});
    }
    return lines;
}

Comparison compare(const Household &dossier, const std::optional<FamilyRecord> &received, const Household &kept)
{
    const FamilyRecord record = received.value_or(FamilyRecord{});
    return {.adults = compareMembers(dossier.adults, record.allocataires.value_or(QList<Person>{}), kept.adults),
            .children = compareMembers(dossier.children, asChildren(record.children), kept.children),
            .address = {dossier.address, record.address, kept.address},
            .notices = compareNotices(dossier.notices, kept.notices),
            .quotient = {dossier.quotient, record.quotient, kept.quotient},
            .resident = {dossier.resident, std::nullopt, kept.resident}};
}

/// The first three columns say what stands against what: the case where there is one, what is kept otherwise.
template <typename T, typename Same>
static bool differsBy(const Compared<T> &line, Same same)
{
    const std::optional<Fact<T>> &against = line.dossier ? line.dossier : line.kept;
    return line.received && against && !same(*line.received, against->value);
}

static bool agrees(const Person &a, const Person &b)
{
    return folded(a.birthName) == folded(b.birthName) && folded(a.usageName) == folded(b.usageName)
        && folded(a.givenNames) == folded(b.givenNames) && a.birthDate == b.birthDate;
}

bool differs(const Compared<Person> &line)
{
    return differsBy(line, agrees);
}

bool differs(const Compared<Child> &line)
{
    return differsBy(line, [](const Child &a, const Child &b) { return agrees(a.person, b.person); });
}

bool differs(const Compared<Address> &line)
{
    return differsBy(line, [](const Address &a, const Address &b) { return folded(oneLine(a)) == folded(oneLine(b)); });
}

bool differs(const Compared<QuotientFamilial> &line)
{
    return differsBy(line, [](const auto &a, const auto &b) { return a.value == b.value; });
}

static void takeCustody(Person &, const Person &) {}

static void takeCustody(Child &received, const Child &kept)
{
    received.custody = kept.custody;
}

/// Each received member replaces one that was kept, and never the one that another received member replaced.
template <typename T>
static void keep(QList<Fact<T>> &members, const QList<T> &received, const Provenance &provenance)
{
    QList<bool> isTaken(members.size(), false);
    for (T member : received) {
        qsizetype place = 0;
        while (place < isTaken.size() && (isTaken[place] || !isSame(personOf(members[place].value), personOf(member))))
            ++place;
        if (place == isTaken.size()) {
            members.append({member, provenance});
            continue;
        }
        takeCustody(member, members[place].value);
        members[place] = {member, provenance};
        isTaken[place] = true;
    }
}

static Provenance fromFund(QDate on, const QString &foundAs)
{
    return {.source = Source::CafMsa, .on = on, .reason = {}, .foundAs = foundAs};
}

Household acceptAll(const Household &kept, const FamilyRecord &received, QDate on, const QString &foundAs)
{
    const Provenance provenance = fromFund(on, foundAs);
    Household household = kept;
    keep(household.adults, received.allocataires.value_or(QList<Person>{}), provenance);
    keep(household.children, asChildren(received.children), provenance);
    const bool fundSaysNone = received.children && received.children->isEmpty();
    household.childless = household.children.isEmpty() && (kept.childless || fundSaysNone);
    if (received.address)
        household.address = {*received.address, provenance};
    if (received.quotient && received.quotient->value)
        household.quotient = {*received.quotient, provenance};
    return household;
}

template <typename T>
static void dropMembers(QList<Fact<T>> &kept, const QList<Fact<T>> &dossier, const QList<T> &received, const Provenance &answer)
{
    kept.removeIf([&](const Fact<T> &fact) {
        const auto same = [&](const T &member) { return isSame(personOf(member), personOf(fact.value)); };
        return fact.provenance == answer && !dossier.contains(fact) && std::ranges::any_of(received, same);
    });
}

template <typename T>
static void giveWay(std::optional<Fact<T>> &kept, const std::optional<Fact<T>> &dossier, const Provenance &answer)
{
    if (kept && kept->provenance == answer)
        kept = dossier;
}

Household withoutAnswer(const Household &kept, const Household &dossier, const FamilyRecord &received, QDate on,
                        const QString &foundAs)
{
    const Provenance answer = fromFund(on, foundAs);
    Household household = kept;
    dropMembers(household.adults, dossier.adults, received.allocataires.value_or(QList<Person>{}), answer);
    dropMembers(household.children, dossier.children, asChildren(received.children), answer);
    giveWay(household.address, dossier.address, answer);
    giveWay(household.quotient, dossier.quotient, answer);
    household.childless = dossier.childless && household.children.isEmpty();
    return household;
}
