#pragma once
#include "core/tariff/quotientrule.h"
#include "core/tariff/schedule.h"

/// The facts of a family as the rules see them: what is not given is worked out from the other facts, then taken from
/// what the service assumes. Both outlive the view.
class FactView
{
public:
    FactView(const Situation &given, const Service &service) : m_given(given), m_service(service) { }

    const Situation &given() const { return m_given; }
    /// A count or a figure by its key; "quotient" is the fund's.
    std::optional<Exact> number(const QString &key) const;
    /// A sum of money over a period, given over either one.
    std::optional<Exact> money(const QString &key, Period period) const;
    std::optional<bool> flag(const QString &key) const;
    std::optional<QString> word(const QString &key) const;
    QStringList words(const QString &key) const; ///< "statuses", "documents"
    /// Whether the family counts as resident: the rule of the act where the facts decide it, then the bare fact. A rule
    /// on statuses alone adds people and takes none away. What would decide is added to `missing` when nothing does.
    std::optional<bool> residence(QStringList &missing) const;
    /// The parts of the household by the scale of the service's quotient; none when couple or children are not known.
    std::optional<Exact> parts() const;
    std::optional<Exact> partsBy(const PartsScale &scale) const;

private:
    std::optional<Exact> derivedNumber(const QString &key) const;
    std::optional<Exact> fromFamily(const QString &key) const;

    const Situation &m_given;
    const Service &m_service;
    bool m_knowsRule = true; ///< False inside the rule on residence itself, which may look at the bare fact.
};

enum class Truth { No, Yes, Unknown };

/// Whether a rule applies. The facts that would decide it are added to `missing`.
Truth holds(const When &when, const FactView &facts, QStringList &missing);
