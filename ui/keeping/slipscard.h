#pragma once
#include "core/casework/purging.h"
#include "ui/keeping/slippaper.h"
#include "ui/workplace.h"

#include <QFrame>

class EntranceCard;
class NoticeBar;
class QLabel;
class QPushButton;
class QTableWidget;
class SlipCases;

/// The slips that were made, where each stands, and what can be done with it: its paper, a case taken back, its end.
class SlipsCard : public QFrame
{
    Q_OBJECT
public:
    SlipsCard(Workplace &workplace, QWidget *parent);

    void show(const Result<QList<ProposedPurge>> &slips);
    using QFrame::show;
    /// A slip that was just made: it becomes the chosen one, and its paper is next.
    void welcome(const EliminationSlip &slip);

Q_SIGNALS:
    /// Cases are listed again, or are gone.
    void changed(const QString &sentence);
    /// Something was opened that the eye goes to.
    void opened(QWidget *what);

private:
    void buildTable();
    QWidget *buildActions();
    void fill();
    void fillRow(int row);
    void choose(const QUuid &slip);
    const ProposedPurge *chosen() const;
    void showChosen();
    void offerActions();
    SlipPaper paper() const;
    std::function<void()> saidSaved();

    template <typename Card>
    Card *open(Card *card);
    void leaveCard();
    /// What Esc does.
    void stepBack();
    void takeBack();
    void destroy();

    Workplace &m_workplace;
    QList<ProposedPurge> m_slips;
    QUuid m_wanted; ///< Chosen once it is in the list.
    NoticeBar *m_notice;
    QLabel *m_message;
    QTableWidget *m_table;
    SlipCases *m_cases;
    QPushButton *m_pdf;
    QPushButton *m_back;
    QPushButton *m_destroy;
    QWidget *m_actions;
    EntranceCard *m_card = nullptr;
};

/// « can be carried out from 23/12/2026 on: 12 more days ».
QString describeState(const ProposedPurge &purge, QDate today);
