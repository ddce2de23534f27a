#pragma once
#include "ui/settings/settingscard.h"

class LogoField;
class QPlainTextEdit;
class QPushButton;

/// The town hall as its papers show it.
class PapersCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit PapersCard(QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;

private:
    void buildAccent();
    void checkAccent();
    void chooseAccent();

    QLineEdit *m_name;
    QLineEdit *m_service;
    QLineEdit *m_address;
    QLineEdit *m_contact;
    QPlainTextEdit *m_signatoryTitle;
    QLineEdit *m_signatoryName;
    QLineEdit *m_accent;
    FieldBox *m_accentBox = nullptr;
    QPushButton *m_swatch = nullptr;
    LogoField *m_logo;
};
