#pragma once
#include "ui/settings/settingscard.h"

class QCheckBox;
class QLabel;
class QPushButton;

/// How to ask the tax office for notices (API Impôt particulier): off until its address is set.
class TaxOfficeCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit TaxOfficeCard(QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;

private:
    QWidget *buildVerification();
    TaxOfficeConnection connection() const;
    void checkGateway();
    void chooseSecretFile();
    void verify();

    QLineEdit *m_gateway;
    QLineEdit *m_clientId;
    QLineEdit *m_secretFile;
    QLineEdit *m_teleservice;
    QCheckBox *m_secretInForm;
    QLabel *m_verdict;
    FieldBox *m_gatewayBox;
};
