#pragma once
#include "core/casework/scheduledrafts.h"
#include "core/casework/scheduleshelf.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QVBoxLayout;

/// One line of the list: a schedule that serves, or a draft as far as it reads.
struct ListedSchedule {
    Schedule schedule;
    QString draft = {}; ///< Its name; empty for a schedule that serves.
    int errors = 0; ///< Of a draft: then it has no services to show.
};
/// Drafts first, then the schedules, the latest first.
QList<ListedSchedule> listedSchedules(const QList<Schedule> &schedules, const QList<ScheduleDraft> &drafts);

/// The choice at the left of « Barèmes »: schedules and drafts, all or those with one service, then the services of the
/// chosen one; below, the files that are none, and the ways to begin a new one.
class ScheduleList : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleList(QWidget *parent);

    void show(const QList<ListedSchedule> &schedules, const QString &inForce, QDate today);
    void showTroubles(const QList<ScheduleShelf::Trouble> &troubles);
    /// The one chosen; none where the list is empty.
    const ListedSchedule *current() const;
    int currentService() const;
    /// Chooses a schedule by its id, or a draft by its name, when it is listed next.
    void want(const QString &idOrDraft) { m_wanted = idOrDraft; }
    bool isEmpty() const { return m_all.isEmpty(); }

Q_SIGNALS:
    void scheduleChosen();
    void serviceChosen(int service);
    void newRequested();
    void simulationRequested();

private:
    void buildButtons(QVBoxLayout *column);
    void listServicesToFilter();
    void listSchedules();
    void listServices();

    QList<ListedSchedule> m_all;
    QList<ListedSchedule> m_listed;
    QString m_inForce;
    QString m_wanted;
    QDate m_today;
    QComboBox *m_filter;
    QListWidget *m_schedules;
    QListWidget *m_services;
    QVBoxLayout *m_troubles;
};
