#include <catch2/catch.hpp>

#include "core/casework/retention.h"
#include "tests/core/casework/office.h"

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(DatedOffice, "Until somebody sets it, things are kept as usual")
{
    caseOn(QDate(2026, 11, 23));
    const auto current = Retention(session, ports).current();
    REQUIRE(current);
    CHECK(current->policy == RetentionPolicy());
    CHECK_FALSE(current->at.isValid());
}

TEST_CASE_METHOD(DatedOffice, "The latest setting counts, with who set it and why")
{
    const Retention retention(session, ports);
    const RetentionPolicy first = *RetentionPolicy().with(RetentionCategory::Priced, 24);
    const RetentionPolicy second = *first.with(RetentionCategory::Consultations, 12);
    REQUIRE(retention.set(first, u"registre des traitements, fiche 12"_s));
    now = now.addDays(1);
    REQUIRE(retention.set(second, u"avis du délégué"_s));

    const auto current = retention.current();
    REQUIRE(current);
    CHECK(current->policy == second);
    CHECK(current->agent == u"A. Mercier");
    CHECK(current->reason == u"avis du délégué");
    CHECK(current->at == now);
    CHECK(retention.history()->size() == 2);
    CHECK(caseload.verify()->problems.isEmpty());
}

TEST_CASE_METHOD(DatedOffice, "Only the data protection officer sets it, and says why")
{
    caseOn(QDate(2026, 11, 23));
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator, Role::ReadOnly}) {
        CHECK(Retention(as(role), ports).set({}, u"x"_s).error().fault == Fault::Forbidden);
        CHECK(Retention(as(role), ports).current());
    }
    CHECK(Retention(session, ports).set({}, u"  "_s).error().problem == Problem::Missing);
    CHECK(Retention(as(Role::DataProtectionOfficer), ports).set({}, u"x"_s));
}
