#include "ui/settings/networkcard.h"

#include "core/base/frenchtext.h"
#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/filechoice.h"
#include "ui/settings/secretbox.h"
#include "ui/theme/theme.h"
#include "ui/words/networkwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

NetworkCard::NetworkCard(Clock now, const SecretsPort &secrets, QWidget *parent)
    : SettingsCard(tr("Network of the town hall"), parent)
    , m_now(std::move(now))
    , m_proxy(new QComboBox(this))
    , m_manual(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
{
    buildProxy();
    if (secrets.set) {
        m_password = new SecretBox(Secrets::proxy, tr("Password at the proxy"), secrets, m_now, this);
        addWhole(m_password);
    }
    buildAuthority();
}

void NetworkCard::buildProxy()
{
    using Proxy = NetworkChoice::Proxy;
    m_proxy->addItem(tr("As the computer says"), static_cast<int>(Proxy::System));
    m_proxy->addItem(tr("This proxy"), static_cast<int>(Proxy::Manual));
    m_proxy->addItem(tr("No proxy"), static_cast<int>(Proxy::None));
    addField(tr("Proxy"), m_proxy)
        ->setHint(tr("The computer’s own setting is right nearly everywhere, automatic configuration included."));
    connect(m_proxy, &QComboBox::activated, this, &SettingsCard::edited);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkCard::showKind);
    m_manualBox = addLine(tr("Address of the proxy"), m_manual);
    connect(m_manual, &QLineEdit::textChanged, this, &NetworkCard::checkManual);
    addLine(tr("Our name at the proxy"), m_user)
        ->setHint(tr("Empty where the proxy asks for none, or knows the Windows session."));
}

void NetworkCard::buildAuthority()
{
    m_authorityBox = addLine(tr("File of the town hall’s own authority (PEM)"), m_authority, Width::Whole);
    auto *choose = new QPushButton(theme::icon(u"folder-open"_s), tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the file of the authority"));
    m_authorityBox->addBeside(choose);
    connect(m_authority, &QLineEdit::textChanged, this, &NetworkCard::readAuthority);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("File of the authority"), m_authority->text(), {}, [this](const QString &file) {
            m_authority->setText(file);
            Q_EMIT edited();
        });
    });
}

NetworkChoice::Proxy NetworkCard::kind() const
{
    return static_cast<NetworkChoice::Proxy>(m_proxy->currentData().toInt());
}

void NetworkCard::showKind()
{
    m_manual->setEnabled(kind() == NetworkChoice::Proxy::Manual);
    m_user->setEnabled(kind() != NetworkChoice::Proxy::None);
    if (m_password)
        m_password->setEnabled(kind() != NetworkChoice::Proxy::None);
    checkManual();
}

void NetworkCard::checkManual()
{
    const Result<Done> checked = checkProxy(m_manual->text());
    m_manualBox->setProblem(kind() == NetworkChoice::Proxy::Manual && !checked ? describeProxy(checked.error().problem)
                                                                               : QString());
}

/// A file that is not good keeps nothing from being saved: it is never trusted then.
void NetworkCard::readAuthority()
{
    const QString file = m_authority->text().trimmed();
    m_authorityBox->setGoodNews({});
    m_authorityBox->setAttention(false);
    if (file.isEmpty())
        return m_authorityBox->setHint(tr("Only where a device of the town hall opens encrypted connections; it is "
                                          "trusted besides the system’s authorities, never instead."));
    background(
        this, [file, now = m_now()] { return readAuthorities(file, now); },
        [this, file](const Result<QList<Authority>> &read) {
            if (file != m_authority->text().trimmed())
                return; // a later reading is on its way
            QStringList words;
            for (const Authority &authority : read ? *read : QList<Authority>())
                words += tr("%1, until %2. SHA-256: %3")
                             .arg(authority.name, dateText(authority.until.toLocalTime().date()),
                                  QString::fromLatin1(authority.sha256));
            m_authorityBox->setHint(read ? QString() : describeAuthority(read.error()));
            m_authorityBox->setGoodNews(words.join(u'\n'));
            m_authorityBox->setAttention(!read);
        });
}

void NetworkCard::show(const Settings &settings)
{
    const NetworkChoice &stored = settings.network;
    m_manual->setText(stored.manual);
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(stored.proxy)));
    m_user->setText(stored.user);
    m_authority->setText(stored.authorityFile);
    if (m_password)
        m_password->show({});
    showKind();
    readAuthority();
}

void NetworkCard::writeTo(Settings &settings) const
{
    settings.network = {.proxy = kind(),
                        .manual = m_manual->text().trimmed(),
                        .user = m_user->text().trimmed(),
                        .authorityFile = m_authority->text().trimmed()};
}

void NetworkCard::seal()
{
    if (m_password)
        m_password->seal();
}
