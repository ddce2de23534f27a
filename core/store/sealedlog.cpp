#include "core/store/sealedlog.h"

#include "core/seal/box.h"
#include "core/seal/chain.h"
#include "core/store/migrations.h"
#include "core/store/storagefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

QString SealedLog::fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"sealed.db"_s);
}

/// A file that a power cut left between its making and its first row is as good as none; one that cannot be read may be a log.
bool SealedLog::isIn(const QString &folder)
{
    if (QFileInfo(fileIn(folder)).size() == 0)
        return false;
    try {
        Database database(fileIn(folder), Access::Read);
        return database.valueOf(u"PRAGMA user_version"_s).toInt() > 0 && database.valueOf(u"SELECT 1 FROM store"_s).isValid();
    } catch (const StorageFailure &) {
        return true;
    }
}

QByteArray SealedLog::beginningOf(const QUuid &store)
{
    return seal::digest("PFLOG1" + store.toRfc4122());
}

void SealedLog::create(const QString &folder, const Keyring &keys, const NewId &newId)
{
    prepareFolder(folder);
    const QString path = fileIn(folder);
    Database database(path, Access::Write);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    migrate(database, sealedLogSchema());
    database.atomically([&] {
        if (database.valueOf(u"SELECT 1 FROM store"_s).isValid())
            return false; // somebody else made it meanwhile
        const QUuid store = newId();
        database.run(u"INSERT INTO store (id, key_id) VALUES (?, ?)"_s, store.toRfc4122(), keys.latest().id);
        const BoxPlace place{store, store, 0, BoxKind::Head, dataKeyName(keys.latest().id)};
        database.run(u"INSERT INTO head (seq, key_id, box) VALUES (0, ?, ?)"_s, keys.latest().id,
                     seal::sealed(keys.latest().head, beginningOf(store), bindingOf(place)));
        return true;
    });
}

/// The file of the log in `folder`, there for sure.
static QString existingFile(const QString &folder, const Keyring &keys, const NewId &newId)
{
    prepareFolder(folder);
    if (!SealedLog::isIn(folder)) {
        if (!keys.isPractice())
            throw StorageFailure(Fault::NotFound, u"case log: there is none in the folder"_s);
        SealedLog::create(folder, keys, newId);
    }
    return SealedLog::fileIn(folder);
}

SealedLog::SealedLog(const QString &folder, Access access, std::shared_ptr<const Keyring> keys, NewId newId)
    : m_database(existingFile(folder, *keys, newId), access), m_keys(std::move(keys)), m_newId(std::move(newId))
{
    if (access == Access::Write)
        migrate(m_database, sealedLogSchema());
    else if (!isUpToDate(m_database, sealedLogSchema()))
        SealedLog(folder, Access::Write, m_keys, m_newId); // a reading connection cannot, but sees what another did
    identify();
    proveHead();
}

SealedLog::SealedLog(Unproven, const QString &folder, std::shared_ptr<const Keyring> keys)
    : m_database(fileIn(folder), Access::Read), m_keys(std::move(keys)), m_newId(&QUuid::createUuid)
{
    isUpToDate(m_database, sealedLogSchema());
    identify();
    m_head = lastRecord();
}

SealedLog SealedLog::unproven(const QString &folder, std::shared_ptr<const Keyring> keys)
{
    return SealedLog(Unproven(), folder, std::move(keys));
}

/// What the file says of itself to everybody.
static QVariant identityIn(const QString &folder, const QString &column)
{
    Database database(SealedLog::fileIn(folder), Access::Read);
    isUpToDate(database, sealedLogSchema());
    return database.valueOf(u"SELECT %1 FROM store"_s.arg(column));
}

QUuid SealedLog::storeIn(const QString &folder)
{
    return QUuid::fromRfc4122(identityIn(folder, u"id"_s).toByteArray());
}

quint32 SealedLog::keyIn(const QString &folder)
{
    return identityIn(folder, u"key_id"_s).toUInt();
}

void SealedLog::identify()
{
    QSqlQuery query = m_database.run(u"SELECT id, key_id FROM store"_s);
    if (!Database::next(query))
        throw StorageFailure(Fault::Unreadable, u"case log: without its identity"_s);
    m_store = QUuid::fromRfc4122(query.value(0).toByteArray());
    if (query.value(1).toUInt() != m_keys->latest().id)
        throw StorageFailure(Fault::Forbidden, u"case log: sealed with another key"_s);
}

std::optional<ChainHead> SealedLog::sealedHead()
{
    QSqlQuery query = m_database.run(u"SELECT seq, key_id, box FROM head"_s);
    if (!Database::next(query))
        return std::nullopt;
    const qint64 seq = query.value(0).toLongLong();
    const DataKey *key = m_keys->find(query.value(1).toUInt());
    if (!key)
        return std::nullopt;
    const BoxPlace place{m_store, m_store, static_cast<quint64>(seq), BoxKind::Head, dataKeyName(key->id)};
    const auto link = seal::opened(key->head, query.value(2).toByteArray(), bindingOf(place));
    return link ? std::optional(ChainHead{seq, *link}) : std::nullopt;
}

ChainHead SealedLog::lastRecord()
{
    QSqlQuery last = m_database.run(u"SELECT seq, link FROM record ORDER BY seq DESC LIMIT 1"_s);
    if (!Database::next(last))
        return {0, beginningOf(m_store)};
    return {last.value(0).toLongLong(), last.value(1).toByteArray()};
}

/// A log that was cut short does not end where its sealed head says.
void SealedLog::proveHead()
{
    const auto sealed = sealedHead();
    if (!sealed)
        throw StorageFailure(Fault::Unreadable, u"case log: the head does not open"_s, Problem::ChainBroken);
    m_head = lastRecord();
    if (!(m_head == *sealed))
        throw StorageFailure(Fault::Unreadable, u"case log: the chain does not end where it was left"_s, Problem::ChainBroken);
}

void SealedLog::writeHead()
{
    const DataKey &key = m_keys->latest();
    const BoxPlace place{m_store, m_store, static_cast<quint64>(m_head.seq), BoxKind::Head, dataKeyName(key.id)};
    m_database.change(u"UPDATE head SET seq = ?, key_id = ?, box = ?"_s, m_head.seq, key.id,
                      seal::sealed(key.head, m_head.link, bindingOf(place)));
}

void SealedLog::useKeys(std::shared_ptr<const Keyring> keys)
{
    m_keys = std::move(keys);
    writeHead();
}

BoxPlace SealedLog::boxPlace(const RecordPlace &place) const
{
    return {m_store, place.owner, place.version, place.kind, contentKeyName(place.contentKey)};
}

template <typename Number>
static QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray SealedLog::linkAfter(QByteArrayView previous, const RecordPlace &place, qint64 seq, QByteArrayView boxDigest,
                                const DataKey &key)
{
    const QByteArray added = littleEndian(seq) + place.id.toRfc4122() + place.owner.toRfc4122() + static_cast<char>(place.kind)
        + littleEndian(place.version) + place.contentKey.toRfc4122() + littleEndian(key.id) + boxDigest.toByteArray();
    return seal::link(key.chain, previous, added);
}

qint64 SealedLog::append(const RecordPlace &place, QByteArrayView content)
{
    const auto key = contentKey(place.contentKey);
    if (!key)
        throw StorageFailure(key.error().fault, key.error().detail);
    const QByteArray box = seal::sealed(*key, seal::packed(content, contentStep), bindingOf(boxPlace(place)));
    const QByteArray digest = seal::digest(box);
    const DataKey &chain = m_keys->latest();
    const qint64 seq = m_head.seq + 1;
    const QByteArray link = linkAfter(m_head.link, place, seq, digest, chain);
    m_database.change(u"INSERT INTO record (seq, id, kind, owner, version, content_key, chain_key, digest, link)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                      seq, place.id.toRfc4122(), static_cast<int>(place.kind), place.owner.toRfc4122(), static_cast<qint64>(place.version),
                      place.contentKey.toRfc4122(), chain.id, digest, link);
    m_database.change(u"INSERT INTO record_box (seq, box) VALUES (?, ?)"_s, seq, box);
    m_head = {seq, link};
    return seq;
}

qint64 SealedLog::append(const RecordPlace &place, const QJsonObject &document)
{
    QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const qint64 seq = append(place, text);
    seal::wipe(text);
    return seq;
}

quint64 SealedLog::nextVersion(const QUuid &owner, BoxKind kind)
{
    return m_database.valueOf(u"SELECT MAX(version) FROM record WHERE owner = ? AND kind = ?"_s, owner.toRfc4122(),
                              static_cast<int>(kind)).toULongLong() + 1;
}

void SealedLog::makeContentKey(const QUuid &name)
{
    if (m_database.valueOf(u"SELECT 1 FROM content_key WHERE id = ?"_s, name.toRfc4122()).isValid())
        return;
    const DataKey &key = m_keys->latest();
    const BoxPlace place{m_store, name, 0, BoxKind::ContentKey, dataKeyName(key.id)};
    m_database.change(u"INSERT INTO content_key (id, key_id, box) VALUES (?, ?, ?)"_s, name.toRfc4122(), key.id,
                      seal::sealed(key.contentKeys, seal::BriefKey::random().view(), bindingOf(place)));
}

Result<seal::BriefKey> SealedLog::contentKey(const QUuid &name)
{
    const QVariantList row = m_database.rowOf(u"SELECT key_id, box FROM content_key WHERE id = ?"_s, name.toRfc4122());
    if (row.isEmpty())
        return Error{Fault::NotFound, u"key: destroyed"_s};
    const DataKey *key = m_keys->find(row[0].toUInt());
    if (!key)
        return Error{Fault::Unreadable, u"key: wrapped with an unknown one"_s};
    const BoxPlace place{m_store, name, 0, BoxKind::ContentKey, dataKeyName(key->id)};
    auto bytes = seal::opened(key->contentKeys, row[1].toByteArray(), bindingOf(place));
    if (!bytes || bytes->size() != qsizetype(seal::keySize))
        return Error{Fault::Unreadable, u"key: damaged"_s};
    seal::BriefKey content = seal::BriefKey::from(*bytes);
    seal::wipe(*bytes);
    return content;
}

Result<QByteArray> SealedLog::contentOf(const RecordPlace &place, QByteArrayView box)
{
    const auto key = contentKey(place.contentKey);
    if (!key)
        return key.error();
    const auto text = seal::opened(*key, box, bindingOf(boxPlace(place)));
    if (!text)
        return Error{Fault::Unreadable, u"box: damaged, or of another place"_s};
    if (seal::isNewer(*text))
        return Error{Fault::Refused, u"box: written by a newer version"_s, Problem::NewerVersion};
    const auto content = seal::unpadded(*text);
    if (!content)
        return Error{Fault::Unreadable, u"box: of no known format"_s};
    return *content;
}

Result<QJsonObject> SealedLog::documentOf(const RecordPlace &place, QByteArrayView box)
{
    const auto content = contentOf(place, box);
    if (!content)
        return content.error();
    return QJsonDocument::fromJson(*content).object();
}
