#include "ui/history/caselist.h"

#include "ui/history/casetable.h"
#include "ui/history/columnmemory.h"
#include "ui/rowdelegate.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

CaseList::CaseList(CaseTable *table, const QString &columnsFile, QWidget *parent)
    : QTableView(parent), m_columnsFile(columnsFile)
{
    setModel(table);
    setItemDelegate(new RowDelegate(this));
    setIconSize(QSize(theme::scaled(16), theme::scaled(16)));
    setAccessibleName(tr("List of the cases"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table, for the case beside it
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // one height for all: any number of rows is instant
    verticalHeader()->setDefaultSectionSize(theme::scaled(34));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setWidths();
    if (!m_columnsFile.isEmpty())
        restoreColumns(horizontalHeader(), m_columnsFile);
    horizontalHeader()->setSectionResizeMode(CaseTable::Family, QHeaderView::Stretch);
}

CaseList::~CaseList()
{
    if (!m_columnsFile.isEmpty())
        rememberColumns(horizontalHeader(), m_columnsFile);
}

/// Wide enough for the longest usual text of each, in the user's size of text.
void CaseList::setWidths()
{
    const std::pair<CaseTable::Column, QString> samples[] = {
        {CaseTable::Date, u"00/00/0000"_s},
        {CaseTable::Number, u"PF-0000-000000"_s},
        {CaseTable::Services, u"Restauration scolaire, Accueil"_s},
        {CaseTable::Tier, u"T0, Non accordé"_s},
        {CaseTable::State, u"valable jusqu’au 00/00/0000"_s},
        {CaseTable::Agent, u"M. Berthier"_s},
    };
    for (const auto &[column, sample] : samples)
        setColumnWidth(
            column, fontMetrics().horizontalAdvance(sample) + theme::scaled(column == CaseTable::State ? 60 : 20));
}

void CaseList::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

/// Hides the least telling columns where the table has become narrow, rather than cutting the family's name.
void CaseList::fitColumns()
{
    static constexpr CaseTable::Column leastTellingFirst[] = {
        CaseTable::Agent, CaseTable::Services, CaseTable::Tier, CaseTable::Date,
        CaseTable::Number, CaseTable::State};
    for (const CaseTable::Column column : leastTellingFirst)
        setColumnHidden(column, false);
    int needed = fontMetrics().horizontalAdvance(u"MARTINEAU-DUPONT Jean"_s);
    for (int column = 0; column < CaseTable::ColumnCount; ++column)
        needed += column == CaseTable::Family ? 0 : columnWidth(column);
    for (const CaseTable::Column column : leastTellingFirst) {
        if (needed <= viewport()->width())
            return;
        needed -= columnWidth(column);
        setColumnHidden(column, true);
    }
}
