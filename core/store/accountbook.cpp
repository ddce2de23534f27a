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

/// Reads the documents of some records, or says of the first one what is wrong with it.
template <typename T>
static Result<QList<T>> documents(SealedLog &log, BoxKind kind, Result<T> (*parse)(const QJsonObject &))
{
    QList<T> all;
    QSqlQuery query = log.database().run(recordRows(u"r.kind <> 2 AND r.kind = ? ORDER BY r.seq"), static_cast<int>(kind));
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        const auto document = log.documentOf(row.place, row.box);
        if (!document)
            return document.error();
        const Result<T> parsed = parse(*document);
        if (!parsed)
            return parsed.error();
        all.append(*parsed);
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
    const auto records = all();
    if (!records)
        return records.error();
    const auto found = std::ranges::find(*records, account, [](const AccountRecord &record) { return record.account.id; });
    if (found == records->end())
        return Error{Fault::NotFound, u"account"_s};
    return *found;
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
    const QByteArray publicKey = m_slots.put(
        {.name = m_slots.nameOf(loginKey(account.login)), .account = account.id, .password = password, .cost = cost},
        m_log.keys().latest());
    change({account, publicKey});
}

QString AccountBook::renewRecoveryCode(const seal::PasswordCost &cost)
{
    const QString code = seal::newRecoveryCode();
    const QByteArray publicKey = m_slots.put(
        {.name = m_slots.recoveryName(), .account = {}, .password = code, .cost = cost}, m_log.keys().latest());
    // Under the log's own name: what a change of keys is handed to, as for an account that nobody signs in with.
    const QDateTime always = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    change({Account{.id = m_log.store(), .login = {}, .name = {}, .roles = {}, .isActive = false, .since = always}, publicKey});
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
