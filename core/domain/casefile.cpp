#include "core/domain/casefile.h"

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
                     .children = {},
                     .town = latest.household.address ? latest.household.address->value.town : QString(),
                     .services = {},
                     .tiers = {},
                     .validUntil = {}};
    for (const Fact<Child> &child : latest.household.children)
        line.children << fullName(child.value.person);
    for (const Decision &decision : latest.decisions) {
        line.services << decision.serviceName;
        line.tiers << decision.tier;
        if (!line.validUntil.isValid() || decision.validUntil > line.validUntil)
            line.validUntil = decision.validUntil;
    }
    return line;
}

static QString described(const Person &person)
{
    const QString birth = person.birthDate.toText();
    return birth.isEmpty() ? fullName(person) : fullName(person) + u", "_s + birth;
}

/// « 900 (2026-10) »
static QString described(const std::optional<Fact<QuotientFamilial>> &fact)
{
    if (!fact || !fact->value.value)
        return {};
    const QString value = QString::number(*fact->value.value);
    return fact->value.period ? u"%1 (%2)"_s.arg(value, fact->value.period->toString()) : value;
}

/// « 2025 28350 2.5 »: year of the income, reference tax income, parts; « - » for what the notice does not say.
static QString described(const TaxNotice &notice)
{
    const QString none = u"-"_s;
    return QStringList{notice.incomeYear ? QString::number(*notice.incomeYear) : none,
                       notice.referenceTaxIncome ? QString::number(*notice.referenceTaxIncome) : none,
                       notice.parts ? notice.parts->toString() : none}
        .join(u' ');
}

static QString described(const Decision &decision)
{
    return (decision.tier + u' ' + decision.price + u' ' + decision.unit).simplified();
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
            changes.append({part, name, name, {}});
    }
    for (const QString &name : after) {
        if (!before.contains(name))
            changes.append({part, name, {}, name});
    }
}

static void addCustody(QList<Change> &changes, const QList<Fact<Child>> &before, const QList<Fact<Child>> &after)
{
    const auto word = [](const Child &child) { return child.custody == Custody::Shared ? u"shared"_s : u"full"_s; };
    for (const Fact<Child> &child : after) {
        const auto same = [&child](const Fact<Child> &other) { return other.value.person == child.value.person; };
        const auto was = std::ranges::find_if(before, same);
        if (was != before.end() && was->value.custody != child.value.custody)
            changes.append({Change::Part::Custody, described(child.value.person), word(was->value), word(child.value)});
    }
}

/// A notice and the one that took its place stand on one line.
static void addNotices(QList<Change> &changes, const QList<Fact<TaxNotice>> &before, const QList<Fact<TaxNotice>> &after)
{
    const qsizetype lines = std::max(before.size(), after.size());
    for (qsizetype line = 0; line < lines; ++line) {
        const QString was = line < before.size() ? described(before[line].value) : QString();
        const QString is = line < after.size() ? described(after[line].value) : QString();
        if (was != is)
            changes.append({Change::Part::Notice, {}, was, is});
    }
}

static void addPrices(QList<Change> &changes, const QList<Decision> &before, const QList<Decision> &after)
{
    // A decision without tier, price and unit (the voted grid has no answer) describes itself by nothing.
    const auto of = [](const QList<Decision> &decisions, const QString &service) {
        const auto found = std::ranges::find(decisions, service, &Decision::service);
        return found == decisions.end() ? std::nullopt : std::optional(described(*found));
    };
    for (const Decision &decision : before) {
        if (!of(after, decision.service))
            changes.append({Change::Part::Price, decision.serviceName, described(decision), {}});
    }
    for (const Decision &decision : after) {
        if (const QString was = of(before, decision.service).value_or(QString()); was != described(decision))
            changes.append({Change::Part::Price, decision.serviceName, was, described(decision)});
    }
}

QList<Change> changesBetween(const Revision &before, const Revision &after)
{
    QList<Change> changes;
    const auto add = [&](Change::Part part, const QString &was, const QString &is) {
        if (was != is)
            changes.append({part, {}, was, is});
    };
    const auto addressOf = [](const Household &household) {
        return household.address ? oneLine(household.address->value) : QString();
    };
    const auto residenceOf = [](const Household &household) {
        return !household.resident ? QString() : household.resident->value ? u"yes"_s : u"no"_s;
    };
    add(Change::Part::Name, described(toPerson(before.applicant)), described(toPerson(after.applicant)));
    addMembership(changes, Change::Part::Adult, names(before.household.adults), names(after.household.adults));
    addMembership(changes, Change::Part::Child, names(before.household.children), names(after.household.children));
    addCustody(changes, before.household.children, after.household.children);
    add(Change::Part::Address, addressOf(before.household), addressOf(after.household));
    add(Change::Part::Quotient, described(before.household.quotient), described(after.household.quotient));
    addNotices(changes, before.household.notices, after.household.notices);
    add(Change::Part::Residence, residenceOf(before.household), residenceOf(after.household));
    addPrices(changes, before.decisions, after.decisions);
    add(Change::Part::Note, before.note, after.note);
    return changes;
}
