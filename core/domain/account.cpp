#include "core/domain/account.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static constexpr std::array<std::pair<Role, QStringView>, 5> roleWords{{
    {Role::Agent, u"agent"},
    {Role::Supervisor, u"supervisor"},
    {Role::Administrator, u"administrator"},
    {Role::DataProtectionOfficer, u"dpo"},
    {Role::ReadOnly, u"read-only"},
}};

static Roles rolesWith(Right right)
{
    switch (right) {
    case Right::SeeCases:
        return {Role::Agent, Role::Supervisor, Role::DataProtectionOfficer, Role::ReadOnly};
    case Right::DecideCases:
        return {Role::Agent, Role::Supervisor};
    case Right::SeeSensitive:
    case Right::SeeConsultations:
        return {Role::Supervisor, Role::DataProtectionOfficer};
    case Right::MarkCases:
        return {Role::Supervisor, Role::DataProtectionOfficer};
    case Right::ManageAccounts:
    case Right::ManageSettings:
    case Right::Import:
        return Role::Administrator;
    case Right::Backup:
        return {Role::Administrator, Role::Supervisor};
    case Right::SetRetention:
    case Right::Purge:
    case Right::AnswerPersons:
        return Role::DataProtectionOfficer;
    }
    return {};
}

bool may(Roles roles, Right right)
{
    return bool(roles & rolesWith(right));
}

QString toString(Role role)
{
    return std::ranges::find(roleWords, role, &std::pair<Role, QStringView>::first)->second.toString();
}

std::optional<Role> parseRole(QStringView text)
{
    const auto *named = std::ranges::find(roleWords, text, &std::pair<Role, QStringView>::second);
    return named == roleWords.end() ? std::nullopt : std::optional(named->first);
}

QString toString(Roles roles)
{
    QStringList words;
    for (const auto &[role, word] : roleWords) {
        if (roles & role)
            words.append(word.toString());
    }
    return words.join(u',');
}

Result<Roles> parseRoles(QStringView text)
{
    Roles roles;
    for (const QStringView word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto role = parseRole(word.trimmed());
        if (!role)
            return refused(Problem::UnknownCode, u"role"_s);
        roles |= *role;
    }
    if (!roles)
        return refused(Problem::Missing, u"role"_s);
    return roles;
}

QString loginKey(QStringView login)
{
    return folded(login);
}

Result<Done> checkAccount(const QString &login, const QString &name, Roles roles)
{
    const qsizetype length = loginKey(login).size();
    if (length < 2)
        return refused(Problem::Missing, u"login"_s);
    if (login.size() > 60)
        return refused(Problem::TooLong, u"login"_s);
    if (name.trimmed().isEmpty())
        return refused(Problem::Missing, u"name"_s);
    if (name.size() > 120)
        return refused(Problem::TooLong, u"name"_s);
    if (!roles)
        return refused(Problem::Missing, u"role"_s);
    return Done();
}
