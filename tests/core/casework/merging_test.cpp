#include <catch2/catch.hpp>

#include "core/casework/merging.h"
#include "tests/core/casework/office.h"

using namespace Qt::StringLiterals;

namespace {

struct Duplicates : DatedOffice {
    CaseNumber one = caseOn(QDate(2026, 9, 1));
    CaseNumber two = caseOn(QDate(2026, 10, 1));
    CaseNumber three = caseOn(QDate(2026, 11, 1));
    Merging merging{session, ports};
};

} // namespace

TEST_CASE_METHOD(Duplicates, "A merged case leaves the lists and leads to the other, which does not change")
{
    REQUIRE(merging.mergeInto(one, two, u"même famille"_s));
    CHECK_FALSE(lists(one));
    CHECK(lists(two));
    const auto file = caseload.open(one);
    REQUIRE(file);
    CHECK(file->number() == two);
    CHECK(file->revisions.size() == 1);
    CHECK(caseload.marks(one)->mergedInto == two);
    CHECK(*caseload.marks(two) == CaseMarks());
    const Draft late{.number = one, .basedOn = 1, .applicant = random.identity(), .household = {}, .decisions = {}, .note = {}, .reason = u"x"_s, .requestId = {}};
    CHECK(caseload.decide(late).error().fault == Fault::Conflict);
    CHECK(caseload.verify()->problems.isEmpty());
}

TEST_CASE_METHOD(Duplicates, "Of three, each leads to the last")
{
    REQUIRE(merging.mergeInto(one, two, u"x"_s));
    REQUIRE(merging.mergeInto(two, three, u"x"_s));
    CHECK(caseload.open(one)->number() == three);
    CHECK(caseload.open(two)->number() == three);
}

TEST_CASE_METHOD(Duplicates, "A merge is taken back")
{
    REQUIRE(merging.mergeInto(one, two, u"même famille"_s));
    REQUIRE(merging.unmerge(one, u"homonymes"_s));
    CHECK(lists(one));
    CHECK(caseload.open(one)->number() == one);
    CHECK_FALSE(caseload.marks(one)->mergedInto);
    CHECK(merging.mergeInto(two, one, u"dans l’autre sens"_s));
}

TEST_CASE_METHOD(Duplicates, "What cannot be merged is said")
{
    REQUIRE(merging.mergeInto(one, two, u"x"_s));
    CHECK(merging.mergeInto(three, three, u"x"_s).error().problem == Problem::SameCase);
    CHECK(merging.mergeInto(one, three, u"x"_s).error().problem == Problem::AlreadyMerged);
    CHECK(merging.mergeInto(two, one, u"x"_s).error().problem == Problem::AlreadyMerged); // a loop
    CHECK(merging.unmerge(two, u"x"_s).error().problem == Problem::NotMerged);
    CHECK(merging.mergeInto(two, three, u" "_s).error().problem == Problem::Missing);
    CHECK(merging.unmerge(one, {}).error().problem == Problem::Missing);
    CHECK(merging.mergeInto(two, CaseNumber::of(2020, 9), u"x"_s).error().fault == Fault::NotFound);
    CHECK(merging.mergeInto(CaseNumber::of(2020, 9), two, u"x"_s).error().fault == Fault::NotFound);
    CHECK(Merging(as(Role::ReadOnly), ports).mergeInto(two, three, u"x"_s).error().fault == Fault::Forbidden);
    CHECK(Merging(as(Role::DataProtectionOfficer), ports).unmerge(one, u"x"_s).error().fault == Fault::Forbidden);
}

TEST_CASE_METHOD(Duplicates, "A merge and a quarantine are not begun as plain marks")
{
    CHECK(mark(one, CaseMark::Kind::Merged).error().fault == Fault::Invalid);
    CHECK(mark(one, CaseMark::Kind::Merged, false).error().fault == Fault::Invalid);
    CHECK(mark(one, CaseMark::Kind::Quarantined).error().fault == Fault::Invalid);
    CHECK(mark(one, CaseMark::Kind::Quarantined, false).error().problem == Problem::NotInQuarantine);
    CHECK(mark(one, CaseMark::Kind::Disputed));
    CHECK(caseload.marks(one)->isDisputed);
}
