#pragma once
#include "core/base/ports.h"
#include "core/base/result.h"
#include "core/domain/logreport.h"
#include "core/store/boxplace.h"
#include "core/store/database.h"
#include "core/store/keyring.h"

#include <QJsonObject>
#include <QScopedValueRollback>

#include <optional>

/// What is added to the log: never changed, chained to all that was added before it.
struct RecordPlace {
    QUuid id;
    BoxKind kind;
    QUuid owner;
    quint64 version = 1; ///< 1, 2 … without a gap among the records of that kind and owner
    QUuid contentKey; ///< The key that seals it; without it the record is unreadable for good, and the chain still holds.
};

/// The sealed file of one folder: records in a chain, and the keys that open them (docs/log-format.md). What it holds is
/// of the classes that use it: CaseLog, AccountBook …
///
/// Every function throws StorageFailure when the disk or the file is broken. Not for several threads: open one each.
class SealedLog
{
public:
    /// Opens the log of `folder`. A log of fictitious families is made when missing; a real one is made by create().
    /// StorageFailure with Fault::Forbidden for the keys of another log, Fault::Unreadable where the chain does not end as
    /// it was left.
    SealedLog(const QString &folder, Access access, std::shared_ptr<const Keyring> keys, NewId newId = &QUuid::createUuid);
    /// The same for reading what can still be read, whether or not the chain ends where it was left.
    static SealedLog unproven(const QString &folder, std::shared_ptr<const Keyring> keys);

    static bool isIn(const QString &folder);
    static QString fileIn(const QString &folder);
    /// Makes the file of a new log. Nothing is readable in it without `keys`.
    static void create(const QString &folder, const Keyring &keys, const NewId &newId);
    /// The identity of the log in `folder`, which is no secret.
    static QUuid storeIn(const QString &folder);
    /// The number of its latest data key.
    static quint32 keyIn(const QString &folder);

    const QUuid &store() const { return m_store; }
    Database &database() { return m_database; }
    const Keyring &keys() const { return *m_keys; }
    const std::shared_ptr<const Keyring> &keysInUse() const { return m_keys; }
    const NewId &newId() const { return m_newId; }

    /// All of `work` or nothing, durable when it returns; the head of the chain goes along. Within another one, it is part of that.
    template <typename Work>
    auto atomically(Work work)
    {
        if (m_isWriting)
            return work();
        const ChainHead before = m_head;
        const QScopedValueRollback writing(m_isWriting, true);
        try {
            return m_database.atomically([&] {
                auto result = work();
                if (!(m_head == before))
                    writeHead();
                return result;
            });
        } catch (...) {
            m_head = before;
            throw;
        }
    }

    // Within atomically():

    /// Seals and adds a record; its place in the log.
    qint64 append(const RecordPlace &place, QByteArrayView content);
    qint64 append(const RecordPlace &place, const QJsonObject &document);
    /// The next version of the records of `owner` of that kind.
    quint64 nextVersion(const QUuid &owner, BoxKind kind);
    /// Goes on with a new key, whose number the file has already.
    void useKeys(std::shared_ptr<const Keyring> keys);
    /// Makes a key that seals records of its own, so that they can be made unreadable on their own. One that is there is kept.
    void makeContentKey(const QUuid &name);

    // Reading:

    /// The content of a record. Fault::Unreadable when it is damaged or of another place, Fault::Refused for one of a newer version,
    /// Fault::NotFound when its key was destroyed.
    Result<QByteArray> contentOf(const RecordPlace &place, QByteArrayView box);
    Result<QJsonObject> documentOf(const RecordPlace &place, QByteArrayView box);

    /// Fault::NotFound when the key was destroyed; Fault::Unreadable when it was tampered with.
    Result<seal::BriefKey> contentKey(const QUuid &name);

    const ChainHead &head() const { return m_head; }
    /// Where the records should end, as it was sealed at the last change; none when that does not open.
    std::optional<ChainHead> sealedHead();
    /// Where they do.
    ChainHead lastRecord();
    /// What the first record is linked to.
    static QByteArray beginningOf(const QUuid &store);
    /// The link that follows `previous` when a record of this place and box is added.
    static QByteArray linkAfter(QByteArrayView previous, const RecordPlace &place, qint64 seq, QByteArrayView boxDigest,
                                const DataKey &key);

    /// Steps that sizes are rounded up to.
    static constexpr qsizetype overviewStep = 64;
    static constexpr qsizetype contentStep = 256;

private:
    struct Unproven {};
    SealedLog(Unproven, const QString &folder, std::shared_ptr<const Keyring> keys);

    BoxPlace boxPlace(const RecordPlace &place) const;
    void identify();
    void proveHead();
    void writeHead();

    Database m_database;
    std::shared_ptr<const Keyring> m_keys;
    NewId m_newId;
    QUuid m_store;
    ChainHead m_head;
    bool m_isWriting = false;
};
