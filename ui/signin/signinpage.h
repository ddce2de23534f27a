#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

#include <QTimer>

class FieldBox;
class PasswordBox;
class QCheckBox;
class QLineEdit;

/// Who signs in, before anything of the cases is read. The key is made in the background.
class SignInPage : public EntranceCard
{
    Q_OBJECT
public:
    /// `login` is proposed; empty where none is remembered. `remembers` is whether that box is ticked.
    struct Proposal {
        QString login;
        bool remembers = true;
        bool locked = false; ///< The desk has just been locked, by its agent or by itself.
    };
    SignInPage(SignInPort port, const Proposal &proposal, QWidget *parent);

    /// The field to begin with.
    void takeFocus();

Q_SIGNALS:
    /// `remember` is whether the login is to be proposed next time.
    void signedIn(const Session &session, bool remember);
    void recoveryRequested(const QString &login);
    /// The log does not open, or, once signed in, does not hold.
    void damageFound(const Error &error, const std::optional<Session> &session);
    void practiceRequested();

protected:
    void submit() override;

private:
    /// How a try ended.
    struct Answer {
        Result<Session> session;
        std::chrono::seconds delay; ///< Before the next one.
        Result<Done> sound = Done(); ///< Of the log, where somebody has signed in.
    };
    void buildFields(const Proposal &proposal);
    void buildForgotten();
    static Answer attempt(const SignInPort &port, const QString &login, const QString &password);
    void receive(const Answer &answer);
    void wait(std::chrono::seconds delay, const QString &why);
    void countDown();

    SignInPort m_port;
    QLineEdit *m_login;
    FieldBox *m_loginBox;
    PasswordBox *m_password;
    QCheckBox *m_remember;
    QPushButton *m_enter = nullptr;
    QTimer m_second;
    std::chrono::seconds m_left{0}; ///< Until the next try.
    QString m_why; ///< The sentence before the countdown.
};
