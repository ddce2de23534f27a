#include "ui/settings/connectioncard.h"

#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/filechoice.h"
#include "ui/settings/secretbox.h"
#include "ui/theme/theme.h"
#include "ui/words/fieldwords.h"
#include "ui/words/rightswords.h"
#include "ui/words/secretwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConnectionCard::ConnectionCard(Clock now, const SecretsPort &secrets, const ServicePort &service, QWidget *parent)
    : SettingsCard(tr("Mode and connection"), parent), m_now(std::move(now)), m_secrets(secrets), m_service(service),
      m_practice(new QRadioButton(tr("&Practice: fictitious families, nothing is sent"), this)),
      m_real(new QRadioButton(tr("&Real work: the CAF/MSA is asked"), this)), m_endpoint(new QLineEdit(this)),
      m_recipient(new QLineEdit(this)), m_renewedBy(new QLineEdit(this)),
      m_verify(new QPushButton(service.rights ? tr("&Verify the connection") : tr("&Verify"), this)), m_verdict(plainLabel({}, u"hint"_s, this))
{
    addWhole(buildMode());
    m_endpointBox = addLine(tr("&Address of the service"), m_endpoint);
    m_endpointBox->setHint(describeEndpoint(Problem::None));
    connect(m_endpoint, &QLineEdit::textChanged, this, &ConnectionCard::checkEndpoint);
    m_recipientBox = addLine(tr("S&IRET of the town hall"), m_recipient);
    m_recipientBox->setHint(describeSiret(Problem::None));
    connect(m_recipient, &QLineEdit::textChanged, this, &ConnectionCard::checkRecipient);
    m_secrets.set ? buildToken() : buildTokenFile();
    addLine(tr("Who renews the token"), m_renewedBy, Width::Whole)->setHint(tr("A name and a telephone number, read by everybody when it is about to end."));
    addWhole(buildVerification());
}

QWidget *ConnectionCard::buildMode()
{
    auto *row = new QWidget(this);
    row->setAccessibleName(tr("Mode"));
    m_real->setObjectName(u"real"_s);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Hair);
    layout->addWidget(m_practice, 0, Qt::AlignLeft);
    layout->addWidget(m_real, 0, Qt::AlignLeft);
    for (QRadioButton *choice : {m_practice, m_real})
        choice->setToolTip(tr("Saving a change of mode closes the visit on screen"));
    connect(m_practice, &QRadioButton::clicked, this, &ConnectionCard::edited);
    connect(m_real, &QRadioButton::clicked, this, &ConnectionCard::edited);
    return row;
}

void ConnectionCard::buildToken()
{
    m_token = new SecretBox(Secrets::token, tr("&Token received from the State"), m_secrets, m_now, this);
    connect(m_token, &SecretBox::formerFileTaken, this, &ConnectionCard::formerFileTaken);
    addWhole(m_token);
}

void ConnectionCard::buildTokenFile()
{
    m_tokenFile = new QLineEdit(this);
    m_tokenBox = addLine(tr("&Token file"), m_tokenFile, Width::Whole);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setIcon(theme::icon(u"folder-open"_s));
    choose->setToolTip(tr("Choose the file that holds the token"));
    choose->setAccessibleName(tr("Choose the token file"));
    connect(choose, &QPushButton::clicked, this, &ConnectionCard::chooseTokenFile);
    m_tokenBox->addBeside(choose);
    connect(m_tokenFile, &QLineEdit::textChanged, this, &ConnectionCard::readToken);
}

QWidget *ConnectionCard::buildVerification()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    m_verify->setObjectName(u"verify"_s);
    m_verify->setIcon(theme::icon(u"shield-check"_s));
    m_verify->setToolTip(m_service.rights ? tr("Check the settings, then ask the State which rights the token has; nobody is asked about (Alt+V)")
                                          : tr("Check what can be checked on this computer; nothing is sent (Alt+V)"));
    connect(m_verify, &QPushButton::clicked, this, &ConnectionCard::verify);
    layout->addWidget(m_verify, 0, Qt::AlignTop);
    layout->addWidget(m_verdict, 1);
    return row;
}

void ConnectionCard::show(const Settings &settings)
{
    m_practice->setChecked(settings.practice);
    m_real->setChecked(!settings.practice);
    m_endpoint->setText(settings.connection.endpoint.toString());
    m_recipient->setText(settings.connection.recipient);
    m_renewedBy->setText(settings.connection.renewedBy);
    m_verdict->clear();
    if (m_token)
        return m_token->show(settings.connection.tokenFile);
    m_tokenFile->setText(settings.connection.tokenFile);
    readToken(); // the file may have changed though its path did not
}

QString ConnectionCard::tokenFile() const
{
    return m_token ? m_token->formerFile() : m_tokenFile->text().trimmed();
}

void ConnectionCard::seal()
{
    if (m_token)
        m_token->seal();
}

Connection ConnectionCard::connection() const
{
    const Result<Siret> siret = Siret::parse(m_recipient->text());
    return {.endpoint = QUrl(m_endpoint->text().trimmed(), QUrl::StrictMode),
            .recipient = siret ? siret->toString() : m_recipient->text().trimmed(),
            .tokenFile = tokenFile(),
            .renewedBy = m_renewedBy->text().trimmed()};
}

void ConnectionCard::writeTo(Settings &settings) const
{
    settings.practice = m_practice->isChecked();
    settings.connection = connection();
}

void ConnectionCard::checkEndpoint()
{
    const QString typed = m_endpoint->text().trimmed();
    const Result<Done> checked = ::checkEndpoint(QUrl(typed, QUrl::StrictMode));
    m_endpointBox->setProblem(typed.isEmpty() || checked ? QString() : describeEndpoint(checked.error().problem));
}

void ConnectionCard::checkRecipient()
{
    const Result<Siret> siret = Siret::parse(m_recipient->text());
    const bool empty = m_recipient->text().trimmed().isEmpty();
    m_recipientBox->setProblem(siret || empty ? QString() : describeSiret(siret.error().problem));
    m_recipientBox->setGoodNews(siret ? tr("The control figure holds.") : QString());
}

void ConnectionCard::readToken()
{
    const QString path = tokenFile();
    background(
        this, [path] { return readTokenState(path); },
        [this, path](const TokenState &state) {
            if (path == tokenFile()) // else a later reading is on its way
                showToken(state);
        });
}

/// A token that cannot serve does not keep the rest from being saved: the file may be filled later.
void ConnectionCard::showToken(const TokenState &state)
{
    const QString words = describe(state, m_now());
    const bool usable = isUsable(state, m_now());
    m_tokenBox->setHint(usable ? QString() : words);
    m_tokenBox->setGoodNews(usable ? words : QString());
    m_tokenBox->setAttention(!usable && state.kind != TokenState::Kind::NotSet);
}

void ConnectionCard::chooseTokenFile()
{
    chooseFile(this, tr("Token file"), m_tokenFile->text(), {}, [this](const QString &file) {
        m_tokenFile->setText(file);
        Q_EMIT edited();
    });
}

void ConnectionCard::verify()
{
    m_isWanted = m_isVerifying;
    if (std::exchange(m_isVerifying, true))
        return;
    const Connection connection = this->connection();
    const ReadSecret file = secretInFile(connection.tokenFile);
    const ReadSecret token = m_token ? firstOf(m_secrets.token, file) : file;
    background(
        this, [connection, token] { return checkConnection(connection, token); },
        [this](const Result<Done> &checked) { takeVerification(checked); });
}

static QString describeRefusal(const Error &error, bool isSealed)
{
    if (error.detail.startsWith(u"endpoint"))
        return describeEndpoint(error.problem);
    if (error.detail.startsWith(u"siret"))
        return describeSiret(error.problem);
    if (isSealed)
        return describeRefusedToken(error);
    if (error.problem == Problem::Missing)
        return ConnectionCard::tr("Choose the file that holds the token.");
    return error.fault == Fault::NotFound ? describe(TokenState{TokenState::Kind::NoFile, {}, {}}, {})
                                          : describeToken(error.problem);
}

void ConnectionCard::takeVerification(const Result<Done> &checked)
{
    if (!checked)
        return conclude(describeRefusal(checked.error(), m_token), u"error"_s);
    if (m_service.rights && m_real->isChecked())
        return askRights();
    conclude(tr("Everything that can be checked here is in order; the CAF/MSA will say the rest at "
                "the first look-up."),
             u"done"_s);
}

/// Green is for an access with which there is nothing to do.
static QString roleOf(const RightsAnswer &answer, const QDateTime &now)
{
    if (!answer.rights || isShutOut(reviewed(*answer.rights)))
        return u"error"_s;
    const RightsReview review = reviewed(*answer.rights);
    const bool isToBeRenewed = reminderStage(daysLeft(answer.expiry, now)).has_value();
    const bool isClear = review.missing.isEmpty() && review.unused.isEmpty() && !isToBeRenewed && !clockError(answer.at, answer.serviceTime);
    return isClear ? u"done"_s : QString();
}

void ConnectionCard::askRights()
{
    showVerdict(tr("Asking the State…"), u"hint"_s);
    RightsLookup *lookup = m_service.rights(connection(), RightsAsking::Now, this);
    connect(lookup, &RightsLookup::finished, this, [this, lookup](const RightsAnswer &answer) {
        lookup->deleteLater();
        const QString role = roleOf(answer, m_now());
        conclude(describe(answer, m_now(), m_renewedBy->text()).join(u'\n'), role);
    });
}

void ConnectionCard::showVerdict(const QString &words, const QString &role)
{
    theme::setRole(m_verdict, role);
    m_verdict->setText(words);
    m_verdict->setAccessibleName(words);
}

void ConnectionCard::conclude(const QString &words, const QString &role)
{
    m_isVerifying = false;
    if (m_isWanted)
        return verify();
    showVerdict(words, role);
    Q_EMIT verified(role != u"error");
}
