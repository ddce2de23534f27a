#pragma once
#include "core/domain/identifiers.h"
#include "ui/keeping/slipcasesmodel.h"

#include <QTableView>

/// The list of a slip's cases; a number that is typed finds its row.
class SlipCases : public QTableView
{
    Q_OBJECT
public:
    SlipCases(const QString &name, QWidget *parent);

    /// As SlipCasesModel::show(); the row that was chosen stays so.
    void show(const QList<SlipCase> &cases, const std::optional<QList<CaseNumber>> &waiting = {});
    using QTableView::show;
    /// The case on the chosen row, while it is still hidden.
    std::optional<CaseNumber> chosenWaiting() const;

Q_SIGNALS:
    void chosen();

private:
    SlipCasesModel *m_model;
};
