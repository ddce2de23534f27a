#pragma once
#include "core/domain/eliminationslip.h"

#include <QAbstractTableModel>

#include <optional>

/// The cases of a slip by number: what decides how long each was kept, and whether it is still hidden. No names: none
/// is needed to let a case go.
class SlipCasesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Category, Opened, LastUse, State, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// `waiting` by number; without it the cases are not proposed yet, and have no state.
    void show(const QList<SlipCase> &cases, const std::optional<QList<CaseNumber>> &waiting);
    const SlipCase &at(int row) const { return m_cases[row]; }
    bool isWaiting(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QList<SlipCase> m_cases;
    std::optional<QList<CaseNumber>> m_waiting;
};
