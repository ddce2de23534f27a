#pragma once
#include "core/domain/logreport.h"
#include "core/store/sealedlog.h"

#include <stop_token>

/// Reads the whole log of `folder` and says whatever does not hold: an edit, a deletion, a reordering, a truncation, a
/// swapped or rolled-back row. `known` is a head that was printed or noted elsewhere. Opens the file on its own, since
/// a broken one does not open as a SealedLog. Others may go on writing: it sees the log as it stood when it began. What
/// it says once it was stopped is worth nothing. Throws StorageFailure where not even that is possible.
LogReport checkLog(const QString &folder, const std::shared_ptr<const Keyring> &keys,
                   const std::optional<ChainHead> &known = {}, const std::stop_token &stop = {},
                   const LogProgress &progress = {});
