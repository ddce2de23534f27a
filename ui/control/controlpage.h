#pragma once
#include "ui/workplace.h"

#include <QWidget>

class KeepingBoard;
class QButtonGroup;
class QHBoxLayout;
class QStackedLayout;

/// « Contrôle »: who consulted what, the digest of a day, the check of the log, and what else watches over the cases.
/// Each part stands behind its button, and only where the account may.
class ControlPage : public QWidget
{
    Q_OBJECT
public:
    ControlPage(Workplace &workplace, QWidget *parent);

    /// One more part, after those that are there; `name` holds the mnemonic. The page owns it.
    void addPart(const QString &name, const QString &icon, QWidget *part);
    void showPart(int part);

Q_SIGNALS:
    /// A case is to be read.
    void caseRequested(const CaseNumber &number);
    /// Cases were hidden, taken back or destroyed: lists must be read again.
    void casesChanged();
    void statusMessage(const QString &sentence);

private:
    void addParts(Workplace &workplace);
    void addBoard(KeepingBoard *board);

    QButtonGroup *m_choice;
    QHBoxLayout *m_buttons;
    QStackedLayout *m_parts;
};

/// Whether there is anything for this account.
bool mayControl(const Account &account);
