#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

class FieldBox;
class NewPasswordForm;
class QCheckBox;
class QLineEdit;

/// Adds an account, or changes the name and the roles of one. Each role says what it allows.
class AccountForm : public EntranceCard
{
    Q_OBJECT
public:
    /// Without an account, a new one is made.
    AccountForm(AccountsPort port, const std::optional<Account> &account, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    void kept(const Account &account);

protected:
    void submit() override;

private:
    void buildFields();
    QWidget *buildRoles();
    Roles roles() const;
    void noteOwner();
    bool checkFields();
    void refuse(const Error &error);
    void receive(const Result<Account> &account);

    AccountsPort m_port;
    std::optional<Account> m_account;
    QLineEdit *m_name;
    QLineEdit *m_login;
    FieldBox *m_nameBox;
    FieldBox *m_loginBox;
    QList<std::pair<Role, QCheckBox *>> m_roles;
    QLabel *m_roleProblem = nullptr;
    NewPasswordForm *m_password = nullptr; ///< Of a new account only.
};
