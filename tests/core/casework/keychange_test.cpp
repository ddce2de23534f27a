#include "tests/core/casework/realoffice.h"

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(RealOffice, "A change of keys leaves a damaged row as it is, and seals all the others again")
{
    const Revision lost = aCase();
    const Revision known = aCase();
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    Database(SealedLog::fileIn(folder.path()), Access::Write)
        .run(u"UPDATE content_key SET box = zeroblob(length(box)) WHERE id = (SELECT id FROM case_file WHERE sequence = 1)"_s);
    const auto change = accounts().close(agent.id, {});
    REQUIRE(change);
    CHECK_FALSE(change->trouble);
    CHECK_FALSE(*Accounts(change->session, ports).isRotating());
    CHECK(Accounts(change->session, ports).resumeRotation({}));
    CHECK(Database(SealedLog::fileIn(folder.path()), Access::Read).valueOf(u"SELECT COUNT(*) FROM content_key WHERE key_id = 1"_s).toInt() == 1);
    const Caseload caseload(change->session, ports);
    CHECK(caseload.open(known.number));
    CHECK_FALSE(caseload.open(lost.number));
    const LogReport report = *caseload.verify();
    REQUIRE_FALSE(report.problems.isEmpty());
    CHECK(std::ranges::all_of(report.problems, [&](const LogProblem &problem) { return problem.number == lost.number; }));
}

TEST_CASE_METHOD(RealOffice, "Whoever began a change of keys that a disk ended works on with the new key")
{
    const Revision known = aCase();
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    const auto change = accounts().close(agent.id, [](double) -> bool { throw StorageFailure(Fault::Refused, u"disk full"_s); });
    REQUIRE(change);
    REQUIRE(change->trouble);
    CHECK(change->trouble->fault == Fault::Refused);
    CHECK(Caseload(change->session, ports).open(known.number));
    CHECK(*Accounts(change->session, ports).isRotating());
    CHECK(Accounts(change->session, ports).resumeRotation({}));
    CHECK_FALSE(*Accounts(change->session, ports).isRotating());
}

TEST_CASE_METHOD(RealOffice, "A change of keys that is cut after any batch goes on, and the log can be worked on meanwhile")
{
    int drawn = 0;
    REQUIRE(Caseload(*mayor, ports).decideAll([&] { return drawn++ < 1100 ? std::optional(draft()) : std::nullopt; }, {}, 1100));
    const Account agent = *accounts().add(u"guichet"_s, u"A. Mercier"_s, Role::Agent, otherPassword());
    // Cut before the first batch.
    std::optional<Session> session = accounts().close(agent.id, [](double) { return false; })->session;
    int cuts = 0;
    while (*Accounts(*session, ports).isRotating()) {
        ++cuts;
        const Caseload caseload(*session, ports);
        REQUIRE(caseload.list()->size() == 1100 + cuts - 1);
        REQUIRE(caseload.open(CaseNumber::of(2026, 1 + cuts)));
        REQUIRE(caseload.decide(draft()));
        REQUIRE(caseload.verify()->problems.isEmpty());
        session = *entered(u"mairie"_s, password());
        int batches = 0;
        REQUIRE(Accounts(*session, ports).resumeRotation([&](double) { return batches++ < 1; }));
        REQUIRE(cuts < 10);
    }
    CHECK(cuts >= 3);
    const LogReport report = *Caseload(*session, ports).verify();
    CHECK(report.problems.isEmpty());
    CHECK(report.revisions == 1100 + cuts);
}
