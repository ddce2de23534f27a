#pragma once
#include <QList>
#include <QString>

#include <optional>

enum class FactKind {
    Count, ///< A whole number from 0 up.
    Figure, ///< A decimal from 0 up.
    Money, ///< A sum of money; given a month or a year: "income_monthly", "income_yearly".
    Flag,
    Word,
    Date, ///< The day of service, never given among the facts.
    Words, ///< A list; a condition holds when one of its words is in it.
};

/// One fact that rules may look at: the whole closed vocabulary of schedules and of facts files.
struct FactEntry {
    QString key;
    FactKind kind;
    QString name; ///< French, for the sentences: « le nombre d'enfants inscrits ».
};
const QList<FactEntry> &vocabulary();

/// The key under its one name: "status" is "statuses", "document" is "documents".
QString plainKey(const QString &key);
/// The entry of a key; "counters.…" has one, whatever its last word.
std::optional<FactEntry> findFact(const QString &key);
/// Whether a fact is the family's as a whole, and never that of one registration. Sums of money, which go by another key
/// with their period, are the family's as well.
bool isOfFamily(const QString &key);
