#pragma once
#include "core/casework/purging.h"
#include "ui/workplace.h"

#include <QFrame>

class QLabel;
class QPushButton;
class SlipCases;

/// What is due today, in figures and by number, and the step that hides it for thirty days.
class DueCard : public QFrame
{
    Q_OBJECT
public:
    DueCard(Workplace &workplace, QWidget *parent);

    void show(const Result<EliminationSlip> &due);
    using QFrame::show;

Q_SIGNALS:
    void proposed(const EliminationSlip &slip);

private:
    QWidget *buildQuestion();
    void ask();
    void leaveQuestion();
    void propose();
    void receive(const Result<EliminationSlip> &slip);
    void say(const QString &sentence, const QString &role);

    Workplace &m_workplace;
    QLabel *m_figures;
    QLabel *m_message;
    SlipCases *m_cases;
    QPushButton *m_propose;
    QPushButton *m_yes;
    QLabel *m_asked = nullptr;
    QWidget *m_question;
};

/// « 12 cases may go today. » and a line for each category and year.
QString describeDue(const EliminationSlip &due);
