#include "ui/history/casestate.h"

#include "core/base/frenchtext.h"

#include <QCoreApplication>

CaseState stateOf(const CaseSummary &summary, QDate today)
{
    if (!summary.at.isValid())
        return CaseState::Damaged;
    if (summary.isQuarantined)
        return CaseState::Quarantined;
    if (summary.mergedInto)
        return CaseState::Merged;
    if (!summary.validUntil.isValid())
        return CaseState::Incomplete;
    return summary.validUntil < today ? CaseState::Expired : CaseState::Valid;
}

QString describeState(const CaseSummary &summary, QDate today)
{
    const QString until = dateText(summary.validUntil);
    switch (stateOf(summary, today)) {
    case CaseState::Valid: return QCoreApplication::translate("CaseState", "valid until %1").arg(until);
    case CaseState::Expired: return QCoreApplication::translate("CaseState", "ended on %1").arg(until);
    case CaseState::Incomplete: return QCoreApplication::translate("CaseState", "to be completed");
    case CaseState::Merged: return QCoreApplication::translate("CaseState", "merged into %1").arg(summary.mergedInto->toString());
    case CaseState::Quarantined: return QCoreApplication::translate("CaseState", "to be purged");
    case CaseState::Damaged: return QCoreApplication::translate("CaseState", "unreadable");
    }
    return {};
}
