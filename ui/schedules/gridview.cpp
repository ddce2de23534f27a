#include "ui/schedules/gridview.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.columns.size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_grid.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole: return u"%1 %2"_s.arg(m_grid.columns[index.column()], text);
    }
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_grid.columns[section] : QVariant();
}

GridView::GridView(const Grid &grid, const QString &name, QWidget *parent) : QTableView(parent)
{
    setModel(new GridModel(grid, this));
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme::scaled(32));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(theme::scaled(88));
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

QSize GridView::sizeHint() const
{
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {theme::scaled(320), horizontalHeader()->sizeHint().height() + rows + bar + 2 * frameWidth()};
}

QSize GridView::minimumSizeHint() const
{
    return {theme::scaled(160), sizeHint().height()};
}
