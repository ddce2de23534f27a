#include "core/casework/consultations.h"

#include "core/base/text.h"
#include "core/casework/logguard.h"
#include "core/store/caselog.h"
#include "core/store/consultationlines.h"

using namespace Qt::StringLiterals;

static bool isWanted(const JournalLine &line, const ConsultationFilter &filter)
{
    const QDate day = line.at.date();
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
