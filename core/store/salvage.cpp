#include "core/store/salvage.h"

#include "core/formats/casefilejson.h"
#include "core/formats/logjson.h"
#include "core/store/recordrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Hands over what can be read of the records of a case, in their order, as long as it is taken.
static void forEachDocument(SealedLog &log, const QUuid &caseId, BoxKind kind, const std::function<bool(const Result<QJsonObject> &)> &take)
{
    try {
        QSqlQuery query = log.database().run(recordRows(u"r.owner = ? AND r.kind = ? ORDER BY r.version"), caseId.toRfc4122(), static_cast<int>(kind));
        while (Database::next(query)) {
            const RecordRow row = recordIn(query);
            if (!take(log.documentOf(row.place, row.box)))
                return;
        }
    } catch (const StorageFailure &) { // what was read until there
    }
}

static int countOf(SealedLog &log, const QUuid &caseId, BoxKind kind)
{
    try {
        return static_cast<int>(log.nextVersion(caseId, kind) - 1);
    } catch (const StorageFailure &) {
        return 0;
    }
}

Salvage salvaged(SealedLog &log, const QUuid &caseId)
{
    Salvage found;
    QList<Revision> &revisions = found.file.revisions;
    forEachDocument(log, caseId, BoxKind::Revision, [&](const Result<QJsonObject> &document) {
        const Result<Revision> revision = document ? parseRevision(*document) : document.error();
        const bool isNext = revision && revision->version == revisions.size() + 1;
        if (isNext)
            revisions.append(*revision);
        return isNext;
    });
    forEachDocument(log, caseId, BoxKind::Mark, [&](const Result<QJsonObject> &document) {
        if (const Result<CaseMark> mark = document ? parseCaseMark(*document) : document.error())
            found.marks.append(*mark);
        return true;
    });
    found.revisions = std::max(countOf(log, caseId, BoxKind::Revision), static_cast<int>(revisions.size()));
    found.lostMarks = std::max(countOf(log, caseId, BoxKind::Mark) - static_cast<int>(found.marks.size()), 0);
    return found;
}

bool wasPurged(SealedLog &log, const QUuid &caseId)
{
    try {
        const auto key = log.contentKey(caseId);
        return !key && key.error().fault == Fault::NotFound
            && !log.database().valueOf(u"SELECT 1 FROM record_box JOIN record USING (seq) WHERE content_key = ?"_s, caseId.toRfc4122()).isValid();
    } catch (const StorageFailure &) {
        return false;
    }
}
