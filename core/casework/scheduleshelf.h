#pragma once
#include "core/casework/publishedregister.h"
#include "core/domain/casefile.h"
#include "core/tariff/schedulefile.h"

/// The schedules that the town hall voted: the .toml files of one folder.
class ScheduleShelf
{
public:
    /// Reads every .toml file; a file that is no schedule is reported, the others serve. One that was published and has
    /// changed since is reported too, and does not serve; one that was laid in the folder by hand serves as it is. Blocking.
    static ScheduleShelf load(const QString &folder);
    /// The fictitious commune's, embedded, for practice, and what was published in practice. Blocking.
    static ScheduleShelf practice(const QString &folder = {});

    /// The commented schedules that a new town hall copies: "cantine-tranches" …
    static QStringList templateNames();
    static std::optional<QByteArray> templateText(const QString &name);

    struct Trouble {
        QString file; ///< Name without folder.
        QList<Finding> findings;
    };

    /// The schedule in force on a day of service; where two overlap, the one that begins later was voted later.
    std::optional<Schedule> inForce(QDate day) const;
    /// Whether page one of an attestation may show the quotient: each schedule that a price rests on says so, and one that
    /// is no longer on the shelf says nothing.
    bool allowsQuotient(const QList<Decision> &decisions) const;
    const QList<Schedule> &all() const { return m_schedules; }
    QStringList ids() const;
    /// Where a schedule of the shelf was read; empty for one that is not there.
    QString fileOf(const QString &id) const { return m_files.value(id); }
    /// Who published it and when; none for a file that was laid in the folder by hand.
    std::optional<Publication> publicationOf(const QString &id) const;
    const QList<Trouble> &troubles() const { return m_troubles; }

private:
    void add(const QString &folder);

    QList<Schedule> m_schedules;
    QHash<QString, QString> m_files; ///< By id.
    QList<Publication> m_publications;
    QList<Trouble> m_troubles;
};
