#pragma once
#include "core/domain/account.h"
#include "core/domain/casemark.h"
#include "core/domain/journal.h"

#include <QJsonObject>

// What the sealed log keeps beside the revisions of cases, as JSON; rules of casefilejson.h.

QJsonObject toJson(const JournalLine &line);
Result<JournalLine> parseJournalLine(const QJsonObject &json);

QJsonObject toJson(const CaseMark &mark);
Result<CaseMark> parseCaseMark(const QJsonObject &json);

/// An account with the public half of its keys (32 bytes), which rotations hand new keys to.
struct AccountRecord {
    Account account;
    QByteArray publicKey;
    QByteArray door = {}; ///< Digest of what its slot seals (32 bytes); empty in a log of before it was noted.
    friend bool operator==(const AccountRecord &, const AccountRecord &) = default;
};
QJsonObject toJson(const AccountRecord &record);
Result<AccountRecord> parseAccountRecord(const QJsonObject &json);

QJsonObject toJson(const OfficeAct &act);
Result<OfficeAct> parseOfficeAct(const QJsonObject &json);
