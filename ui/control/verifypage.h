#pragma once
#include "core/domain/logreport.h"
#include "ui/workplace.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <stop_token>

class FieldBox;
class NoticeBar;
class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QShortcut;
class QTableWidget;

/// « Vérifier le registre »: reads all of it, with a mark from a paper or without, and says in words what does not hold
/// and what to do.
class VerifyPage : public QWidget
{
    Q_OBJECT
public:
    VerifyPage(Workplace &workplace, QWidget *parent);
    ~VerifyPage() override;

    void verify();
    void cancel();
    bool isRunning() const { return m_progress != nullptr; }

private:
    /// How far the work is, between its thread and this one.
    struct Progress {
        std::atomic<qint64> read = 0;
        std::atomic<qint64> total = 0;
    };
    QWidget *buildQuestion();
    void buildWait();
    QTableWidget *buildProblems();
    bool readMark(std::optional<ChainHead> &mark);
    void setRunning(bool running);
    void showProgress();
    void receive(const Result<LogReport> &report, bool hadMark);
    void showProblems(const QList<LogProblem> &problems);
    QString count(const LogReport &report) const;
    QString verdict(const LogReport &report, bool hadMark) const;

    Workplace &m_workplace;
    QLineEdit *m_mark;
    FieldBox *m_markBox;
    QPushButton *m_verify;
    QPushButton *m_cancel;
    QWidget *m_wait;
    QProgressBar *m_bar = nullptr;
    QLabel *m_far = nullptr;
    QShortcut *m_escape;
    NoticeBar *m_notice;
    QLabel *m_head;
    QTableWidget *m_problems;
    std::shared_ptr<Progress> m_progress;
    std::stop_source m_stop;
    QElapsedTimer m_spent;
    QTimer m_look;
    int m_turn = 0;
};
