#include "ui/control/consultationlist.h"

#include "ui/control/consultationtable.h"
#include "ui/rowdelegate.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

using Table = ConsultationTable;

ConsultationList::ConsultationList(ConsultationTable *table, QWidget *parent) : QTableView(parent)
{
    setModel(table);
    setItemDelegate(new RowDelegate(this));
    setAccessibleName(tr("Journal of consultations"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // one height for all: any number of rows is instant
    verticalHeader()->setDefaultSectionSize(theme::scaled(32));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumHeight(theme::scaled(180));
    setWidths();
    horizontalHeader()->setSectionResizeMode(Table::Why, QHeaderView::Stretch);
}

/// Wide enough for the longest usual text of each, in the user's size of text.
void ConsultationList::setWidths()
{
    const std::pair<Table::Column, QString> samples[] = {
        {Table::When, u"00/00/0000 00:00"_s},
        {Table::Who, u"Dominique Berthier"_s},
        {Table::What, u"Attestation imprimée ou enregistrée"_s},
        {Table::Case, u"pas encore de dossier"_s},
        {Table::Family, u"MARTINEAU Sophie"_s},
        {Table::Outcome, u"trop de demandes"_s},
        {Table::Request, u"3f2a91c0-77"_s},
    };
    for (const auto &[column, sample] : samples)
        setColumnWidth(column, fontMetrics().horizontalAdvance(sample) + theme::scaled(20));
}

void ConsultationList::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

/// The whole line stands under the table: what does not fit is read there.
void ConsultationList::fitColumns()
{
    static constexpr Table::Column leastTellingFirst[] = {Table::Request, Table::Outcome, Table::Family, Table::What};
    for (const Table::Column column : leastTellingFirst)
        setColumnHidden(column, false);
    int needed = fontMetrics().horizontalAdvance(u"courrier du 12 novembre"_s);
    for (int column = 0; column < Table::ColumnCount; ++column)
        needed += column == Table::Why ? 0 : columnWidth(column);
    for (const Table::Column column : leastTellingFirst) {
        if (needed <= viewport()->width())
            return;
        needed -= columnWidth(column);
        setColumnHidden(column, true);
    }
}
