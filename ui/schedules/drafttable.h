#pragma once
#include "ui/schedules/draftgridmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

/// « Tableau »: the tables of a draft, one at a time, to be typed in or pasted into; each row with what the check says.
class DraftTable : public QWidget
{
    Q_OBJECT
public:
    explicit DraftTable(QWidget *parent);

    void show(const QList<EditableGrid> &grids, const QList<Finding> &findings);
    /// Why there is nothing to show: the text is no TOML.
    void showNothing(const QString &sentence);
    /// Another draft is shown: what was said of the last one is not of this one.
    void forgetMessage() { say({}, {}); }
    void paste();
    void paste(const QString &clipboard);

Q_SIGNALS:
    void edited(const QList<ScheduleEdit> &edits, const QString &step);

private:
    void buildView();
    void buildRow();
    QPushButton *addButton(const QString &text, const QString &icon, const QKeySequence &keys,
                           void (DraftTable::*act)());
    void chooseGrid(int index);
    void fitColumns();
    void fitRows();
    void addRow();
    void removeRow();
    void showOthers();
    void say(const QString &sentence, const QString &role);
    qsizetype currentRow() const;

    QList<EditableGrid> m_grids;
    QList<Finding> m_findings;
    DraftGridModel *m_model;
    QComboBox *m_choice;
    QTableView *m_view;
    QLabel *m_message; ///< What was refused, or what was done, last.
    QLabel *m_others; ///< What the check says of no row of this table.
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_paste = nullptr;
    QString m_columnsShown;
};
