#include "core/domain/casefile.h"

#include "core/base/frenchtext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

QString toString(LookupOutcome outcome)
{
    switch (outcome) {
    case LookupOutcome::Found: return u"found"_s;
    case LookupOutcome::NotFound: return u"not_found"_s;
    case LookupOutcome::NotEligible: return u"not_eligible"_s;
    case LookupOutcome::Refused: return u"refused"_s;
    case LookupOutcome::RateLimited: return u"rate_limited"_s;
    case LookupOutcome::Unavailable: return u"unavailable"_s;
    case LookupOutcome::InvalidInput: return u"invalid_input"_s;
    case LookupOutcome::Unreadable: return u"unreadable"_s;
    case LookupOutcome::Cancelled: return u"cancelled"_s;
    }
    return {};
}

static constexpr std::pair<RevisionKind, QStringView> revisionKinds[] = {
    {RevisionKind::Created, u"created"},
    {RevisionKind::Updated, u"updated"},
    {RevisionKind::Issued, u"issued"},
};

QString toString(RevisionKind kind)
{
    const auto *named = std::ranges::find(revisionKinds, kind, &std::pair<RevisionKind, QStringView>::first);
    return named->second.toString();
}

std::optional<RevisionKind> parseRevisionKind(QStringView text)
{
    const auto *named = std::ranges::find(revisionKinds, text, &std::pair<RevisionKind, QStringView>::second);
    return named == std::end(revisionKinds) ? std::nullopt : std::optional(named->first);
}

CaseSummary summary(const Revision &latest)
{
    CaseSummary line{.number = latest.number,
                     .version = latest.version,
                     .at = latest.at,
                     .agent = latest.agent,
                     .applicant = fullName(latest.applicant),
                     .birthDate = latest.applicant.birthDate,
                     .children = childrenNames(latest.household),
                     .town = latest.household.address ? latest.household.address->value.town : QString(),
                     .services = {},
                     .tiers = {},
                     .validUntil = {},
                     .birthNameSize = latest.applicant.birthName.toString().size()};
    for (const Decision &decision : latest.decisions) {
        line.services << decision.serviceName;
        line.tiers << decision.tier;
        if (!line.validUntil.isValid() || decision.validUntil > line.validUntil)
            line.validUntil = decision.validUntil;
    }
    return line;
}

static QString withBirth(const QString &name, const PartialDate &birthDate)
{
    const QString birth = birthDate.toText();
    return birth.isEmpty() ? name : name + u", "_s + birth;
}

static QString described(const Person &person)
{
    return withBirth(fullName(person), person.birthDate);
}

QString askedAbout(const CivilIdentity &person)
{
    return withBirth(fullName(person), person.birthDate);
}

/// A text that says nothing is nothing.
static Change::Value valueOf(const QString &text)
{
    return text.isEmpty() ? Change::Value() : Change::Value(text);
}

static Change::Value valueOf(const std::optional<Fact<QuotientFamilial>> &fact)
{
    return fact && fact->value.value ? Change::Value(fact->value) : Change::Value();
}

static Change::Value valueOf(const std::optional<Fact<bool>> &fact)
{
    return fact ? Change::Value(fact->value) : Change::Value();
}

/// Who worked it out and from when is no change for the family.
static bool isSameQuotient(const std::optional<Fact<QuotientFamilial>> &a, const std::optional<Fact<QuotientFamilial>> &b)
{
    const auto known = [](const auto &fact) { return fact ? fact->value : QuotientFamilial(); };
    return known(a).value == known(b).value && (!known(a).value || known(a).period == known(b).period);
}

static bool isSamePrice(const Decision &a, const Decision &b)
{
    return a.tier == b.tier && a.price == b.price && a.unit == b.unit;
}

static QStringList names(const QList<Fact<Person>> &adults)
{
    QStringList texts;
    std::ranges::transform(adults, std::back_inserter(texts), [](const auto &fact) { return described(fact.value); });
    return texts;
}

static QStringList names(const QList<Fact<Child>> &children)
{
    QStringList texts;
    std::ranges::transform(children, std::back_inserter(texts),
                           [](const auto &fact) { return described(fact.value.person); });
    return texts;
}

static void addMembership(QList<Change> &changes, Change::Part part, const QStringList &before, const QStringList &after)
{
    for (const QString &name : before) {
        if (!after.contains(name))
            changes.append({part, name, valueOf(name), {}});
    }
    for (const QString &name : after) {
        if (!before.contains(name))
            changes.append({part, name, {}, valueOf(name)});
    }
}

static void addCustody(QList<Change> &changes, const QList<Fact<Child>> &before, const QList<Fact<Child>> &after)
{
    for (const Fact<Child> &child : after) {
        const auto same = [&child](const Fact<Child> &other) { return other.value.person == child.value.person; };
        const auto was = std::ranges::find_if(before, same);
        if (was != before.end() && was->value.custody != child.value.custody)
            changes.append({Change::Part::Custody, described(child.value.person), was->value.custody, child.value.custody});
    }
}

/// A notice and the one that took its place stand on one line.
static void addNotices(QList<Change> &changes, const QList<Fact<TaxNotice>> &before, const QList<Fact<TaxNotice>> &after)
{
    const auto valueAt = [](const QList<Fact<TaxNotice>> &notices, qsizetype line) {
        return line < notices.size() ? Change::Value(notices[line].value) : Change::Value();
    };
    for (qsizetype line = 0; line < std::max(before.size(), after.size()); ++line) {
        const Change::Value was = valueAt(before, line);
        const Change::Value is = valueAt(after, line);
        if (was != is)
            changes.append({Change::Part::Notice, {}, was, is});
    }
}

static void addCircumstances(QList<Change> &changes, const QList<Fact<Circumstance>> &before, const QList<Fact<Circumstance>> &after)
{
    const auto valueIn = [](const QList<Fact<Circumstance>> &facts, const Circumstance &asked) {
        const auto same = [&asked](const Fact<Circumstance> &fact) {
            return fact.value.key == asked.key && fact.value.service == asked.service;
        };
        const auto found = std::ranges::find_if(facts, same);
        return found == facts.end() ? QString() : found->value.value;
    };
    const auto inCase = [](const QString &value) {
        const bool isFlag = value == u"true" || value == u"false";
        return isFlag ? Change::Value(value == u"true") : valueOf(value);
    };
    for (const Fact<Circumstance> &was : before) {
        const QString is = valueIn(after, was.value);
        if (is != was.value.value)
            changes.append({Change::Part::Circumstance, was.value.name, inCase(was.value.value), inCase(is)});
    }
    for (const Fact<Circumstance> &is : after) {
        if (valueIn(before, is.value).isEmpty())
            changes.append({Change::Part::Circumstance, is.value.name, {}, inCase(is.value.value)});
    }
}

/// « Accueil du soir », or « Accueil du soir (Laura) » where each child has a price.
static QString pricedAs(const Decision &decision)
{
    return decision.child.isEmpty() ? decision.serviceName : u"%1 (%2)"_s.arg(decision.serviceName, decision.child);
}

/// The same price may hold longer: that is why many a case is validated again.
static void addPrice(QList<Change> &changes, const Decision &was, const Decision &is)
{
    if (!isSamePrice(was, is))
        changes.append({Change::Part::Price, pricedAs(is), was, is});
    if (was.validUntil != is.validUntil)
        changes.append({Change::Part::Validity, pricedAs(is), valueOf(dateText(was.validUntil)), valueOf(dateText(is.validUntil))});
}

static void addPrices(QList<Change> &changes, const QList<Decision> &before, const QList<Decision> &after)
{
    const auto sameIn = [](const QList<Decision> &decisions, const Decision &asked) {
        return std::ranges::find_if(
            decisions, [&](const Decision &each) { return each.service == asked.service && each.child == asked.child; });
    };
    for (const Decision &decision : before) {
        if (sameIn(after, decision) == after.end())
            changes.append({Change::Part::Price, pricedAs(decision), decision, {}});
    }
    for (const Decision &decision : after) {
        const auto was = sameIn(before, decision);
        if (was == before.end())
            changes.append({Change::Part::Price, pricedAs(decision), {}, decision});
        else
            addPrice(changes, *was, decision);
    }
}

static QString placeCode(const BirthPlace &place)
{
    return place.commune ? place.commune->toString() : place.country.toString();
}

static void addFacts(QList<Change> &changes, const Household &before, const Household &after)
{
    if (!isSameQuotient(before.quotient, after.quotient))
        changes.append({Change::Part::Quotient, {}, valueOf(before.quotient), valueOf(after.quotient)});
    if (const auto was = valueOf(before.resident), is = valueOf(after.resident); was != is)
        changes.append({Change::Part::Residence, {}, was, is});
}

QList<Change> changesBetween(const Revision &before, const Revision &after)
{
    QList<Change> changes;
    const auto add = [&](Change::Part part, const QString &was, const QString &is) {
        if (was != is)
            changes.append({part, {}, valueOf(was), valueOf(is)});
    };
    const auto addressOf = [](const Household &household) {
        return household.address ? oneLine(household.address->value) : QString();
    };
    add(Change::Part::Name, described(toPerson(before.applicant)), described(toPerson(after.applicant)));
    add(Change::Part::Sex, toString(before.applicant.sex), toString(after.applicant.sex));
    add(Change::Part::BirthPlace, placeCode(before.applicant.birthPlace), placeCode(after.applicant.birthPlace));
    addMembership(changes, Change::Part::Adult, names(before.household.adults), names(after.household.adults));
    addMembership(changes, Change::Part::Child, names(before.household.children), names(after.household.children));
    addCustody(changes, before.household.children, after.household.children);
    add(Change::Part::Address, addressOf(before.household), addressOf(after.household));
    addFacts(changes, before.household, after.household);
    addNotices(changes, before.household.notices, after.household.notices);
    addCircumstances(changes, before.household.circumstances, after.household.circumstances);
    addPrices(changes, before.decisions, after.decisions);
    add(Change::Part::Note, before.note, after.note);
    return changes;
}
