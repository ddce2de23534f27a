#pragma once
#include "ui/workplace.h"

#include <QStackedWidget>

class SchedulesDesk;
class SimulationPage;

/// « Barèmes »: the schedules with their drafts, and the simulation that is opened from them and gives way to them again.
class SchedulesArea : public QStackedWidget
{
    Q_OBJECT
public:
    explicit SchedulesArea(Workplace &workplace, QWidget *parent = nullptr);

    /// Begins with the schedule that is chosen among the listed ones.
    void openSimulation();

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    /// A schedule was published: the shelf of the workplace is another one.
    void shelfChanged();

private:
    Workplace &m_workplace;
    SchedulesDesk *m_desk;
    SimulationPage *m_simulation = nullptr; ///< Made when it is first opened.
};
