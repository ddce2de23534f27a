#pragma once
#include "core/casework/scheduledrafts.h"
#include "core/tariff/editsession.h"
#include "ui/workplace.h"

#include <QWidget>

#include <functional>

class DraftHeader;
class DraftSaver;
class DraftTable;
class DraftText;
class PublishPanel;
class QBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

/// A schedule being written: its head, its tables, its text, and the way to publish it. Each step can be undone, and is
/// on the disk at once.
class DraftEditor : public QWidget
{
    Q_OBJECT
public:
    DraftEditor(Workplace &workplace, QWidget *parent);

    void open(const ScheduleDraft &draft);
    void beginPublishing();
    /// After publishRequested(): why it was not done.
    void showProblem(const QString &sentence);
    /// Runs `then` once the last step is on the disk, or was refused by it.
    void whenWritten(std::function<void()> then);
    const QString &name() const { return m_name; }
    const QByteArray &text() const { return m_session.text(); }

Q_SIGNALS:
    void closed();
    void publishRequested();

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    QWidget *buildBar();
    void connectParts();
    QPushButton *addButton(const QString &text, const QKeySequence &keys, void (DraftEditor::*act)());
    void step(const QList<ScheduleEdit> &edits, const QString &name);
    void typed(const QByteArray &toml);
    void undo();
    void redo();
    void endPublishing();
    void leave();
    void leaveWritten();
    void showUnreadable(const QList<Finding> &findings);
    void commit();
    void changed();
    void showState();
    void say(const QString &sentence, const QString &role);

    Workplace &m_workplace;
    QString m_name;
    EditSession m_session;
    DraftSaver *m_saver;
    QBoxLayout *m_bar = nullptr;
    QLabel *m_title;
    QLabel *m_state; ///< « enregistré », or why not.
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    DraftHeader *m_header;
    PublishPanel *m_panel;
    QTabWidget *m_tabs;
    DraftTable *m_table;
    DraftText *m_text;
    bool m_saidUnwritten = false; ///< That the last steps are not on the disk.
};
