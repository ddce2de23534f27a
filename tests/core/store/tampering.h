#pragma once
#include <QTemporaryDir>

#include "core/domain/logreport.h"
#include "core/store/accountbook.h"

#include <memory>
#include <set>

/// A real log with something in each of its tables, and copies of it that somebody with an SQLite tool was at.
///
/// Case A has three revisions, B a revision and a mark, C a revision; both were looked at; the clerk's account is closed, so that there
/// is an older key; the mayor's is open, with `password`.
class TamperedLog
{
public:
    TamperedLog();

    static const QString password;
    std::shared_ptr<const Keyring> keys;
    std::shared_ptr<const Keyring> keysBefore; ///< What the clerk knew.
    ChainHead head; ///< As it was on paper.
    QString folder() const { return m_folder.path(); }

    /// The folder of a copy after these statements, without the triggers.
    QString after(const QStringList &statements);
    /// What a check of such a copy finds. None of them and « thrown »: it does not even open.
    struct Found {
        std::set<LogProblem::Kind> kinds;
        bool isThrown = false;
    };
    Found found(const QString &copy, const std::optional<ChainHead> &known = {}) const;
    /// How signing in ends there.
    Result<KeySlots::Unlocked> unlock(const QString &copy) const;

private:
    void fill();

    QTemporaryDir m_folder;
    QTemporaryDir m_copies;
    int m_count = 0;
};
