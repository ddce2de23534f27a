#pragma once
#include "ui/workplace.h"

#include <QWidget>

class AnswerCard;
class LongWork;
class PersonQuestion;
class QLabel;
class QPushButton;
class QScrollArea;
struct Asker;
struct SubjectAnswer;

/// « Droit d’accès »: a person asks what is held about them; everything is looked through, and told as paper and data.
class PersonAnswerPage : public QWidget
{
    Q_OBJECT
public:
    PersonAnswerPage(Workplace &workplace, QWidget *parent);

    bool isLooking() const;

Q_SIGNALS:
    void statusMessage(const QString &sentence);

private:
    void buildLayout();
    void look();
    void receive(const Result<SubjectAnswer> &answer, bool byNumber);
    void refuse(const Error &error, bool byNumber);
    void startAnew();
    void say(const QString &sentence, const QString &role);

    Workplace &m_workplace;
    QScrollArea *m_area;
    PersonQuestion *m_question;
    LongWork *m_work;
    QPushButton *m_look;
    QLabel *m_message;
    AnswerCard *m_answer;
};
