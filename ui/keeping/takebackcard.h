#pragma once
#include "ui/signin/entrancecard.h"
#include "ui/workplace.h"

class FieldBox;
class QLineEdit;

/// One case goes back into the lists before its slip is carried out; why is kept with it.
class TakeBackCard : public EntranceCard
{
    Q_OBJECT
public:
    TakeBackCard(Workplace &workplace, const CaseNumber &number, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    void takenBack(const CaseNumber &number);

protected:
    void submit() override;

private:
    Workplace &m_workplace;
    CaseNumber m_number;
    QLineEdit *m_reason;
    FieldBox *m_reasonBox;
};
