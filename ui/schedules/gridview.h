#pragma once
#include "ui/schedules/grid.h"

#include <QAbstractTableModel>
#include <QTableView>

/// A voted grid for Qt's views.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    GridModel(Grid grid, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant alignment(int column) const;

    Grid m_grid;
    QList<bool> m_ofFigures; ///< By column: figures stand under one another, to the right.
};

/// A voted grid whole, as high as its rows: the page scrolls, not the table.
class GridView : public QTableView
{
    Q_OBJECT
public:
    GridView(const Grid &grid, const QString &name, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};
