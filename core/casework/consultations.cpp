#include "core/casework/consultations.h"

#include "core/base/text.h"
#include "core/casework/logguard.h"
#include "core/store/caselog.h"
#include "core/store/consultationlines.h"

using namespace Qt::StringLiterals;

static bool isWanted(const JournalLine &line, const ConsultationFilter &filter)
{
    const QDate day = line.at.toTimeZone(filter.zone).date();
    return (filter.agent.isEmpty() || folded(line.agent) == folded(filter.agent)) && (!filter.from.isValid() || day >= filter.from)
        && (!filter.to.isValid() || day <= filter.to);
}

Result<QList<JournalLine>> consultations(const Session &session, const ConsultationFilter &filter)
{
    return onLog(session, Right::SeeConsultations, Access::Read, &QUuid::createUuid, [&](SealedLog &log) -> Result<QList<JournalLine>> {
        const auto caseId = filter.number ? CaseLog(log).find(*filter.number) : std::nullopt;
        if (filter.number && !caseId)
            return Error{Fault::NotFound, u"case"_s};
        QList<JournalLine> wanted = consultationLines(log, caseId);
        wanted.removeIf([&](const JournalLine &line) { return !isWanted(line, filter); });
        return wanted;
    });
}

/// The months, in the time of the log, that hold the days of `filter`.
static ConsultationRange monthsOf(const ConsultationFilter &filter)
{
    ConsultationRange range;
    if (filter.from.isValid())
        range.firstMonth = YearMonth::of(filter.from.startOfDay(filter.zone).toUTC().date());
    if (filter.to.isValid())
        range.lastMonth = YearMonth::of(filter.to.endOfDay(filter.zone).toUTC().date());
    return range;
}

static ConsultationPage pageIn(SealedLog &log, const ConsultationRange &range, const ConsultationFilter &filter,
                               int most, const std::stop_token &stop)
{
    ConsultationPage page;
    latestConsultations(log, range, [&](qint64 seq, const JournalLine &line) {
        if (isWanted(line, filter))
            page.lines.append(line);
        const bool isFull = page.lines.size() == most;
        if (isFull)
            page.older = seq;
        return !isFull && !stop.stop_requested();
    });
    return page;
}

Result<ConsultationPage> latestConsultations(const Session &session, const ConsultationFilter &filter,
                                             const ConsultationStretch &stretch, const std::stop_token &stop)
{
    return onLog(session, Right::SeeConsultations, Access::Read, &QUuid::createUuid,
                 [&](SealedLog &log) -> Result<ConsultationPage> {
                     ConsultationRange range = monthsOf(filter);
                     range.before = stretch.before;
                     range.owner = filter.number ? CaseLog(log).find(*filter.number) : std::nullopt;
                     if (filter.number && !range.owner)
                         return Error{Fault::NotFound, u"case"_s};
                     return pageIn(log, range, filter, stretch.most, stop);
                 });
}
