#pragma once
#include "core/casework/importfiles.h"
#include "ui/workplace.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class MappingTable;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// « Reprise d’un autre outil »: a file, what its columns are, a dry run with its totals, the import itself, and the rows
/// that were left out. Everything long runs in the background and can be stopped.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    ImportPage(Workplace &workplace, QWidget *parent);
    ~ImportPage() override;

    void open(const QString &path);
    void openMapping(const QString &path);
    void tryOut();
    void run();
    void stop();
    /// What Esc does: stops what runs, else leaves the page.
    void leave();
    bool isRunning() const { return m_running != nullptr; }
    const std::optional<ImportPlan> &plan() const { return m_plan; }

Q_SIGNALS:
    void closeRequested();
    void statusMessage(const QString &sentence);
    /// Cases were written: what shows them reads them again.
    void casesImported();

private:
    struct HowFar {
        std::atomic<int> done = 0;
        std::atomic<int> all = 0;
    };
    using Act = void (ImportPage::*)();
    QPushButton *addButton(QHBoxLayout *line, const QString &verb, Act act);
    QHBoxLayout *buildFiles();
    QHBoxLayout *buildActions();
    void chooseTable();
    void chooseMapping();
    void saveMapping();
    void saveRejects();
    void opened(const Result<ImportFile> &file);
    void mappingEdited();
    void planned(const std::optional<Result<ImportPlan>> &plan);
    void imported(const Result<int> &written);
    /// Watches the work that begins now.
    ImportWatch begin(const QString &sentence);
    void end();
    void say(const QString &sentence, const QString &role);
    void showState();

    Workplace &m_workplace;
    std::optional<ImportFile> m_file;
    std::optional<ImportPlan> m_plan; ///< Of the file and the mapping as they are shown.
    QLabel *m_name;
    MappingTable *m_table;
    QLabel *m_message;
    QLabel *m_totals;
    QProgressBar *m_progress;
    QPushButton *m_openMapping = nullptr;
    QPushButton *m_saveMapping = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_rejects = nullptr;
    QObject *m_running = nullptr; ///< Receives the outcome; deleting it drops it.
    std::stop_source m_stopped; ///< Of what runs: a stopped import says how far it came.
    std::shared_ptr<HowFar> m_howFar;
    QTimer m_looking;
};
