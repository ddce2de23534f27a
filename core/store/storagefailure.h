#pragma once
#include "core/base/fault.h"

#include <QLoggingCategory>

#include <stdexcept>

/// The disk, the folder or the file is broken. Thrown by the store only, caught in one function of casework.
struct StorageFailure : std::runtime_error {
    StorageFailure(Fault kind, const QString &what, Problem reason = Problem::None)
        : std::runtime_error(what.toStdString()), fault(kind), problem(reason)
    {
    }
    /// Notes it in the technical log on the way.
    Error toError() const
    {
        static const QLoggingCategory storeLog("passfamille.store");
        qCWarning(storeLog, "%s", what());
        return {fault, QString::fromUtf8(what()), problem};
    }
    Fault fault;
    Problem problem;
};
