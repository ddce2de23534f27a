#include "ui/settings/taxofficecard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/filechoice.h"
#include "ui/settings/secretbox.h"
#include "ui/theme/theme.h"
#include "ui/words/fieldwords.h"
#include "ui/words/taxwords.h"

using namespace Qt::StringLiterals;

TaxOfficeCard::TaxOfficeCard(Clock now, const SecretsPort &secrets, QWidget *parent)
    : SettingsCard(tr("Tax office (API Impôt particulier)"), parent)
    , m_secrets(secrets)
    , m_gateway(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_teleservice(new QLineEdit(this))
    , m_secretInForm(new QCheckBox(tr("The secret goes into the form, not into the header"), this))
    , m_verdict(plainLabel({}, u"hint"_s, this))
    , m_gatewayBox(nullptr)
{
    addWhole(plainLabel(tr("Off while the address is empty. The tax office opens it to a town hall for one use at a time, and gives it all that is asked here."),
        u"hint"_s, this));
    m_gatewayBox = addLine(tr("Address of the gateway"), m_gateway, Width::Whole);
    connect(m_gateway, &QLineEdit::textChanged, this, &TaxOfficeCard::checkGateway);
    addLine(tr("Client (client_id)"), m_clientId);
    addLine(tr("Use of the service (ID_Teleservice)"), m_teleservice)->setHint(tr("Empty where the tax office gave none."));
    m_secrets.set ? buildSecret(std::move(now)) : buildSecretFile();
    addWhole(m_secretInForm);
    connect(m_secretInForm, &QCheckBox::clicked, this, &TaxOfficeCard::edited);
    addWhole(buildVerification());
}

void TaxOfficeCard::buildSecret(Clock now)
{
    m_secret = new SecretBox(Secrets::taxOffice, tr("Client’s secret"), m_secrets, std::move(now), this);
    connect(m_secret, &SecretBox::formerFileTaken, this, &TaxOfficeCard::formerFileTaken);
    addWhole(m_secret);
}

void TaxOfficeCard::buildSecretFile()
{
    m_secretFile = new QLineEdit(this);
    FieldBox *secret = addLine(tr("File of the client’s secret"), m_secretFile, Width::Whole);
    secret->setHint(tr("A file that only the agents’ account can read, with the secret and nothing else."));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setIcon(theme::icon(u"folder-open"_s));
    choose->setAccessibleName(tr("Choose the file of the client’s secret"));
    connect(choose, &QPushButton::clicked, this, &TaxOfficeCard::chooseSecretFile);
    secret->addBeside(choose);
}

QString TaxOfficeCard::secretFile() const
{
    return m_secret ? m_secret->formerFile() : m_secretFile->text().trimmed();
}

void TaxOfficeCard::seal()
{
    if (m_secret)
        m_secret->seal();
}

QWidget *TaxOfficeCard::buildVerification()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    auto *verify = new QPushButton(tr("Verify the tax office’s settings"), this);
    verify->setObjectName(u"verifyTaxOffice"_s);
    verify->setIcon(theme::icon(u"shield-check"_s));
    verify->setToolTip(tr("Check what can be checked on this computer; nothing is sent"));
    connect(verify, &QPushButton::clicked, this, &TaxOfficeCard::verify);
    layout->addWidget(verify);
    layout->addWidget(m_verdict, 1);
    return row;
}

void TaxOfficeCard::show(const Settings &settings)
{
    const TaxOfficeConnection &stored = settings.taxOffice;
    m_gateway->setText(stored.gateway.toString());
    m_clientId->setText(stored.clientId);
    m_secret ? m_secret->show(stored.secretFile) : m_secretFile->setText(stored.secretFile);
    m_teleservice->setText(stored.teleservice);
    m_secretInForm->setChecked(stored.secretInForm);
    m_verdict->clear();
}

TaxOfficeConnection TaxOfficeCard::connection() const
{
    return {.gateway = QUrl(m_gateway->text().trimmed(), QUrl::StrictMode),
        .clientId = m_clientId->text().trimmed(),
        .secretFile = secretFile(),
        .secretInForm = m_secretInForm->isChecked(),
        .teleservice = m_teleservice->text().trimmed()};
}

void TaxOfficeCard::writeTo(Settings &settings) const
{
    settings.taxOffice = connection();
}

void TaxOfficeCard::checkGateway()
{
    const QString typed = m_gateway->text().trimmed();
    const Result<Done> checked = ::checkEndpoint(QUrl(typed, QUrl::StrictMode));
    m_gatewayBox->setProblem(typed.isEmpty() || checked ? QString() : describeEndpoint(checked.error().problem));
}

void TaxOfficeCard::chooseSecretFile()
{
    chooseFile(this, tr("File of the client’s secret"), m_secretFile->text(), {}, [this](const QString &file) {
        m_secretFile->setText(file);
        Q_EMIT edited();
    });
}

/// The secret is read: in the background.
void TaxOfficeCard::verify()
{
    const TaxOfficeConnection connection = this->connection();
    const ReadSecret file = secretInFile(connection.secretFile);
    const ReadSecret secret = m_secret ? firstOf(m_secrets.taxOffice, file) : file;
    background(
        this, [connection, secret] { return checkTaxOffice(connection, secret); },
        [this](TaxOfficeTrouble trouble) {
            TaxOfficeAnswer answer;
            answer.trouble = trouble;
            const bool ready = trouble == TaxOfficeTrouble::None;
            theme::setRole(m_verdict, ready ? u"done"_s : u"error"_s);
            m_verdict->setText(ready ? tr("Everything that can be checked here is in order; the tax office will say the rest at the first question.")
                                     : describe(answer));
        });
}
