#pragma once
#include "ui/workplace.h"

#include <QTemporaryDir>

#include <memory>

/// The day on which the tests of the cases and of the schedules stand.
inline const QDate historyDay(2026, 11, 23);

/// A desk of a fictitious commune in a folder of its own, with a clock that a test moves on.
struct HistoryDesk {
    HistoryDesk();
    /// What runs in the background is done before the folder goes.
    ~HistoryDesk();

    /// Validates a case and puts it into the index, as the desk does. `given` tells families apart.
    Revision decide(const QString &name, const QString &given, qint64 quotient, const QString &tier = QStringLiteral("T2"));
    /// Validates it again with another quotient, one more child and another tier.
    Revision decideAgain(const Revision &before, qint64 quotient, const QString &tier);

    /// From here on the desk is at work under an account of these roles alone, on the same cases.
    void workAs(Roles roles);

    QTemporaryDir folder;
    std::shared_ptr<QDateTime> now;
    Workplace workplace;
};

/// What would be validated, for the tests that need no disk.
Draft historyDraft(const QString &name, const QString &given, qint64 quotient, const QString &tier);
