#include "core/store/accountbook.h"

#include "core/seal/recoverycode.h"
#include "core/store/recordrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The key of what is of the log as a whole goes by the log's own name.
static QUuid officeKey(const SealedLog &log)
{
    return log.store();
}

/// What a record says. Fault::Unreadable or Fault::NotFound for a damaged one.
template <typename T>
static Result<T> parsedFrom(SealedLog &log, const RecordRow &row, Result<T> (*parse)(const QJsonObject &))
{
    const auto document = log.documentOf(row.place, row.box);
    return document ? parse(*document) : Result<T>(document.error());
}

/// One damaged record is no reason to refuse the others; one of a newer version is no damage.
static bool isDamage(const Error &error)
{
    return error.fault == Fault::Unreadable || error.fault == Fault::NotFound;
}

/// Reads the documents of some records, without those that are damaged: a check of the log names them.
template <typename T>
static Result<QList<T>> documents(SealedLog &log, BoxKind kind, Result<T> (*parse)(const QJsonObject &))
{
    QList<T> all;
    QSqlQuery query = log.database().run(recordRows(u"r.kind <> 2 AND r.kind = ? ORDER BY r.seq"), static_cast<int>(kind));
    while (Database::next(query)) {
        const Result<T> parsed = parsedFrom(log, recordIn(query), parse);
        if (parsed)
            all.append(*parsed);
        else if (!isDamage(parsed.error()))
            return parsed.error();
    }
    return all;
}

Result<QList<AccountRecord>> AccountBook::all()
{
    const auto records = documents<AccountRecord>(m_log, BoxKind::Account, parseAccountRecord);
    if (!records)
        return records;
    QList<AccountRecord> latest;
    for (const AccountRecord &record : *records) {
        const auto same = std::ranges::find(latest, record.account.id, [](const AccountRecord &known) { return known.account.id; });
        if (same == latest.end())
            latest.append(record);
        else
            *same = record;
    }
    return latest;
}

Result<AccountRecord> AccountBook::find(const QUuid &account)
{
    QSqlQuery query = m_log.database().run(recordRows(u"r.kind <> 2 AND r.kind = ? AND r.owner = ? ORDER BY r.version DESC"),
                                           static_cast<int>(BoxKind::Account), account.toRfc4122());
    std::optional<Error> trouble;
    while (Database::next(query)) {
        const auto record = parsedFrom(m_log, recordIn(query), parseAccountRecord);
        if (record || !isDamage(record.error()))
            return record;
        if (!trouble)
            trouble = record.error();
    }
    return trouble.value_or(Error{Fault::NotFound, u"account"_s});
}

QSet<QUuid> AccountBook::inDoubt()
{
    QSet<QUuid> owners;
    QSqlQuery query = m_log.database().run(recordRows(u"r.kind <> 2 AND r.kind = ? ORDER BY r.seq"), static_cast<int>(BoxKind::Account));
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        if (parsedFrom(m_log, row, parseAccountRecord))
            owners.remove(row.place.owner);
        else
            owners.insert(row.place.owner);
    }
    return owners;
}

Result<AccountRecord> AccountBook::ownerOf(const KeySlots::Unlocked &door)
{
    const auto record = find(door.account.isNull() ? m_log.store() : door.account);
    if (record && record->publicKey != door.publicKey)
        return Error{Fault::Forbidden, u"sign-in: a former slot of the account"_s};
    return record;
}

void AccountBook::change(const AccountRecord &record)
{
    m_log.makeContentKey(officeKey(m_log));
    const QUuid &id = record.account.id;
    m_log.append({m_log.newId()(), BoxKind::Account, id, m_log.nextVersion(id, BoxKind::Account), officeKey(m_log)},
                 toJson(record));
}

void AccountBook::add(const Account &account, const QString &password, const seal::PasswordCost &cost)
{
    setPassword(account, password, cost);
}

void AccountBook::setPassword(const Account &account, const QString &password, const seal::PasswordCost &cost)
{
    const KeySlots::Door door = m_slots.put(
        {.name = m_slots.nameOf(loginKey(account.login)), .account = account.id, .password = password, .cost = cost},
        m_log.keys().latest());
    change({account, door.publicKey, door.digest});
}

QString AccountBook::renewRecoveryCode(const seal::PasswordCost &cost)
{
    const QString code = seal::newRecoveryCode();
    const KeySlots::Door door = m_slots.put(
        {.name = m_slots.recoveryName(), .account = {}, .password = code, .cost = cost}, m_log.keys().latest());
    // Under the log's own name: what a change of keys is handed to, as for an account that nobody signs in with.
    const QDateTime always = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    change({Account{.id = m_log.store(), .login = {}, .name = {}, .roles = {}, .isActive = false, .since = always}, door.publicKey, door.digest});
    return code;
}

void AccountBook::note(const OfficeAct &act)
{
    m_log.makeContentKey(officeKey(m_log));
    m_log.append({m_log.newId()(), BoxKind::Act, m_log.store(), m_log.nextVersion(m_log.store(), BoxKind::Act), officeKey(m_log)},
                 toJson(act));
}

Result<QList<OfficeAct>> AccountBook::acts()
{
    return documents<OfficeAct>(m_log, BoxKind::Act, parseOfficeAct);
}
