#pragma once
#include "core/tariff/gridedit.h"

#include <QAbstractTableModel>

/// A table of a draft for Qt's views: its cells, and in a last column what the check says of each row. What is typed
/// comes out as edits; the model shows it once the text of the draft has it.
class DraftGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const EditableGrid &grid, const QList<Finding> &findings);
    const EditableGrid &grid() const { return m_grid; }
    bool hasRemarks(int row) const { return !m_remarks[row].isEmpty(); }
    int remarkColumn() const { return static_cast<int>(m_grid.columns.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(const QList<ScheduleEdit> &edits, const QString &step);
    void refused(const QString &sentence);

private:
    QVariant alignment(int column) const;
    QVariant cellData(const QModelIndex &index, int role) const;
    QVariant remarkData(int row, int role) const;

    EditableGrid m_grid;
    QList<QList<Finding>> m_remarks; ///< One list a row.
};
