#include "ui/accounts/accountform.h"

#include "core/base/text.h"
#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/signin/newpasswordform.h"
#include "ui/theme/theme.h"
#include "ui/words/accountwords.h"
#include "ui/words/passwordwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccountForm::AccountForm(AccountsPort port, const std::optional<Account> &account, QWidget *parent)
    : EntranceCard(account ? tr("Change an account") : tr("New account"), parent), m_port(std::move(port)), m_account(account),
      m_name(new QLineEdit(this)), m_login(new QLineEdit(this)), m_nameBox(new FieldBox(tr("First &name and name"), m_name, this)),
      m_loginBox(new FieldBox(tr("&Login"), m_login, this))
{
    buildFields();
    body()->addWidget(buildRoles());
    if (!account) {
        addWords(tr("Choose a first password with your colleague, who will change it under Settings, My account."));
        m_password = new NewPasswordForm(this);
        body()->addWidget(m_password);
        connect(m_password, &NewPasswordForm::submitted, this, [this] {
            if (!isBusy())
                submit();
        });
    }
    addMainButton(account ? tr("Keep the changes") : tr("Add the account"), u"check"_s);
    connect(addWayOut(tr("Leave without &changing anything"), u"x"_s), &QPushButton::clicked, this, &AccountForm::left);
}

void AccountForm::buildFields()
{
    body()->addWidget(m_nameBox);
    body()->addWidget(m_loginBox);
    if (m_account) {
        m_name->setText(m_account->name);
        m_login->setText(m_account->login);
    }
    m_login->setReadOnly(m_account.has_value());
    m_loginBox->setHint(m_account ? tr("A login never changes.") : tr("What they type to sign in; capitals and accents do not matter."));
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameBox->setProblem({});
        noteOwner();
    });
    connect(m_login, &QLineEdit::textEdited, this, [this] {
        m_loginBox->setProblem({});
        noteOwner();
    });
}

void AccountForm::noteOwner()
{
    if (m_password)
        m_password->setOwner(m_login->text(), m_name->text());
}

QWidget *AccountForm::buildRoles()
{
    auto *group = new QWidget(this);
    group->setAccessibleName(tr("Roles"));
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Hair);
    layout->addWidget(plainLabel(tr("Roles: one person may have several"), {}, group));
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator, Role::DataProtectionOfficer, Role::ReadOnly}) {
        auto *box = new QCheckBox(describe(role), group);
        box->setChecked(m_account ? bool(m_account->roles & role) : role == Role::Agent);
        box->setAccessibleDescription(describeRights(role));
        layout->addWidget(box, 0, Qt::AlignLeft);
        QLabel *rights = plainLabel(describeRights(role), u"hint"_s, group);
        rights->setIndent(theme::Apart);
        layout->addWidget(rights);
        connect(box, &QCheckBox::toggled, this, [this] { m_roleProblem->hide(); });
        m_roles.append({role, box});
    }
    m_roleProblem = plainLabel({}, u"error"_s, group);
    m_roleProblem->hide();
    layout->addWidget(m_roleProblem);
    return group;
}

Roles AccountForm::roles() const
{
    Roles chosen;
    for (const auto &[role, box] : m_roles)
        chosen.setFlag(role, box->isChecked());
    return chosen;
}

void AccountForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

bool AccountForm::checkFields()
{
    const Result<Done> good = checkAccount(m_login->text().trimmed(), tidied(m_name->text()), roles());
    if (!good)
        refuse(good.error());
    return bool(good);
}

void AccountForm::refuse(const Error &error)
{
    const QString sentence = describeAccountRefusal(error);
    if (error.problem == Problem::Taken || error.detail == u"login") {
        m_loginBox->setProblem(sentence);
        m_login->setFocus();
    } else if (error.detail == u"name") {
        m_nameBox->setProblem(sentence);
        m_name->setFocus();
    } else if (error.detail == u"role" || error.problem == Problem::LastAdministrator) {
        m_roleProblem->setText(sentence);
        m_roleProblem->show();
        m_roles.first().second->setFocus();
    } else {
        sayProblem(sentence);
    }
}

void AccountForm::submit()
{
    if (!checkFields())
        return;
    const QString name = tidied(m_name->text());
    const auto done = [this](const Result<Account> &account) { receive(account); };
    if (m_account) {
        setBusy(true, tr("Recording…"));
        return background(this, [port = m_port, id = m_account->id, name, roles = roles()] { return port.change(id, name, roles); }, done);
    }
    const std::optional<QString> password = m_password->checked();
    if (!password)
        return;
    setBusy(true, tr("Making the key…"));
    const auto add = [port = m_port, login = m_login->text().trimmed(), name, roles = roles(), password = *password] {
        return port.add(login, name, roles, password);
    };
    background(this, add, done);
}

void AccountForm::receive(const Result<Account> &account)
{
    setBusy(false);
    if (account)
        return Q_EMIT kept(*account);
    if (m_password && account.error().detail.startsWith(u"password"))
        return m_password->refuse(describeNewPassword(account.error()));
    refuse(account.error());
}
