#pragma once
#include <QDate>
#include <QString>

/// Where a fact about a family came from.
enum class Source {
    CafMsa, ///< The answer of the CAF or the MSA.
    TaxNotice, ///< The signed code of a tax notice.
    Specimen, ///< A code signed with a test key: in practice only, and worth nothing.
    TaxOffice, ///< The tax office's own API.
    Typed, ///< The agent, from a paper that was shown.
    Declared, ///< The family's word.
    Imported, ///< The file of another program, when the office took over its families.
    Deduced, ///< From another fact: residence, from the postal code of the address.
};

/// A fact never goes without this: who said so, when, and why the agent changed it if they did.
struct Provenance {
    Source source = Source::Typed;
    QDate on;
    QString reason; ///< The agent's, for a correction; empty otherwise.
    QDate confirmedOn = {}; ///< When somebody compared it with the paper once more; invalid when nobody did.
    /// Of an answer: how it was found where the identity as typed found nobody (toString(RepairKind)); empty otherwise.
    QString foundAs = {};
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

template <typename T>
struct Fact {
    T value;
    Provenance provenance;
    friend bool operator==(const Fact &, const Fact &) = default;
};
