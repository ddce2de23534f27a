#include "ui/schedules/gridview.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

/// « 3,30 € par repas », « −1 250,00 € », « 12 »: not a range, nor a rule in words.
static bool isFigure(const QString &text)
{
    static const QRegularExpression figure(
        u"^[+\u2212-]?\\d[\\d\u00A0\u202F ]*(,\\d+)?([\u00A0\u202F ]?(€|%)(/\\w+| par [\\w ]+)?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return figure.match(text).hasMatch();
}

/// What says that there is no figure goes with the figures.
static bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
}

static bool isOfFigures(const Grid &grid, qsizetype column)
{
    bool some = false;
    for (const QStringList &row : grid.rows) {
        if (isFigure(row[column]))
            some = true;
        else if (hasDigit(row[column]))
            return false;
    }
    return some;
}

GridModel::GridModel(Grid grid, QObject *parent) : QAbstractTableModel(parent), m_grid(std::move(grid))
{
    for (qsizetype column = 0; column < m_grid.columns.size(); ++column)
        m_ofFigures << isOfFigures(m_grid, column);
}

QVariant GridModel::alignment(int column) const
{
    return QVariant(Qt::AlignVCenter | (m_ofFigures[column] ? Qt::AlignRight : Qt::AlignLeft));
}

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
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::AccessibleTextRole: return u"%1 %2"_s.arg(m_grid.columns[index.column()], text);
    }
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return role == Qt::DisplayRole         ? m_grid.columns[section]
        : role == Qt::TextAlignmentRole ? alignment(section)
                                        : QVariant();
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
    // A figure stays near the words of its row.
    horizontalHeader()->setStretchLastSection(!isOfFigures(grid, grid.columns.size() - 1));
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
