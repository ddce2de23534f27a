#pragma once
#include "core/domain/casefile.h"

/// The cases in memory, for search as one types: blind to case and accents, words and substrings of applicant,
/// children, town, case number, birth year, services.
class CaseIndex
{
public:
    /// Replaces everything; `cases` latest first, as Caseload::list() gives them.
    void reset(QList<CaseSummary> cases);
    /// A new or changed case goes on top.
    void put(const CaseSummary &summary);

    qsizetype size() const { return m_cases.size(); }
    const CaseSummary &at(qsizetype row) const { return m_cases[row]; }

    /// Rows that contain every word of `typed`, in order; all rows when it is empty.
    QList<qsizetype> find(QStringView typed) const;

    /// Cases of a person with this folded birth name (or usage name) and a birth date that agrees, latest first.
    QList<CaseSummary> known(const CivilIdentity &identity) const;

private:
    QList<CaseSummary> m_cases;
    QStringList m_searchable; ///< Beside m_cases: folded text of each.
};
