#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

class FieldBox;
class NewPasswordForm;
class QLineEdit;

/// The town hall begins for real: its first administrator. Where cases of the first version are there, they come along.
class FirstRunPage : public EntranceCard
{
    Q_OBJECT
public:
    FirstRunPage(SignInPort port, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    void created(const NewLog &log);
    void practiceRequested();
    void restoreRequested();

protected:
    void submit() override;

private:
    void buildFields();
    void learnOfUnsealed();
    bool checkNames();
    void receive(const Result<NewLog> &made);
    void noteOwner();

    SignInPort m_port;
    QLabel *m_unsealed;
    QLineEdit *m_name;
    QLineEdit *m_login;
    FieldBox *m_nameBox;
    FieldBox *m_loginBox;
    NewPasswordForm *m_password;
    bool m_chosenLogin = false; ///< Typed by hand: the name no longer proposes one.
};

/// « hvasseur » for « Hélène Vasseur »; empty while there is no second word.
QString proposedLogin(const QString &name);
