#pragma once
#include "core/casework/caseindex.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

/// Which case is meant: its number, or some letters of the family, of which a list is shown; the arrows and Enter
/// choose in it.
class CaseChoiceField : public QLineEdit
{
    Q_OBJECT
public:
    /// The index outlives the field.
    CaseChoiceField(const CaseIndex &index, QWidget *parent);

    /// The case that was typed or chosen. What leads to one case alone means that case.
    std::optional<CaseNumber> number() const;
    /// What to do where something was typed that leads to no case, or to several; empty otherwise.
    QString problem() const;

Q_SIGNALS:
    /// A case was chosen in the list.
    void chosen();

private:
    void search(const QString &typed);
    void take(const QModelIndex &line);

    const CaseIndex &m_index;
    std::optional<CaseNumber> m_number;
    QList<CaseNumber> m_matches; ///< Of what is typed, the latest.
    QStandardItemModel *m_lines;
    QCompleter *m_completer;
};
