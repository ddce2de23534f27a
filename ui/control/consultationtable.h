#pragma once
#include "core/casework/caseindex.h"
#include "core/domain/journal.h"

#include <QAbstractTableModel>
#include <QTimeZone>

/// Lines of the journal of consultations, latest first and in no other order: nobody is ranked. It grows at its end,
/// when it is looked at down there.
class ConsultationTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Case, Family, Why, Outcome, Request, ColumnCount };

    /// The index, which says whose case it is, outlives the model. Times are those of `zone`.
    ConsultationTable(const CaseIndex &index, const QTimeZone &zone, QObject *parent);

    void clear();
    void append(const QList<JournalLine> &lines);
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }
    const JournalLine &at(int row) const { return m_lines[row]; }
    /// The whole line in one sentence.
    QString sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The end of what was read is in sight.
    void moreWanted();

private:
    QString text(const JournalLine &line, int column) const;
    QString familyOf(const JournalLine &line) const;

    const CaseIndex &m_index;
    QTimeZone m_zone;
    QList<JournalLine> m_lines;
    bool m_hasMore = false;
};
