#include "ui/simulation/schedulesarea.h"

#include "ui/schedules/schedulespage.h"
#include "ui/simulation/simulationpage.h"

SchedulesArea::SchedulesArea(Workplace &workplace, QWidget *parent)
    : QStackedWidget(parent), m_workplace(workplace), m_page(new SchedulesPage(workplace, this))
{
    addWidget(m_page);
    connect(m_page, &SchedulesPage::statusMessage, this, &SchedulesArea::statusMessage);
    connect(m_page, &SchedulesPage::simulationRequested, this, &SchedulesArea::openSimulation);
}

void SchedulesArea::openSimulation()
{
    if (!m_simulation) {
        m_simulation = new SimulationPage(m_workplace, this);
        addWidget(m_simulation);
        connect(m_simulation, &SimulationPage::statusMessage, this, &SchedulesArea::statusMessage);
        connect(m_simulation, &SimulationPage::closeRequested, this, [this] {
            setCurrentWidget(m_page);
            m_page->takeFocus();
        });
    }
    if (!m_simulation->isRunning())
        m_simulation->setSchedules(m_page->listed(), m_page->chosenId());
    setCurrentWidget(m_simulation);
    m_simulation->takeFocus();
}
