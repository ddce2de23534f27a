#pragma once
#include "core/attestation/recoverysheet.h"
#include "core/casework/signinport.h"
#include "ui/signin/signinpage.h"

#include <QWidget>

class QScrollArea;

/// The window before anybody is at work: sign-in, the first run, the recovery sheet. It knows nothing of the cases, and makes the
/// page that is seen only.
class EntranceWindow : public QWidget
{
    Q_OBJECT
public:
    struct Setting {
        QString settingsFile; ///< Beside which the window's place on the screen is kept.
        SignInPage::Proposal proposal = {};
        QString theme = {};
        attestation::TownHall townHall = {}; ///< On the recovery sheet.
        Clock now = {};
    };
    EntranceWindow(SignInPort port, Setting setting, QWidget *parent = nullptr);

    void showSignIn();
    void showFirstRun();
    void showRecovery(const QString &login);
    /// The log of the folder does not open or does not hold; `session` where somebody has signed in nevertheless.
    void showDamage(const Error &error, const std::optional<Session> &session);
    void showRestore();
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The first page is on the screen.
    void painted();
    /// `remember` is whether the login is to be proposed next time.
    void entered(const Session &session, bool remember);
    void practiceRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    template <typename Page>
    Page *showPage(Page *page);
    void showSheet(const NewLog &log);
    void goBack();

    SignInPort m_port;
    Setting m_setting;
    QScrollArea *m_area;
    bool m_painted = false;
    bool m_isFirstRun = false; ///< There is no log in the folder.
};
