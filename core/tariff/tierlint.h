#pragma once
#include "core/tariff/finding.h"
#include "core/tariff/schedule.h"

/// A finding about a service, or about one of its rows.
Finding findingAbout(const Service &service, Finding::Severity severity, const QString &kind, const QString &message);
Finding findingAbout(
    const Service &service, const Tier &tier, Finding::Severity severity, const QString &kind, const QString &message);

/// The places of the tiers, from the lowest quotient to the highest.
QList<qsizetype> byQuotient(const QList<Tier> &tiers);

/// Whether each quotient from 0 up is in one row: "gap", "overlap", "orphan_decimals", "unreachable_row", and
/// "duplicate_tier" for a name that stands twice. Gaps and overlaps that the act itself has are warnings.
QList<Finding> lintTiers(const QList<Tier> &tiers, const Service &service);
