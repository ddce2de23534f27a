#pragma once
#include <QAbstractTableModel>

#include "ui/desk/householdrows.h"

/// The family's lines as a table: part, case, received, kept. Differences carry a word and a ground, never colour alone.
class HouseholdModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Part, Dossier, Received, Kept, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<HouseholdRow> &rows);
    const HouseholdRow &row(int index) const { return m_rows[index]; }
    /// Titles of the columns of the case and of the answer, with their dates.
    void setTitles(const QString &dossier, const QString &received);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const HouseholdRow &row, int column) const;

    QList<HouseholdRow> m_rows;
    QString m_dossierTitle;
    QString m_receivedTitle;
};
