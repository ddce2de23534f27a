#include "ui/signin/signinpage.h"

#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/signin/passwordbox.h"
#include "ui/theme/theme.h"
#include "ui/words/accountwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SignInPage::SignInPage(SignInPort port, const Proposal &proposal, QWidget *parent)
    : EntranceCard(proposal.locked ? tr("Locked") : tr("Sign in"), parent), m_port(std::move(port)), m_login(new QLineEdit(this)),
      m_loginBox(new FieldBox(tr("&Login"), m_login, this)), m_password(new PasswordBox(tr("&Password"), this)),
      m_remember(new QCheckBox(tr("&Remember my login on this computer"), this))
{
    if (proposal.locked)
        addWords(tr("Sign in again to go on where you were: what was typed and not validated has been kept for you."));
    buildFields(proposal);
    m_enter = addMainButton(tr("Open the cases"), u"lock"_s);
    buildForgotten();
    connect(addWayOut(tr("Practise on &fictitious families"), u"school"_s), &QPushButton::clicked, this, &SignInPage::practiceRequested);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::countDown);
}

void SignInPage::buildFields(const Proposal &proposal)
{
    m_login->setText(proposal.login);
    m_login->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_remember->setChecked(proposal.remembers);
    body()->addWidget(m_loginBox);
    body()->addWidget(m_password);
    body()->addWidget(m_remember, 0, Qt::AlignLeft);
    connect(m_login, &QLineEdit::returnPressed, m_password->edit(), [this] { m_password->edit()->setFocus(); });
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginBox->setProblem({}); });
    connect(m_password, &PasswordBox::edited, this, [this] { m_password->setProblem({}); });
    connect(m_password, &PasswordBox::submitted, this, [this] { m_enter->click(); });
}

/// Who can help, folded away until asked for.
void SignInPage::buildForgotten()
{
    QPushButton *forgotten = addWayOut(tr("For&gotten password"), u"help-circle"_s);
    forgotten->setCheckable(true);
    auto *help = new QWidget(this);
    auto *layout = new QVBoxLayout(help);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(tr("Your supervisor or an administrator gives you a new one: Settings, Accounts and rights. "
                                    "If no administrator knows a password any more, the recovery sheet in the town hall’s safe opens the cases."),
        {}, help));
    auto *code = new QPushButton(tr("I have the recovery s&heet"), help);
    code->setIcon(theme::icon(u"key"_s));
    connect(code, &QPushButton::clicked, this, [this] { Q_EMIT recoveryRequested(m_login->text()); });
    layout->addWidget(code, 0, Qt::AlignLeft);
    help->hide();
    body()->addWidget(help);
    connect(forgotten, &QPushButton::toggled, help, &QWidget::setVisible);
}

void SignInPage::takeFocus()
{
    (m_login->text().isEmpty() ? m_login : m_password->edit())->setFocus(Qt::OtherFocusReason);
}

void SignInPage::submit()
{
    const QString login = m_login->text().trimmed();
    const QString password = m_password->password();
    if (login.isEmpty()) {
        m_loginBox->setProblem(tr("Type your login."));
        return m_login->setFocus();
    }
    if (password.isEmpty()) {
        m_password->setProblem(tr("Type your password."));
        return m_password->edit()->setFocus();
    }
    setBusy(true, tr("Opening the cases…"));
    background(this, [port = m_port, login, password] { return attempt(port, login, password); }, [this](const Answer &answer) { receive(answer); });
}

SignInPage::Answer SignInPage::attempt(const SignInPort &port, const QString &login, const QString &password)
{
    Answer answer{port.signIn(login, password), port.delay(login)};
    if (answer.session && port.checkSound)
        answer.sound = port.checkSound(*answer.session);
    return answer;
}

/// What a copy can mend; a drive that is full or another program's hold is not.
static bool isDamage(const Error &error)
{
    return error.fault == Fault::Unreadable || error.problem == Problem::ForeignFile;
}

void SignInPage::receive(const Answer &answer)
{
    setBusy(false);
    const Error *damage = !answer.session ? &answer.session.error() : !answer.sound ? &answer.sound.error() : nullptr;
    if (damage && isDamage(*damage)) {
        m_password->clear();
        return Q_EMIT damageFound(*damage, answer.session ? std::optional(*answer.session) : std::nullopt);
    }
    if (answer.session) {
        m_password->clear();
        Q_EMIT signedIn(*answer.session, m_remember->isChecked());
        return;
    }
    const Error &error = answer.session.error();
    if (error.fault == Fault::Forbidden)
        m_password->clear();
    m_password->edit()->setFocus();
    wait(answer.delay, describeRefusedEntry(error));
}

/// Nothing stops the fields from being filled meanwhile.
void SignInPage::wait(std::chrono::seconds delay, const QString &why)
{
    m_left = delay;
    m_why = why;
    m_enter->setEnabled(m_left <= 0s);
    if (m_left <= 0s)
        return sayProblem(why);
    m_second.start();
    sayProblem(tr("%1 Next try in %2.").arg(m_why, durationText(m_left)));
}

void SignInPage::countDown()
{
    m_left -= 1s;
    if (m_left > 0s)
        return sayProblem(tr("%1 Next try in %2.").arg(m_why, durationText(m_left)));
    m_second.stop();
    m_enter->setEnabled(true);
    say(tr("You may try again."), u"hint"_s);
}
