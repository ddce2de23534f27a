#pragma once
#include "core/domain/journal.h"
#include "core/formats/logjson.h"
#include "core/store/keyslots.h"
#include "core/store/sealedlog.h"

#include <QSet>

/// Who may sign in, as records of the log, beside the slots that open it to them; and what was done to the log as a whole.
///
/// Every function throws StorageFailure when the disk or the file is broken.
class AccountBook
{
public:
    explicit AccountBook(SealedLog &log) : m_log(log), m_slots(log.database(), log.store()) {}

    // Damaged records are left out; a check of the log names them.

    /// The latest readable state of every account.
    Result<QList<AccountRecord>> all();
    /// The same of one, from its own records alone. Fault::NotFound; Fault::Unreadable when none of them opens.
    Result<AccountRecord> find(const QUuid &account);
    /// Whose latest record is damaged: what it changed is not known, it may have closed the account.
    QSet<QUuid> inDoubt();
    /// Whose slot was opened: that account, or the entry of the printed code. Fault::Forbidden for a former slot of
    /// theirs that somebody put back, whose password is no longer the right one; else as find().
    Result<AccountRecord> ownerOf(const KeySlots::Unlocked &door);

    // Within atomically():

    /// Writes the account and opens a slot for it. The login must be free.
    void add(const Account &account, const QString &password, const seal::PasswordCost &cost);
    /// Writes what changed of an account, its login apart.
    void change(const AccountRecord &record);
    /// Another password: a new slot and a new key pair.
    void setPassword(const Account &account, const QString &password, const seal::PasswordCost &cost);
    /// A new printed code; the old one opens nothing any more.
    QString renewRecoveryCode(const seal::PasswordCost &cost);
    void note(const OfficeAct &act);

    Result<QList<OfficeAct>> acts();
    KeySlots &keySlots() { return m_slots; }

private:
    SealedLog &m_log;
    KeySlots m_slots;
};
