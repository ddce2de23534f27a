#include "ui/desk/householdmodel.h"

#include <QFont>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

void HouseholdModel::setRows(const QList<HouseholdRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void HouseholdModel::setTitles(const QString &dossier, const QString &received)
{
    m_dossierTitle = dossier;
    m_receivedTitle = received;
    Q_EMIT headerDataChanged(Qt::Horizontal, Dossier, Received);
}

int HouseholdModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HouseholdModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HouseholdModel::text(const HouseholdRow &row, int column) const
{
    switch (column) {
    case Part:
        return row.label;
    case Dossier:
        return row.dossier;
    case Received:
        return row.differs ? row.received + u" — "_s + tr("differs") : row.received;
    case Kept:
        return row.isKept ? row.kept + u" · "_s + QString(row.source).replace(u'/', u"/\u2060"_s) : QString();
    default:
        return {};
    }
}

QVariant HouseholdModel::data(const QModelIndex &index, int role) const
{
    const HouseholdRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Kept ? row.provenance : text(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(row, index.column());
        return index.column() == Part ? shown : row.label + u": "_s + (shown.isEmpty() ? tr("nothing") : shown) + (index.column() == Kept ? u" "_s + row.provenance : QString());
    }
    case Qt::BackgroundRole:
        return row.differs && index.column() != Part ? QVariant(theme::tokens().lookGround) : QVariant();
    case Qt::ForegroundRole:
        if (row.differs && index.column() != Part)
            return theme::tokens().lookText;
        return index.column() == Part ? QVariant(theme::tokens().hint) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Kept);
        return font;
    }
    default:
        return {};
    }
}

QVariant HouseholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Dossier:
        return m_dossierTitle;
    case Received:
        return m_receivedTitle;
    case Kept:
        return tr("Kept");
    default:
        return tr("Family");
    }
}
