#pragma once
#include "core/casework/session.h"
#include "core/domain/journal.h"

#include <QTimeZone>

#include <stop_token>

/// Which consultations are wanted; what is not set does not narrow.
struct ConsultationFilter {
    std::optional<CaseNumber> number = {};
    QString agent = {}; ///< A name as in the journal; case and accents do not count.
    QDate from = {};
    QDate to = {}; ///< Included.
    QTimeZone zone = QTimeZone::utc(); ///< Whose days they are.
    friend bool operator==(const ConsultationFilter &, const ConsultationFilter &) = default;
};

/// Who looked at cases, printed, exported them, or asked a provider, oldest first; also of purged cases, until their
/// month goes. A line that is damaged is left out; a check of the log tells it. Nothing is added up by agent: the
/// journal is no measure of work (CNIL 2021-122). Blocking; Right::SeeConsultations.
Result<QList<JournalLine>> consultations(const Session &session, const ConsultationFilter &filter);

/// A stretch of the same, latest first.
struct ConsultationPage {
    QList<JournalLine> lines;
    std::optional<qint64> older; ///< Where to go on; none where there are no more.
};

/// Where to begin, and how much to read.
struct ConsultationStretch {
    std::optional<qint64> before = {}; ///< ConsultationPage::older of the stretch before.
    int most = 200; ///< Lines.
};

/// Reads no more of the log than it has to, so that a journal of any size is shown at once. Nothing to rely on once it
/// was stopped.
Result<ConsultationPage> latestConsultations(const Session &session, const ConsultationFilter &filter,
                                             const ConsultationStretch &stretch, const std::stop_token &stop = {});
