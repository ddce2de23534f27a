#pragma once
#include "core/casework/purging.h"
#include "ui/signin/entrancecard.h"
#include "ui/workplace.h"

class FieldBox;
class LongWork;
class QLineEdit;

/// The archives agreed: what a slip names is destroyed. Asks for their visa, once more whether it is meant, and
/// reports.
class DestroyCard : public EntranceCard
{
    Q_OBJECT
public:
    DestroyCard(Workplace &workplace, const ProposedPurge &purge, QWidget *parent);
    void takeFocus();
    /// From the last question, where it stands; false elsewhere.
    bool stepBack();

Q_SIGNALS:
    /// Something of the slip is gone.
    void purged(const PurgeReport &report);

protected:
    void submit() override;

private:
    QWidget *buildQuestion();
    void goBack();
    void destroy();
    void receive(const Result<PurgeReport> &report);

    Workplace &m_workplace;
    ProposedPurge m_purge;
    QLineEdit *m_visa;
    FieldBox *m_visaBox;
    QPushButton *m_begin = nullptr;
    QPushButton *m_leave = nullptr;
    QLabel *m_asked = nullptr;
    QPushButton *m_no = nullptr;
    QWidget *m_question = nullptr;
    LongWork *m_work;
};

/// What a purge did, in plain sentences; `stopped` before its end.
QString describe(const PurgeReport &report, bool stopped);
