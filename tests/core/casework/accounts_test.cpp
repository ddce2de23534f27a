#include "tests/core/casework/realoffice.h"

#include "core/casework/digest.h"
#include "core/store/sealedlog.h"

using namespace Qt::StringLiterals;

template <typename T>
static std::optional<Fault> faultOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().fault);
}

template <typename T>
static bool isForbidden(const Result<T> &result)
{
    return faultOf(result) == Fault::Forbidden;
}

TEST_CASE_METHOD(RealOffice, "What a role may not do, no function below the interface does")
{
    const Revision known = aCase();
    struct Line {
        Role role;
        bool seesCases, decides, marks, readsJournal, manages, verifies;
    };
    const auto line = GENERATE(values<Line>({
        {Role::Agent, true, true, false, false, false, true},
        {Role::Supervisor, true, true, true, true, false, true},
        {Role::Administrator, false, false, false, false, true, true},
        {Role::DataProtectionOfficer, true, false, true, true, false, true},
        {Role::ReadOnly, true, false, false, false, false, true},
    }));
    const Session session = as(line.role);
    INFO(toString(line.role).toStdString());
    const Caseload caseload(session, ports);
    CHECK(isForbidden(caseload.decide(draft())) == !line.decides);
    CHECK(isForbidden(caseload.decideAll([] { return std::optional<Draft>(); })) == !line.decides);
    CHECK(isForbidden(caseload.recordIssue(known.number, 1)) == !line.decides);
    CHECK(isForbidden(caseload.open(known.number)) == !line.seesCases);
    CHECK(isForbidden(caseload.list()) == !line.seesCases);
    CHECK(isForbidden(caseload.marks(known.number)) == !line.seesCases);
    CHECK(isForbidden(caseload.note({.at = now, .agent = {}, .requestId = {}, .outcome = u"done"_s, .number = known.number})) == !line.seesCases);
    CHECK(isForbidden(caseload.population({})) == !line.seesCases);
    CHECK(isForbidden(caseload.journal(known.number)) == !line.readsJournal);
    CHECK(isForbidden(caseload.mark(known.number, {.kind = CaseMark::Kind::Opposed})) == !line.marks);
    CHECK(isForbidden(caseload.mark(known.number, {.kind = CaseMark::Kind::Quarantined, .isOn = false})) == (line.role != Role::DataProtectionOfficer));
    CHECK(isForbidden(caseload.verify()) == !line.verifies);
    CHECK(caseload.head());
    const Accounts accounts(session, ports);
    const QUuid nobody = QUuid::createUuid();
    CHECK(accounts.all());
    CHECK(isForbidden(accounts.add(u"nouveau"_s, u"N. Nouveau"_s, Role::Agent, otherPassword())) == !line.manages);
    CHECK(isForbidden(accounts.change(nobody, u"N. Nouveau"_s, Role::Agent)) == !line.manages);
    CHECK(isForbidden(accounts.close(nobody, {})) == !line.manages);
    CHECK(isForbidden(accounts.resumeRotation({})) == !line.manages);
    CHECK(isForbidden(accounts.renewRecoveryCode()) == !line.manages);
}

TEST_CASE_METHOD(RealOffice, "A sensitive case wants a reason from whom it is not meant for, and the journal keeps it")
{
    const Revision known = aCase();
    REQUIRE(Caseload(as(Role::Supervisor), ports).mark(known.number, {.kind = CaseMark::Kind::Sensitive}));
    const Caseload agent(as(Role::Agent), ports);
    const auto unsaid = agent.open(known.number, u"  "_s);
    REQUIRE_FALSE(unsaid);
    CHECK(unsaid.error().problem == Problem::ReasonNeeded);
    CHECK(agent.open(known.number, u"appel de l’école"_s));
    CHECK(Caseload(as(Role::Supervisor), ports).open(known.number));
    const auto journal = *Caseload(as(Role::Supervisor), ports).journal(known.number);
    REQUIRE(journal.size() == 4);
    CHECK(journal[2].action == JournalAction::Revealed);
    CHECK(journal[2].reason == u"appel de l’école");
    CHECK(journal[3].action == JournalAction::Opened);
}

TEST_CASE_METHOD(RealOffice, "An account is added once, under a login and with a password that will do")
{
    const auto added = accounts().add(u" Guichet "_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    REQUIRE(added);
    CHECK(added->login == u"Guichet");
    CHECK(entered(u"guichet"_s, otherPassword())->account() == *added);
    CHECK(accounts().add(u"GUICHET"_s, u"B. Caron"_s, Role::Agent, otherPassword()).error().problem == Problem::Taken);
    CHECK(faultOf(accounts().add(u"x"_s, u"B. Caron"_s, Role::Agent, otherPassword())) == Fault::Invalid);
    CHECK(faultOf(accounts().add(u"autre"_s, u"B. Caron"_s, {}, otherPassword())) == Fault::Invalid);
    CHECK(faultOf(accounts().add(u"autre"_s, u"B. Caron"_s, Role::Agent, u"azerty"_s)) == Fault::Invalid);
    CHECK(accounts().all()->size() == 2);
}

TEST_CASE_METHOD(RealOffice, "Names and roles change, as long as an administrator stays")
{
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    const auto changed = accounts().change(agent.id, u"A. Mercier-Roy"_s, Role::Supervisor);
    REQUIRE(changed);
    CHECK(entered(u"guichet"_s, otherPassword())->account() == *changed);
    CHECK(faultOf(accounts().change(QUuid::createUuid(), u"Personne"_s, Role::Agent)) == Fault::NotFound);
    CHECK(faultOf(accounts().change(agent.id, u" "_s, Role::Agent)) == Fault::Invalid);
    CHECK(accounts().change(mayor->account().id, u"M. Leroy"_s, Role::Agent).error().problem == Problem::LastAdministrator);
    REQUIRE(accounts().change(agent.id, u"A. Mercier"_s, Role::Administrator));
    CHECK(accounts().change(mayor->account().id, u"M. Leroy"_s, Role::Agent));
}

TEST_CASE_METHOD(RealOffice, "One changes one's own password; a forgotten one is reset by who may")
{
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    const Account supervisor = *accounts().add(u"accueil"_s, u"C. Petit"_s, Role::Supervisor, otherPassword());
    const QString third = u"Chaise-rouge-29-Sapin"_s;
    const Accounts own(*entered(u"guichet"_s, otherPassword()), ports);
    CHECK(isForbidden(own.changePassword(password(), third)));
    CHECK(faultOf(own.changePassword(otherPassword(), u"azerty"_s)) == Fault::Invalid);
    REQUIRE(own.changePassword(otherPassword(), third));
    CHECK(entered(u"guichet"_s, third));
    CHECK(isForbidden(entered(u"guichet"_s, otherPassword())));

    const Accounts supervising(*entered(u"accueil"_s, otherPassword()), ports);
    CHECK(supervising.resetPassword(agent.id, otherPassword()));
    CHECK(entered(u"guichet"_s, otherPassword()));
    CHECK(isForbidden(supervising.resetPassword(mayor->account().id, third)));
    CHECK(isForbidden(own.resetPassword(supervisor.id, third)));
    CHECK(faultOf(accounts().resetPassword(QUuid::createUuid(), third)) == Fault::NotFound);
    CHECK(faultOf(accounts().resetPassword(agent.id, u"azerty"_s)) == Fault::Invalid);
}

TEST_CASE("A supervisor gives a password to agents and to who reads only, to nobody with other rights")
{
    const auto [whose, isAllowed] = GENERATE(table<Roles, bool>({
        {Role::Agent, true},
        {Role::ReadOnly, true},
        {Roles{Role::Agent, Role::ReadOnly}, true},
        {Role::Supervisor, false},
        {Role::Administrator, false},
        {Role::DataProtectionOfficer, false},
        {Roles{Role::Agent, Role::DataProtectionOfficer}, false},
    }));
    INFO(toString(whose).toStdString());
    CHECK(mayResetPassword(Role::Supervisor, whose) == isAllowed);
    CHECK(mayResetPassword(Role::Administrator, whose));
    CHECK_FALSE(mayResetPassword(Role::DataProtectionOfficer, whose));

    RealOffice office;
    const Account account = *office.accounts().add(u"guichet"_s, u"A. Mercier"_s, whose, RealOffice::otherPassword());
    const Accounts supervising(office.as(Role::Supervisor), office.ports);
    CHECK(isForbidden(supervising.resetPassword(account.id, u"Chaise-rouge-29-Sapin"_s)) == !isAllowed);
}

TEST_CASE_METHOD(RealOffice, "Each change of an account has its author in the log, with the roles before and after")
{
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    REQUIRE(accounts().change(agent.id, u"A. Mercier"_s, Roles{Role::Agent, Role::Supervisor}));
    REQUIRE(Accounts(*entered(u"guichet"_s, otherPassword()), ports).changePassword(otherPassword(), u"Chaise-rouge-29-Sapin"_s));
    REQUIRE(accounts().renewRecoveryCode());
    REQUIRE(accounts().close(agent.id, [](double) { return false; }));

    const QList<OfficeAct> acts = digestOf(*entered(u"mairie"_s, password()), now.date(), ports)->acts;
    REQUIRE(acts.size() == 6); // the first one began the log
    const QString id = agent.id.toString(QUuid::WithoutBraces);
    const auto facts = [](const QString &account, const QString &what, const QString &before, const QString &after) {
        return QJsonObject{{u"account"_s, account}, {u"what"_s, what}, {u"before"_s, before}, {u"after"_s, after}};
    };
    CHECK(acts[1] == OfficeAct{.kind = OfficeAct::Kind::AccountChanged, .at = now, .agent = u"M. Leroy"_s, .facts = facts(id, u"added"_s, {}, u"agent"_s)});
    CHECK(acts[2].facts == facts(id, u"changed"_s, u"agent"_s, u"agent,supervisor"_s));
    CHECK(acts[3].agent == u"A. Mercier");
    CHECK(acts[3].facts.value(u"what"_s) == u"password"_s);
    CHECK(acts[4].agent == u"M. Leroy");
    CHECK(acts[4].facts.value(u"what"_s) == u"recovery_code"_s);
    CHECK(acts[5].kind == OfficeAct::Kind::KeyChanged);
    CHECK(acts[5].facts.value(u"account"_s) == id);
}

TEST_CASE_METHOD(RealOffice, "Another recovery code takes the place of the one before")
{
    const auto next = accounts().renewRecoveryCode();
    REQUIRE(next);
    CHECK(isForbidden(recover(folder.path(), code, u"mairie"_s, otherPassword(), ports)));
    CHECK(recover(folder.path(), *next, u"mairie"_s, otherPassword(), ports));
}

namespace {

/// The row of somebody's slot, to be put back later by who kept a copy of the file.
struct KeptSlots {
    explicit KeptSlots(const QString &folder)
    {
        Database database(SealedLog::fileIn(folder), Access::Read);
        QSqlQuery query = database.run(u"SELECT slot, account, salt, passes, memory, box, key_id, handed FROM key_slot"_s);
        while (Database::next(query)) {
            QVariantList row;
            for (int column = 0; column < 8; ++column)
                row.append(query.value(column));
            rows.append(row);
        }
    }
    /// In place of the slots of that name that are there, or only where there is none.
    void putBack(const QString &folder, const QString &otherwise = u"IGNORE"_s) const
    {
        Database database(SealedLog::fileIn(folder), Access::Write);
        for (const QVariantList &row : rows)
            database.run(u"INSERT OR %1 INTO key_slot (slot, account, salt, passes, memory, box, key_id, handed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(otherwise),
                         row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]);
    }
    QList<QVariantList> rows;
};

} // namespace

TEST_CASE_METHOD(RealOffice, "A closed account opens nothing any more, even with its old slot put back")
{
    const Revision known = aCase();
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    const Session before = *entered(u"guichet"_s, otherPassword());
    const KeptSlots slots(folder.path());
    CHECK(accounts().close(mayor->account().id, {}).error().problem == Problem::OwnAccount);
    CHECK(faultOf(accounts().close(QUuid::createUuid(), {})) == Fault::NotFound);
    const auto change = accounts().close(agent.id, {});
    REQUIRE(change);
    CHECK_FALSE(change->trouble);
    const Session *after = &change->session;

    CHECK(isForbidden(entered(u"guichet"_s, otherPassword())));
    slots.putBack(folder.path());
    CHECK(isForbidden(entered(u"guichet"_s, otherPassword())));
    // Who was at work meanwhile is told, the one who left as well as the one who closed the account.
    CHECK(isForbidden(Caseload(before, ports).list()));
    CHECK(isForbidden(Caseload(before, ports).decide(draft())));
    CHECK(isForbidden(Caseload(*mayor, ports).list()));
    CHECK(Caseload(*after, ports).open(known.number));
    CHECK(entered(u"mairie"_s, password()));
    CHECK(recover(folder.path(), code, u"mairie"_s, password(), ports));
    const auto all = *Accounts(*after, ports).all();
    REQUIRE(all.size() == 2);
    CHECK_FALSE(all.last().isActive);
    CHECK(faultOf(Accounts(*after, ports).resetPassword(agent.id, password())) == Fault::Conflict);
    CHECK(Accounts(*after, ports).add(u"guichet"_s, u"Un autre"_s, Role::Agent, otherPassword()).error().problem == Problem::Taken);
}

TEST_CASE_METHOD(RealOffice, "Whoever left and spoils the record of it is not handed the next key")
{
    const Account former = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    const Account next = *accounts().add(u"accueil"_s, u"C. Petit"_s, Role::Agent, otherPassword());
    const KeptSlots slots(folder.path());
    mayor = accounts().close(former.id, {})->session;
    damageAccount(former.id, 2);
    slots.putBack(folder.path());
    REQUIRE(accounts().close(next.id, {}));
    CHECK_FALSE(entered(u"guichet"_s, otherPassword()));
    CHECK(entered(u"mairie"_s, password()));
}

TEST_CASE_METHOD(RealOffice, "A former slot that is put back opens nothing, and a check of the log finds it")
{
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    const KeptSlots former(folder.path());
    const QString third = u"Chaise-rouge-29-Sapin"_s;
    REQUIRE(Accounts(*entered(u"guichet"_s, otherPassword()), ports).changePassword(otherPassword(), third));
    REQUIRE(accounts().change(agent.id, u"A. Mercier-Roy"_s, Role::Agent));
    REQUIRE(accounts().renewRecoveryCode());
    CHECK(Caseload(*mayor, ports).verify()->problems.isEmpty());

    former.putBack(folder.path(), u"REPLACE"_s);
    CHECK(isForbidden(entered(u"guichet"_s, otherPassword())));
    CHECK(isForbidden(entered(u"guichet"_s, third)));
    CHECK(isForbidden(recover(folder.path(), code, u"mairie"_s, third, ports)));
    CHECK(entered(u"mairie"_s, password())); // who has no other than that one
    const auto problems = Caseload(*mayor, ports).verify()->problems;
    REQUIRE(problems.size() == 2);
    CHECK(std::ranges::all_of(problems, [](const LogProblem &problem) { return problem.kind == LogProblem::Kind::KeyDamaged; }));
}

TEST_CASE_METHOD(RealOffice, "While everything is sealed again, others sign in and write")
{
    const Revision known = aCase();
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    bool hasWritten = false;
    const auto after = accounts().close(agent.id, [&](double part) {
        const auto other = part < 1 ? entered(u"mairie"_s, password()) : Error{};
        hasWritten = hasWritten || (other && Caseload(*other, ports).decide(draft()));
        return true;
    });
    REQUIRE(after);
    CHECK(hasWritten);
    CHECK_FALSE(after->trouble);
    CHECK(Caseload(after->session, ports).open(known.number));
    CHECK(Caseload(after->session, ports).verify()->problems.isEmpty());
    CHECK_FALSE(*Accounts(after->session, ports).isRotating());
}
