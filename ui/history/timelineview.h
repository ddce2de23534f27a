#pragma once
#include "ui/history/timeline.h"

#include <QWidget>

/// The history of a case from top to bottom, latest first, along one line.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    TimelineView(const QList<TimelineEntry> &entries, QWidget *parent);
};
