#include "ui/keeping/slipcases.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

SlipCases::SlipCases(const QString &name, QWidget *parent) : QTableView(parent), m_model(new SlipCasesModel(this))
{
    setModel(m_model);
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the list
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // any number of rows is instant
    verticalHeader()->setDefaultSectionSize(theme::scaled(30));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumHeight(theme::scaled(200));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &SlipCases::chosen);
}

static void setWidths(QHeaderView *header)
{
    static constexpr int widths[] = {150, 220, 110, 110};
    for (int column = 0; column < SlipCasesModel::State; ++column)
        header->resizeSection(column, std::max(theme::scaled(widths[column]), header->sectionSizeHint(column)));
    header->setStretchLastSection(true);
}

void SlipCases::show(const QList<SlipCase> &cases, const std::optional<QList<CaseNumber>> &waiting)
{
    const int row = currentIndex().row();
    m_model->show(cases, waiting);
    setWidths(horizontalHeader());
    if (row >= 0 && row < m_model->rowCount())
        selectRow(row);
    Q_EMIT chosen();
}

std::optional<CaseNumber> SlipCases::chosenWaiting() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    const bool isWaiting = !rows.isEmpty() && m_model->isWaiting(rows.first().row());
    return isWaiting ? std::optional(m_model->at(rows.first().row()).number) : std::nullopt;
}
