#include "core/store/consultationlines.h"

#include "core/formats/logjson.h"
#include "core/store/caselog.h"
#include "core/store/recordrow.h"

#include <limits>

using namespace Qt::StringLiterals;

static QSqlQuery rowsOf(SealedLog &log, const std::optional<QUuid> &owner)
{
    static constexpr int kind = static_cast<int>(BoxKind::Consultation);
    if (owner)
        return log.database().run(recordRows(u"r.owner = ? AND r.kind = ? ORDER BY r.version"), owner->toRfc4122(), kind);
    return log.database().run(recordRows(u"r.kind <> 2 AND r.kind = ? ORDER BY r.seq"), kind); // the index leaves revisions out
}

static std::optional<JournalLine> lineIn(SealedLog &log, const RecordRow &row)
{
    const auto document = log.documentOf(row.place, row.box);
    const auto line = document ? parseJournalLine(*document) : Result<JournalLine>(document.error());
    return line ? std::optional(*line) : std::nullopt;
}

QList<JournalLine> consultationLines(SealedLog &log, const std::optional<QUuid> &owner)
{
    QList<JournalLine> lines;
    QSqlQuery query = rowsOf(log, owner);
    while (Database::next(query)) {
        if (const auto line = lineIn(log, recordIn(query)))
            lines.append(*line);
    }
    return lines;
}

/// The keys of the months are in the order of the months.
static QByteArray keyOf(const YearMonth &month)
{
    return CaseLog::monthKey(QDate(month.year, month.month, 1)).toRfc4122();
}

static QSqlQuery rowsIn(SealedLog &log, const ConsultationRange &range)
{
    static constexpr int kind = static_cast<int>(BoxKind::Consultation);
    static constexpr YearMonth always{1, 1};
    static constexpr YearMonth ever{9999, 12};
    const QByteArray first = keyOf(range.firstMonth.value_or(always));
    const QByteArray last = keyOf(range.lastMonth.value_or(ever));
    const qint64 before = range.before.value_or(std::numeric_limits<qint64>::max());
    const QString wanted = u"r.kind <> 2 AND r.kind = ? AND r.seq < ? AND r.content_key BETWEEN ? AND ?"_s;
    const QString latestFirst = u" ORDER BY r.seq DESC"_s;
    if (range.owner)
        return log.database().run(recordRows(wanted + u" AND r.owner = ?"_s + latestFirst), kind, before, first, last,
                                  range.owner->toRfc4122());
    return log.database().run(recordRows(wanted + latestFirst), kind, before, first, last);
}

void latestConsultations(SealedLog &log, const ConsultationRange &range,
                         const std::function<bool(qint64 seq, const JournalLine &)> &take)
{
    QSqlQuery query = rowsIn(log, range);
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        const auto line = lineIn(log, row);
        if (line && !take(row.seq, *line))
            return;
    }
}
