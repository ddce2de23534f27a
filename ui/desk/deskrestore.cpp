#include "ui/desk/deskpage.h"

#include "core/casework/deskdraft.h"
#include "ui/background.h"
#include "ui/desk/decisionblock.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/tariffblock.h"
#include "ui/words/casewords.h"

#include <algorithm>

// What stands on the desk over a lock: kept as it was typed, and back after sign-in.

/// Nothing that somebody typed.
bool DeskPage::isBlank() const
{
    IdentityFields typed = m_identity->fields();
    typed.country.clear(); // France stands there by itself
    typed.givenNames.removeAll(QString());
    return typed == IdentityFields() && m_household->kept() == Household();
}

QByteArray DeskPage::draft() const
{
    const bool isRecorded = (m_recorded || m_dossier) && !m_touched;
    if (isBlank() || isRecorded)
        return {};
    return toBytes({.applicant = m_identity->fields(),
                    .number = m_dossier ? std::optional(m_dossier->number) : std::nullopt,
                    .basedOn = m_dossier ? m_dossier->version : 0,
                    .household = m_household->kept(),
                    .day = m_tariff->day(),
                    .removals = m_household->removals(),
                    .reason = m_dossier ? m_decision->reason() : QString()});
}

bool DeskPage::restore(const QByteArray &bytes)
{
    const Result<DeskDraft> draft = parseDeskDraft(bytes);
    if (!draft) {
        Q_EMIT statusMessage(describe(draft.error()));
        return true; // it will not get better
    }
    if (!isBlank())
        return false;
    draft->number ? restoreCase(*draft) : fillFrom(*draft, std::nullopt);
    return true;
}

/// The case is read anew: somebody else may have gone on with it, which validating will then say. A protected one asks for the
/// reason again.
void DeskPage::restoreCase(const DeskDraft &draft)
{
    const auto open = [caseload = m_workplace.caseload, number = *draft.number] { return caseload.open(number); };
    const auto beside = [this, draft](const CaseFile &file) {
        const auto seen = std::ranges::find(file.revisions, draft.basedOn, &Revision::version);
        fillFrom(draft, seen != file.revisions.end() ? std::optional(*seen) : std::nullopt);
    };
    background(this, open, [this, draft, beside, visit = m_visit](const Result<CaseFile> &file) {
        if (visit != m_visit)
            return;
        if (file)
            return beside(*file);
        if (file.error().problem == Problem::ReasonNeeded)
            return askReason({*draft.number, beside, [this, draft] { fillFrom(draft, std::nullopt); }});
        Q_EMIT statusMessage(describe(file.error()));
        fillFrom(draft, std::nullopt);
    });
}

void DeskPage::fillFrom(const DeskDraft &draft, const std::optional<Revision> &dossier)
{
    newFamily();
    m_identity->setFields(draft.applicant);
    m_dossier = dossier;
    if (dossier)
        m_household->setDossier(*dossier);
    watchOpposition();
    if (draft.day.isValid())
        m_tariff->setDay(draft.day);
    m_household->setDays(m_tariff->day(), today());
    m_household->restore(draft.household, draft.removals);
    m_touched = true;
    showPending();
    if (!draft.reason.isEmpty())
        m_decision->setReason(draft.reason);
}
