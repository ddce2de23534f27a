#include "core/domain/personsfile.h"

#include "core/base/text.h"
#include "core/domain/identitymatch.h"
#include "core/domain/noticematch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString toString(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Applicant: return u"applicant"_s;
    case Capacity::Adult: return u"adult"_s;
    case Capacity::Child: return u"child"_s;
    }
    return {};
}

static bool isThem(const Person &person, const CivilIdentity &identity)
{
    return !person.birthDate.isUnknown() && !identity.birthDate.isUnknown() && isSamePerson(person, identity);
}

template <typename T>
static bool isAmong(const QList<Fact<T>> &members, const CivilIdentity &identity)
{
    return std::ranges::any_of(members, [&](const Fact<T> &member) { return isThem(personOf(member.value), identity); });
}

std::optional<Capacity> capacityIn(const Revision &revision, const CivilIdentity &person)
{
    if (isThem(toPerson(revision.applicant), person))
        return Capacity::Applicant;
    if (isAmong(revision.household.adults, person))
        return Capacity::Adult;
    return isAmong(revision.household.children, person) ? std::optional(Capacity::Child) : std::nullopt;
}

/// Takes away what is not theirs, and says so where there was something.
template <typename T>
static void withhold(QStringList &withheld, const QString &what, T &part, const T &rest)
{
    if (part == rest)
        return;
    part = rest;
    withheld.append(what);
}

static QList<Fact<Person>> namesOfOthers(QList<Fact<Person>> adults, const CivilIdentity &person)
{
    for (Fact<Person> &adult : adults) {
        if (!isThem(adult.value, person))
            adult.value = Person{.birthName = adult.value.birthName, .usageName = adult.value.usageName, .givenNames = adult.value.givenNames, .birthDate = {}, .sex = {}, .birthCommune = {}};
    }
    return adults;
}

static QList<Fact<TaxNotice>> ownNotices(QList<Fact<TaxNotice>> notices, const CivilIdentity &person)
{
    notices.removeIf([&](const Fact<TaxNotice> &notice) {
        return matchDeclarants(notice.value, person).agreement == NameAgreement::None;
    });
    return notices;
}

/// Their own line among the children, and no other.
static QList<Fact<Child>> onlyThem(QList<Fact<Child>> children, const CivilIdentity &person)
{
    children.removeIf([&](const Fact<Child> &child) { return !isThem(child.value.person, person); });
    return children;
}

/// Which services, from when to when: a price tells a household's income.
static QList<Decision> withoutPrices(QList<Decision> decisions, const CivilIdentity &person)
{
    const auto isOfAnother = [&](const Decision &decision) {
        return !decision.child.isEmpty() && std::ranges::none_of(person.givenNames, [&](const PersonName &name) {
            return folded(decision.child).startsWith(folded(name.toString()));
        });
    };
    decisions.removeIf(isOfAnother);
    for (Decision &decision : decisions) {
        decision.tier.clear();
        decision.price.clear();
        decision.steps.clear();
    }
    return decisions;
}

static void withholdFromChild(DisclosedRevision &told, const CivilIdentity &person)
{
    Household &household = told.household;
    withhold(told.withheld, u"adults"_s, household.adults, {});
    withhold(told.withheld, u"children"_s, household.children, onlyThem(household.children, person));
    withhold(told.withheld, u"address"_s, household.address, {});
    withhold(told.withheld, u"quotient"_s, household.quotient, {});
    withhold(told.withheld, u"notices"_s, household.notices, {});
    withhold(told.withheld, u"residence"_s, household.resident, {});
    withhold(told.withheld, u"circumstances"_s, household.circumstances, {});
    withhold(told.withheld, u"prices"_s, told.decisions, withoutPrices(told.decisions, person));
    withhold(told.withheld, u"notes"_s, told.note, {});
    withhold(told.withheld, u"reasons"_s, told.reason, {});
    told.applicantName.clear();
    told.requestId.clear();
}

DisclosedRevision disclosed(const Revision &revision, Capacity capacity, const CivilIdentity &person)
{
    DisclosedRevision told{.capacity = capacity,
                           .version = revision.version,
                           .kind = revision.kind,
                           .at = revision.at,
                           .agent = revision.agent,
                           .reason = revision.reason,
                           .identity = capacity == Capacity::Applicant ? std::optional(revision.applicant) : std::nullopt,
                           .applicantName = fullName(revision.applicant),
                           .household = revision.household,
                           .decisions = revision.decisions,
                           .note = revision.note,
                           .requestId = revision.requestId,
                           .withheld = {}};
    if (capacity == Capacity::Child) {
        withholdFromChild(told, person);
    } else {
        withhold(told.withheld, u"adults"_s, told.household.adults, namesOfOthers(told.household.adults, person));
        withhold(told.withheld, u"notices"_s, told.household.notices, ownNotices(told.household.notices, person));
    }
    return told;
}
