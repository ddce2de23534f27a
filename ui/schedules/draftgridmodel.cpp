#include "ui/schedules/draftgridmodel.h"

#include "ui/schedules/draftwords.h"
#include "ui/theme/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void DraftGridModel::show(const EditableGrid &grid, const QList<Finding> &findings)
{
    const bool sameShape = grid.rows.size() == m_grid.rows.size() && grid.columns.size() == m_grid.columns.size()
        && grid.service == m_grid.service && grid.outside == m_grid.outside;
    if (!sameShape)
        beginResetModel();
    m_grid = grid;
    m_remarks = QList<QList<Finding>>(grid.rows.size());
    for (const Finding &finding : findings)
        if (const qsizetype row = rowOf(finding, grid); row >= 0)
            m_remarks[row].append(finding);
    if (!sameShape)
        endResetModel();
    else if (!grid.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DraftGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int DraftGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.columns.isEmpty() ? 0 : remarkColumn() + 1;
}

QVariant DraftGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > remarkColumn())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    return section == remarkColumn() ? tr("Check") : titleOf(m_grid.columns[section]);
}

QVariant DraftGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return index.column() == remarkColumn() ? remarkData(index.row(), role) : cellData(index, role);
}

/// Bounds and prices stand under one another; names and remarks are read.
QVariant DraftGridModel::alignment(int column) const
{
    const bool words = column == remarkColumn() || m_grid.columns[column].role == EditableGrid::Role::Name;
    return QVariant(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight));
}

QVariant DraftGridModel::cellData(const QModelIndex &index, int role) const
{
    const EditableGrid::Cell &cell = m_grid.rows[index.row()].cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.isPlain ? cell.text : tr("in the text");
    case Qt::EditRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(stepName(m_grid, index.row(), m_grid.columns[index.column()]),
                               cell.text.isEmpty() ? tr("empty") : cell.text);
    }
    return {};
}

QVariant DraftGridModel::remarkData(int row, int role) const
{
    const QList<Finding> &remarks = m_remarks[row];
    const bool error = std::ranges::find(remarks, Finding::Severity::Error, &Finding::severity) != remarks.end();
    QStringList sentences;
    for (const Finding &finding : remarks)
        sentences << u"%1 — %2"_s.arg(finding.severity == Finding::Severity::Error ? tr("Error") : tr("To look at"),
                                      finding.message);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sentences.join(u'\n');
    case Qt::AccessibleTextRole:
        return sentences.isEmpty() ? tr("Nothing to report") : sentences.join(u' ');
    case Qt::DecorationRole:
        return remarks.isEmpty() ? QVariant()
                                 : QVariant(theme::icon(error ? u"x-circle"_s : u"alert-triangle"_s, theme::Ink::Look));
    }
    return {};
}

Qt::ItemFlags DraftGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool editable =
        index.isValid() && index.column() < remarkColumn() && m_grid.rows[index.row()].cells[index.column()].isPlain;
    return editable ? plain | Qt::ItemIsEditable : plain;
}

bool DraftGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() >= remarkColumn())
        return false;
    const QString typed = value.toString();
    const CellEdit edit = typedInto(m_grid, index.row(), index.column(), typed);
    if (edit.trouble) {
        Q_EMIT refused(describe(*edit.trouble, typed));
        return false;
    }
    if (!edit.edits.isEmpty())
        Q_EMIT edited(edit.edits, stepName(m_grid, index.row(), m_grid.columns[index.column()]));
    return true;
}
