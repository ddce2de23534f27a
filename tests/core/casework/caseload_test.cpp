#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/casework/caseload.h"
#include "core/casework/caseloading.h"
#include "tests/core/formats/randomcase.h"

using namespace Qt::StringLiterals;

namespace {

/// An office whose clock stands at noon of 23 November 2026.
struct Office {
    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 23), QTime(12, 0)};
    Ports ports{.now = [this] { return now; }, .newId = &QUuid::createUuid};
    Caseload caseload{Session::practice(folder.path(), u"A. Mercier"_s), ports};
    RandomCase random{20261123};

    Draft draft()
    {
        return {.number = {},
                .basedOn = 0,
                .applicant = random.identity(),
                .household = random.household(),
                .decisions = {random.decision()},
                .note = u"vu au guichet"_s,
                .reason = {},
                .requestId = u"r-1"_s};
    }
    static Draft following(const Revision &revision)
    {
        return {.number = revision.number,
                .basedOn = revision.version,
                .applicant = revision.applicant,
                .household = revision.household,
                .decisions = revision.decisions,
                .note = revision.note,
                .reason = u"changement d’adresse"_s,
                .requestId = {}};
    }
};

} // namespace

TEST_CASE_METHOD(Office, "A decision opens a case, a further one continues it")
{
    const Draft first = draft();
    const auto created = caseload.decide(first);
    REQUIRE(created);
    CHECK(created->number.toString() == u"PF-2026-000001");
    CHECK(created->version == 1);
    CHECK(created->kind == RevisionKind::Created);
    CHECK(created->at == now);
    CHECK(created->at.timeSpec() == Qt::UTC);
    CHECK(created->agent == u"A. Mercier");
    CHECK(created->applicant == first.applicant);
    CHECK(created->household == first.household);
    CHECK(created->decisions == first.decisions);
    CHECK(created->requestId == u"r-1");

    const auto updated = caseload.decide(following(*created));
    REQUIRE(updated);
    CHECK(updated->version == 2);
    CHECK(updated->kind == RevisionKind::Updated);
    CHECK(updated->reason == u"changement d’adresse");
    CHECK(caseload.open(created->number)->revisions.size() == 2);
}

TEST_CASE_METHOD(Office, "Of two agents who saw the same version, the second is told")
{
    const Revision created = *caseload.decide(draft());
    const Caseload colleague(Session::practice(folder.path(), u"B. Caron"_s), ports);
    REQUIRE(colleague.decide(following(created)));

    const auto late = caseload.decide(following(created));
    REQUIRE_FALSE(late);
    CHECK(late.error().fault == Fault::Conflict);
    CHECK(caseload.open(created.number)->latest().agent == u"B. Caron");
}

TEST_CASE_METHOD(Office, "A draft that is validated twice is written once")
{
    Draft first = draft();
    first.id = QUuid::createUuid();
    const auto written = caseload.decide(first);
    const auto again = caseload.decide(first);
    REQUIRE((written && again));
    CHECK(again->number == written->number);
    CHECK(caseload.list()->size() == 1);

    Draft second = following(*written);
    second.id = QUuid::createUuid();
    REQUIRE(caseload.decide(second));
    REQUIRE(caseload.decide(second));
    CHECK(caseload.open(written->number)->revisions.size() == 2);
}

TEST_CASE_METHOD(Office, "An attestation is one more revision of the same facts")
{
    const Revision created = *caseload.decide(draft());
    const auto issued = caseload.recordIssue(created.number, 1);
    REQUIRE(issued);
    CHECK(issued->kind == RevisionKind::Issued);
    CHECK(issued->version == 2);
    CHECK(issued->id != created.id);
    CHECK(issued->household == created.household);
    CHECK(issued->decisions == created.decisions);
    CHECK(caseload.recordIssue(CaseNumber::of(2026, 9), 1).error().fault == Fault::NotFound);
    // A paper that tells what is no longer the latest is not noted as if it were.
    CHECK(caseload.recordIssue(created.number, 1).error().fault == Fault::Conflict);
}

TEST_CASE_METHOD(Office, "The journal tells changes and consultations apart, and who")
{
    const Revision created = *caseload.decide(draft());
    REQUIRE(Caseload(Session::practice(folder.path(), u"B. Caron"_s), ports).open(created.number));
    REQUIRE(caseload.recordIssue(created.number, 1));

    const auto lines = caseload.journal(created.number);
    REQUIRE(lines);
    REQUIRE(lines->size() == 4);
    CHECK(lines->at(0) == JournalLine{now.toUTC(), u"A. Mercier"_s, JournalAction::Created, u"r-1"_s, u"done"_s, created.number});
    CHECK(lines->at(1) == JournalLine{now.toUTC(), u"B. Caron"_s, JournalAction::Opened, {}, u"done"_s, created.number});
    CHECK(lines->at(2).action == JournalAction::Issued);
    CHECK(lines->at(3).action == JournalAction::Printed);
    CHECK(caseload.journal(CaseNumber::of(2026, 9)).error().fault == Fault::NotFound);
    CHECK(caseload.open(CaseNumber::of(2026, 9)).error().fault == Fault::NotFound);
}

TEST_CASE_METHOD(Office, "The list is empty before the first case, then has the latest change first")
{
    CHECK(caseload.list()->isEmpty());
    const Revision one = *caseload.decide(draft());
    const Revision two = *caseload.decide(draft());
    REQUIRE(caseload.decide(following(one)));
    const auto cases = caseload.list();
    REQUIRE(cases);
    REQUIRE(cases->size() == 2);
    CHECK(cases->at(0).number == one.number);
    CHECK(cases->at(0).version == 2);
    CHECK(cases->at(1).number == two.number);
    CHECK(caseload.verify()->problems.isEmpty());
}

TEST_CASE_METHOD(Office, "The year of a number is the year of the office's clock")
{
    now = QDateTime(QDate(2027, 1, 1), QTime(0, 5));
    CHECK(caseload.decide(draft())->number.toString() == u"PF-2027-000001");
}

TEST_CASE("A folder that cannot hold a log is said by every function, and nothing is thrown")
{
    const QTemporaryDir folder;
    QFile taken(QDir(folder.path()).filePath(u"taken"_s));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    const Caseload caseload(Session::practice(taken.fileName(), u"A. Mercier"_s));
    const CaseNumber number = CaseNumber::of(2026, 1);
    CHECK(caseload.list().error().fault == Fault::Refused);
    CHECK(caseload.open(number).error().fault == Fault::Refused);
    CHECK(caseload.recordIssue(number, 1).error().fault == Fault::Refused);
    CHECK(caseload.journal(number).error().fault == Fault::Refused);
    CHECK(caseload.mark(number, {}).error().fault == Fault::Refused);
    CHECK(Office().caseload.list());
}

TEST_CASE_METHOD(Office, "A file that is no log is said to be unreadable")
{
    QFile file(QDir(folder.path()).filePath(u"sealed.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK(caseload.list().error().fault == Fault::Unreadable);
    CHECK(caseload.decide(draft()).error().fault == Fault::Unreadable);
}

TEST_CASE_METHOD(Office, "A case that changes while the list is read is not missed")
{
    int drawn = 0;
    REQUIRE(caseload.decideAll([&] { return drawn++ < 300 ? std::optional(draft()) : std::nullopt; }, {}, 300));
    const Revision oldest = caseload.open(CaseNumber::of(2026, 1))->latest();
    qsizetype rows = 0;
    bool hasChanged = false;
    REQUIRE(readCases(caseload, [&](const CasesRead &read) {
        rows += read.chunk->size();
        if (!std::exchange(hasChanged, true))
            REQUIRE(caseload.decide(following(oldest)));
    }));
    CHECK(rows == 300);
}
