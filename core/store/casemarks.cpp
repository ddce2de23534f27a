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

/// A purge leaves the record of a mark, and neither its key nor its box.
static bool isPurged(const RecordRow &row, const Result<CaseMark> &mark)
{
    return row.box.isEmpty() && mark.error().fault == Fault::NotFound;
}

MarkedCases markedCases(SealedLog &log)
{
    std::map<QByteArray, QList<CaseMark>> marks;
    std::set<QByteArray> damaged;
    QSqlQuery query = log.database().run(recordRows(u"r.kind <> 2 AND r.kind = ? ORDER BY r.seq"), static_cast<int>(BoxKind::Mark));
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        if (const auto mark = markIn(log, row))
            marks[row.place.owner.toRfc4122()].append(*mark);
        else if (!isPurged(row, mark))
            damaged.insert(row.place.owner.toRfc4122());
    }
    MarkedCases cases;
    for (const auto &[caseId, set] : marks)
        cases.marks.emplace(CaseLog(log).numberOf(QUuid::fromRfc4122(caseId)), marksAfter(set));
    for (const QByteArray &caseId : damaged)
        cases.damaged.insert(CaseLog(log).numberOf(QUuid::fromRfc4122(caseId)));
    return cases;
}

std::map<CaseNumber, CaseMarks> marksOfCases(SealedLog &log)
{
    return markedCases(log).marks;
}
