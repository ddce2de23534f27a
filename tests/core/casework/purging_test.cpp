#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

#include "core/casework/consultations.h"
#include "core/casework/duecases.h"
#include "core/casework/merging.h"
#include "core/casework/purging.h"
#include "core/casework/retention.h"
#include "tests/core/casework/office.h"

using namespace Qt::StringLiterals;

namespace {

/// An office with an old case, an old one with prices, and one of this year.
struct OldCases : DatedOffice {
    CaseNumber undecided = caseOn(QDate(2023, 3, 1));
    CaseNumber priced = caseOn(QDate(2019, 9, 2), {decisionUntil(QDate(2020, 8, 31))});
    CaseNumber recent = caseOn(QDate(2026, 11, 2), {decisionUntil(QDate(2027, 8, 31))});
    Purging purging{session, ports};
    QDate today = now.date();

    QList<CaseNumber> due() const
    {
        const auto slip = purging.due(today);
        REQUIRE(slip);
        QList<CaseNumber> numbers;
        for (const SlipCase &each : slip->cases)
            numbers.append(each.number);
        return numbers;
    }
    EliminationSlip proposed() const
    {
        const auto slip = purging.propose(today);
        REQUIRE(slip);
        return *slip;
    }
    void waitForTheEnd() { now = now.addDays(quarantineDays); }
    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(OldCases, "What is due is told, and nothing changes")
{
    CHECK(due() == QList{priced, undecided});
    const auto slip = purging.due(QDate(2025, 1, 1));
    REQUIRE(slip);
    REQUIRE(slip->cases.size() == 1);
    CHECK(slip->cases[0] == SlipCase{undecided, RetentionCategory::Undecided, QDate(2023, 3, 1), QDate(2023, 3, 1)});
    CHECK(purging.due(today.addDays(1)).error().problem == Problem::NotYetPossible);
    CHECK(caseload.list()->size() == 3);
    CHECK(purging.proposed()->isEmpty());
}

TEST_CASE_METHOD(OldCases, "A setting of the officer decides what is due")
{
    REQUIRE(Retention(session, ports).set(*RetentionPolicy().with(RetentionCategory::Undecided, 120), u"x"_s));
    CHECK(due() == QList{priced});
}

TEST_CASE_METHOD(OldCases, "A proposal hides the cases, and gives a slip of numbers alone")
{
    const EliminationSlip slip = proposed();
    CHECK(slip.cases.size() == 2);
    CHECK(slip.agent == u"A. Mercier");
    CHECK_FALSE(lists(priced));
    CHECK_FALSE(lists(undecided));
    CHECK(lists(recent));
    CHECK(Caseload(as(Role::Agent), ports).open(priced).error().fault == Fault::NotFound);
    CHECK(caseload.open(priced)); // the officer may look before deciding
    const Draft late{.number = priced, .basedOn = 1, .applicant = random.identity(), .household = {}, .decisions = {}, .note = {}, .reason = u"x"_s, .requestId = {}};
    CHECK(caseload.decide(late).error().fault == Fault::Conflict);
    CHECK(caseload.recordIssue(priced, 1).error().fault == Fault::Conflict);
    REQUIRE(purging.proposed()->size() == 1);
    CHECK(purging.proposed()->first().slip == slip);
    CHECK(purging.proposed()->first().waiting == QList{priced, undecided});
    CHECK(purging.propose(today).error().problem == Problem::NothingDue);
}

TEST_CASE_METHOD(OldCases, "Thirty days later the slip is carried out: contents go, counts stay")
{
    const EliminationSlip slip = proposed();
    now = now.addDays(quarantineDays - 1);
    CHECK(purging.purge(slip, u"AD13 2026-118"_s).error().problem == Problem::QuarantineRuns);
    now = now.addDays(1);
    QList<double> parts;
    const auto report = purging.purge(slip, u"AD13 2026-118"_s, [&](double part) { parts.append(part); return true; });
    REQUIRE(report);
    CHECK(*report == PurgeReport{.cases = 2, .kept = 0, .months = 0, .records = 4});
    CHECK(parts == QList{1.0});

    CHECK(caseload.open(priced).error().fault == Fault::NotFound);
    CHECK(caseload.list()->size() == 1);
    const auto check = caseload.verify();
    REQUIRE(check);
    CHECK(check->problems.isEmpty());
    CHECK(check->purged == 4);
    CHECK(check->revisions == 3);
    CHECK(purging.proposed()->first().waiting.isEmpty());
    // Once more is not an error, and does nothing.
    CHECK(*purging.purge(slip, u"AD13 2026-118"_s) == PurgeReport());
    CHECK_FALSE(bytes().contains("CANARI-DE-MORVALLON"));
}

TEST_CASE_METHOD(OldCases, "What was taken back, disputed, or is kept longer since, stays")
{
    const EliminationSlip slip = proposed();
    REQUIRE(mark(priced, CaseMark::Kind::Quarantined, false));
    CHECK(lists(priced));
    waitForTheEnd();
    SECTION("taken back")
    {
        CHECK(*purging.purge(slip, u"v"_s) == PurgeReport{.cases = 1, .kept = 1, .months = 0, .records = 2});
    }
    SECTION("taken back and proposed again: the first slip no longer stands for it")
    {
        REQUIRE(purging.propose(now.date()));
        CHECK(purging.purge(slip, u"v"_s)->cases == 1);
    }
    SECTION("disputed")
    {
        REQUIRE(mark(undecided, CaseMark::Kind::Disputed));
        CHECK(*purging.purge(slip, u"v"_s) == PurgeReport{.cases = 0, .kept = 2, .months = 0, .records = 0});
    }
    SECTION("kept longer")
    {
        REQUIRE(Retention(session, ports).set(*RetentionPolicy().with(RetentionCategory::Undecided, 120), u"x"_s));
        CHECK(*purging.purge(slip, u"v"_s) == PurgeReport{.cases = 0, .kept = 2, .months = 0, .records = 0});
    }
    CHECK(caseload.open(priced));
}

TEST_CASE_METHOD(OldCases, "Disputed cases are not proposed, opposed and sensitive ones are")
{
    REQUIRE(mark(priced, CaseMark::Kind::Disputed));
    REQUIRE(mark(undecided, CaseMark::Kind::Opposed));
    REQUIRE(mark(undecided, CaseMark::Kind::Sensitive));
    CHECK(due() == QList{undecided}); // a mark is no work on the case
    REQUIRE(mark(priced, CaseMark::Kind::Disputed, false));
    CHECK(due() == QList{priced, undecided});
}

TEST_CASE_METHOD(OldCases, "Cases of one family go together, when the last of them is due")
{
    const Merging merging(session, ports);
    REQUIRE(merging.mergeInto(undecided, recent, u"doublon"_s));
    CHECK(due() == QList{priced});
    REQUIRE(merging.mergeInto(priced, recent, u"doublon"_s));
    CHECK(due().isEmpty());
    REQUIRE(merging.unmerge(priced, u"erreur"_s));
    CHECK(due() == QList{priced});
}

TEST_CASE_METHOD(OldCases, "A family of which one case stays is not destroyed by half")
{
    REQUIRE(Merging(session, ports).mergeInto(undecided, priced, u"doublon"_s));
    const EliminationSlip slip = proposed();
    REQUIRE(slip.cases.size() == 2);
    waitForTheEnd();
    SECTION("the one that goes on was taken back")
    {
        REQUIRE(mark(priced, CaseMark::Kind::Quarantined, false));
        CHECK(*purging.purge(slip, u"v"_s) == PurgeReport{.cases = 0, .kept = 2, .months = 0, .records = 0});
        CHECK(caseload.open(undecided)->number() == priced);
    }
    SECTION("the one that was merged is disputed")
    {
        REQUIRE(mark(undecided, CaseMark::Kind::Disputed));
        CHECK(*purging.purge(slip, u"v"_s) == PurgeReport{.cases = 0, .kept = 2, .months = 0, .records = 0});
        CHECK(caseload.open(priced));
    }
    SECTION("none stays")
    {
        const auto report = purging.purge(slip, u"v"_s);
        REQUIRE(report);
        CHECK(report->cases == 2);
        CHECK(report->kept == 0);
        CHECK(caseload.open(priced).error().fault == Fault::NotFound);
        CHECK(caseload.verify()->problems.isEmpty());
    }
}

TEST_CASE_METHOD(OldCases, "A slip that this log did not give, or that was changed, destroys nothing")
{
    EliminationSlip slip = proposed();
    waitForTheEnd();
    CHECK(purging.purge(slip, u" "_s).error().problem == Problem::Missing);
    EliminationSlip changed = slip;
    changed.cases.append({recent, RetentionCategory::Priced, today, today});
    CHECK(purging.purge(changed, u"v"_s).error().problem == Problem::SlipUnknown);
    changed = slip;
    changed.at = changed.at.addDays(-60);
    CHECK(purging.purge(changed, u"v"_s).error().problem == Problem::SlipUnknown);
    CHECK(caseload.open(priced));
}

TEST_CASE_METHOD(OldCases, "Only the data protection officer purges")
{
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator, Role::ReadOnly}) {
        const Purging theirs(as(role), ports);
        CHECK(theirs.due(today).error().fault == Fault::Forbidden);
        CHECK(theirs.propose(today).error().fault == Fault::Forbidden);
        CHECK(theirs.proposed().error().fault == Fault::Forbidden);
        CHECK(theirs.purge({}, u"v"_s).error().fault == Fault::Forbidden);
    }
    CHECK(Purging(as(Role::DataProtectionOfficer), ports).due(today));
}

TEST_CASE_METHOD(OldCases, "Consultations are forgotten by the month, after their own time")
{
    const auto lookedAtOn = [&](QDate day) {
        const QDateTime before = now;
        now = QDateTime(day, QTime(12, 0), Qt::UTC);
        REQUIRE(caseload.open(recent));
        now = before;
    };
    lookedAtOn(QDate(2023, 9, 30));
    lookedAtOn(QDate(2023, 11, 1));
    const EliminationSlip slip = proposed();
    CHECK(slip.months == QList<YearMonth>{{2023, 9}});
    CHECK(purging.proposed()->first().months == slip.months);
    waitForTheEnd();
    REQUIRE(purging.purge(slip, u"v"_s)->months == 1);
    CHECK(purging.proposed()->first().months.isEmpty());
    const auto lines = consultations(session, {.number = recent});
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->first().at.date() == QDate(2023, 11, 1));
    CHECK(caseload.verify()->problems.isEmpty());
    CHECK(lists(recent));
}

TEST_CASE_METHOD(DatedOffice, "A purge that is stopped goes on where it was")
{
    for (int i = 0; i < 130; ++i)
        caseOn(QDate(2020, 1, 1));
    const Purging purging(session, ports);
    const EliminationSlip slip = *purging.propose(now.date());
    REQUIRE(slip.cases.size() == 130);
    now = now.addDays(quarantineDays);
    CHECK(purging.purge(slip, u"v"_s, [](double) { return false; })->cases == 100);
    CHECK(purging.proposed()->first().waiting.size() == 30);
    CHECK(caseload.verify()->problems.isEmpty());
    CHECK(purging.purge(slip, u"v"_s)->cases == 30);
    CHECK(caseload.verify()->purged == 260);
}

TEST_CASE_METHOD(DatedOffice, "While a purge runs, a desk writes between two of its parts")
{
    for (int i = 0; i < 130; ++i)
        caseOn(QDate(2020, 1, 1));
    const Purging purging(session, ports);
    const EliminationSlip slip = *purging.propose(now.date());
    now = now.addDays(quarantineDays);
    int written = 0;
    const auto meanwhile = [&](double) {
        const Draft draft{.number = {}, .basedOn = 0, .applicant = random.identity(), .household = {}, .decisions = {}, .note = {}, .reason = {}, .requestId = {}};
        written += caseload.decide(draft) ? 1 : 0;
        return true;
    };
    CHECK(purging.purge(slip, u"v"_s, meanwhile)->cases == 130);
    CHECK(written == 2);
    CHECK(caseload.verify()->problems.isEmpty());
}

TEST_CASE_METHOD(OldCases, "What others did since the search is looked at before anything is hidden")
{
    const EliminationSlip slip = *purging.due(today);
    const auto numbers = [&] {
        SealedLog log(folder.path(), Access::Read, session.keys());
        QList<CaseNumber> left;
        for (const SlipCase &each : stillDue(log, slip))
            left.append(each.number);
        return left;
    };
    CHECK(numbers() == QList{priced, undecided});
    SECTION("disputed")
    {
        REQUIRE(mark(priced, CaseMark::Kind::Disputed));
        CHECK(numbers() == QList{undecided});
    }
    SECTION("merged into a case that stays")
    {
        REQUIRE(Merging(session, ports).mergeInto(undecided, recent, u"doublon"_s));
        CHECK(numbers() == QList{priced});
    }
    SECTION("worked on")
    {
        REQUIRE(caseload.decide({.number = priced, .basedOn = 1, .applicant = random.identity(), .household = {}, .decisions = {decisionUntil(QDate(2027, 8, 31))}, .note = {}, .reason = u"x"_s, .requestId = {}}));
        CHECK(numbers() == QList{undecided});
    }
    SECTION("hidden by another proposal")
    {
        proposed();
        CHECK(numbers().isEmpty());
    }
}
