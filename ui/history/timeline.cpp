#include "ui/history/timeline.h"

#include "core/base/frenchtext.h"
#include "ui/history/markpills.h"
#include "ui/words/casewords.h"
#include "ui/words/markwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

static QString whenAndWho(const QDateTime &at, const QString &agent)
{
    const QDateTime local = at.toLocalTime();
    return QCoreApplication::translate("Timeline", "%1 at %2 — %3").arg(dateText(local.date()), local.time().toString(u"HH:mm"), agent);
}

static QString iconOf(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Created: return u"plus"_s;
    case RevisionKind::Updated: return u"pencil"_s;
    case RevisionKind::Issued: return u"printer"_s;
    }
    return {};
}

static TimelineEntry entryOf(const CaseMark &mark)
{
    return {.icon = iconOf(mark.kind), .at = mark.at, .title = describe(mark), .when = whenAndWho(mark.at, mark.agent), .details = {}, .reason = mark.reason};
}

/// What the family came with: its quotient, children and prices.
static QStringList beginning(const Revision &first)
{
    QStringList lines;
    if (first.household.quotient)
        lines << QCoreApplication::translate("Timeline", "Family quotient: %1")
                     .arg(quotientText(first.household.quotient->value));
    for (const Fact<Child> &child : first.household.children)
        lines << QCoreApplication::translate("Timeline", "Child: %1").arg(fullName(child.value.person));
    for (const Decision &decision : first.decisions)
        lines << QCoreApplication::translate("Timeline", "%1: %2").arg(decision.serviceName, priceText(decision));
    return lines;
}

static QStringList differences(const Revision &before, const Revision &after)
{
    QStringList lines;
    for (const Change &change : changesBetween(before, after))
        lines << describe(change);
    if (lines.isEmpty() && after.kind == RevisionKind::Updated)
        lines << QCoreApplication::translate("Timeline", "Validated again without any change.");
    return lines;
}

QList<TimelineEntry> timelineOf(const CaseFile &file, const QList<CaseMark> &marks)
{
    QList<TimelineEntry> entries;
    for (qsizetype i = 0; i < file.revisions.size(); ++i) {
        const Revision &revision = file.revisions[i];
        entries.append({.icon = iconOf(revision.kind),
                        .at = revision.at,
                        .title = describe(revision.kind),
                        .when = whenAndWho(revision.at, revision.agent),
                        .details = i == 0 ? beginning(revision) : differences(file.revisions[i - 1], revision),
                        .reason = revision.reason});
    }
    for (const CaseMark &mark : marks)
        entries.append(entryOf(mark));
    std::ranges::reverse(entries);
    std::ranges::stable_sort(entries, std::ranges::greater(), &TimelineEntry::at);
    return entries;
}
