#include "core/store/consultationlines.h"

#include "core/formats/logjson.h"
#include "core/store/recordrow.h"

static QSqlQuery rowsOf(SealedLog &log, const std::optional<QUuid> &owner)
{
    static constexpr int kind = static_cast<int>(BoxKind::Consultation);
    if (owner)
        return log.database().run(recordRows(u"r.owner = ? AND r.kind = ? ORDER BY r.version"), owner->toRfc4122(), kind);
    return log.database().run(recordRows(u"r.kind <> 2 AND r.kind = ? ORDER BY r.seq"), kind); // the index leaves revisions out
}

QList<JournalLine> consultationLines(SealedLog &log, const std::optional<QUuid> &owner)
{
    QList<JournalLine> lines;
    QSqlQuery query = rowsOf(log, owner);
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        const auto document = log.documentOf(row.place, row.box);
        const auto line = document ? parseJournalLine(*document) : Result<JournalLine>(document.error());
        if (line)
            lines.append(*line);
    }
    return lines;
}
