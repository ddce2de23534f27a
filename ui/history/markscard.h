#pragma once
#include "ui/workplace.h"

#include <QFrame>

class ReasonForm;
class QVBoxLayout;

/// Sets and takes back the marks of a case, each with a reason, for whoever may.
class MarksCard : public QFrame
{
    Q_OBJECT
public:
    MarksCard(const Workplace &workplace, const CaseNumber &number, const CaseMarks &marks, QWidget *parent);
    /// Leaves a question that is open; false when there is none.
    bool leave();

Q_SIGNALS:
    /// Done; the whole history of the marks.
    void marked(const QList<CaseMark> &history);

private:
    void addRow(CaseMark::Kind kind, bool isOn);
    void ask(CaseMark::Kind kind, bool turnOn);
    void give(const QString &reason);

    const Workplace &m_workplace;
    CaseNumber m_number;
    QVBoxLayout *m_rows;
    ReasonForm *m_form;
    QWidget *m_asker = nullptr; ///< The button that opened the question.
    CaseMark m_wanted;
};
