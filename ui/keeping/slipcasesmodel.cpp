#include "ui/keeping/slipcasesmodel.h"

#include "core/base/frenchtext.h"
#include "ui/words/keepingwords.h"

#include <algorithm>

void SlipCasesModel::show(const QList<SlipCase> &cases, const std::optional<QList<CaseNumber>> &waiting)
{
    beginResetModel();
    m_cases = cases;
    m_waiting = waiting;
    endResetModel();
}

bool SlipCasesModel::isWaiting(int row) const
{
    return m_waiting && std::ranges::binary_search(*m_waiting, m_cases[row].number);
}

int SlipCasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int SlipCasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_waiting ? Columns : State;
}

QString SlipCasesModel::text(int row, int column) const
{
    const SlipCase &each = m_cases[row];
    switch (column) {
    case Number:
        return each.number.toString();
    case Category:
        return describe(each.category);
    case Opened:
        return dateText(each.first);
    case LastUse:
        return dateText(each.lastUse);
    case State:
        return isWaiting(row) ? tr("hidden") : tr("taken back or destroyed");
    default:
        return {};
    }
}

QVariant SlipCasesModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? QVariant(text(index.row(), index.column())) : QVariant();
}

QVariant SlipCasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Case");
    case Category:
        return tr("Kept as");
    case Opened:
        return tr("Opened on");
    case LastUse:
        return tr("Last use");
    case State:
        return tr("State");
    default:
        return {};
    }
}
