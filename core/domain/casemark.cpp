#include "core/domain/casemark.h"

static void apply(CaseMarks &marks, const CaseMark &mark)
{
    switch (mark.kind) {
    case CaseMark::Kind::Sensitive:
        marks.isSensitive = mark.isOn;
        break;
    case CaseMark::Kind::Opposed:
        marks.isOpposed = mark.isOn;
        break;
    case CaseMark::Kind::Merged:
        marks.mergedInto = mark.isOn ? mark.into : std::nullopt;
        break;
    case CaseMark::Kind::Quarantined:
        marks.quarantinedSince = mark.isOn ? std::optional(mark.at) : std::nullopt;
        break;
    case CaseMark::Kind::Disputed:
        marks.isDisputed = mark.isOn;
        break;
    }
}

CaseMarks marksAfter(const QList<CaseMark> &marks)
{
    CaseMarks state;
    for (const CaseMark &mark : marks)
        apply(state, mark);
    return state;
}

bool mayAsk(const CaseMarks &marks)
{
    return !marks.isOpposed;
}

bool isHidden(const CaseMarks &marks)
{
    return marks.mergedInto || marks.quarantinedSince;
}
