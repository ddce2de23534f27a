#pragma once
#include "core/casework/session.h"
#include "core/domain/dailydigest.h"

/// Reads the records of `day`, in the time zone of `ports.now()`. Right::Backup or Right::SeeConsultations. Blocking:
/// reads the whole log.
Result<DailyDigest> digestOf(const Session &session, QDate day, const Ports &ports);
