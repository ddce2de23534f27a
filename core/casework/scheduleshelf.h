#pragma once
#include "core/domain/casefile.h"
#include "core/tariff/schedulefile.h"

/// The schedules that the town hall voted: the .toml files of one folder.
class ScheduleShelf
{
public:
    /// Reads every .toml file; a file that is no schedule is reported, the others serve. Blocking.
    static ScheduleShelf load(const QString &folder);
    /// The fictitious commune's, embedded, for practice.
    static ScheduleShelf practice();

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
    const QList<Trouble> &troubles() const { return m_troubles; }

private:
    QList<Schedule> m_schedules;
    QList<Trouble> m_troubles;
};
