#pragma once
#include <QTableView>

class CaseTable;

/// The table of the cases: the columns that fit, the most telling first; a case opens with Enter or a click.
class CaseList : public QTableView
{
    Q_OBJECT
public:
    /// `columnsFile` keeps order and widths; empty to forget them.
    CaseList(CaseTable *table, const QString &columnsFile, QWidget *parent);
    ~CaseList() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWidths();
    void fitColumns();

    QString m_columnsFile;
};
