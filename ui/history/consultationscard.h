#pragma once
#include "ui/workplace.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// Who looked at a case, for those allowed: read when it is asked for, latest first. No measure of anybody's work.
class ConsultationsCard : public QFrame
{
    Q_OBJECT
public:
    ConsultationsCard(const Workplace &workplace, const CaseNumber &number, QWidget *parent);

private:
    void read();
    void showLines(const Result<QList<JournalLine>> &lines);
    void showMore();

    const Workplace &m_workplace;
    CaseNumber m_number;
    QList<JournalLine> m_lines; ///< Latest first; those that are not shown yet.
    QVBoxLayout *m_list;
    QLabel *m_state;
    QPushButton *m_show;
};
