#include "ui/signin/newpasswordform.h"

#include "core/domain/passwordstrength.h"
#include "ui/signin/passwordbox.h"
#include "ui/signin/strengthmeter.h"
#include "ui/theme/theme.h"
#include "ui/words/passwordwords.h"

#include <QLineEdit>
#include <QVBoxLayout>

NewPasswordForm::NewPasswordForm(QWidget *parent)
    : QWidget(parent), m_password(new PasswordBox(tr("&New password"), this)), m_again(new PasswordBox(tr("The same &once more"), this)),
      m_meter(new StrengthMeter(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_password);
    layout->addWidget(m_meter);
    layout->addSpacing(theme::Inside);
    layout->addWidget(m_again);
    setFocusProxy(m_password->edit());
    connect(m_password, &PasswordBox::edited, this, &NewPasswordForm::lookAt);
    connect(m_again, &PasswordBox::edited, this, &NewPasswordForm::lookAt);
    connect(m_password, &PasswordBox::submitted, m_again->edit(), [this] { m_again->edit()->setFocus(); });
    connect(m_again, &PasswordBox::submitted, this, &NewPasswordForm::submitted);
}

void NewPasswordForm::setOwner(const QString &login, const QString &name)
{
    m_login = login;
    m_name = name;
    lookAt();
}

bool NewPasswordForm::agree() const
{
    return normalPassword(m_password->password()) == normalPassword(m_again->password());
}

/// While the second is being typed it is not yet wrong.
void NewPasswordForm::lookAt()
{
    const QString password = m_password->password();
    m_meter->show(strengthOf(password, m_login, m_name), password.isEmpty());
    m_password->setProblem({});
    m_again->setProblem({});
    m_again->setGoodNews(!password.isEmpty() && agree() ? tr("The same.") : QString());
    Q_EMIT edited();
}

std::optional<QString> NewPasswordForm::checked()
{
    if (const Result<Done> good = checkNewPassword(m_password->password(), m_login, m_name); !good) {
        refuse(describeNewPassword(good.error()));
        return {};
    }
    if (!agree()) {
        m_again->setProblem(tr("Not the same as above: type it again."));
        m_again->edit()->setFocus();
        m_again->edit()->selectAll();
        return {};
    }
    return m_password->password();
}

void NewPasswordForm::refuse(const QString &sentence)
{
    m_password->setProblem(sentence);
    m_password->edit()->setFocus();
}

void NewPasswordForm::clear()
{
    m_password->clear();
    m_again->clear();
    lookAt();
}
