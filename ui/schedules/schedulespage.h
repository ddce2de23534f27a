#pragma once
#include "ui/workplace.h"

#include <QWidget>

class EmptyState;
class QLabel;
class QListWidget;
class QVBoxLayout;
class ServiceView;
class Study;

/// « Barèmes », to be read: the schedules with the one in force, the services of the chosen one, the grid and the rules
/// of the chosen service, and what it gives to families. Files that are no schedule are told with their lines.
class SchedulesPage : public QWidget
{
    Q_OBJECT
public:
    explicit SchedulesPage(Workplace &workplace, QWidget *parent = nullptr);

    /// The schedules as they are listed, latest first, and the chosen one's id.
    const QList<Schedule> &listed() const { return m_listed; }
    QString chosenId() const;
    /// To the list of schedules. (A focus proxy would keep Tab from ever leaving the page.)
    void takeFocus();

Q_SIGNALS:
    void simulationRequested();
    void statusMessage(const QString &sentence);

public Q_SLOTS:
    /// After the schedules were read anew.
    void refresh();

private:
    QWidget *buildChoice();
    QWidget *buildDetail();
    void listSchedules();
    void listTroubles();
    void chooseSchedule(int row);
    void chooseService(int row);
    const Schedule *chosenSchedule() const;

    Workplace &m_workplace;
    QList<Schedule> m_listed; ///< Latest first, as in the list.
    QListWidget *m_schedules;
    QListWidget *m_services;
    QVBoxLayout *m_troubles;
    QLabel *m_title;
    QLabel *m_act;
    QLabel *m_period;
    EmptyState *m_empty;
    QWidget *m_detail = nullptr;
    QVBoxLayout *m_service = nullptr;
    ServiceView *m_serviceView = nullptr;
    Study *m_study = nullptr;
};
