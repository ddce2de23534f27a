#pragma once
#include "core/tariff/schedule.h"
#include "core/tariff/vocabulary.h"

/// One fact that a service may look at.
struct FactAsked {
    QString key; ///< As facts files have it: "income_monthly"; "family" for the children one by one; "on" for the day.
    FactKind kind = FactKind::Figure;
    QString name; ///< French.
    QStringList words = {}; ///< Those that the service knows, for words and lists of words.
};

/// Every fact that any rule of the service may look at, each once: the quotient first, then children and residence,
/// then in the order of the rules. Registrations and counters of an invoice are not among them.
QList<FactAsked> factsAsked(const Service &service);
