#include "ui/signin/firstrunpage.h"

#include "core/base/text.h"
#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/signin/newpasswordform.h"
#include "ui/theme/theme.h"
#include "ui/words/accountwords.h"
#include "ui/words/passwordwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString proposedLogin(const QString &name)
{
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    return words.size() < 2 ? QString() : words.first().left(1) + words.mid(1).join(QString());
}

FirstRunPage::FirstRunPage(SignInPort port, QWidget *parent)
    : EntranceCard(tr("Begin real work"), parent), m_port(std::move(port)), m_unsealed(plainLabel({}, {}, this)), m_name(new QLineEdit(this)),
      m_login(new QLineEdit(this)), m_nameBox(new FieldBox(tr("First &name and name"), m_name, this)),
      m_loginBox(new FieldBox(tr("&Login"), m_login, this)), m_password(new NewPasswordForm(this))
{
    addWords(tr("The cases of families will be encrypted on this computer: only who has an account opens them. You are about to make the "
                "first account, an administrator’s; you will then print a recovery sheet for the town hall’s safe, and add your colleagues."));
    m_unsealed->hide();
    body()->addWidget(m_unsealed);
    buildFields();
    addMainButton(tr("Create the case log"), u"shield-check"_s);
    connect(addWayOut(tr("&Restore a backup…"), u"history"_s), &QPushButton::clicked, this, &FirstRunPage::restoreRequested);
    connect(addWayOut(tr("Practise on &fictitious families"), u"school"_s), &QPushButton::clicked, this, &FirstRunPage::practiceRequested);
    learnOfUnsealed();
}

void FirstRunPage::buildFields()
{
    m_loginBox->setHint(tr("What you type to sign in; capitals and accents do not matter."));
    m_nameBox->setHint(tr("Written on papers and in the journal."));
    body()->addWidget(m_nameBox);
    body()->addWidget(m_loginBox);
    body()->addWidget(m_password);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_nameBox->setProblem({});
        if (!m_chosenLogin)
            m_login->setText(proposedLogin(name));
        noteOwner();
    });
    connect(m_login, &QLineEdit::textEdited, this, [this](const QString &login) {
        m_chosenLogin = !login.isEmpty();
        m_loginBox->setProblem({});
        noteOwner();
    });
    connect(m_name, &QLineEdit::returnPressed, m_login, [this] { m_login->setFocus(); });
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &NewPasswordForm::submitted, this, [this] {
        if (!isBusy())
            submit();
    });
}

void FirstRunPage::noteOwner()
{
    m_password->setOwner(m_login->text(), m_name->text());
}

void FirstRunPage::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

/// The count reads the disk: after the page is there.
void FirstRunPage::learnOfUnsealed()
{
    background(this, m_port.unsealed, [this](const UnsealedLog &found) {
        m_unsealed->setVisible(found.isThere);
        if (!found.isThere)
            return;
        const QString taken = found.cases ? tr("%n case(s) of the first version are on this computer, in clear: they will be taken over and encrypted, "
                                               "and the file in clear deleted.", nullptr, int(*found.cases))
                                          : tr("Cases of the first version are on this computer, in clear: they will be taken over and encrypted, "
                                               "and the file in clear deleted.");
        m_unsealed->setText(taken);
    });
}

bool FirstRunPage::checkNames()
{
    const Result<Done> good = checkAccount(m_login->text().trimmed(), tidied(m_name->text()), allRoles);
    if (good)
        return true;
    FieldBox *box = good.error().detail == u"login" ? m_loginBox : m_nameBox;
    box->setProblem(describeAccountRefusal(good.error()));
    box->editor()->setFocus();
    return false;
}

void FirstRunPage::submit()
{
    if (!checkNames())
        return;
    const std::optional<QString> password = m_password->checked();
    if (!password)
        return;
    setBusy(true, tr("Making the keys…"));
    const FirstAccount first{.login = m_login->text().trimmed(), .name = tidied(m_name->text()), .password = *password};
    background(this, [port = m_port, first] { return port.create(first); }, [this](const Result<NewLog> &made) { receive(made); });
}

void FirstRunPage::receive(const Result<NewLog> &made)
{
    setBusy(false);
    if (made) {
        m_password->clear();
        Q_EMIT created(*made);
    } else if (made.error().detail.startsWith(u"password")) {
        m_password->refuse(describeNewPassword(made.error()));
    } else if (made.error().fault == Fault::Conflict) {
        sayProblem(tr("A case log has been made here meanwhile: start the program again and sign in."));
    } else {
        sayProblem(describeAccountRefusal(made.error()));
    }
}
