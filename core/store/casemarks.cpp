#include "core/store/casemarks.h"

#include "core/formats/logjson.h"
#include "core/store/caselog.h"
#include "core/store/recordrow.h"

static Result<CaseMark> markIn(SealedLog &log, const RecordRow &row)
{
    const auto document = log.documentOf(row.place, row.box);
    return document ? parseCaseMark(*document) : document.error();
}

Result<QList<CaseMark>> marksOfCase(SealedLog &log, const QUuid &caseId)
{
    QList<CaseMark> marks;
    QSqlQuery query = log.database().run(recordRows(u"r.owner = ? AND r.kind = ? ORDER BY r.version"), caseId.toRfc4122(),
                                         static_cast<int>(BoxKind::Mark));
    while (Database::next(query)) {
        const auto mark = markIn(log, recordIn(query));
        if (!mark)
            return mark.error();
        marks.append(*mark);
    }
    return marks;
}

std::map<CaseNumber, CaseMarks> marksOfCases(SealedLog &log)
{
    std::map<QByteArray, QList<CaseMark>> marks;
    QSqlQuery query = log.database().run(recordRows(u"r.kind <> 2 AND r.kind = ? ORDER BY r.seq"), static_cast<int>(BoxKind::Mark));
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        if (const auto mark = markIn(log, row))
            marks[row.place.owner.toRfc4122()].append(*mark);
    }
    std::map<CaseNumber, CaseMarks> byCase;
    for (const auto &[caseId, set] : marks)
        byCase.emplace(CaseLog(log).numberOf(QUuid::fromRfc4122(caseId)), marksAfter(set));
    return byCase;
}
