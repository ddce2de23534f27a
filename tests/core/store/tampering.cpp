#include "tests/core/store/tampering.h"

#include <catch2/catch.hpp>

#include <QDir>

#include "core/store/caselog.h"
#include "core/store/keyrotation.h"
#include "core/store/logcheck.h"
#include "core/store/secretbook.h"
#include "tests/core/formats/randomcase.h"

using namespace Qt::StringLiterals;

const QString TamperedLog::password = u"Riviere-bleue-47-Tulipe"_s;

static const QDateTime when(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

static Account accountOf(const QString &login)
{
    return {.id = QUuid::createUuid(), .login = login, .name = login, .roles = allRoles, .isActive = true, .since = when};
}

TamperedLog::TamperedLog()
{
    keysBefore = std::make_shared<const Keyring>(Keyring::firstId, seal::BriefKey::random());
    SealedLog::create(m_folder.path(), *keysBefore, &QUuid::createUuid);
    fill();
    SealedLog log(m_folder.path(), Access::Write, keys);
    REQUIRE(CaseLog(log).note({.at = when, .agent = u"mairie"_s, .action = JournalAction::Opened, .requestId = {}, .outcome = u"done"_s, .number = CaseNumber::of(2026, 1)}));
    head = log.head();
    log.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void TamperedLog::fill()
{
    RandomCase random(7);
    SealedLog log(m_folder.path(), Access::Write, keysBefore);
    CaseLog cases(log);
    AccountBook book(log);
    const Account mayor = accountOf(u"mairie"_s);
    Account clerk = accountOf(u"guichet"_s);
    log.atomically([&] {
        book.add(mayor, password, seal::leastCost);
        book.add(clerk, password, seal::leastCost);
        book.note({.kind = OfficeAct::Kind::Began, .at = when, .agent = mayor.name});
        SecretBook(log).put(u"token"_s, "aaa.bbb.ccc");
        return true;
    });
    for (int number = 1; number <= 3; ++number)
        REQUIRE(cases.create(random.revision(), 2026));
    for (int version = 2; version <= 3; ++version) {
        Revision next = random.revision();
        next.number = CaseNumber::of(2026, 1);
        next.version = version;
        REQUIRE(cases.append(next));
    }
    REQUIRE(cases.mark(CaseNumber::of(2026, 2), {.kind = CaseMark::Kind::Sensitive, .at = when, .agent = mayor.name}));
    REQUIRE(cases.note({.at = when, .agent = clerk.name, .action = JournalAction::Opened, .requestId = {}, .outcome = u"done"_s, .number = CaseNumber::of(2026, 2)}));
    const AccountRecord staying = *book.find(mayor.id);
    keys = log.atomically([&] {
        clerk.isActive = false;
        book.change({clerk, book.find(clerk.id)->publicKey});
        static_cast<void>(book.keySlots().remove(book.keySlots().nameOf(loginKey(clerk.login))));
        return KeyRotation::begin(log, {staying});
    });
    KeyRotation::Place begin;
    KeyRotation::step(log, begin);
}

/// Outside of Database, which refuses what is done here.
static void runAll(const QString &path, const QStringList &statements)
{
    const QString name = u"tampering"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(u"PRAGMA ignore_check_constraints = ON"_s));
        QStringList triggers;
        REQUIRE(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s));
        while (query.next())
            triggers.append(u"DROP TRIGGER "_s + query.value(0).toString());
        for (const QString &statement : triggers + statements) {
            INFO(statement.toStdString());
            const bool isDone = query.exec(statement);
            INFO(query.lastError().text().toStdString());
            REQUIRE(isDone);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

QString TamperedLog::after(const QStringList &statements)
{
    const QString copy = m_copies.filePath(QString::number(++m_count));
    REQUIRE(QDir().mkpath(copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    REQUIRE(QFile::copy(SealedLog::fileIn(m_folder.path()), SealedLog::fileIn(copy)));
    if (!statements.isEmpty())
        runAll(SealedLog::fileIn(copy), statements);
    return copy;
}

TamperedLog::Found TamperedLog::found(const QString &copy, const std::optional<ChainHead> &known) const
{
    Found found;
    try {
        for (const LogProblem &problem : checkLog(copy, keys, known).problems)
            found.kinds.insert(problem.kind);
    } catch (const StorageFailure &) {
        found.isThrown = true;
    }
    return found;
}

Result<KeySlots::Unlocked> TamperedLog::unlock(const QString &copy) const
{
    const QUuid store = SealedLog::storeIn(copy);
    Database database(SealedLog::fileIn(copy), Access::Read);
    KeySlots slots(database, store);
    return slots.open(slots.nameOf(u"mairie"), password);
}
