#pragma once
#include "core/base/ports.h"
#include "ui/settings/settingscard.h"
#include "ui/settings/tokenstate.h"

class QLabel;
class QPushButton;
class QRadioButton;

/// Practice or real, and how to reach the State's service. Each field is checked as it is typed; the token's file is read
/// in the background, and nothing of the token is ever shown.
class ConnectionCard : public SettingsCard
{
    Q_OBJECT
public:
    ConnectionCard(Clock now, QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;

    /// All that can be checked without sending anything; the answer stands under the fields.
    void verify();

Q_SIGNALS:
    /// What verify() said.
    void verified(bool ready);

private:
    QWidget *buildMode();
    QWidget *buildVerification();
    void buildTokenFile();
    void checkEndpoint();
    void checkRecipient();
    void readToken();
    void showToken(const TokenState &state);
    void chooseTokenFile();
    void showVerification(const Result<Done> &checked);
    Connection connection() const;

    Clock m_now;
    QRadioButton *m_practice;
    QRadioButton *m_real;
    QLineEdit *m_endpoint;
    QLineEdit *m_recipient;
    QLineEdit *m_tokenFile;
    QPushButton *m_verify;
    QLabel *m_verdict;
    FieldBox *m_endpointBox;
    FieldBox *m_recipientBox;
    FieldBox *m_tokenBox = nullptr;
};
