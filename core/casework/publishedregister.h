#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

/// One schedule that was published: its file, and the digest that says whether it is still the one.
struct Publication {
    QString file; ///< Name without folder.
    QString id;
    QString act;
    QString sha256; ///< Of the file's bytes, in hexadecimal.
    QString who; ///< The agent.
    QDateTime when;
};

// published.json in the folder of the schedules: what was published there, by whom and when. Blocking.

/// Empty where there is no register yet. Fault::Unreadable for a register that is none.
Result<QList<Publication>> readRegister(const QString &folder);
/// The whole register, atomically. Fault::Refused when the disk does not take it.
Result<Done> writeRegister(const QString &folder, const QList<Publication> &publications);

QString digestOf(const QByteArray &bytes);
