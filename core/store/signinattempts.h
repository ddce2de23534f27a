#pragma once
#include "core/store/database.h"

#include <QDateTime>

#include <chrono>

/// How often a door of the log was tried in vain. Whoever has the file can reset it: against them stands the cost of
/// the password's key; this is for the window.
class SignInAttempts
{
public:
    explicit SignInAttempts(Database &database) : m_database(database) {}

    /// Nothing for the first three failures in a row, then 1 s, doubled up to 15 minutes, since the last one.
    std::chrono::seconds delay(const QByteArray &slot, const QDateTime &now);
    void noteFailure(const QByteArray &slot, const QDateTime &now);
    void forget(const QByteArray &slot);

private:
    Database &m_database;
};
