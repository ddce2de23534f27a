#pragma once
#include "core/base/ports.h"
#include "core/casework/secretsport.h"
#include "ui/settings/settingscard.h"

class QCheckBox;
class QLabel;
class QPushButton;
class SecretBox;

/// How to ask the tax office for notices (API Impôt particulier): off until its address is set. Where there is a case log, the
/// client's secret is sealed in it.
class TaxOfficeCard : public SettingsCard
{
    Q_OBJECT
public:
    /// `secrets` is empty in practice, and outlives the card.
    TaxOfficeCard(Clock now, const SecretsPort &secrets, QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;

    /// Seals the secret that was typed, if one was.
    void seal();

Q_SIGNALS:
    /// The secret of the file that the settings name is sealed.
    void formerFileTaken();

private:
    void buildSecret(Clock now);
    void buildSecretFile();
    QString secretFile() const;
    QWidget *buildVerification();
    TaxOfficeConnection connection() const;
    void checkGateway();
    void chooseSecretFile();
    void verify();

    const SecretsPort &m_secrets;
    QLineEdit *m_gateway;
    QLineEdit *m_clientId;
    QLineEdit *m_secretFile = nullptr; ///< In practice.
    SecretBox *m_secret = nullptr; ///< In real work.
    QLineEdit *m_teleservice;
    QCheckBox *m_secretInForm;
    QLabel *m_verdict;
    FieldBox *m_gatewayBox;
};
