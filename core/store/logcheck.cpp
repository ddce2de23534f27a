#include "core/store/logcheck.h"

#include "core/formats/casefilejson.h"
#include "core/formats/logjson.h"
#include "core/seal/box.h"
#include "core/seal/chain.h"
#include "core/store/accountbook.h"
#include "core/store/caselog.h"
#include "core/store/purge.h"
#include "core/store/recordrow.h"
#include "core/store/secretbook.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

using Kind = LogProblem::Kind;

namespace {

/// One walk over a log.
class Check
{
public:
    Check(const QString &folder, std::shared_ptr<const Keyring> keys)
        : m_log(SealedLog::unproven(folder, std::move(keys))), m_cases(m_log)
    {
        m_log.database().holdView();
    }

    LogReport run(const std::optional<ChainHead> &known, const std::stop_token &stop, const LogProgress &progress);

private:
    void tell(Kind kind, qint64 seq, const QUuid &owner = {});
    void checkFile();
    void checkRecords(const std::stop_token &stop, const LogProgress &progress);
    void checkLink(const RecordRow &row, const DataKey *key, const QByteArray &digest, const QByteArray &link);
    void checkBox(const RecordRow &row, bool hasBox, const QByteArray &digest);
    void checkContent(const RecordRow &row);
    void checkPurges();
    void checkOverviews();
    void checkKeys();
    void checkDoors();
    void checkSecrets();
    void checkEnd();
    void checkKnown(const ChainHead &known);

    SealedLog m_log;
    CaseLog m_cases;
    LogReport m_report;
    qint64 m_seq = 0;
    QByteArray m_link;
    QHash<QUuid, qint64> m_latest; ///< Of each case, its last revision or mark.
    QSet<QUuid> m_purged; ///< Cases.
    qint64 m_noted = 0; ///< Records that acts say they purged.
};

} // namespace

void Check::tell(Kind kind, qint64 seq, const QUuid &owner)
{
    static constexpr qsizetype most = 100;
    if (m_report.problems.size() >= most)
        return;
    const CaseNumber number = owner.isNull() ? CaseNumber() : m_cases.numberOf(owner);
    m_report.problems.append({kind, seq, number == CaseNumber() ? std::nullopt : std::optional(number)});
}

void Check::checkFile()
{
    if (m_log.database().valueOf(u"PRAGMA quick_check(1)"_s).toString() != u"ok")
        tell(Kind::FileDamaged, 0);
}

static Result<Done> understood(BoxKind kind, const QJsonObject &document)
{
    const auto done = [](const auto &result) -> Result<Done> { return result ? Result<Done>(Done()) : result.error(); };
    switch (kind) {
    case BoxKind::Revision: return done(parseRevision(document));
    case BoxKind::Mark: return done(parseCaseMark(document));
    case BoxKind::Consultation: return done(parseJournalLine(document));
    case BoxKind::Account: return done(parseAccountRecord(document));
    case BoxKind::Act: return done(parseOfficeAct(document));
    default: return Error{Fault::Unreadable, u"record: of no known kind"_s};
    }
}

void Check::checkLink(const RecordRow &row, const DataKey *key, const QByteArray &digest, const QByteArray &link)
{
    if (row.seq != m_seq + 1)
        tell(Kind::RecordMissing, m_seq + 1);
    else if (!key || SealedLog::linkAfter(m_link, row.place, row.seq, digest, *key) != link)
        tell(Kind::ChainBroken, row.seq, row.place.owner);
    m_seq = row.seq;
    m_link = link;
}

void Check::checkBox(const RecordRow &row, bool hasBox, const QByteArray &digest)
{
    const bool hasKey = m_log.database().valueOf(u"SELECT 1 FROM content_key WHERE id = ?"_s, row.place.contentKey.toRfc4122()).isValid();
    if (!hasKey && !hasBox) {
        ++m_report.purged;
        if (row.place.contentKey == row.place.owner) // not a month of consultations, which leaves the case as it is
            m_purged.insert(row.place.owner);
    } else if (!hasKey) {
        tell(Kind::KeyDamaged, row.seq, row.place.owner);
    } else if (!hasBox) {
        tell(Kind::RecordMissing, row.seq, row.place.owner);
    } else if (seal::digest(row.box) != digest) {
        tell(Kind::RecordChanged, row.seq, row.place.owner);
    } else {
        checkContent(row);
    }
}

void Check::checkContent(const RecordRow &row)
{
    const auto document = m_log.documentOf(row.place, row.box);
    if (!document || !understood(row.place.kind, *document))
        tell(Kind::Unreadable, row.seq, row.place.owner);
    else if (row.place.kind == BoxKind::Act)
        m_noted += recordsPurgedBy(*document);
}

/// Whoever has the file but no key can destroy keys, and cannot note it: a purge is known by its act.
void Check::checkPurges()
{
    if (m_report.purged > m_noted)
        tell(Kind::KeyDamaged, 0);
}

void Check::checkRecords(const std::stop_token &stop, const LogProgress &progress)
{
    static constexpr qint64 step = 128; // records between two words about how far it is
    const qint64 total = m_log.lastRecord().seq;
    m_link = SealedLog::beginningOf(m_log.store());
    QSqlQuery query = m_log.database().run(
        u"SELECT r.seq, r.id, r.kind, r.owner, r.version, r.content_key, b.box, r.chain_key, r.digest, r.link"
        " FROM record r LEFT JOIN record_box b ON b.seq = r.seq ORDER BY r.seq"_s);
    while (!stop.stop_requested() && Database::next(query)) {
        const RecordRow row = recordIn(query);
        const QByteArray digest = query.value(8).toByteArray();
        checkLink(row, m_log.keys().find(query.value(7).toUInt()), digest, query.value(9).toByteArray());
        checkBox(row, !query.isNull(6), digest);
        if (row.place.kind == BoxKind::Revision || row.place.kind == BoxKind::Mark)
            m_latest[row.place.owner] = row.seq;
        m_report.revisions += row.place.kind == BoxKind::Revision;
        ++m_report.records;
        if (progress && m_report.records % step == 1)
            progress(m_report.records, total);
    }
}

/// Each overview is bound to the record that it tells: it is the right one when that is the case's latest.
void Check::checkOverviews()
{
    QSqlQuery query = m_log.database().run(u"SELECT c.id, o.seq, o.key_id, o.box FROM case_file c LEFT JOIN overview o ON o.case_id = c.id"_s);
    while (Database::next(query)) {
        const QUuid id = QUuid::fromRfc4122(query.value(0).toByteArray());
        const qint64 latest = m_latest.take(id);
        const bool isPurged = m_purged.contains(id);
        if (query.isNull(1)) {
            if (!isPurged)
                tell(Kind::OverviewWrong, latest, id);
            continue;
        }
        const SealedOverview overview{id, query.value(1).toLongLong(), query.value(2).toUInt(), query.value(3).toByteArray()};
        const CaseSummary summary = summaryIn(Overviews::opened(overview, m_log.store(), m_log.keys()));
        if (isPurged || latest != overview.seq || summary.version == 0
            || summary.number != m_cases.numberOf(id))
            tell(Kind::OverviewWrong, overview.seq, id);
    }
    for (const qint64 seq : std::as_const(m_latest)) // of cases that have lost their number
        tell(Kind::OverviewWrong, seq);
}

/// What no record is sealed with: the doors, the keys before the latest, the secrets.
void Check::checkKeys()
{
    const DataKey &latest = m_log.keys().latest();
    if (m_log.database().valueOf(u"SELECT 1 FROM key_slot WHERE key_id <> ?"_s, latest.id).isValid())
        tell(Kind::KeyDamaged, 0);
    const auto opens = [&](const QUuid &owner, quint64 version, BoxKind kind, const DataKey *key, const QByteArray &box) {
        const auto &use = kind == BoxKind::OldKey ? &DataKey::oldKeys : &DataKey::secrets;
        return key && seal::opened(key->*use, box, bindingOf({m_log.store(), owner, version, kind, dataKeyName(key->id)}));
    };
    QSqlQuery old = m_log.database().run(u"SELECT id, key_id, box FROM old_key"_s);
    while (Database::next(old)) {
        const DataKey *key = m_log.keys().find(old.value(1).toUInt());
        if (key != &latest || !opens(m_log.store(), old.value(0).toULongLong(), BoxKind::OldKey, key, old.value(2).toByteArray()))
            tell(Kind::KeyDamaged, 0);
    }
    QSqlQuery secrets = m_log.database().run(u"SELECT name, key_id, box FROM secret"_s);
    while (Database::next(secrets)) {
        const DataKey *key = m_log.keys().find(secrets.value(1).toUInt());
        if (!opens(QUuid::fromRfc4122(secrets.value(0).toByteArray()), 0, BoxKind::Secret, key, secrets.value(2).toByteArray()))
            tell(Kind::KeyDamaged, 0);
    }
}

/// A former slot opens with a former password: the account's record says which one is the latest. Logs of before do not.
void Check::checkDoors()
{
    AccountBook book(m_log);
    const auto records = book.all();
    for (const AccountRecord &record : records ? *records : QList<AccountRecord>()) {
        const bool isPrinted = record.account.id == m_log.store();
        if (record.door.isEmpty() || (!isPrinted && !record.account.isActive))
            continue;
        KeySlots &doors = book.keySlots();
        if (doors.digestOf(isPrinted ? doors.recoveryName() : doors.nameOf(loginKey(record.account.login))) != record.door)
            tell(Kind::KeyDamaged, 0);
    }
}

/// A former secret that is put back opens like the latest: the act that set it says which one it was.
void Check::checkSecrets()
{
    const auto acts = AccountBook(m_log).acts();
    QHash<QString, QJsonObject> latest;
    for (const OfficeAct &act : acts ? *acts : QList<OfficeAct>()) {
        if (act.kind == OfficeAct::Kind::SecretSet)
            latest[act.facts.value(u"name"_s).toString()] = act.facts;
    }
    SecretBook secrets(m_log);
    for (const QJsonObject &facts : std::as_const(latest)) {
        if (!secrets.isAsNoted(facts))
            tell(Kind::KeyDamaged, 0);
    }
}

void Check::checkEnd()
{
    const auto sealed = m_log.sealedHead();
    if (!sealed || !(*sealed == ChainHead{m_seq, m_link}))
        tell(Kind::CutShort, sealed ? sealed->seq : m_seq);
}

void Check::checkKnown(const ChainHead &known)
{
    const QByteArray link = known.seq == 0 ? SealedLog::beginningOf(m_log.store())
                                           : m_log.database().valueOf(u"SELECT link FROM record WHERE seq = ?"_s, known.seq).toByteArray();
    if (link.isEmpty() || !link.startsWith(known.link))
        tell(Kind::HeadUnknown, known.seq);
}

LogReport Check::run(const std::optional<ChainHead> &known, const std::stop_token &stop, const LogProgress &progress)
{
    checkFile();
    checkRecords(stop, progress);
    if (!stop.stop_requested()) {
        checkPurges();
        checkOverviews();
        checkKeys();
        checkDoors();
        checkSecrets();
        checkEnd();
    }
    if (known)
        checkKnown(*known);
    m_report.head = {m_seq, m_link};
    return m_report;
}

LogReport checkLog(const QString &folder, const std::shared_ptr<const Keyring> &keys,
                   const std::optional<ChainHead> &known, const std::stop_token &stop, const LogProgress &progress)
{
    return Check(folder, keys).run(known, stop, progress);
}
