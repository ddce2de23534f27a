#include "ui/import/mappingtable.h"

#include "ui/theme/theme.h"
#include "ui/words/importwords.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

enum Column { Heading, Target, Remark, FirstValue };

static constexpr qsizetype mostShown = 20;
static constexpr int mostChildren = 6; // more are in a mapping that is opened

static QList<ImportTarget> targetsOffered()
{
    QList<ImportTarget> targets;
    for (int field = 0; field < static_cast<int>(firstOfChild); ++field)
        targets.append({static_cast<ImportField>(field)});
    for (int child = 1; child <= mostChildren; ++child) {
        for (int field = static_cast<int>(firstOfChild); field <= static_cast<int>(ImportField::ChildCustody); ++field)
            targets.append({static_cast<ImportField>(field), child});
    }
    return targets;
}

MappingTable::MappingTable(QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(tr("Columns of the file"));
    verticalHeader()->hide();
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void MappingTable::show(const CsvTable &table, const ImportMapping &mapping)
{
    clear();
    const auto values = static_cast<int>(std::min(table.rowCount(), mostShown));
    setColumnCount(FirstValue + values);
    setRowCount(static_cast<int>(table.headings().size()));
    QStringList headings{tr("Column of the file"), tr("What it is"), tr("Remark")};
    for (int row = 0; row < values; ++row)
        headings << tr("line %1").arg(table.lineOf(row));
    setHorizontalHeaderLabels(headings);
    for (int line = 0; line < rowCount(); ++line) {
        const QString heading = table.headings()[line];
        const auto known = std::ranges::find(mapping.columns, heading, &ImportMapping::Column::heading);
        addLine(line, heading, known == mapping.columns.end() ? std::nullopt : known->target);
    }
    addValues(table);
    resizeColumnsToContents();
    setColumnWidth(Target, theme::scaled(230));
    setColumnWidth(Remark, theme::scaled(260));
}

void MappingTable::addLine(int line, const QString &heading, const std::optional<ImportTarget> &target)
{
    setItem(line, Heading, new QTableWidgetItem(heading));
    setItem(line, Remark, new QTableWidgetItem);
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(tr("What the column “%1” is").arg(heading));
    choice->addItem(tr("left out"), QString());
    for (const ImportTarget &offered : targetsOffered())
        choice->addItem(describe(offered), offered.toString());
    if (target && choice->findData(target->toString()) < 0)
        choice->addItem(describe(*target), target->toString());
    choice->setCurrentIndex(target ? choice->findData(target->toString()) : 0);
    connect(choice, &QComboBox::activated, this, &MappingTable::edited);
    setCellWidget(line, Target, choice);
}

void MappingTable::addValues(const CsvTable &table)
{
    for (int column = FirstValue; column < columnCount(); ++column) {
        const QStringList values = table.valuesOf(column - FirstValue);
        for (int line = 0; line < rowCount(); ++line)
            setItem(line, column, new QTableWidgetItem(values.value(line).simplified()));
    }
}

ImportMapping MappingTable::mapping() const
{
    ImportMapping mapping;
    for (int line = 0; line < rowCount(); ++line) {
        const auto *choice = qobject_cast<QComboBox *>(cellWidget(line, Target));
        const Result<ImportTarget> target = ImportTarget::parse(choice->currentData().toString());
        mapping.columns.append({item(line, Heading)->text(), target ? std::optional(*target) : std::nullopt});
    }
    return mapping;
}

void MappingTable::tell(const QList<MappingFinding> &findings)
{
    for (int line = 0; line < rowCount(); ++line) {
        const auto found = std::ranges::find(findings, item(line, Heading)->text(), &MappingFinding::heading);
        const QString remark = found == findings.end() ? QString() : describe(*found);
        item(line, Remark)->setText(remark);
        item(line, Remark)->setToolTip(remark);
    }
}
