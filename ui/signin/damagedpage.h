#pragma once
#include "core/casework/signinport.h"
#include "ui/signin/entrancecard.h"

class PasswordBox;
class QVBoxLayout;

/// The case log does not open, or does not hold: what it is, and the two ways on. Nothing is written into the damaged
/// one.
class DamagedPage : public EntranceCard
{
    Q_OBJECT
public:
    /// `session` is whoever has signed in nevertheless: only they can rescue.
    DamagedPage(SignInPort port, const Error &error, const std::optional<Session> &session, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    void restoreRequested();
    /// What could be read is in a new log, in the place of the damaged one.
    void rescued(const NewLog &log);

protected:
    void submit() override;

private:
    void buildRescue();
    void rescue();
    void receive(const Result<RescuedLog> &rescued);
    void showRescued(const RescuedLog &rescued);
    static QString partText(const SavedInPart &part);

    SignInPort m_port;
    std::optional<Session> m_session;
    QPushButton *m_restore = nullptr;
    QPushButton *m_rescue = nullptr;
    QPushButton *m_back = nullptr;
    QWidget *m_part = nullptr; ///< Of the rescue.
    PasswordBox *m_password = nullptr;
};
