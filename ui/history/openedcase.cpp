#include "ui/history/openedcase.h"

CaseSummary OpenedCase::line() const
{
    CaseSummary line = summary(file.latest());
    const CaseMarks now = state();
    line.isSensitive = now.isSensitive;
    line.isOpposed = now.isOpposed;
    line.mergedInto = now.mergedInto;
    line.isQuarantined = now.quarantinedSince.has_value();
    return line;
}

Result<OpenedCase> openCase(const Caseload &caseload, const CaseNumber &asked, const QString &reason)
{
    const Result<CaseFile> file = caseload.open(asked, reason);
    if (!file)
        return file.error();
    const auto marks = caseload.markHistory(file->number(), reason);
    return OpenedCase{asked, *file, marks ? std::optional(*marks) : std::nullopt};
}
