#include "ui/accounts/resetpasswordform.h"

#include "ui/background.h"
#include "ui/signin/newpasswordform.h"
#include "ui/words/accountwords.h"
#include "ui/words/passwordwords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ResetPasswordForm::ResetPasswordForm(AccountsPort port, const Account &account, QWidget *parent)
    : EntranceCard(tr("New password for %1").arg(account.name), parent), m_port(std::move(port)), m_account(account),
      m_next(new NewPasswordForm(this))
{
    addWords(tr("Make sure that it is really them who ask, then let them type it. The journal notes that you gave it."));
    m_next->setOwner(account.login, account.name);
    body()->addWidget(m_next);
    addMainButton(tr("Give this password"), u"key"_s);
    connect(addWayOut(tr("Leave without &changing anything"), u"x"_s), &QPushButton::clicked, this, &ResetPasswordForm::left);
    connect(m_next, &NewPasswordForm::submitted, this, [this] {
        if (!isBusy())
            submit();
    });
}

void ResetPasswordForm::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void ResetPasswordForm::submit()
{
    const std::optional<QString> next = m_next->checked();
    if (!next)
        return;
    setBusy(true, tr("Making the key…"));
    background(this, [port = m_port, id = m_account.id, next = *next] { return port.resetPassword(id, next); },
               [this](const Result<Done> &done) { receive(done); });
}

void ResetPasswordForm::receive(const Result<Done> &done)
{
    setBusy(false);
    if (done)
        Q_EMIT reset(m_account);
    else if (done.error().detail.startsWith(u"password"))
        m_next->refuse(describeNewPassword(done.error()));
    else
        sayProblem(describeAccountRefusal(done.error()));
}
