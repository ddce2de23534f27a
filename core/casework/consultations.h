#pragma once
#include "core/casework/session.h"
#include "core/domain/journal.h"

/// Which consultations are wanted; what is not set does not narrow.
struct ConsultationFilter {
    std::optional<CaseNumber> number = {};
    QString agent = {}; ///< A name as in the journal; case and accents do not count.
    QDate from = {};
    QDate to = {}; ///< Included.
};

/// Who looked at cases, printed, exported them, or asked a provider, oldest first; also of purged cases, until their month goes. A line that is damaged is
/// left out; a check of the log tells it. Nothing is added up by agent: the journal is no measure of work (CNIL 2021-122). Blocking; Right::SeeConsultations.
Result<QList<JournalLine>> consultations(const Session &session, const ConsultationFilter &filter);
