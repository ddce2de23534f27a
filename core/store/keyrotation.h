#pragma once
#include "core/store/accountbook.h"

/// A new data key, when somebody who knew the old one has left. Beginning it locks them out; the steps then seal again what
/// the old key still seals, a thousand rows at a time, and may be cut short at any moment.
///
/// The content keys of cases stay: they never leave the log, and the chain is over the boxes that they seal.
class KeyRotation
{
public:
    /// Within atomically() of a log opened with the old keys, as the last thing of it: hands the new key to everybody in
    /// `remaining`, keeps the old one for what it still seals. The keys to go on with; the log must be opened anew.
    static std::shared_ptr<const Keyring> begin(SealedLog &log, const QList<AccountRecord> &remaining);

    /// How many rows an older key still seals, damaged ones among them.
    static qint64 remaining(SealedLog &log);
    /// Whether one of them opens, and so has to be sealed again.
    static bool isCutShort(SealedLog &log);
    /// How far the steps are.
    struct Place {
        qsizetype table = 0;
        QByteArray row = QByteArray(""); ///< The last one that was looked at.
    };
    /// Looks at up to `limit` of them from `place` on, and seals them again, durably; a row that does not open stays as
    /// it is. Whether there are more.
    static bool step(SealedLog &log, Place &place, int limit = 1000);
    /// What the old keys sealed is taken out of the file's free pages and its write-ahead log. After the last step.
    static void finish(SealedLog &log);
};
