#pragma once
#include "core/store/storagefailure.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <memory>
#include <unordered_map>

enum class Access { Read, Write };

/// One SQLite connection, used only by the thread that opened it, and closed with its last query.
///
/// There is at most one writing connection to a file at a time, in all processes: SQLite before 3.51.3 may corrupt a
/// log when a checkpoint of one connection races with a commit of another (sqlite.org/wal.html, WAL-reset bug). Reading
/// connections cannot checkpoint. A commit is on the disk when it returns (WAL, synchronous FULL).
class Database
{
public:
    /// Throws StorageFailure: Fault::Busy when another writer keeps the file for more than four seconds, Fault::Refused
    /// when it cannot be opened or written, Fault::Unreadable when it is no database.
    Database(const QString &path, Access access);
    Q_DISABLE_COPY_MOVE(Database)

    /// Prepares, binds in order and executes, or throws: stores read as the happy path.
    template <typename... Values>
    QSqlQuery run(const QString &sql, const Values &...values)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection.name));
        query.setForwardOnly(true);
        const bool prepared = query.prepare(sql);
        (query.addBindValue(values), ...);
        if (!prepared || !query.exec())
            throw failureOf(query.lastError());
        return query;
    }

    // The same for statements that are used again and again: they stay prepared.

    /// One that gives nothing back.
    template <typename... Values>
    void change(const QString &sql, const Values &...values)
    {
        executed(sql, values...).finish();
    }

    /// The first row; empty when there is none.
    template <typename... Values>
    QVariantList rowOf(const QString &sql, const Values &...values)
    {
        QSqlQuery &query = executed(sql, values...);
        QVariantList row;
        if (next(query)) {
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.value(column));
        }
        query.finish();
        return row;
    }

    /// The first column of the first row; invalid when there is none.
    template <typename... Values>
    QVariant valueOf(const QString &sql, const Values &...values)
    {
        QSqlQuery &query = executed(sql, values...);
        QVariant value = next(query) ? query.value(0) : QVariant();
        query.finish();
        return value;
    }

    /// The next row, or throws: a disk that fails in the middle of a reading is not the end of the rows.
    static bool next(QSqlQuery &query);

    /// All of `work` or nothing; what it gives back is true once it is on the disk.
    template <typename Work>
    auto atomically(Work work)
    {
        run(QStringLiteral("BEGIN IMMEDIATE")); // a plain BEGIN fails at once when another wrote since the first read
        try {
            auto result = work();
            run(QStringLiteral("COMMIT"));
            return result;
        } catch (...) {
            QSqlQuery(QSqlDatabase::database(m_connection.name)).exec(QStringLiteral("ROLLBACK"));
            throw;
        }
    }

    /// From now on a reading connection sees the file as it stands, whatever others write meanwhile; until it is
    /// closed.
    void holdView() { run(QStringLiteral("BEGIN")); }

private:
    struct Connection {
        const QString name = QUuid::createUuid().toString();
        ~Connection() { QSqlDatabase::removeDatabase(name); }
    };

    static StorageFailure failureOf(const QSqlError &error);
    void setPragmas(Access access);
    QSqlQuery &prepared(const QString &sql);
    template <typename... Values>
    QSqlQuery &executed(const QString &sql, const Values &...values)
    {
        QSqlQuery &query = prepared(sql);
        int place = 0;
        (query.bindValue(place++, values), ...);
        if (!query.exec())
            throw failureOf(query.lastError());
        return query;
    }

    std::unique_ptr<QLockFile> m_writing; ///< Outlives the connection, whose closing may still checkpoint.
    Connection m_connection;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< Gone before their connection.
};
