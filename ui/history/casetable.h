#pragma once
#include "core/casework/caseindex.h"

#include <QAbstractTableModel>

/// The cases of the index that match what was typed, latest first. Holds row numbers only, so that any size is instant;
/// call refresh() after the index changed.
class CaseTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Number, Family, Services, Tier, State, Agent, ColumnCount };

    /// The index outlives the model. `today` decides what is still valid.
    CaseTable(const CaseIndex &index, QDate today, QObject *parent);

    void filter(const QString &typed);
    void refresh();
    void setToday(QDate today);

    const CaseSummary &at(int row) const { return m_index.at(m_rows[row]); }
    /// The row of a case, or -1 when the filter hides it.
    int rowOf(const CaseNumber &number) const;
    qsizetype total() const { return m_index.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CaseSummary &summary, int column) const;

    const CaseIndex &m_index;
    QDate m_today;
    QString m_typed;
    QList<qsizetype> m_rows;
};
