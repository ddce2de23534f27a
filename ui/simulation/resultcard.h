#pragma once
#include "core/casework/simulating.h"

#include <QFrame>

/// What the change brings for one service: what comes in, a table by tier, the families as bars, and both prices.
class ResultCard : public QFrame
{
    Q_OBJECT
public:
    ResultCard(const ServiceSimulation &simulation, const SimulationRequest &request, QWidget *parent);
};
