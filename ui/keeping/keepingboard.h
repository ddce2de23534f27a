#pragma once
#include "ui/workplace.h"

#include <QWidget>

class DueCard;
class QScrollArea;
class RetentionCard;
class SlipsCard;

/// « Conservation »: how long cases are kept, what is due, and what was proposed to be destroyed. Shows what the
/// account at work may do; the core refuses the rest.
class KeepingBoard : public QWidget
{
    Q_OBJECT
public:
    KeepingBoard(Workplace &workplace, QWidget *parent);

    /// Reads all of it anew; also done whenever the board comes into view.
    void refresh();

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    /// Cases were hidden, taken back or destroyed: lists must be read again.
    void casesChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look(QWidget *at);
    void changed(const QString &sentence);

    Workplace &m_workplace;
    QScrollArea *m_area;
    RetentionCard *m_retention;
    DueCard *m_due;
    SlipsCard *m_slips;
    QObject *m_reading = nullptr; ///< Receives what is read; deleting it drops that.
};
