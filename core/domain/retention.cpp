#include "core/domain/retention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr std::array<std::pair<RetentionCategory, QStringView>, allCategories.size()> categoryWords{{
    {RetentionCategory::Priced, u"priced"},
    {RetentionCategory::Creche, u"creche"},
    {RetentionCategory::Undecided, u"undecided"},
    {RetentionCategory::Consultations, u"consultations"},
    {RetentionCategory::Technique, u"technique"},
}};

QString toString(RetentionCategory category)
{
    return categoryWords[static_cast<size_t>(category)].second.toString();
}

Result<RetentionCategory> parseRetentionCategory(QStringView text)
{
    const auto *named = std::ranges::find(categoryWords, text, &std::pair<RetentionCategory, QStringView>::second);
    if (named == categoryWords.end())
        return refused(Problem::UnknownCode, u"retention category"_s);
    return named->first;
}

RetentionBounds boundsOf(RetentionCategory category)
{
    switch (category) {
    case RetentionCategory::Consultations:
        return {6, 36};
    case RetentionCategory::Technique:
        return {12, 12};
    case RetentionCategory::Priced:
    case RetentionCategory::Creche:
    case RetentionCategory::Undecided:
        break;
    }
    return {1, 120};
}

Result<RetentionPolicy> RetentionPolicy::with(RetentionCategory category, int months) const
{
    const RetentionBounds bounds = boundsOf(category);
    if (months < bounds.least || months > bounds.most)
        return refused(Problem::OutOfRange, u"retention of "_s + toString(category));
    RetentionPolicy changed = *this;
    changed.m_months[static_cast<size_t>(category)] = months;
    return changed;
}

RetentionCategory categoryOf(const Decision &decision)
{
    const bool isCreche = std::ranges::any_of(decision.steps, [](const DecisionStep &step) { return step.rule == u"eaje"; });
    return isCreche ? RetentionCategory::Creche : RetentionCategory::Priced;
}

static RetentionDue dueAfter(RetentionCategory category, QDate lastUse, const RetentionPolicy &policy)
{
    return {category, lastUse, lastUse.addMonths(policy.months(category))};
}

static void takeLater(RetentionDue &latest, const RetentionDue &other)
{
    if (!latest.on.isValid() || other.on > latest.on)
        latest = other;
}

RetentionDue dueOn(const CaseFile &file, const RetentionPolicy &policy)
{
    const QDate worked = file.latest().at.date();
    RetentionDue latest;
    for (const Revision &revision : file.revisions) {
        for (const Decision &decision : revision.decisions) {
            const bool holdsLonger = decision.validUntil.isValid() && decision.validUntil > worked;
            takeLater(latest, dueAfter(categoryOf(decision), holdsLonger ? decision.validUntil : worked, policy));
        }
    }
    return latest.on.isValid() ? latest : dueAfter(RetentionCategory::Undecided, worked, policy);
}

QDate dueAtTheEarliest(const CaseSummary &summary, const RetentionPolicy &policy)
{
    const auto months = [&](RetentionCategory category) { return policy.months(category); };
    const QDate worked = summary.at.date();
    return worked.isValid() ? worked.addMonths(months(std::ranges::min(caseCategories, {}, months))) : QDate();
}

YearMonth firstMonthKept(QDate today, const RetentionPolicy &policy)
{
    return YearMonth::of(today.addMonths(-policy.months(RetentionCategory::Consultations)));
}
