#pragma once
#include "core/casework/caseindex.h"

#include <QAbstractTableModel>
#include <QTimer>

/// The cases of the index that a filter lets through, latest first. Holds row numbers only, and decodes what is shown; the
/// search goes on in slices shorter than a frame's patience, the latest cases first, and a new filter drops what is left of it.
class CaseTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Number, Family, Services, Tier, State, Agent, ColumnCount };

    /// The index outlives the model. `today` decides what is still valid.
    CaseTable(const CaseIndex &index, QDate today, QObject *parent);

    void filter(const CaseFilter &filter);
    const CaseFilter &filter() const { return m_search.filter(); }
    /// After the index changed: what was found is looked for anew.
    void refresh();
    /// After the index took over older cases: the search goes on with them.
    void goOn();
    /// Some cases were not looked at yet.
    bool isSearching() const { return !m_search.isDone(m_index); }
    void setToday(QDate today);

    CaseSummary at(int row) const { return m_index.at(m_rows[row]); }
    /// The row of a case, or -1 when the filter hides it.
    int rowOf(const CaseNumber &number) const;
    qsizetype total() const { return m_index.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The search went on by itself: there are more rows, or there is an end.
    void wentOn();

private:
    QList<CaseIndex::Row> slice();
    const CaseSummary &shownAt(int row) const;
    QString text(const CaseSummary &summary, int column) const;
    QVariant decoration(const CaseSummary &summary, int column) const;

    const CaseIndex &m_index;
    QDate m_today;
    CaseSearch m_search;
    QTimer m_next; ///< The next slice, when the window has nothing else to do.
    QList<CaseIndex::Row> m_rows;
    mutable std::optional<std::pair<int, CaseSummary>> m_shown; ///< A row is asked for many times in a row.
};
