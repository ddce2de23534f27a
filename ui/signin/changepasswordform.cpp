#include "ui/signin/changepasswordform.h"

#include "ui/background.h"
#include "ui/signin/newpasswordform.h"
#include "ui/signin/passwordbox.h"
#include "ui/words/accountwords.h"
#include "ui/words/passwordwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChangePasswordForm::ChangePasswordForm(const Account &account, Change change, QWidget *parent)
    : EntranceCard(tr("Change my password"), parent), m_change(std::move(change)), m_current(new PasswordBox(tr("&Present password"), this)),
      m_next(new NewPasswordForm(this))
{
    addWords(tr("A password does not get old: change it when you think that somebody knows it."));
    body()->addWidget(m_current);
    body()->addWidget(m_next);
    m_next->setOwner(account.login, account.name);
    addMainButton(tr("Change my password"), u"key"_s);
    connect(m_current, &PasswordBox::edited, this, [this] { m_current->setProblem({}); });
    connect(m_current, &PasswordBox::submitted, m_next, [this] { m_next->setFocus(); });
    connect(m_next, &NewPasswordForm::submitted, this, [this] {
        if (!isBusy())
            submit();
    });
}

void ChangePasswordForm::takeFocus()
{
    m_current->edit()->setFocus(Qt::OtherFocusReason);
}

void ChangePasswordForm::submit()
{
    if (m_current->password().isEmpty()) {
        m_current->setProblem(tr("Type your present password."));
        return m_current->edit()->setFocus();
    }
    const std::optional<QString> next = m_next->checked();
    if (!next)
        return;
    setBusy(true, tr("Making the key…"));
    const auto change = [change = m_change, current = m_current->password(), next = *next] { return change(current, next); };
    background(this, change, [this](const Result<Done> &done) { receive(done); });
}

void ChangePasswordForm::receive(const Result<Done> &done)
{
    setBusy(false);
    if (done) {
        m_current->clear();
        m_next->clear();
        say(tr("Your password is changed: the new one serves from now on."), u"done"_s);
        return Q_EMIT changed();
    }
    if (done.error().detail.startsWith(u"password"))
        return m_next->refuse(describeNewPassword(done.error()));
    if (done.error().fault != Fault::Forbidden)
        return sayProblem(describeRefusedEntry(done.error()));
    m_current->setProblem(tr("This is not your present password."));
    m_current->edit()->setFocus();
    m_current->edit()->selectAll();
}
