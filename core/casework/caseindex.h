#pragma once
#include "core/domain/casefile.h"

/// The cases in memory, for search as one types: blind to case and accents, words and substrings of applicant,
/// children, town, case number, birth date, services. 50,000 cases are searched in a few milliseconds at most.
class CaseIndex
{
public:
    /// Replaces everything; `cases` latest first, as Caseload::list() gives them.
    void reset(const QList<CaseSummary> &cases);
    /// A new or changed case goes on top.
    void put(const CaseSummary &summary);

    /// The case as it stands in the list, or none.
    const CaseSummary *summaryOf(const CaseNumber &number) const;

    qsizetype size() const { return m_cases.size(); }
    const CaseSummary &at(qsizetype row) const { return m_cases[size() - 1 - row]; }

    /// Rows that contain every word of `typed`, in order; all rows when it is empty.
    QList<qsizetype> find(QStringView typed) const;

    /// Cases of a person with this folded birth name (or usage name) and a birth date that agrees, latest first.
    QList<CaseSummary> known(const CivilIdentity &identity) const;

private:
    void append(const CaseSummary &summary);
    void removeAt(qsizetype index);
    QByteArrayView searchable(qsizetype index) const;

    QList<CaseSummary> m_cases; ///< Latest last, so that the change of a case is an append.
    /// The folded texts of all cases, one after the other: one long search is many times quicker than one a case.
    QByteArray m_text;
    QList<qsizetype> m_ends; ///< Beside m_cases: where the text of each ends in m_text.
};
