#include "core/casework/backups.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include "core/store/caselog.h"
#include "core/store/purge.h"
#include "tests/core/casework/realoffice.h"

using namespace Qt::StringLiterals;

namespace {

/// A town hall with three cases, and a folder for its copies.
struct Archive : RealOffice {
    Archive()
    {
        for (int i = 0; i < 3; ++i)
            cases.append(aCase().number);
    }
    BackupPlan plan() const { return {.folder = copies.path(), .everyHours = 24, .keep = 3}; }
    /// What a planned copy of this log is called.
    QString planned(QStringView time) const
    {
        const QString store = SealedLog::storeIn(folder.path()).toString(QUuid::Id128);
        return u"registre-%1-%2.pfam"_s.arg(store.first(8), time);
    }
    QStringList names() const
    {
        return QDir(copies.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// The log with its first page overwritten, as a disk does that fails.
    void breakLog() const
    {
        QFile file(folder.filePath(u"sealed.db"_s));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
    }

    QTemporaryDir copies;
    QList<CaseNumber> cases;
};

} // namespace

TEST_CASE("A planned copy is due by the newest one of its folder, and the oldest ones go")
{
    Archive office;
    const Session agent = office.as(Role::Agent);
    CHECK_FALSE(isBackupDue(agent, {}, office.now));
    REQUIRE(isBackupDue(agent, office.plan(), office.now));
    for (int day = 0; day < 5; ++day) {
        REQUIRE(backUpAsPlanned(agent, office.plan(), office.ports));
        CHECK_FALSE(isBackupDue(agent, office.plan(), office.now.addSecs(23 * 3600)));
        office.now = office.now.addDays(1);
        CHECK(isBackupDue(agent, office.plan(), office.now));
    }
    CHECK(office.names() == QStringList{office.planned(u"20261125-120000"), office.planned(u"20261126-120000"), office.planned(u"20261127-120000")});
}

TEST_CASE("Two logs that share a folder for copies do not count nor take away each other's")
{
    Archive ours, theirs;
    const BackupPlan shared{.folder = ours.copies.path(), .everyHours = 24, .keep = 1};
    REQUIRE(backUpAsPlanned(*ours.mayor, shared, ours.ports));
    CHECK(isBackupDue(*theirs.mayor, shared, theirs.now));
    CHECK_FALSE(latestBackup(*theirs.mayor, shared, theirs.now));
    theirs.now = theirs.now.addSecs(60);
    REQUIRE(backUpAsPlanned(*theirs.mayor, shared, theirs.ports));
    CHECK(ours.names().size() == 2);
    CHECK(ours.names().contains(ours.planned(u"20261123-120000")));
    CHECK(ours.names().contains(theirs.planned(u"20261123-120100")));
}

TEST_CASE("Copies that a wrong clock dated in the future are neither recent nor a reason to take fresh ones away")
{
    Archive office;
    const QDateTime today = office.now;
    office.now = today.addYears(10);
    for (int day = 0; day < 3; ++day, office.now = office.now.addDays(1))
        REQUIRE(backUpAsPlanned(*office.mayor, office.plan(), office.ports));
    office.now = today;
    CHECK(isBackupDue(*office.mayor, office.plan(), office.now));
    CHECK_FALSE(latestBackup(*office.mayor, office.plan(), office.now));
    const auto made = backUpAsPlanned(*office.mayor, office.plan(), office.ports);
    REQUIRE(made);
    CHECK(QFile::exists(made->file));
    CHECK_FALSE(isBackupDue(*office.mayor, office.plan(), office.now.addSecs(3600)));
    CHECK(latestBackup(*office.mayor, office.plan(), office.now)->file == made->file);
    CHECK(office.names().size() == 4);
}

TEST_CASE("The latest copy is told with its mark, also where it was made elsewhere")
{
    Archive office;
    const Session agent = office.as(Role::Agent);
    CHECK_FALSE(latestBackup(agent, office.plan(), office.now));
    const auto planned = backUpAsPlanned(agent, office.plan(), office.ports);
    REQUIRE(planned);
    const auto latest = latestBackup(agent, office.plan(), office.now);
    REQUIRE(latest);
    CHECK(latest->file == planned->file);
    CHECK(headText(latest->head) == headText(planned->head));

    office.now = office.now.addSecs(3600);
    const auto elsewhere = backUp(*office.mayor, office.folder.filePath(u"copie.pfam"_s), office.ports);
    REQUIRE(elsewhere);
    CHECK(latestBackup(agent, office.plan(), office.now)->file.isEmpty());
    CHECK(latestBackup(agent, office.plan(), office.now)->at == office.now);
    CHECK(headText(latestBackup(agent, {}, office.now)->head) == headText(elsewhere->head));
}

TEST_CASE("A copy is made beside the log: its target only ever sees one file, also where another was cut short")
{
    Archive office;
    const QString target = office.copies.filePath(u"copie.pfam"_s);
    QFile leftover(target + u".part"_s);
    REQUIRE(leftover.open(QIODevice::WriteOnly));
    leftover.write(QByteArray(5'000'000, 'x'));
    leftover.close();
    const QDir log(office.folder.path());
    REQUIRE(log.mkpath(u"copying"_s));
    QFile lock(log.filePath(u"copying.lock"_s)); // empty, as a power cut leaves it
    REQUIRE(lock.open(QIODevice::WriteOnly));
    REQUIRE(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    REQUIRE(QFile::copy(log.filePath(u"sealed.db"_s), log.filePath(u"copying/sealed.db"_s)));

    REQUIRE(backUp(*office.mayor, target, office.ports));
    CHECK(office.names() == QStringList{u"copie.pfam"_s});
    CHECK_FALSE(log.exists(u"copying"_s));
    const QTemporaryDir elsewhere;
    const auto restored = restore(target, elsewhere.path(), u"mairie"_s, office.password(), office.ports);
    REQUIRE(restored);
    CHECK(Caseload(*restored, office.ports).list()->size() == 3);
}

TEST_CASE("A copy that cannot be made says why, and leaves nothing behind")
{
    Archive office;
    const QString unplugged = office.copies.filePath(u"unplugged"_s);
    const BackupPlan plan{.folder = unplugged};
    CHECK(backUpAsPlanned(*office.mayor, plan, office.ports).error().fault == Fault::NotFound);
    CHECK_FALSE(QDir(unplugged).exists());
    const QString there = office.copies.filePath(u"there.pfam"_s);
    REQUIRE(backUp(*office.mayor, there, office.ports));
    CHECK(backUp(*office.mayor, there, office.ports).error().fault == Fault::Conflict);
    CHECK(backUp(office.as(Role::Agent), office.copies.filePath(u"other.pfam"_s), office.ports).error().fault
          == Fault::Forbidden);
    CHECK(office.names() == QStringList{u"there.pfam"_s});
}

TEST_CASE("What is to be said of a folder for copies")
{
    Archive office;
    const QString log = office.folder.path();
    CHECK(backupPlace({}, log) == BackupPlace::NotSet);
    CHECK(backupPlace(office.copies.filePath(u"none"_s), log) == BackupPlace::Missing);
    CHECK(backupPlace(office.copies.path(), log) == BackupPlace::SameDisk);
}

TEST_CASE("A copy takes the place of a broken log, which is kept beside it")
{
    Archive office;
    const QString copy = office.copies.filePath(u"copie.pfam"_s);
    REQUIRE(backUp(*office.mayor, copy, office.ports));
    office.breakLog();
    const QString log = office.folder.path();
    const auto entered = office.entered(u"mairie"_s, office.password());
    REQUIRE_FALSE(entered);
    CHECK((entered.error().fault == Fault::Unreadable || entered.error().problem == Problem::ForeignFile));

    CHECK(restoreInstead(copy, log, u"mairie"_s, office.otherPassword(), office.ports).error().fault
          == Fault::Forbidden);
    CHECK(restoreInstead(copy + u"-none"_s, log, u"mairie"_s, office.password(), office.ports).error().fault
          == Fault::NotFound);
    CHECK_FALSE(office.entered(u"mairie"_s, office.password()));
    CHECK_FALSE(QDir(log + u"-restored"_s).exists());

    const auto session = restoreInstead(copy, log, u"mairie"_s, office.password(), office.ports);
    REQUIRE(session);
    CHECK(session->folder() == log);
    CHECK(checkSound(*session));
    CHECK(Caseload(*session, office.ports).list()->size() == 3);
    CHECK(office.entered(u"mairie"_s, office.password()));
    QDir aside(log + u"-damaged-20261123-120000"_s);
    CHECK(aside.exists(u"sealed.db"_s));
    aside.removeRecursively();
}

TEST_CASE("Only who may make copies puts one in the place of a log")
{
    Archive office;
    REQUIRE(office.accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, office.otherPassword()));
    const QString copy = office.copies.filePath(u"copie.pfam"_s);
    REQUIRE(backUp(*office.mayor, copy, office.ports));
    const Revision later = office.aCase();

    CHECK(restoreInstead(copy, office.folder.path(), u"guichet"_s, office.otherPassword(), office.ports).error().fault == Fault::Forbidden);
    CHECK(Caseload(*office.mayor, office.ports).open(later.number));
    CHECK_FALSE(QDir(office.folder.path() + u"-damaged-20261123-120000"_s).exists());
    const QTemporaryDir empty;
    CHECK(restore(copy, empty.path(), u"guichet"_s, office.otherPassword(), office.ports).error().fault == Fault::Forbidden);
    CHECK(QDir(empty.path()).isEmpty());
}

TEST_CASE("A damaged copy changes nothing")
{
    Archive office;
    const QString copy = office.copies.filePath(u"copie.pfam"_s);
    REQUIRE(backUp(*office.mayor, copy, office.ports));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto session = restoreInstead(copy, office.folder.path(), u"mairie"_s, office.password(), office.ports);
    REQUIRE_FALSE(session);
    CHECK((session.error().fault == Fault::Unreadable || session.error().problem == Problem::ForeignFile));
    CHECK(Caseload(*office.mayor, office.ports).list()->size() == 3);
}

TEST_CASE("What can be read of a log takes its place, with the password that its account has")
{
    Archive office;
    const QString log = office.folder.path();
    CHECK(rescueInstead(*office.mayor, office.otherPassword(), office.ports).error().fault == Fault::Forbidden);
    CHECK(rescueInstead(office.as(Role::Agent), office.password(), office.ports).error().fault == Fault::Forbidden);
    const auto rescued = rescueInstead(*office.mayor, office.password(), office.ports);
    REQUIRE(rescued);
    CHECK(rescued->rescue.cases == 3);
    CHECK(rescued->rescue.lost.isEmpty());
    CHECK(rescued->session.folder() == log);
    CHECK(Caseload(rescued->session, office.ports).list()->size() == 3);
    CHECK_FALSE(QDir(log + u"-rescued"_s).exists());
    QDir aside(log + u"-damaged-20261123-120000"_s);
    CHECK(aside.exists(u"sealed.db"_s));
    aside.removeRecursively();
}

TEST_CASE("A rescue takes the marks along, tells a case that is saved in part, and lists no purged one as lost")
{
    Archive office;
    const CaseNumber cut = office.cases[0], opposed = office.cases[1], purged = office.cases[2];
    const Draft second{.number = cut, .basedOn = 1, .applicant = office.random.identity(), .household = {}, .decisions = {}, .note = {}, .reason = u"x"_s, .requestId = {}};
    REQUIRE(Caseload(*office.mayor, office.ports).decide(second));
    const CaseNumber lost = office.aCase().number;
    {
        SealedLog log(office.folder.path(), Access::Write, office.mayor->keys());
        CaseLog cases(log);
        for (const CaseMark::Kind kind : {CaseMark::Kind::Opposed, CaseMark::Kind::Sensitive})
            REQUIRE(cases.mark(opposed, {.kind = kind, .isOn = true, .at = office.now, .agent = u"M. Leroy"_s, .reason = u"courrier"_s}));
        REQUIRE(cases.mark(cut, {.kind = CaseMark::Kind::Disputed, .isOn = true, .at = office.now, .agent = u"M. Leroy"_s, .reason = u"recours"_s}));
        log.atomically([&] { return Purge(log).destroyCase(*cases.find(purged)); });
        Database &database = log.database();
        database.run(u"DROP TRIGGER record_box_no_delete"_s);
        const auto loseBox = [&](const CaseNumber &number, BoxKind kind, int version) {
            database.change(u"DELETE FROM record_box WHERE seq = (SELECT seq FROM record WHERE owner = ? AND kind = ? AND version = ?)"_s,
                            cases.find(number)->toRfc4122(), static_cast<int>(kind), version);
        };
        loseBox(cut, BoxKind::Revision, 2);
        loseBox(cut, BoxKind::Mark, 1);
        loseBox(lost, BoxKind::Revision, 1);
    }
    const QTemporaryDir folder;
    const auto saved = rescue(*office.mayor, folder.path(), office.password(), office.ports);
    REQUIRE(saved);
    CHECK(saved->cases == 2);
    CHECK(saved->lost == QList<CaseNumber>{lost});
    CHECK(saved->inPart == QList<SavedInPart>{{cut, 1, 2, 1}});
    const auto session = signIn(folder.path(), u"mairie"_s, office.password(), office.ports);
    REQUIRE(session);
    SealedLog log(folder.path(), Access::Read, session->keys());
    const auto marks = CaseLog(log).marks(opposed);
    REQUIRE(marks);
    CHECK(marks->isOpposed);
    CHECK(marks->isSensitive);
    CHECK(CaseLog(log).read(cut)->revisions.size() == 1);
    const QList<CaseSummary> list = CaseLog(log).list();
    CHECK(std::ranges::count_if(list, &CaseSummary::isOpposed) == 1);
}
