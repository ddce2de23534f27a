#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

class NewPasswordForm;
class PasswordBox;

/// One's own password, changed when one wishes to: nothing here ever asks for it.
class ChangePasswordForm : public EntranceCard
{
    Q_OBJECT
public:
    /// `change` as AccountsPort::changePassword.
    using Change = std::function<Result<Done>(const QString &current, const QString &next)>;
    ChangePasswordForm(const Account &account, Change change, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    void changed();

protected:
    void submit() override;

private:
    void receive(const Result<Done> &done);

    Change m_change;
    PasswordBox *m_current;
    NewPasswordForm *m_next;
};
