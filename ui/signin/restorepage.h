#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

class FieldBox;
class PasswordBox;
class QLineEdit;

/// A copy of the case log takes the place of the log, once a password has opened it and its whole chain holds.
class RestorePage : public EntranceCard
{
    Q_OBJECT
public:
    RestorePage(SignInPort port, const QString &login, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    void restored(const Session &session);

protected:
    void submit() override;

private:
    void buildFields();
    void choose();
    /// What is missing, said beside its field.
    bool isComplete();
    void receive(const Result<Session> &session);

    SignInPort m_port;
    QLineEdit *m_file;
    QLineEdit *m_login;
    FieldBox *m_fileBox;
    FieldBox *m_loginBox;
    PasswordBox *m_password;
    QPushButton *m_back = nullptr;
};
