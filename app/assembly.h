#pragma once
#include "app/paths.h"
#include "app/privatepapers.h"
#include "core/casework/secretsport.h"
#include "ui/workplace.h"

#include <QObject>

#include <atomic>
#include <memory>

class EntranceWindow;
class MainWindow;
class QNetworkAccessManager;
class QWidget;

/// How this start works. PracticeOnly leaves the settings as they are: practice is not a setting then.
struct StartMode {
    bool practiceOnly = false;
    bool isLocked = false; ///< The desk has just been locked.
};

/// The window and what it works with: practice at once, real work once somebody has signed in. Put together anew when the settings
/// change what the window works with.
class Assembly : public QObject
{
    Q_OBJECT
public:
    Assembly(Paths paths, const Settings &stored, const StartMode &mode);
    ~Assembly() override;

    void show();
    /// Brings the window before the others.
    void raise();

Q_SIGNALS:
    /// The window is there, with its cases where nobody has to sign in first.
    void ready();
    /// The program is to end and begin anew, so that nothing is left in its memory.
    void restartRequested(bool isLocked);

private:
    void build(const Settings &settings, bool practiceOnly);
    void openEntrance(const Settings &settings);
    void enter(const Session &session, bool remember);
    void practise();
    void openDesk(const Settings &settings, bool practiceOnly);
    void rebuild();
    QWidget &window() const;
    Workplace workplaceFor(const Settings &settings);
    void giveReal(Workplace &workplace);
    void useSession(const Session &session);
    void givePorts(Workplace &workplace, const Session &session);
    ReadSecret sealedOrIn(const QString &file, ReadSecret SecretsPort::*which);

    const Paths m_paths;
    const PrivatePapers m_papers;
    StartMode m_mode;
    std::optional<Session> m_session; ///< Who has signed in.
    /// By the key of the moment: a question reads its secret beside the window, while the key may change.
    using CurrentSecrets = std::atomic<std::shared_ptr<const SecretsPort>>;
    const std::shared_ptr<CurrentSecrets> m_secrets = std::make_shared<CurrentSecrets>();
    Settings m_settings; ///< As stored, while nobody has.
    // In the order of dependence: each uses those before it.
    std::unique_ptr<EntranceWindow> m_entrance;
    std::unique_ptr<QObject> m_practice; ///< Owns the practice service.
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
};
