#include "ui/settings/secretbox.h"

#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/filechoice.h"
#include "ui/theme/theme.h"
#include "ui/words/secretwords.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int longestTyped = 10'000; // more than any token, so that a longer one is refused in words

SecretBox::SecretBox(const QString &name, const QString &label, const SecretsPort &port, Clock now, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_port(port)
    , m_now(std::move(now))
    , m_edit(new QLineEdit(this))
    , m_paste(new QPushButton(tr("Paste"), this))
    , m_read(new QPushButton(tr("Read a file…"), this))
    , m_seal(new QPushButton(tr("Seal"), this))
    , m_fileRow(new QWidget(this))
    , m_fileWords(plainLabel({}, {}, m_fileRow))
    , m_take(new QPushButton(tr("Take it over"), m_fileRow))
    , m_delete(new QPushButton(tr("Delete this file"), m_fileRow))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    buildField(label);
    buildFileRow();
    layout->addWidget(m_box);
    layout->addWidget(m_fileRow);
}

void SecretBox::buildField(const QString &label)
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(longestTyped);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_box = new FieldBox(label, m_edit, this);
    const QString what = QString(label).remove(u'&');
    m_paste->setAccessibleName(tr("Paste: %1").arg(what));
    m_read->setAccessibleName(tr("Read a file: %1").arg(what));
    m_read->setToolTip(tr("What the file holds is sealed at once; it can then be deleted"));
    m_read->setIcon(theme::icon(u"folder-open"_s));
    m_seal->setAccessibleName(tr("Seal: %1").arg(what));
    m_seal->setToolTip(tr("Keep it encrypted in the case log; it is never shown again (Enter in the field)"));
    m_seal->setIcon(theme::icon(u"lock"_s));
    m_seal->setEnabled(false);
    for (QPushButton *button : {m_paste, m_read, m_seal})
        m_box->addBeside(button);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_seal->setEnabled(!typed.isEmpty());
        m_box->setProblem({});
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretBox::seal);
    connect(m_paste, &QPushButton::clicked, this, &SecretBox::paste);
    connect(m_read, &QPushButton::clicked, this, &SecretBox::chooseFile);
    connect(m_seal, &QPushButton::clicked, this, &SecretBox::seal);
}

void SecretBox::buildFileRow()
{
    auto *layout = new QHBoxLayout(m_fileRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    layout->addWidget(m_fileWords, 1);
    layout->addWidget(m_take);
    layout->addWidget(m_delete);
    m_take->setIcon(theme::icon(u"lock"_s));
    m_delete->setIcon(theme::icon(u"trash"_s));
    connect(m_take, &QPushButton::clicked, this, [this] { takeOver(m_formerFile); });
    connect(m_delete, &QPushButton::clicked, this, &SecretBox::deleteTaken);
    m_fileRow->hide();
}

QString SecretBox::instruction() const
{
    if (m_name == Secrets::proxy)
        return tr("None yet: only where the proxy asks for one. It is encrypted in the case log, and never shown again.");
    return m_name == Secrets::token ? tr("None yet: paste the token received from the State, or read its file. It is "
                                         "encrypted in the case log, and never shown again.")
                                    : tr("None yet: paste the secret received from the tax office, or read its file. "
                                         "It is encrypted in the case log, and never shown again.");
}

QString SecretBox::describeRefusal(const Error &error) const
{
    return m_name == Secrets::token ? describeRefusedToken(error) : describeRefusedSecret(error);
}

void SecretBox::show(const QString &formerFile)
{
    m_edit->clear();
    m_formerFile = formerFile;
    if (!formerFile.isEmpty())
        showFileRow(
            tr("The file %1 is still used, in clear: take it over into the case log, then delete it.").arg(formerFile));
    else if (m_takenFile.isEmpty())
        m_fileRow->hide();
    readState();
}

void SecretBox::readState()
{
    background(
        this, [state = m_port.state, name = m_name] { return state(name); },
        [this](const Result<SecretState> &state) { showState(state); });
}

void SecretBox::showState(const Result<SecretState> &state)
{
    m_box->setGoodNews({});
    m_box->setAttention(!state);
    if (!state)
        return m_box->setHint(describeRefusal(state.error()));
    if (!state->isSet)
        return m_box->setHint(instruction());
    const QDateTime now = m_now();
    const QString words =
        QStringList{sealedText(state->at, state->agent), expiryText(state->expiry, now)}.join(u' ').trimmed();
    const bool hasEnded = state->expiry.isValid() && state->expiry <= now;
    m_box->setHint(words);
    m_box->setAttention(hasEnded);
    m_box->setGoodNews(hasEnded ? QString() : words);
    m_edit->setPlaceholderText(tr("Sealed: type here to replace it"));
}

void SecretBox::paste()
{
    m_edit->setText(QGuiApplication::clipboard()->text().trimmed());
    m_edit->setFocus();
}

void SecretBox::chooseFile()
{
    ::chooseFile(this, tr("The file of the secret"), {}, {}, [this](const QString &file) { takeOver(file); });
}

void SecretBox::setBusy(bool busy)
{
    for (QPushButton *button : {m_paste, m_read, m_take, m_delete})
        button->setEnabled(!busy);
    m_seal->setEnabled(!busy && !m_edit->text().isEmpty());
}

/// What was copied for it does not stay in the clipboard.
static void forgetCopied(const QString &typed)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->text().trimmed() == typed)
        clipboard->clear();
}

void SecretBox::seal()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return;
    setBusy(true);
    const auto work = [set = m_port.set, name = m_name, value = typed.toUtf8()]() mutable {
        const Result<Done> sealed = set(name, value);
        wipe(value);
        return sealed;
    };
    background(this, work, [this, typed](const Result<Done> &sealed) {
        if (sealed)
            forgetCopied(typed);
        receive(sealed);
    });
}

void SecretBox::receive(const Result<Done> &sealed)
{
    setBusy(false);
    if (!sealed)
        return m_box->setProblem(describeRefusal(sealed.error()));
    m_edit->clear();
    readState();
}

void SecretBox::takeOver(const QString &file)
{
    setBusy(true);
    background(
        this, [takeOver = m_port.takeOver, name = m_name, file] { return takeOver(name, file); },
        [this, file](const Result<Done> &taken) {
            receive(taken);
            if (!taken)
                return;
            m_takenFile = file;
            m_formerFile.clear();
            showFileRow(
                tr("Sealed, and read back. The file %1 still holds it in clear: delete it, and its copies.").arg(file));
            Q_EMIT formerFileTaken();
        });
}

void SecretBox::deleteTaken()
{
    setBusy(true);
    background(
        this, [file = m_takenFile] { return QFile::remove(file) || !QFile::exists(file); },
        [this](bool gone) {
            setBusy(false);
            if (!gone)
                return showFileRow(tr("The file %1 could not be deleted: delete it yourself.").arg(m_takenFile),
                                   u"error"_s);
            m_takenFile.clear();
            showFileRow(tr("The file is deleted."), u"done"_s);
        });
}

void SecretBox::showFileRow(const QString &sentence, const QString &role)
{
    theme::setRole(m_fileWords, role);
    m_fileWords->setText(sentence);
    m_take->setVisible(!m_formerFile.isEmpty());
    m_delete->setVisible(m_formerFile.isEmpty() && !m_takenFile.isEmpty());
    m_fileRow->show();
}
