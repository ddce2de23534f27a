#include "tests/core/casework/realoffice.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include "core/casework/digest.h"
#include "core/casework/retention.h"
#include "core/casework/secrets.h"
#include "core/formats/casefilejson.h"
#include "core/store/caselog.h"
#include "core/store/firstlog.h"

#ifndef Q_OS_WIN
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(RealOffice, "A log is begun once, by somebody with a name and a good password")
{
    CHECK(isSealedLogIn(folder.path()));
    CHECK_FALSE(isPracticeLogIn(folder.path()));
    CHECK_FALSE(isUnsealedLogIn(folder.path()));
    CHECK(mayor->account().roles == allRoles);
    const auto again = createLog(folder.path(), {u"mairie"_s, u"M. Leroy"_s, password()}, ports);
    REQUIRE_FALSE(again);
    CHECK(again.error().fault == Fault::Conflict);

    const QTemporaryDir empty;
    const auto [login, name, word, problem] = GENERATE(table<QString, QString, QString, Problem>({
        {u"m"_s, u"M. Leroy"_s, password(), Problem::Missing},
        {u"mairie"_s, u"  "_s, password(), Problem::Missing},
        {u"mairie"_s, u"M. Leroy"_s, u"tulipe"_s, Problem::TooWeak},
    }));
    const auto refused = createLog(empty.path(), {login, name, word}, ports);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::Invalid);
    CHECK(refused.error().problem == problem);
    CHECK_FALSE(QFile::exists(SealedLog::fileIn(empty.path())));
}

TEST_CASE_METHOD(RealOffice, "Who signs in is known whatever the case and the accents of the login")
{
    REQUIRE(accounts().add(u"Hélène d’Aubry"_s, u"H. d’Aubry"_s, Role::Agent, otherPassword()));
    for (const QString &login : {u"hélène d’aubry"_s, u"HELENE D'AUBRY"_s, u" Helene  d aubry "_s}) {
        INFO(login.toStdString());
        const auto session = entered(login, otherPassword());
        REQUIRE(session);
        CHECK(session->account().name == u"H. d’Aubry");
        CHECK(session->account().roles == Roles(Role::Agent));
    }
}

TEST_CASE_METHOD(RealOffice, "A wrong password and a wrong login are refused alike")
{
    const auto password = entered(u"mairie"_s, otherPassword());
    const auto login = entered(u"personne"_s, otherPassword());
    REQUIRE_FALSE(password);
    REQUIRE_FALSE(login);
    CHECK(password.error().fault == Fault::Forbidden);
    CHECK(login.error().fault == password.error().fault);
    CHECK(login.error().detail == password.error().detail);
    CHECK(login.error().problem == password.error().problem);
}

TEST_CASE_METHOD(RealOffice, "Failures make one wait: not the first three, then twice as long each time, up to a quarter of an hour")
{
    const std::vector<int> waits{0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900};
    // Without a slot of that name each try costs as much: the wait is the same for a login that nobody has.
    for (const int wait : waits) {
        const auto failed = entered(u"personne"_s, otherPassword());
        REQUIRE_FALSE(failed);
        REQUIRE(failed.error().fault == Fault::Forbidden);
        CHECK(delayBeforeSignIn(folder.path(), u"personne"_s, now).count() == wait);
        if (wait > 0) {
            const auto early = entered(u"Personne"_s, otherPassword());
            REQUIRE_FALSE(early);
            CHECK(early.error().problem == Problem::TooSoon);
            now = now.addSecs(wait);
            CHECK(delayBeforeSignIn(folder.path(), u"personne"_s, now).count() == 0);
        }
    }
    CHECK(delayBeforeSignIn(folder.path(), u"mairie"_s, now).count() == 0);
    CHECK(delayBeforeSignIn(folder.path(), u"personne"_s, now.addYears(-1)).count() == 900);
}

TEST_CASE_METHOD(RealOffice, "The right password after the wait forgets the failures")
{
    for (int failure = 0; failure < 4; ++failure) {
        now = now.addSecs(60);
        REQUIRE_FALSE(entered(u"mairie"_s, otherPassword()));
    }
    CHECK(entered(u"mairie"_s, password()).error().problem == Problem::TooSoon);
    now = now.addSecs(60);
    REQUIRE(entered(u"mairie"_s, password()));
    REQUIRE_FALSE(entered(u"mairie"_s, otherPassword()));
    CHECK(delayBeforeSignIn(folder.path(), u"mairie"_s, now).count() == 0);
}

static bool hasDamage(const RealOffice &office)
{
    const LogReport report = *Caseload(*office.mayor, office.ports).verify();
    return std::ranges::any_of(report.problems, [](const LogProblem &problem) { return problem.kind == LogProblem::Kind::RecordChanged; });
}

TEST_CASE_METHOD(RealOffice, "A damaged record of an account keeps nobody else out, and its owner comes in with the state before it")
{
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    const Account former = *accounts().add(u"parti"_s, u"C. Petit"_s, Role::Agent, otherPassword());
    REQUIRE(accounts().change(agent.id, u"A. Mercier-Roy"_s, Role::Agent));
    damageAccount(agent.id, 2);
    damageAccount(former.id, 1);

    REQUIRE(entered(u"mairie"_s, password()));
    const auto clerk = entered(u"guichet"_s, otherPassword());
    REQUIRE(clerk);
    CHECK(clerk->account().name == u"A. Mercier");
    CHECK(entered(u"parti"_s, otherPassword()).error().fault == Fault::Unreadable);
    CHECK(accounts().all()->size() == 2);
    CHECK(hasDamage(*this));
    CHECK(recover(folder.path(), code, u"mairie"_s, password(), ports));
}

TEST_CASE_METHOD(RealOffice, "A damaged act leaves the others, and what is read from them, as they are")
{
    REQUIRE(Secrets(*mayor, ports).set(Secrets::taxOffice, "bon-secret"));
    damage(u"kind = 6 AND version = 1"_s);
    const auto digest = digestOf(*mayor, now.date(), ports);
    REQUIRE(digest);
    CHECK(digest->acts.size() == 1);
    CHECK(Secrets(*mayor, ports).state(Secrets::taxOffice)->at == now);
    CHECK(Retention(*mayor, ports).current());
    CHECK(hasDamage(*this));
}

TEST_CASE_METHOD(RealOffice, "The printed code opens once, for an administrator, and gives way to the next")
{
    REQUIRE(accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword()));
    const QString next = u"Chaise-rouge-29-Sapin"_s;
    const auto refused = [&](const QString &typed, const QString &login, const QString &word) {
        const auto recovered = recover(folder.path(), typed, login, word, ports);
        return recovered ? std::nullopt : std::optional(recovered.error().fault);
    };
    QString mistyped = code;
    mistyped[0] = mistyped[0] == u'7' ? u'8' : u'7';
    CHECK(refused(mistyped, u"mairie"_s, next) == Fault::Forbidden);
    CHECK(refused(code, u"guichet"_s, next) == Fault::Forbidden);
    CHECK(refused(code, u"personne"_s, next) == Fault::Forbidden);
    CHECK(refused(code, u"mairie"_s, u"tulipe"_s) == Fault::Invalid);

    const auto recovered = recover(folder.path(), code.toLower().replace(u'-', u' '), u"Mairie"_s, next, ports);
    REQUIRE(recovered);
    CHECK(recovered->recoveryCode != code);
    CHECK(entered(u"mairie"_s, next));
    CHECK_FALSE(entered(u"mairie"_s, password()));
    CHECK(refused(code, u"mairie"_s, password()) == Fault::Forbidden);
    CHECK(recover(folder.path(), recovered->recoveryCode, u"mairie"_s, password(), ports));
}

TEST_CASE("A code that is typed again is the same whatever its case, spaces and dashes")
{
    const QString code = u"208H-44RM-2MB1-E60S-38DH-R78Y-3XDM"_s;
    CHECK(isSameRecoveryCode(code, u"2o8h44rm 2mbi e6Os 38dh r78y 3xdm"_s));
    CHECK_FALSE(isSameRecoveryCode(code, u"208H-44RM-2MB1-E60S-38DH-R78Y-3XDN"_s));
    CHECK_FALSE(isSameRecoveryCode(code, u""_s));
}

static QString dataFile(const QString &name)
{
    return QStringLiteral(PASSFAMILLE_SOURCE "/tests/data/logs/") + name;
}

TEST_CASE("A log of the first version is taken over as it was, and its clear file goes away")
{
    const QTemporaryDir folder;
    const QString clear = FirstLog::fileIn(folder.path());
    REQUIRE(QFile::copy(dataFile(u"first-unsealed.db"_s), clear));
    QFile::setPermissions(clear, QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(isUnsealedLogIn(folder.path()));
    QList<FirstLog::Case> before;
    {
        FirstLog first(folder.path());
        REQUIRE(first.forEach([&](const FirstLog::Case &one) { before.append(one); }));
    }
    REQUIRE(before.size() == 6);

    const auto made = createLog(folder.path(), {u"mairie"_s, u"M. Leroy"_s, RealOffice::password()}, Ports(), std::chrono::milliseconds(1));
    REQUIRE(made);
    CHECK_FALSE(isUnsealedLogIn(folder.path()));
    CHECK(QDir(folder.path()).entryList({u"cases.db*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    SealedLog log(folder.path(), Access::Read, made->session.keys());
    CaseLog cases(log);
    CHECK(cases.list().size() == before.size());
    int consultations = 0;
    for (const FirstLog::Case &one : before) {
        const auto after = cases.read(one.file.number());
        REQUIRE(after);
        REQUIRE(after->revisions.size() == one.file.revisions.size());
        for (qsizetype at = 0; at < one.file.revisions.size(); ++at)
            CHECK(toJson(after->revisions[at]) == toJson(one.file.revisions[at]));
        QList<JournalLine> openings = *cases.journal(one.file.number());
        openings.removeIf([](const JournalLine &line) { return line.action != JournalAction::Opened; });
        CHECK(openings == one.openings);
        consultations += static_cast<int>(openings.size());
    }
    CHECK(consultations == 1);
    CHECK(Caseload(made->session).verify()->problems.isEmpty());
}

namespace {

/// A folder with six cases of the first version, in the clear.
struct ClearOffice {
    ClearOffice()
    {
        REQUIRE(QFile::copy(dataFile(u"first-unsealed.db"_s), clear));
        QFile::setPermissions(clear, QFile::ReadOwner | QFile::WriteOwner);
    }
    Result<NewLog> begun(const Ports &ports = {}) const
    {
        return createLog(folder.path(), {u"mairie"_s, u"M. Leroy"_s, RealOffice::password()}, ports, std::chrono::milliseconds(1));
    }
    Result<Session> entered() const { return signIn(folder.path(), u"mairie"_s, RealOffice::password(), Ports()); }
    QStringList leftovers() const { return QDir(folder.path()).entryList({u"beginning*"_s}, QDir::AllEntries | QDir::Hidden); }

    QTemporaryDir folder;
    QString clear = FirstLog::fileIn(folder.path());
};

} // namespace

#ifndef Q_OS_WIN
TEST_CASE("A beginning that is killed at any of its steps leaves the folder as it was, and the next one begins whole")
{
    // A name each for the log, the account, its record, the first act, the recovery code, a consultation and the act of what was taken over.
    const int step = GENERATE(range(1, 8));
    INFO(step);
    const ClearOffice office;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int names = 0;
        const Ports cut{.now = &QDateTime::currentDateTimeUtc, .newId = [&names, step] {
                            if (++names == step)
                                _exit(42);
                            return QUuid::createUuid();
                        }};
        static_cast<void>(office.begun(cut));
        _exit(0); // more names were needed than that
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 42)
        FAIL("not cut where it was to be");
    CHECK_FALSE(isSealedLogIn(office.folder.path()));
    CHECK(isUnsealedLogIn(office.folder.path()));

    const auto made = office.begun();
    REQUIRE(made);
    CHECK(Caseload(made->session).list()->size() == 6);
    CHECK_FALSE(QFile::exists(office.clear));
    CHECK(office.leftovers().isEmpty());
    CHECK(office.entered());
}
#endif

TEST_CASE("A log that cannot be begun takes nothing away but what it made")
{
    const ClearOffice office;
    {
        QFile damaged(office.clear);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        damaged.seek(4096);
        damaged.write(QByteArray(static_cast<int>(damaged.size()) - 4096, 'x'));
    }
    REQUIRE_FALSE(office.begun());
    CHECK(office.leftovers().isEmpty());
    CHECK(QFile::exists(office.clear));
    CHECK_FALSE(QFile::exists(SealedLog::fileIn(office.folder.path())));

    QLockFile other(QDir(office.folder.path()).filePath(u"beginning.lock"_s));
    REQUIRE(other.tryLock(0));
    REQUIRE(QDir(office.folder.path()).mkpath(u"beginning/theirs"_s));
    const auto refused = office.begun();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::Busy);
    CHECK(QDir(office.folder.path()).exists(u"beginning/theirs"_s));
}

TEST_CASE("A clear file that does not go away costs no recovery code, and goes at the next sign-in")
{
    const ClearOffice office;
    const QString stubborn = office.clear + u".lock/held"_s; // a folder that is not empty, where a file is to be taken away
    REQUIRE(QDir().mkpath(stubborn));
    const auto made = office.begun();
    REQUIRE(made);
    CHECK_FALSE(made->recoveryCode.isEmpty());
    CHECK(QFile::exists(office.clear));
    REQUIRE(QDir(office.clear + u".lock"_s).removeRecursively());
    REQUIRE(office.entered());
    CHECK_FALSE(QFile::exists(office.clear));
    CHECK(Caseload(made->session).list()->size() == 6);
}

TEST_CASE_METHOD(RealOffice, "A clear file whose cases were never taken over stays")
{
    const QString clear = FirstLog::fileIn(folder.path());
    REQUIRE(QFile::copy(dataFile(u"first-unsealed.db"_s), clear));
    REQUIRE(entered(u"mairie"_s, password()));
    CHECK(QFile::exists(clear));
}

TEST_CASE("A sealed log of this version opens for ever")
{
    const QTemporaryDir folder;
    REQUIRE(QFile::copy(dataFile(u"sealed-1/sealed.db"_s), SealedLog::fileIn(folder.path())));
    QFile::setPermissions(SealedLog::fileIn(folder.path()), QFile::ReadOwner | QFile::WriteOwner);
    QFile password(dataFile(u"sealed-1/password"_s));
    REQUIRE(password.open(QIODevice::ReadOnly | QIODevice::Text));
    const auto session = signIn(folder.path(), u"mairie"_s, QString::fromUtf8(password.readLine().trimmed()), Ports());
    REQUIRE(session);
    const Caseload caseload(*session);
    const auto cases = caseload.list();
    REQUIRE(cases);
    CHECK(cases->size() == 6);
    for (const CaseSummary &summary : *cases)
        CHECK(caseload.open(summary.number));
    CHECK(Accounts(*session, Ports()).all()->size() == 2);
    CHECK(caseload.verify(parseHeadText(u"12-13365FB7"_s))->problems.isEmpty());
}
