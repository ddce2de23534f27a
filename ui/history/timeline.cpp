#include "ui/history/timeline.h"

#include "core/base/frenchtext.h"
#include "ui/words/casewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString whenAndWho(const Revision &revision)
{
    const QDateTime local = revision.at.toLocalTime();
    return QCoreApplication::translate("Timeline", "%1 at %2 — %3")
        .arg(dateText(local.date()), local.time().toString(u"HH:mm"), revision.agent);
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

QList<TimelineEntry> timelineOf(const CaseFile &file)
{
    QList<TimelineEntry> entries;
    for (qsizetype i = 0; i < file.revisions.size(); ++i) {
        const Revision &revision = file.revisions[i];
        entries.append({.kind = revision.kind,
                        .title = describe(revision.kind),
                        .when = whenAndWho(revision),
                        .details = i == 0 ? beginning(revision) : differences(file.revisions[i - 1], revision),
                        .reason = revision.reason});
    }
    std::ranges::reverse(entries);
    return entries;
}
