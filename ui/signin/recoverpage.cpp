#include "ui/signin/recoverpage.h"

#include "ui/background.h"
#include "ui/settings/fieldbox.h"
#include "ui/signin/newpasswordform.h"
#include "ui/words/accountwords.h"
#include "ui/words/passwordwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecoverPage::RecoverPage(SignInPort port, const QString &login, QWidget *parent)
    : EntranceCard(tr("Open with the recovery sheet"), parent), m_port(std::move(port)), m_code(new QLineEdit(this)),
      m_login(new QLineEdit(login, this)), m_codeBox(new FieldBox(tr("&Code of the recovery sheet"), m_code, this)),
      m_loginBox(new FieldBox(tr("&Login of an administrator"), m_login, this)), m_password(new NewPasswordForm(this))
{
    addWords(tr("The code gives an administrator a new password, once. You will then print another sheet in its place."));
    m_codeBox->setHint(tr("Capitals, spaces and dashes do not matter."));
    body()->addWidget(m_codeBox);
    body()->addWidget(m_loginBox);
    body()->addWidget(m_password);
    m_password->setOwner(login, {});
    addMainButton(tr("Open the cases"), u"key"_s);
    connect(addWayOut(tr("&Back to sign-in"), u"chevron-left"_s), &QPushButton::clicked, this, &RecoverPage::left);
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeBox->setProblem({}); });
    connect(m_login, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_loginBox->setProblem({});
        m_password->setOwner(typed, {});
    });
    connect(m_code, &QLineEdit::returnPressed, m_login, [this] { m_login->setFocus(); });
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &NewPasswordForm::submitted, this, [this] {
        if (!isBusy())
            submit();
    });
}

void RecoverPage::takeFocus()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

void RecoverPage::submit()
{
    if (m_code->text().trimmed().isEmpty()) {
        m_codeBox->setProblem(tr("Type the code that stands on the sheet."));
        return m_code->setFocus();
    }
    if (m_login->text().trimmed().isEmpty()) {
        m_loginBox->setProblem(tr("Type the login of an administrator."));
        return m_login->setFocus();
    }
    const std::optional<QString> password = m_password->checked();
    if (!password)
        return;
    setBusy(true, tr("Opening the cases…"));
    const auto open = [port = m_port, code = m_code->text(), login = m_login->text().trimmed(), password = *password] {
        return port.recover(code, login, password);
    };
    background(this, open, [this](const Result<NewLog> &opened) { receive(opened); });
}

void RecoverPage::receive(const Result<NewLog> &opened)
{
    setBusy(false);
    if (opened) {
        m_code->clear();
        m_password->clear();
        Q_EMIT recovered(*opened);
    } else if (opened.error().detail.startsWith(u"password")) {
        m_password->refuse(describeNewPassword(opened.error()));
    } else if (opened.error().fault == Fault::Forbidden) {
        m_codeBox->setProblem(tr("This code does not open these cases, or this login is no administrator’s: compare it with the sheet, letter by letter."));
        m_code->setFocus();
    } else {
        sayProblem(describeRefusedEntry(opened.error()));
    }
}
