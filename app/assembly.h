#pragma once
#include "app/paths.h"
#include "ui/workplace.h"

#include <QObject>

#include <memory>

/// Whether this start works as the settings say. PracticeOnly leaves them as they are: practice is not a setting then.
enum class Mode { AsSet, PracticeOnly };

class MainWindow;
class QNetworkAccessManager;

/// The window and what it works with: practice or real, as the settings say. Put together anew when the settings change
/// what the window works with.
class Assembly : public QObject
{
    Q_OBJECT
public:
    Assembly(Paths paths, const Settings &stored, Mode mode);
    ~Assembly() override;

    MainWindow &window() { return *m_window; }

private:
    void build(const Settings &settings, bool practiceOnly);
    void rebuild();
    Workplace workplaceFor(const Settings &settings);

    const Paths m_paths;
    // In the order of dependence: each uses those before it.
    std::unique_ptr<QObject> m_practice; ///< Owns the practice service.
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
};
