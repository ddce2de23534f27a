#include "core/formats/logjson.h"

#include "core/formats/logdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The words of an enumeration, as they stand in the log.
template <typename T>
using Words = QList<std::pair<T, QStringView>>;

template <typename T>
static QString wordOf(const Words<T> &words, T value)
{
    return std::ranges::find(words, value, &std::pair<T, QStringView>::first)->second.toString();
}

template <typename T>
static std::optional<T> read(const StrictObject &object, QStringView key, const Words<T> &words)
{
    const auto found = std::ranges::find(words, object.text(key), &std::pair<T, QStringView>::second);
    if (found != words.end())
        return found->first;
    object.refuse(key, Problem::UnknownCode);
    return std::nullopt;
}

static const Words<JournalAction> &actionWords()
{
    static const Words<JournalAction> words{
        {JournalAction::Created, u"created"},   {JournalAction::Updated, u"updated"}, {JournalAction::Issued, u"issued"},
        {JournalAction::Opened, u"opened"},     {JournalAction::Revealed, u"revealed"}, {JournalAction::Printed, u"printed"},
        {JournalAction::Exported, u"exported"}, {JournalAction::Asked, u"asked"},     {JournalAction::Marked, u"marked"},
    };
    return words;
}

static const Words<CaseMark::Kind> &markWords()
{
    static const Words<CaseMark::Kind> words{
        {CaseMark::Kind::Sensitive, u"sensitive"},
        {CaseMark::Kind::Opposed, u"opposed"},
        {CaseMark::Kind::Merged, u"merged"},
        {CaseMark::Kind::Quarantined, u"quarantined"},
        {CaseMark::Kind::Disputed, u"disputed"},
    };
    return words;
}

static const Words<OfficeAct::Kind> &actWords()
{
    using Kind = OfficeAct::Kind;
    static const Words<Kind> words{
        {Kind::Began, u"began"},
        {Kind::TookOver, u"took_over"},
        {Kind::KeyChanged, u"key_changed"},
        {Kind::Recovered, u"recovered"},
        {Kind::PasswordReset, u"password_reset"},
        {Kind::BackedUp, u"backed_up"},
        {Kind::Restored, u"restored"},
        {Kind::RetentionSet, u"retention_set"},
        {Kind::PurgeProposed, u"purge_proposed"},
        {Kind::Purged, u"purged"},
        {Kind::PersonAnswered, u"person_answered"},
        {Kind::Imported, u"imported"},
        {Kind::SecretSet, u"secret_set"},
        {Kind::AccountChanged, u"account_changed"},
    };
    return words;
}

static void insertUnlessEmpty(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

static std::optional<CaseNumber> readNumber(const StrictObject &object, QStringView key)
{
    return object.isEmpty(key) ? std::nullopt : object.parsed(key, &CaseNumber::parse);
}

QJsonObject toJson(const JournalLine &line)
{
    QJsonObject json{{u"format"_s, currentLogFormat},
                     {u"at"_s, toText(line.at)},
                     {u"agent"_s, line.agent},
                     {u"action"_s, wordOf(actionWords(), line.action)},
                     {u"request_id"_s, line.requestId},
                     {u"outcome"_s, line.outcome}};
    if (line.number)
        json.insert(u"case"_s, line.number->toString());
    insertUnlessEmpty(json, u"person"_s, line.person);
    insertUnlessEmpty(json, u"provider"_s, line.provider);
    insertUnlessEmpty(json, u"reason"_s, line.reason);
    return json;
}

static std::optional<JournalLine> readJournalLine(const StrictObject &object)
{
    return JournalLine{.at = object.parsed(u"at", parseInstant).value_or(QDateTime()),
                       .agent = object.text(u"agent"),
                       .action = read(object, u"action", actionWords()).value_or(JournalAction::Opened),
                       .requestId = object.text(u"request_id"),
                       .outcome = object.text(u"outcome"),
                       .number = readNumber(object, u"case"),
                       .person = object.textOrEmpty(u"person"),
                       .provider = object.textOrEmpty(u"provider"),
                       .reason = object.textOrEmpty(u"reason")};
}

Result<JournalLine> parseJournalLine(const QJsonObject &json)
{
    return parseDocument<JournalLine>(json, readJournalLine);
}

QJsonObject toJson(const CaseMark &mark)
{
    QJsonObject json{{u"format"_s, currentLogFormat},
                     {u"at"_s, toText(mark.at)},
                     {u"agent"_s, mark.agent},
                     {u"mark"_s, wordOf(markWords(), mark.kind)},
                     {u"on"_s, mark.isOn},
                     {u"reason"_s, mark.reason}};
    if (mark.into)
        json.insert(u"into"_s, mark.into->toString());
    return json;
}

static std::optional<CaseMark> readCaseMark(const StrictObject &object)
{
    return CaseMark{.kind = read(object, u"mark", markWords()).value_or(CaseMark::Kind::Sensitive),
                    .isOn = object.truth(u"on"),
                    .at = object.parsed(u"at", parseInstant).value_or(QDateTime()),
                    .agent = object.text(u"agent"),
                    .reason = object.text(u"reason"),
                    .into = readNumber(object, u"into")};
}

Result<CaseMark> parseCaseMark(const QJsonObject &json)
{
    return parseDocument<CaseMark>(json, readCaseMark);
}

QJsonObject toJson(const AccountRecord &record)
{
    const Account &account = record.account;
    QJsonObject json{{u"format"_s, currentLogFormat},
                     {u"id"_s, account.id.toString(QUuid::WithoutBraces)},
                     {u"login"_s, account.login},
                     {u"name"_s, account.name},
                     {u"roles"_s, toString(account.roles)},
                     {u"active"_s, account.isActive},
                     {u"since"_s, toText(account.since)},
                     {u"public_key"_s, QString::fromLatin1(record.publicKey.toBase64())}};
    insertUnlessEmpty(json, u"door"_s, QString::fromLatin1(record.door.toBase64()));
    return json;
}

/// A public key or a digest.
static Result<QByteArray> parse32Bytes(QStringView text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (bytes.size() != 32)
        return refused(Problem::WrongLength, u"32 bytes"_s);
    return bytes;
}

/// The printed code stands among the accounts without a role.
static Result<Roles> parseRolesIfAny(QStringView text)
{
    return text.isEmpty() ? Result<Roles>(Roles()) : parseRoles(text);
}

static std::optional<AccountRecord> readAccountRecord(const StrictObject &object)
{
    return AccountRecord{.account = {.id = object.parsed(u"id", parseId).value_or(QUuid()),
                                     .login = object.text(u"login"),
                                     .name = object.text(u"name"),
                                     .roles = object.parsed(u"roles", parseRolesIfAny).value_or(Roles()),
                                     .isActive = object.truth(u"active"),
                                     .since = object.parsed(u"since", parseInstant).value_or(QDateTime())},
                         .publicKey = object.parsed(u"public_key", parse32Bytes).value_or(QByteArray()),
                         .door = object.isEmpty(u"door") ? QByteArray() : object.parsed(u"door", parse32Bytes).value_or(QByteArray())};
}

Result<AccountRecord> parseAccountRecord(const QJsonObject &json)
{
    return parseDocument<AccountRecord>(json, readAccountRecord);
}

QJsonObject toJson(const OfficeAct &act)
{
    return {{u"format"_s, currentLogFormat},
            {u"act"_s, wordOf(actWords(), act.kind)},
            {u"at"_s, toText(act.at)},
            {u"agent"_s, act.agent},
            {u"facts"_s, act.facts}};
}

static std::optional<OfficeAct> readOfficeAct(const StrictObject &object)
{
    return OfficeAct{.kind = read(object, u"act", actWords()).value_or(OfficeAct::Kind::Began),
                     .at = object.parsed(u"at", parseInstant).value_or(QDateTime()),
                     .agent = object.text(u"agent")};
}

Result<OfficeAct> parseOfficeAct(const QJsonObject &json)
{
    Result<OfficeAct> act = parseDocument<OfficeAct>(json, readOfficeAct);
    if (!act)
        return act;
    OfficeAct whole = *act;
    whole.facts = json.value(u"facts"_s).toObject();
    return whole;
}
