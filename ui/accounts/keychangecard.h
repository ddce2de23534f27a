#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

#include <QTimer>

#include <atomic>

class QProgressBar;

/// Somebody leaves: their account is closed at once, then every case gets a new key. What was cut short is gone on with here too.
class KeyChangeCard : public EntranceCard
{
    Q_OBJECT
public:
    /// Without an account, a change of keys that was cut short is resumed.
    KeyChangeCard(AccountsPort port, const std::optional<Account> &leaver, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    /// The account is closed; `session` works with the new key from now on.
    void closed(const Session &session);
    /// Ended or stopped: what is left to do has changed.
    void ended();

protected:
    void submit() override;

private:
    /// How far the work is, between its thread and this one.
    struct Progress {
        std::atomic<int> thousandths = 0;
        std::atomic<bool> isStopped = false;
    };
    std::function<bool(double)> follow();
    void showProgress();
    void endWork(const QString &problem);

    AccountsPort m_port;
    std::optional<Account> m_leaver;
    QProgressBar *m_bar;
    QPushButton *m_begin = nullptr;
    QPushButton *m_stop;
    QPushButton *m_leave = nullptr;
    std::shared_ptr<Progress> m_progress;
    QTimer m_look;
};
