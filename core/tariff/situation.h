#pragma once
#include "core/base/exact.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

/// One child, for the rules that look at each. A rule takes what is not told for no; a count of the family that rests on
/// it is not known.
struct ChildFacts {
    std::optional<int> age = {};
    std::optional<bool> disabled = {};
    std::optional<bool> registered = {};
    bool inCharge = true;
    QString schooling = {};
};

/// One registration of the family, with the facts of its person and its activity. They go before those of the family;
/// statuses and documents add up, and a counter belongs to the registration that it stands in.
struct Registration {
    QMap<QString, Exact> numbers = {};
    QMap<QString, QString> words = {};
    QStringList statuses = {};
    QStringList documents = {};
    QMap<QString, bool> flags = {};
    QMap<QString, Exact> counters = {};
    std::optional<bool> resident = {}; ///< A child who lives elsewhere than the family.
};

/// What a price may depend on, for one family and one service on one day. Keys are those of vocabulary.h; what is absent
/// is not known, except statuses, documents and counters, of which there are then none.
struct Situation {
    std::optional<Exact> quotient = {}; ///< €/month, as the fund gives it.
    std::optional<int> children = {}; ///< In charge.
    std::optional<bool> resident = {};
    QDate on = {}; ///< The day of service.
    QMap<QString, Exact> numbers = {}; ///< Counts and figures; sums of money with their period: "income_monthly".
    QMap<QString, bool> flags = {};
    QMap<QString, QString> words = {};
    QStringList statuses = {};
    QStringList documents = {};
    QMap<QString, Exact> counters = {};
    QList<ChildFacts> family = {}; ///< The children one by one, when they are known so.
    QList<Registration> registrations = {}; ///< When the price asked for is the family's invoice.
    /// Of the family around one registration: conditions see them, amounts by counter do not, since the invoice charges
    /// those once.
    QMap<QString, Exact> familyCounters = {};
    QMap<QString, QString> origins = {}; ///< French words on the paper or the answer that a fact comes from, by its key.
};
