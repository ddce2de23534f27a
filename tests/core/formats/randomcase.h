#pragma once
#include "core/domain/casefile.h"

#include <random>

/// Fictitious cases, different at each call and the same for the same seed. Every part that may be absent is absent in
/// some of them.
class RandomCase
{
public:
    explicit RandomCase(quint32 seed) : m_engine(seed) {}

    CivilIdentity identity();
    Household household();
    Decision decision();
    /// A revision of a case of 2026, version 1.
    Revision revision();

    bool coin() { return below(2) == 0; }
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint32>(bound)); }

private:
    QString name();
    PartialDate birthDate();
    std::optional<YearMonth> month();
    Person person();
    Address address();
    QuotientFamilial quotient();
    TaxNotice notice();
    Provenance provenance();
    template <typename T>
    Fact<T> fact(T value)
    {
        return {std::move(value), provenance()};
    }

    std::mt19937 m_engine;
};
