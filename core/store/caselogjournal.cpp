#include "core/formats/casefilejson.h"
#include "core/formats/logjson.h"
#include "core/store/caselog.h"
#include "core/store/recordrow.h"

using namespace Qt::StringLiterals;

// What the records of cases tell a reader of the journal.

static JournalAction actionOf(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Created:
        return JournalAction::Created;
    case RevisionKind::Updated:
        return JournalAction::Updated;
    case RevisionKind::Issued:
        return JournalAction::Issued;
    }
    return JournalAction::Updated;
}

/// What a record of a case tells a reader of its journal; none for a consultation that was forgotten.
Result<std::optional<JournalLine>> CaseLog::lineIn(const RecordPlace &place, const QByteArray &box)
{
    const auto document = m_log.documentOf(place, box);
    if (!document && place.kind == BoxKind::Consultation && document.error().fault == Fault::NotFound)
        return std::optional<JournalLine>();
    if (!document)
        return document.error();
    if (place.kind == BoxKind::Consultation) {
        const auto line = parseJournalLine(*document);
        return line ? Result(std::optional(*line)) : line.error();
    }
    if (place.kind == BoxKind::Mark) {
        const auto mark = parseCaseMark(*document);
        if (!mark)
            return mark.error();
        return std::optional(JournalLine{.at = mark->at, .agent = mark->agent, .action = JournalAction::Marked, .requestId = {}, .outcome = u"done"_s, .reason = mark->reason});
    }
    const auto revision = parseRevision(*document);
    if (!revision)
        return revision.error();
    return std::optional(JournalLine{.at = revision->at,
                                     .agent = revision->agent,
                                     .action = actionOf(revision->kind),
                                     .requestId = revision->requestId,
                                     .outcome = u"done"_s,
                                     .number = revision->number});
}

Result<QList<JournalLine>> CaseLog::journal(const CaseNumber &number)
{
    const auto caseId = find(number);
    if (!caseId)
        return Error{Fault::NotFound, u"case"_s};
    QList<JournalLine> lines;
    QSqlQuery query = m_log.database().run(recordRows(u"r.owner = ? ORDER BY r.seq"), caseId->toRfc4122());
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        const auto line = lineIn(row.place, row.box);
        if (!line)
            return line.error();
        if (*line) {
            JournalLine told = **line;
            told.number = number;
            lines.append(told);
        }
    }
    return lines;
}

void CaseLog::forEachLine(const std::function<void(const JournalLine &)> &take)
{
    QSqlQuery query = m_log.database().run(recordRows(u"r.kind IN (2, 3, 4) ORDER BY r.seq")); // revisions, marks, consultations
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        const auto line = lineIn(row.place, row.box);
        if (line && *line)
            take(**line);
    }
}
