#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

class FieldBox;
class NewPasswordForm;
class QLineEdit;

/// The way in with the printed code: a new password for an administrator, and a new code.
class RecoverPage : public EntranceCard
{
    Q_OBJECT
public:
    RecoverPage(SignInPort port, const QString &login, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    void recovered(const NewLog &log);

protected:
    void submit() override;

private:
    void receive(const Result<NewLog> &opened);

    SignInPort m_port;
    QLineEdit *m_code;
    QLineEdit *m_login;
    FieldBox *m_codeBox;
    FieldBox *m_loginBox;
    NewPasswordForm *m_password;
};
