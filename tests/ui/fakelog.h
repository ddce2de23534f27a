#pragma once
#include "core/casework/signinport.h"

#include <QMutex>

#include <memory>

/// What a sealed log would say, without one: what was asked is noted, what is answered is set. Shared with the pool's threads.
struct FakeLog {
    mutable QMutex mutex;
    QStringList asked;
    QString login = QStringLiteral("hvasseur");
    QString password = QStringLiteral("tracteur ivoire galop sureau virgule plinthe moufle");
    QString code = QStringLiteral("ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345");
    QList<Account> accounts;
    std::chrono::seconds delay{0};
    std::optional<Error> refusal; ///< Of whatever is asked next.
    UnsealedLog unsealed;
    bool isRotating = false;

    FakeLog();
    void note(const QString &what);
    QStringList noted() const;
    Session session(const Account &account) const;
};

SignInPort portOf(const std::shared_ptr<FakeLog> &log);
AccountsPort accountsOf(const std::shared_ptr<FakeLog> &log);
