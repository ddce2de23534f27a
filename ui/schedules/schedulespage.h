#pragma once
#include "core/casework/scheduledrafts.h"
#include "ui/workplace.h"

#include <QWidget>

class DraftActions;
class EmptyState;
class NoticeBar;
class QLabel;
class QVBoxLayout;
class ScheduleList;
class ServiceView;
class Study;
struct ListedSchedule;

/// « Barèmes », to be read: the schedules with the one in force, the services of the chosen one, the grid and the rules
/// of the chosen service, and what it gives to families. Files that are no schedule are told with their lines.
class SchedulesPage : public QWidget
{
    Q_OBJECT
public:
    explicit SchedulesPage(Workplace &workplace, QWidget *parent = nullptr);

    void showDrafts(const QList<ScheduleDraft> &drafts);
    /// Chooses a schedule by its id, or a draft by its name, at the next listing.
    void want(const QString &idOrDraft);
    void sayTrouble(const QString &sentence);
    void sayDone(const QString &sentence, const QString &action = {}, std::function<void()> run = {});
    /// What can be compared: the schedules that serve, latest first, after the drafts that read.
    QList<Schedule> comparable() const;
    /// Of the schedule chosen; empty for a draft.
    QString chosenId() const;
    /// To the list of schedules. (A focus proxy would keep Tab from ever leaving the page.)
    void takeFocus();

public Q_SLOTS:
    /// After the schedules were read anew.
    void refresh();

Q_SIGNALS:
    void simulationRequested();
    void statusMessage(const QString &sentence);
    void newRequested();
    void versionRequested(const QString &id);
    void editRequested(const QString &draft);
    void publishRequested(const QString &draft);
    void removeRequested(const QString &draft);

private:
    QWidget *buildDetail();
    void connectActions();
    void chooseSchedule();
    void chooseService(int row);
    void showStanding(const ListedSchedule &chosen);

    Workplace &m_workplace;
    QList<ScheduleDraft> m_drafts;
    ScheduleList *m_list;
    NoticeBar *m_notice; ///< What was done last: removed, published.
    QLabel *m_title;
    QLabel *m_act;
    QLabel *m_period;
    DraftActions *m_actions;
    QLabel *m_problems; ///< Of a draft that has no grid to show yet.
    EmptyState *m_empty;
    QWidget *m_detail = nullptr;
    QVBoxLayout *m_service = nullptr;
    ServiceView *m_serviceView = nullptr;
    Study *m_study = nullptr;
};
