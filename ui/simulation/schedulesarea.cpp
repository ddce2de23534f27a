#include "ui/simulation/schedulesarea.h"

#include "ui/schedules/schedulesdesk.h"
#include "ui/schedules/schedulespage.h"
#include "ui/simulation/simulationpage.h"

SchedulesArea::SchedulesArea(Workplace &workplace, QWidget *parent)
    : QStackedWidget(parent), m_workplace(workplace), m_desk(new SchedulesDesk(workplace, this))
{
    addWidget(m_desk);
    connect(m_desk, &SchedulesDesk::shelfChanged, this, &SchedulesArea::shelfChanged);
    connect(&m_desk->page(), &SchedulesPage::statusMessage, this, &SchedulesArea::statusMessage);
    connect(&m_desk->page(), &SchedulesPage::simulationRequested, this, &SchedulesArea::openSimulation);
}

void SchedulesArea::openSimulation()
{
    if (!m_simulation) {
        m_simulation = new SimulationPage(m_workplace, this);
        addWidget(m_simulation);
        connect(m_simulation, &SimulationPage::statusMessage, this, &SchedulesArea::statusMessage);
        connect(m_simulation, &SimulationPage::closeRequested, this, [this] {
            setCurrentWidget(m_desk);
            m_desk->page().takeFocus();
        });
    }
    if (!m_simulation->isRunning())
        m_simulation->setSchedules(m_desk->page().comparable(), m_desk->page().chosenId());
    setCurrentWidget(m_simulation);
    m_simulation->takeFocus();
}
