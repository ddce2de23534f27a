#pragma once
#include "core/casework/importfiles.h"

#include <QTableWidget>

/// The columns of a file, one a line: what each is, what is wrong with that, and its first twenty values.
class MappingTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit MappingTable(QWidget *parent);

    void show(const CsvTable &table, const ImportMapping &mapping);
    using QTableWidget::show;
    ImportMapping mapping() const;
    /// Beside the column that each is about.
    void tell(const QList<MappingFinding> &findings);

Q_SIGNALS:
    void edited();

private:
    void addLine(int line, const QString &heading, const std::optional<ImportTarget> &target);
    void addValues(const CsvTable &table);
};
