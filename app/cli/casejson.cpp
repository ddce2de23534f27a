#include "app/cli/json.h"

using namespace Qt::StringLiterals;

namespace cli {

static QJsonObject toJson(const DecisionStep &step)
{
    return {{u"rule"_s, step.rule},
            {u"text"_s, step.text},
            {u"before"_s, orNull(step.before)},
            {u"after"_s, orNull(step.after)}};
}

QJsonObject toJson(const Decision &decision)
{
    return {{u"service"_s, decision.service},
            {u"service_name"_s, orNull(decision.serviceName)},
            {u"tier"_s, orNull(decision.tier)},
            {u"price"_s, orNull(decision.price)},
            {u"unit"_s, orNull(decision.unit)},
            {u"valid_from"_s, orNull(decision.validFrom)},
            {u"valid_until"_s, orNull(decision.validUntil)},
            {u"schedule"_s, orNull(decision.scheduleId)},
            {u"act"_s, orNull(decision.act)},
            {u"steps"_s, arrayOf(decision.steps, [](const DecisionStep &step) { return toJson(step); })}};
}

static QJsonArray adultsOf(const Household &household)
{
    QJsonArray adults;
    for (const Fact<Person> &adult : household.adults)
        adults.append(toJson(adult.value));
    return adults;
}

static QJsonArray childrenOf(const Household &household)
{
    QJsonArray children;
    for (const Fact<Child> &child : household.children) {
        QJsonObject json = toJson(child.value.person);
        json.insert(u"custody"_s, child.value.custody == Custody::Full ? u"full"_s : u"shared"_s);
        children.append(json);
    }
    return children;
}

QJsonObject toJson(const Revision &revision)
{
    const Household &household = revision.household;
    return {{u"revision"_s, revision.id.toString(QUuid::WithoutBraces)},
            {u"version"_s, revision.version},
            {u"kind"_s, toString(revision.kind)},
            {u"at"_s, revision.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"agent"_s, revision.agent},
            {u"reason"_s, orNull(revision.reason)},
            {u"identity"_s, toJson(revision.applicant)},
            {u"quotient"_s, household.quotient ? toJson(household.quotient->value) : QJsonValue::Null},
            {u"allocataires"_s, adultsOf(household)},
            {u"children"_s, childrenOf(household)},
            {u"address"_s, household.address ? toJson(household.address->value) : QJsonValue(QJsonValue::Null)},
            {u"decisions"_s, arrayOf(revision.decisions, [](const Decision &decision) { return toJson(decision); })},
            {u"note"_s, orNull(revision.note)},
            {u"request_id"_s, orNull(revision.requestId)}};
}

QJsonObject toJson(const CaseSummary &summary)
{
    return {{u"case"_s, summary.number.toString()},
            {u"version"_s, summary.version},
            {u"at"_s, summary.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"agent"_s, summary.agent},
            {u"applicant"_s, summary.applicant},
            {u"birth"_s, toJson(summary.birthDate)},
            {u"children"_s, QJsonArray::fromStringList(summary.children)},
            {u"town"_s, orNull(summary.town)},
            {u"services"_s, QJsonArray::fromStringList(summary.services)},
            {u"tiers"_s, QJsonArray::fromStringList(summary.tiers)},
            {u"valid_until"_s, orNull(summary.validUntil)}};
}

} // namespace cli
