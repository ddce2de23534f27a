#pragma once
#include "core/casework/caseload.h"

/// A case as it is shown: what it holds, and what is said of it beside.
struct OpenedCase {
    CaseNumber asked; ///< By what it was asked for; another than its own where that case was merged into it.
    CaseFile file;
    std::optional<QList<CaseMark>> marks; ///< Oldest first; none where they cannot be read.

    CaseMarks state() const { return marksAfter(marks.value_or(QList<CaseMark>())); }
    /// As a list has it.
    CaseSummary line() const;
};

/// Opens and notes it in the journal; the errors of Caseload::open(). Blocking.
Result<OpenedCase> openCase(const Caseload &caseload, const CaseNumber &asked, const QString &reason);
