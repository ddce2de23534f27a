#pragma once
#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include "core/casework/accounts.h"
#include "core/casework/caseload.h"
#include "core/casework/signin.h"
#include "core/store/sealedlog.h"
#include "tests/core/formats/randomcase.h"

/// A town hall with a sealed log of its own, whose first account is the mayor's. Its clock stands until a test moves it.
struct RealOffice {
    RealOffice()
    {
        const auto made = createLog(folder.path(), {.login = QStringLiteral("mairie"), .name = QStringLiteral("M. Leroy"), .password = password()}, ports, std::chrono::milliseconds(1));
        REQUIRE(made);
        mayor = made->session;
        code = made->recoveryCode;
    }

    static QString password() { return QStringLiteral("Riviere-bleue-47-Tulipe"); }
    static QString otherPassword() { return QStringLiteral("Fenetre-jaune-83-Olivier"); }

    Draft draft()
    {
        return {.number = {}, .basedOn = 0, .applicant = random.identity(), .household = random.household(), .decisions = {}, .note = {}, .reason = {}, .requestId = {}};
    }
    Revision aCase() { return *Caseload(*mayor, ports).decide(draft()); }
    Result<Session> entered(const QString &login, const QString &with) const { return signIn(folder.path(), login, with, ports); }
    Accounts accounts() const { return {*mayor, ports}; }
    /// Spoils the boxes of the records where `condition` holds, as a bad disk does.
    void damage(const QString &condition) const
    {
        Database database(SealedLog::fileIn(folder.path()), Access::Write);
        database.run(QStringLiteral("DROP TRIGGER IF EXISTS record_box_no_update"));
        database.run(QStringLiteral("UPDATE record_box SET box = zeroblob(length(box)) WHERE seq IN (SELECT seq FROM record WHERE %1)").arg(condition));
    }
    /// The same of somebody's account, in the state of that number.
    void damageAccount(const QUuid &account, int version) const
    {
        damage(QStringLiteral("kind = 5 AND owner = X'%1' AND version = %2").arg(QString::fromLatin1(account.toRfc4122().toHex())).arg(version));
    }
    /// Somebody of these roles at work, without a slot of their own.
    Session as(Roles roles) const
    {
        const Account account{.id = QUuid::createUuid(), .login = QStringLiteral("essai"), .name = QStringLiteral("B. Caron"), .roles = roles, .isActive = true, .since = now};
        return {folder.path(), account, mayor->keys()};
    }

    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
    Ports ports{.now = [this] { return now; }, .newId = &QUuid::createUuid};
    RandomCase random{20261123};
    std::optional<Session> mayor;
    QString code;
};
