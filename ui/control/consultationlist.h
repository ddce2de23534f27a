#pragma once
#include <QTableView>

class ConsultationTable;

/// The journal of consultations as a table: the columns that fit, the most telling first. No column sorts it.
class ConsultationList : public QTableView
{
    Q_OBJECT
public:
    ConsultationList(ConsultationTable *table, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWidths();
    void fitColumns();
};
