#pragma once
#include "core/base/ports.h"
#include "core/casework/secretsport.h"
#include "ui/settings/settingscard.h"

class QComboBox;
class SecretBox;

/// How the town hall's network is left: proxy, our account there, an authority of its own. There is no way to ignore
/// what is wrong with a certificate.
class NetworkCard : public SettingsCard
{
    Q_OBJECT
public:
    /// `secrets` is empty in practice, and outlives the card.
    NetworkCard(Clock now, const SecretsPort &secrets, QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;

    /// Seals the password that was typed, if one was.
    void seal();

private:
    void buildProxy();
    void buildAuthority();
    void showKind();
    void checkManual();
    void readAuthority();
    NetworkChoice::Proxy kind() const;

    Clock m_now;
    QComboBox *m_proxy;
    QLineEdit *m_manual;
    QLineEdit *m_user;
    QLineEdit *m_authority;
    SecretBox *m_password = nullptr; ///< In real work.
    FieldBox *m_manualBox = nullptr;
    FieldBox *m_authorityBox = nullptr;
};
