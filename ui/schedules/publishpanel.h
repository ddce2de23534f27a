#pragma once
#include "core/casework/schedulepublishing.h"
#include "core/tariff/editablegrid.h"

#include <QFrame>

class FieldBox;
class QLabel;
class QPushButton;
class StepField;

/// « Publier »: under the head of the draft, never over it. Asks for the act and the dates, says what is in the way and
/// what publishing does, and has it done.
class PublishPanel : public QFrame
{
    Q_OBJECT
public:
    explicit PublishPanel(QWidget *parent);

    /// `others` are the schedules that are published already: what this one follows is said.
    using QFrame::show;
    void show(const EditableSchedule &draft, const QList<PublishingObstacle> &obstacles, const QList<Schedule> &others);
    /// Another draft is shown: the act that was typed for the last one is not of this one.
    void forgetTyped();
    void begin();
    void showBusy();
    void showProblem(const QString &sentence);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void edited(const QList<ScheduleEdit> &edits, const QString &step);
    void publishRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry {
        StepField *field;
        FieldBox *box;
    };
    Entry addField(const QString &label);
    void buildLayout();
    void takeAct();
    void takeDate(const Entry &entry, const QString &key, const QString &typed);
    void publish();
    void say(const QString &sentence);

    Entry m_number;
    Entry m_date;
    Entry m_from;
    Entry m_until;
    QLabel *m_obstacles;
    QLabel *m_effect;
    QLabel *m_loss; ///< Services that the draft does not have.
    QLabel *m_problem;
    QPushButton *m_publish;
    QPushButton *m_leave;
    QString m_act; ///< As the draft has it.
    bool m_busy = false;
};
