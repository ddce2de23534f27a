#pragma once
#include "ui/picture/barsdrawing.h"

#include <QWidget>

/// Families by tier as bars; its table stands beside it.
class BarsPicture : public QWidget
{
    Q_OBJECT
public:
    BarsPicture(QList<BarGroup> groups, PlotWords words, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<BarGroup> m_groups;
    PlotWords m_words;
};
