#pragma once
#include "core/domain/casefile.h"

/// What stands on the desk and was not validated: as it was typed, so that nothing has to be typed again after a lock.
struct DeskDraft {
    IdentityFields applicant;
    std::optional<CaseNumber> number; ///< Of the case that was taken up again; none for a new one.
    int basedOn = 0; ///< The version of it that the agent saw.
    Household household;
    QDate day; ///< The first of service.
    QStringList removals; ///< What was said of members that were removed.
    QString reason;
    friend bool operator==(const DeskDraft &, const DeskDraft &) = default;
};

/// To be kept in a sealed place: it holds all of a family.
QByteArray toBytes(const DeskDraft &draft);
/// Fault::Unreadable for anything that toBytes() did not write; Fault::Refused for one of a later version.
Result<DeskDraft> parseDeskDraft(const QByteArray &bytes);
