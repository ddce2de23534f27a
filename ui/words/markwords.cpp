#include "ui/words/markwords.h"

#include "core/base/frenchtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
};

} // namespace

QString describe(CaseMark::Kind kind)
{
    switch (kind) {
    case CaseMark::Kind::Sensitive:
        return MarkWords::tr("Protected");
    case CaseMark::Kind::Opposed:
        return MarkWords::tr("Objects to the calls");
    case CaseMark::Kind::Disputed:
        return MarkWords::tr("Decision contested");
    case CaseMark::Kind::Merged:
        return MarkWords::tr("Merged");
    case CaseMark::Kind::Quarantined:
        return MarkWords::tr("To be purged");
    }
    return {};
}

static QString describeSet(const CaseMark &mark)
{
    switch (mark.kind) {
    case CaseMark::Kind::Sensitive:
        return MarkWords::tr("Case protected");
    case CaseMark::Kind::Opposed:
        return MarkWords::tr("Objection to the calls noted");
    case CaseMark::Kind::Disputed:
        return MarkWords::tr("A decision is contested");
    case CaseMark::Kind::Merged:
        return MarkWords::tr("Merged into case %1").arg(mark.into ? mark.into->toString() : QString());
    case CaseMark::Kind::Quarantined:
        return MarkWords::tr("Proposed for the purge");
    }
    return {};
}

static QString describeTakenBack(CaseMark::Kind kind)
{
    switch (kind) {
    case CaseMark::Kind::Sensitive:
        return MarkWords::tr("Protection lifted");
    case CaseMark::Kind::Opposed:
        return MarkWords::tr("Objection to the calls withdrawn");
    case CaseMark::Kind::Disputed:
        return MarkWords::tr("The dispute has ended");
    case CaseMark::Kind::Merged:
        return MarkWords::tr("Merge undone");
    case CaseMark::Kind::Quarantined:
        return MarkWords::tr("Taken back from the purge");
    }
    return {};
}

QString describe(const CaseMark &mark)
{
    return mark.isOn ? describeSet(mark) : describeTakenBack(mark.kind);
}

static QString describe(JournalAction action)
{
    switch (action) {
    case JournalAction::Created:
        return MarkWords::tr("opened the case");
    case JournalAction::Updated:
        return MarkWords::tr("updated the case");
    case JournalAction::Issued:
        return MarkWords::tr("issued an attestation");
    case JournalAction::Opened:
        return MarkWords::tr("looked at the case");
    case JournalAction::Revealed:
        return MarkWords::tr("looked at the protected case, saying why");
    case JournalAction::Printed:
        return MarkWords::tr("printed it");
    case JournalAction::Exported:
        return MarkWords::tr("exported it");
    case JournalAction::Asked:
        return MarkWords::tr("asked a provider");
    case JournalAction::Marked:
        return MarkWords::tr("changed a mark of the case");
    }
    return {};
}

QString consultationText(const JournalLine &line)
{
    const QDateTime local = line.at.toLocalTime();
    QString does = describe(line.action);
    if (line.action == JournalAction::Asked && !line.provider.isEmpty())
        does = MarkWords::tr("asked %1").arg(line.provider);
    if (line.outcome == u"unreadable"_s)
        does += MarkWords::tr(", which could not be read");
    const QString told = MarkWords::tr("%1 at %2 — %3: %4")
                             .arg(dateText(local.date()), local.time().toString(u"HH:mm"), line.agent, does);
    return line.reason.isEmpty() ? told : told + MarkWords::tr(" — reason: %1").arg(line.reason);
}
