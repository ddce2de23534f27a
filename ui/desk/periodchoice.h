#pragma once
#include "core/base/partialdate.h"

#include <QDateTime>
#include <QWidget>

class NoticeBar;
class QToolButton;

/// The month that the CAF/MSA is asked about: this one, unless another is chosen from the list; and what there is to
/// know of it before asking: figures that are not there yet, a planned outage, what a past month leaves as it is today.
class PeriodChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChoice(QWidget *parent);

    /// Beside the button that asks; the notice goes where the block has room for it.
    NoticeBar *notice() { return m_notice; }
    /// This month again.
    void reset(const QDateTime &now);
    /// Time has passed: this month may be another one, and the outage over. A month that was chosen stays.
    void setNow(const QDateTime &now);
    YearMonth month() const;
    /// Opens the list.
    void open();
    void choose(const YearMonth &month);

Q_SIGNALS:
    /// By the agent, who wants it asked.
    void chosen();

private:
    void fillMenu();
    void sayMonth();

    QToolButton *m_button;
    NoticeBar *m_notice;
    QDateTime m_now;
    std::optional<YearMonth> m_chosen;
    QString m_said; ///< What the notice says, so that it is announced once.
};
