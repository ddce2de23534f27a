#pragma once
#include "core/casework/consultations.h"
#include "ui/workplace.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

class ConsultationFilterBar;
class ConsultationList;
class ConsultationTable;
class EmptyState;
class NoticeBar;
class QLabel;
class QPushButton;
class QShortcut;
class QStackedLayout;

/// Who looked at which case, printed it, asked a provider, and why: latest first, read beside the window stretch after
/// stretch. It protects the families and is no measure of work (CNIL 2021-122): nothing is counted, ranked or sorted by
/// person.
class ConsultationsPage : public QWidget
{
    Q_OBJECT
public:
    ConsultationsPage(Workplace &workplace, QWidget *parent);
    ~ConsultationsPage() override;

    bool isReading() const { return m_reading; }
    /// From the latest line, as the fields ask.
    void read();
    /// Keeps what was read so far.
    void stop();

Q_SIGNALS:
    /// The case of a line is to be read.
    void caseRequested(const CaseNumber &number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void addKeys();
    void learnPeople();
    void readIfOther();
    void readOn();
    void receive(const Result<ConsultationPage> &page);
    void sayWhileReading();
    void showState();
    void showLine();
    void openCase();
    void setReading(bool reading);

    Workplace &m_workplace;
    ConsultationFilterBar *m_bar;
    ConsultationTable *m_table;
    ConsultationList *m_list;
    NoticeBar *m_notice;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_line;
    QPushButton *m_open;
    QPushButton *m_again;
    QShortcut *m_escape = nullptr;
    QTimer m_patience; ///< What comes at once is not announced.
    std::optional<ConsultationFilter> m_filter; ///< Of what is shown.
    std::optional<qint64> m_older;
    std::stop_source m_stop;
    int m_turn = 0; ///< Counts readings: one that comes late is dropped.
    bool m_reading = false;
};
