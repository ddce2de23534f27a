#pragma once
#include "ui/schedules/grid.h"

#include <QFrame>

class QVBoxLayout;

/// One service of a schedule, to be read: its grid, the grid of families from outside where they have one, and its
/// rules in sentences.
class ServiceView : public QFrame
{
    Q_OBJECT
public:
    ServiceView(const Service &service, QWidget *parent);

private:
    void addGrid(QVBoxLayout *layout, const Grid &grid, const QString &name);
};
