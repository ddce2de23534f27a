#pragma once
#include "core/casework/subjectaccess.h"
#include "ui/workplace.h"

#include <QFrame>

class NoticeBar;
class QLabel;
class QPushButton;

/// What was found about a person, to be handed over as paper and as data.
class AnswerCard : public QFrame
{
    Q_OBJECT
public:
    AnswerCard(Workplace &workplace, QWidget *parent);

    void show(const SubjectAnswer &answer);
    using QFrame::show;
    /// Hides it; nothing of the person is kept.
    void forget();
    void takeFocus();

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    /// The next person, please.
    void done();

private:
    void savePdf();
    void saveData();
    void print();
    std::function<void()> said(const QString &sentence);

    Workplace &m_workplace;
    std::optional<SubjectAnswer> m_answer;
    QLabel *m_person;
    QLabel *m_found;
    NoticeBar *m_notice;
    QPushButton *m_pdf;
};
