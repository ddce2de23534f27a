#pragma once
#include "core/base/ports.h"
#include "core/casework/secretsport.h"
#include "core/casework/serviceport.h"
#include "ui/settings/settingscard.h"
#include "ui/settings/tokenstate.h"

class QLabel;
class QPushButton;
class QRadioButton;
class SecretBox;

/// Practice or real, and how to reach the State's service. Each field is checked as it is typed. Where there is a case log,
/// the token is sealed in it; in practice, the settings name its file until real work begins. Nothing of the token is ever
/// shown.
class ConnectionCard : public SettingsCard
{
    Q_OBJECT
public:
    /// `secrets` and `service` are empty in practice, and outlive the card.
    ConnectionCard(Clock now, const SecretsPort &secrets, const ServicePort &service, QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;

    /// Seals the token that was typed, if one was.
    void seal();

    /// All that can be checked without sending anything; then, in real work, which rights the State says that the token has. The
    /// answer stands under the fields.
    void verify();

Q_SIGNALS:
    /// What verify() said.
    void verified(bool ready);
    /// The token of the file that the settings name is sealed.
    void formerFileTaken();

private:
    QWidget *buildMode();
    QWidget *buildVerification();
    void buildToken();
    void buildTokenFile();
    QString tokenFile() const;
    void checkEndpoint();
    void checkRecipient();
    void readToken();
    void showToken(const TokenState &state);
    void chooseTokenFile();
    void takeVerification(const Result<Done> &checked);
    void askRights();
    void showVerdict(const QString &words, const QString &role);
    void conclude(const QString &words, const QString &role);
    Connection connection() const;

    Clock m_now;
    const SecretsPort &m_secrets;
    const ServicePort &m_service;
    QRadioButton *m_practice;
    QRadioButton *m_real;
    QLineEdit *m_endpoint;
    QLineEdit *m_recipient;
    QLineEdit *m_renewedBy;
    QLineEdit *m_tokenFile = nullptr; ///< In practice.
    SecretBox *m_token = nullptr; ///< In real work.
    QPushButton *m_verify;
    bool m_isVerifying = false; ///< The button stays enabled: one that is disabled loses the keyboard.
    bool m_isWanted = false; ///< Again, with what was typed meanwhile.
    QLabel *m_verdict;
    FieldBox *m_endpointBox;
    FieldBox *m_recipientBox;
    FieldBox *m_tokenBox = nullptr;
};
