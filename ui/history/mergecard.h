#pragma once
#include "ui/workplace.h"

#include <QFrame>

class MergeChoice;
class QPushButton;
class QVBoxLayout;
class ReasonForm;

/// « C’est la même famille que… »: finds the other case, shows both side by side, and merges one into the other with a
/// reason; and what was merged into this one before, which can be taken back. For whoever may decide.
class MergeCard : public QFrame
{
    Q_OBJECT
public:
    MergeCard(const Workplace &workplace, const CaseSummary &own, QWidget *parent);
    /// Leaves a choice or a question that is open; false when there is none.
    bool leave();

Q_SIGNALS:
    void merged(const CaseNumber &from, const CaseNumber &into);
    void unmerged(const CaseNumber &from);

private:
    void build();
    void addMerged(const CaseSummary &line);
    void choose();
    void compare(const CaseNumber &other);
    void showComparison();
    void askUndo(const CaseSummary &line);
    void give(const QString &reason);
    void finish(const Result<Done> &done);

    const Workplace &m_workplace;
    CaseSummary m_own;
    std::optional<CaseSummary> m_other; ///< The case that was chosen, or whose merge is to be taken back.
    bool m_ownGoesOn = false;
    bool m_undoes = false;
    QVBoxLayout *m_layout;
    QPushButton *m_same;
    MergeChoice *m_choice;
    QWidget *m_comparison = nullptr;
    ReasonForm *m_form;
    QWidget *m_asker = nullptr; ///< What opened the question gets the focus back.
};
