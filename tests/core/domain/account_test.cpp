#include "core/domain/account.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Roles: what each allows")
{
    struct Row {
        Role role;
        QList<Right> rights;
    };
    const auto row = GENERATE(values<Row>({
        {Role::Agent, {Right::SeeCases, Right::DecideCases}},
        {Role::Supervisor,
         {Right::SeeCases, Right::DecideCases, Right::SeeSensitive, Right::MarkCases, Right::SeeConsultations,
          Right::Backup}},
        {Role::Administrator, {Right::ManageAccounts, Right::ManageSettings, Right::Backup, Right::Import}},
        {Role::DataProtectionOfficer,
         {Right::SeeCases, Right::SeeSensitive, Right::MarkCases, Right::SeeConsultations, Right::SetRetention,
          Right::Purge, Right::AnswerPersons}},
        {Role::ReadOnly, {Right::SeeCases}},
    }));
    CAPTURE(toString(row.role).toStdString());
    for (int right = int(Right::SeeCases); right <= int(Right::AnswerPersons); ++right)
        CHECK(may(row.role, Right(right)) == row.rights.contains(Right(right)));
}

TEST_CASE("Roles: nobody without one, everything with all of them")
{
    for (int right = int(Right::SeeCases); right <= int(Right::AnswerPersons); ++right) {
        CHECK_FALSE(may({}, Right(right)));
        CHECK(may(allRoles, Right(right)));
    }
}

TEST_CASE("Roles: words and back")
{
    CHECK(toString(Roles{Role::Administrator, Role::Agent}) == u"agent,administrator");
    CHECK(*parseRoles(u"dpo, read-only") == Roles{Role::DataProtectionOfficer, Role::ReadOnly});
    CHECK(parseRoles(u"agent,mayor").error().problem == Problem::UnknownCode);
    CHECK(parseRoles(u"").error().problem == Problem::Missing);
}

TEST_CASE("Accounts: what a login and a name must be")
{
    CHECK(checkAccount(u"hélène"_s, u"Hélène Vasseur"_s, Role::Agent));
    CHECK(loginKey(u"Hélène") == loginKey(u"HELENE"));
    struct Row {
        QString login;
        QString name;
        Roles roles;
        Problem problem;
        QString what;
    };
    const auto row = GENERATE(values<Row>({
        {u"h"_s, u"Hélène Vasseur"_s, Role::Agent, Problem::Missing, u"login"_s},
        {u" -' "_s, u"Hélène Vasseur"_s, Role::Agent, Problem::Missing, u"login"_s},
        {QString(61, u'h'), u"Hélène Vasseur"_s, Role::Agent, Problem::TooLong, u"login"_s},
        {u"helene"_s, u"  "_s, Role::Agent, Problem::Missing, u"name"_s},
        {u"helene"_s, QString(121, u'h'), Role::Agent, Problem::TooLong, u"name"_s},
        {u"helene"_s, u"Hélène Vasseur"_s, {}, Problem::Missing, u"role"_s},
    }));
    const Result<Done> checked = checkAccount(row.login, row.name, row.roles);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().problem == row.problem);
    CHECK(checked.error().detail == row.what);
}
