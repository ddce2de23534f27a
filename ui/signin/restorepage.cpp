#include "ui/signin/restorepage.h"

#include "ui/background.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/filechoice.h"
#include "ui/signin/passwordbox.h"
#include "ui/theme/theme.h"
#include "ui/words/backupwords.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RestorePage::RestorePage(SignInPort port, const QString &login, QWidget *parent)
    : EntranceCard(tr("Restore a backup"), parent)
    , m_port(std::move(port))
    , m_file(new QLineEdit(this))
    , m_login(new QLineEdit(login, this))
    , m_fileBox(new FieldBox(tr("&File of the copy"), m_file, this))
    , m_loginBox(new FieldBox(tr("&Login"), m_login, this))
    , m_password(new PasswordBox(tr("&Password"), this))
{
    addWords(tr("The copy is opened and read whole before anything is changed. A log that is here already is not "
                "deleted: it is put aside, in a folder beside it. "
                "What was recorded since the copy is not in it."));
    buildFields();
    addMainButton(tr("Restore this copy"), u"history"_s);
    m_back = addWayOut(tr("&Back"), u"chevron-left"_s);
    connect(m_back, &QPushButton::clicked, this, &RestorePage::left);
}

void RestorePage::buildFields()
{
    m_fileBox->setHint(tr("A file whose name ends with .pfam."));
    auto *choose = new QPushButton(theme::icon(u"folder-open"_s), tr("&Choose…"), this);
    choose->setAccessibleName(tr("Choose the file of the copy"));
    m_fileBox->addBeside(choose);
    m_password->setRule(tr("Your password of the day when the copy was made."));
    body()->addWidget(m_fileBox);
    body()->addWidget(m_loginBox);
    body()->addWidget(m_password);
    connect(choose, &QPushButton::clicked, this, &RestorePage::choose);
    connect(m_file, &QLineEdit::textChanged, this, [this] { m_fileBox->setProblem({}); });
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginBox->setProblem({}); });
    connect(m_password, &PasswordBox::edited, this, [this] { m_password->setProblem({}); });
    connect(m_file, &QLineEdit::returnPressed, m_login, [this] { m_login->setFocus(); });
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->edit()->setFocus(); });
    connect(m_password, &PasswordBox::submitted, this, [this] {
        if (!isBusy())
            submit();
    });
}

void RestorePage::takeFocus()
{
    m_file->setFocus(Qt::OtherFocusReason);
}

void RestorePage::choose()
{
    chooseFile(this, tr("File of the copy"), m_file->text(), tr("Copies of a case log (*.pfam);;All files (*)"),
               [this](const QString &file) {
                   m_file->setText(QDir::toNativeSeparators(file));
                   (m_login->text().isEmpty() ? m_login : m_password->edit())->setFocus();
               });
}

bool RestorePage::isComplete()
{
    m_fileBox->setProblem(m_file->text().trimmed().isEmpty() ? tr("Choose the file of the copy.") : QString());
    m_loginBox->setProblem(m_login->text().trimmed().isEmpty() ? tr("Type your login.") : QString());
    m_password->setProblem(m_password->password().isEmpty() ? tr("Type your password.") : QString());
    for (const FieldBox *box : std::initializer_list<FieldBox *>{m_fileBox, m_loginBox, m_password}) {
        if (box->hasProblem()) {
            box->editor()->setFocus();
            return false;
        }
    }
    return true;
}

/// The way back is closed meanwhile: the log is being changed.
void RestorePage::submit()
{
    if (!isComplete())
        return;
    setBusy(true, tr("Opening the copy, and reading it whole…"));
    m_back->setEnabled(false);
    const auto work = [restore = m_port.restore, file = QDir::fromNativeSeparators(m_file->text().trimmed()),
                       login = m_login->text().trimmed(),
                       password = m_password->password()] { return restore(file, login, password); };
    background(this, work, [this](const Result<Session> &session) { receive(session); });
}

void RestorePage::receive(const Result<Session> &session)
{
    setBusy(false);
    m_back->setEnabled(true);
    if (session) {
        m_password->clear();
        Q_EMIT restored(*session);
        return;
    }
    if (session.error().fault == Fault::Forbidden) {
        m_password->clear();
        m_password->edit()->setFocus();
    } else {
        m_file->setFocus();
    }
    sayProblem(describeRestore(session.error()));
}
