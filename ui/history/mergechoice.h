#pragma once
#include "core/casework/caseindex.h"

#include <QWidget>

class FieldBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

/// Finds another case as one types its number or a few letters of the family; Enter or a click takes it, Esc leaves.
class MergeChoice : public QWidget
{
    Q_OBJECT
public:
    /// The index outlives it; `own` is not proposed.
    MergeChoice(const CaseIndex &index, const CaseNumber &own, QWidget *parent);
    void giveFocus();

Q_SIGNALS:
    void chosen(const CaseNumber &number);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void take(const QListWidgetItem *item);

    const CaseIndex &m_index;
    CaseNumber m_own;
    QLineEdit *m_typed;
    FieldBox *m_box;
    QListWidget *m_found;
};
