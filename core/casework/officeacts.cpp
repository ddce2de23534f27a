#include "core/casework/officeacts.h"

#include "core/formats/retentionjson.h"

using namespace Qt::StringLiterals;

/// What `read` makes of every act of one kind, or what is wrong with the first that it cannot read.
template <typename T>
static Result<QList<T>> fromActs(SealedLog &log, OfficeAct::Kind kind, Result<T> (*read)(const OfficeAct &))
{
    const auto acts = AccountBook(log).acts();
    if (!acts)
        return acts.error();
    QList<T> all;
    for (const OfficeAct &act : *acts) {
        if (act.kind != kind)
            continue;
        const Result<T> one = read(act);
        if (!one)
            return one.error();
        all.append(*one);
    }
    return all;
}

static Result<RetentionSetting> settingIn(const OfficeAct &act)
{
    const auto policy = parseRetentionPolicy(act.facts.value(u"months"_s).toObject());
    if (!policy)
        return policy.error();
    return RetentionSetting{.policy = *policy, .at = act.at, .agent = act.agent, .reason = act.facts.value(u"reason"_s).toString()};
}

static Result<EliminationSlip> slipIn(const OfficeAct &act)
{
    return parseEliminationSlip(act.facts);
}

Result<QList<RetentionSetting>> retentionSettings(SealedLog &log)
{
    return fromActs(log, OfficeAct::Kind::RetentionSet, settingIn);
}

Result<RetentionPolicy> retentionPolicy(SealedLog &log)
{
    const auto settings = retentionSettings(log);
    if (!settings)
        return settings.error();
    return settings->isEmpty() ? RetentionPolicy() : settings->last().policy;
}

Result<QList<EliminationSlip>> proposedSlips(SealedLog &log)
{
    return fromActs(log, OfficeAct::Kind::PurgeProposed, slipIn);
}
