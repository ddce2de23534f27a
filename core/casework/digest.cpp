#include "core/casework/digest.h"

#include "core/casework/logguard.h"
#include "core/store/accountbook.h"
#include "core/store/caselog.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

static void count(DailyDigest &digest, const JournalLine &line)
{
    switch (line.action) {
    case JournalAction::Created:
        ++digest.begun;
        break;
    case JournalAction::Updated:
        ++digest.changed;
        break;
    case JournalAction::Issued:
        ++digest.issued;
        break;
    case JournalAction::Marked:
        ++digest.marks;
        break;
    case JournalAction::Opened:
    case JournalAction::Revealed:
    case JournalAction::Printed:
    case JournalAction::Exported:
    case JournalAction::Asked:
        ++digest.consultations;
        break;
    }
}

Result<DailyDigest> digestOf(const Session &session, QDate day, const Ports &ports)
{
    if (!session.may(Right::Backup) && !session.may(Right::SeeConsultations))
        return forbidden();
    return guarded([&]() -> Result<DailyDigest> {
        SealedLog log(session.folder(), Access::Read, session.keys());
        DailyDigest digest{.day = day, .log = log.store(), .head = log.head(), .acts = {}};
        const auto isOfDay = [&](const QDateTime &at) { return at.toTimeZone(ports.now().timeZone()).date() == day; };
        CaseLog(log).forEachLine([&](const JournalLine &line) {
            digest.cases += line.action == JournalAction::Created && line.at.toTimeZone(ports.now().timeZone()).date() <= day;
            if (isOfDay(line.at))
                count(digest, line);
        });
        const auto acts = AccountBook(log).acts();
        if (!acts)
            return acts.error();
        for (const OfficeAct &act : *acts) {
            if (isOfDay(act.at))
                digest.acts.append(act);
        }
        return digest;
    });
}
