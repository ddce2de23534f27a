#pragma once
#include "ui/history/openedcase.h"
#include "ui/workplace.h"

#include <QWidget>

class ConsultationsCard;
class MarkPills;
class MarksCard;
class MergeCard;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class ReasonForm;

/// One case, to be read: its present state, its prices, its history; and what the account at work may do with it. What belongs to
/// the case beside its revisions (marks, merges, consultations) is done by the cards that show it.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    CaseView(const Workplace &workplace, QWidget *parent);

    /// Replaces what was shown. Ages and validity are on `today`.
    void setCase(const OpenedCase &opened, QDate today);
    /// « Ce dossier est protégé »: asks for the reason instead of showing anything. `line` is what the list says of it.
    void showProtected(const CaseNumber &number, const std::optional<CaseSummary> &line);
    /// The reason that was given did not open it.
    void refuseReason(const QString &sentence);
    /// A case that cannot be shown, and why.
    void showUnreadable(const CaseNumber &number, const QString &sentence);
    /// Whether the case on the screen may be taken up again or printed.
    bool mayGoOn() const;
    /// Leaves a question of one of the cards; false when none is open.
    bool leaveQuestion();

Q_SIGNALS:
    void reopenRequested();
    void printRequested();
    void saveRequested();
    void closeRequested();
    void reasonGiven(const QString &reason);
    void marked(const QList<CaseMark> &history);
    void merged(const CaseNumber &from, const CaseNumber &into);
    void unmerged(const CaseNumber &from);

private:
    QWidget *buildHeader();
    QWidget *buildActions();
    QPushButton *addAction(const QString &verb, const QString &icon, const QKeySequence &key, QWidget *parent);
    void setHead(const QString &name, const QString &number);
    void setContent(QWidget *content);
    void bringIntoSight(QWidget *part);
    QWidget *content(const OpenedCase &opened, QDate today);
    void addNotices(QVBoxLayout *layout, const OpenedCase &opened, QWidget *page);
    void addCards(QVBoxLayout *layout, const OpenedCase &opened, QWidget *page);
    void showState(const CaseSummary &summary, QDate today);

    const Workplace &m_workplace;
    QLabel *m_name;
    QLabel *m_number;
    QLabel *m_state;
    MarkPills *m_marks;
    QWidget *m_actions = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QScrollArea *m_scroll;
    MarksCard *m_marksCard = nullptr; ///< Of what is shown, where there is one; as the next.
    MergeCard *m_mergeCard = nullptr;
    ReasonForm *m_reason = nullptr;
};
