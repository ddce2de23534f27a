#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

class NewPasswordForm;

/// A new password for somebody who forgot theirs.
class ResetPasswordForm : public EntranceCard
{
    Q_OBJECT
public:
    ResetPasswordForm(AccountsPort port, const Account &account, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    void reset(const Account &account);

protected:
    void submit() override;

private:
    void receive(const Result<Done> &done);

    AccountsPort m_port;
    Account m_account;
    NewPasswordForm *m_next;
};
