#include "core/casework/circumstances.h"

#include "core/casework/pricing.h"
#include "core/tariff/statedfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The lines of the household are where these are said.
static bool hasOwnPlace(const QString &key)
{
    static const QStringList keys{u"quotient"_s, u"children"_s, u"resident"_s, u"on"_s, u"family"_s, u"rfr_yearly"_s, u"rfr_monthly"_s,
        u"fiscal_parts"_s, u"month"_s, u"persons"_s, u"parts"_s};
    return keys.contains(key);
}

static bool isKnown(const QString &key, const Situation &given)
{
    const bool followsFromCouple = (key == u"adults" || key == u"lone_parent") && given.flags.contains(u"couple"_s);
    const bool isPricedForEach = (key == u"child_rank" || key == u"age") && !given.family.isEmpty();
    return followsFromCouple || isPricedForEach || !statedValue(given, key).isEmpty();
}

/// A status, a paper or where they live is said once for the family, though a registration may have its own.
static bool isSaidOfFamily(const FactAsked &fact)
{
    static const QStringList keys{u"statuses"_s, u"documents"_s, u"regime"_s, u"commune"_s, u"commune_of_work"_s, u"epci"_s, u"zone"_s};
    return fact.kind == FactKind::Money || isOfFamily(fact.key) || keys.contains(fact.key);
}

static void add(QList<FactAsked> &facts, const FactAsked &fact)
{
    const auto known = std::ranges::find(facts, fact.key, &FactAsked::key);
    if (known == facts.end()) {
        facts.append(fact);
        return;
    }
    for (const QString &word : fact.words) {
        if (!known->words.contains(word))
            known->words << word;
    }
}

static Situation statedFor(const Household &household, const QString &service)
{
    Situation stated;
    for (const Fact<Circumstance> &said : household.circumstances) {
        if (said.value.service == service)
            addStated(stated, said.value.key, said.value.value);
    }
    return stated;
}

QList<CircumstancesAsked> circumstancesAsked(const Schedule &schedule, const Household &household, QDate on)
{
    Household bare = household;
    bare.circumstances.clear();
    const Situation given = situationOf(bare, std::max(on, schedule.validFrom));
    CircumstancesAsked family{.service = {}, .title = {}, .facts = {}, .known = statedFor(household, {})};
    QList<CircumstancesAsked> asked;
    for (const Service &service : schedule.services) {
        CircumstancesAsked own{.service = service.id, .title = service.name, .facts = {}, .known = statedFor(household, service.id)};
        const QList<FactAsked> facts = factsAsked(service);
        for (const FactAsked &fact : facts) {
            if (!hasOwnPlace(fact.key) && !isKnown(fact.key, given))
                add(isSaidOfFamily(fact) ? family.facts : own.facts, fact);
        }
        if (!own.facts.isEmpty())
            asked.append(own);
    }
    if (!family.facts.isEmpty())
        asked.prepend(family);
    return asked;
}

Household withStated(Household household, const CircumstancesAsked &asked, const Situation &stated, const Provenance &provenance)
{
    for (const FactAsked &fact : asked.facts) {
        const Circumstance said{asked.service, fact.key, statedValue(stated, fact.key), fact.name};
        household = withCircumstance(std::move(household), {said, provenance});
    }
    return household;
}
