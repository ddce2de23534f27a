#pragma once
#include "core/casework/simulating.h"
#include "ui/theme/metrics.h"
#include "ui/workplace.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class EmptyState;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class SimulationForm;

/// « Simulation »: two schedules over the office's cases, or over made-up families, for the council. Runs in the
/// background with its progress, and can be stopped; the figures can be printed and taken along.
class SimulationPage : public QWidget
{
    Q_OBJECT
public:
    SimulationPage(Workplace &workplace, QWidget *parent);

    /// Which schedules can be compared, latest first, drafts too; `after` is the one to begin with.
    void setSchedules(const QList<Schedule> &schedules, const QString &after);

    void takeFocus();
    void run();
    void stop();
    void savePdf();
    void saveCsv();
    void print();
    /// What Esc does: stops what runs, comes back from figures that stand alone, leaves the page.
    void leave();
    bool isRunning() const { return m_running != nullptr; }
    const std::optional<SimulationOutcome> &outcome() const { return m_outcome; }

Q_SIGNALS:
    void closeRequested();
    void statusMessage(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct HowFar {
        std::atomic<int> done = 0;
        std::atomic<int> all = 0;
    };
    QWidget *buildForm();
    QWidget *buildResult();
    using Act = void (SimulationPage::*)();
    QPushButton *addButton(QLayout *line, const QString &verb, const QKeySequence &keys, Act act);
    QPushButton *addAction(QLayout *line, const QString &verb, const QKeySequence &keys, Act act);
    void arrived(const std::optional<Result<SimulationOutcome>> &outcome);
    void show(const SimulationOutcome &outcome);
    void tell(const QString &sentence);
    void clearResult();
    /// No room for the form and the figures beside each other: the figures stand alone, and Esc comes back.
    bool isNarrow() const { return width() < theme::scaled(860); }
    void showProgress();
    void showState();
    attestation::Content head() const;
    std::function<void()> sayingSaved();

    Workplace &m_workplace;
    SimulationForm *m_form;
    QWidget *m_left = nullptr;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QLabel *m_message;
    EmptyState *m_empty;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_results = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_stop = nullptr;
    QList<QPushButton *> m_takeAlong;
    QObject *m_running = nullptr; ///< Receives the outcome; deleting it stops the work.
    std::shared_ptr<HowFar> m_howFar;
    QElapsedTimer m_since;
    QTimer m_looking;
    std::optional<SimulationOutcome> m_outcome;
};
