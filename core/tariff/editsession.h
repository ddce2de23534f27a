#pragma once
#include "core/tariff/schedulefile.h"
#include "core/tariff/schedulewriter.h"

/// The text of a schedule while it is edited, with every step back and forth. A step is a whole text: the table and the
/// text of the file share one history.
class EditSession
{
public:
    explicit EditSession(QByteArray toml = {}) : m_text(std::move(toml)) { }

    const QByteArray &text() const { return m_text; }
    /// All of the edits as one step, or none. `step` names it: « Prix de T3 ». No edit is no step.
    Result<Done> apply(const QList<ScheduleEdit> &edits, const QString &step);
    /// Another text as one step, unless it is the same.
    void replace(const QByteArray &toml, const QString &step);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoName() const { return m_undo.isEmpty() ? QString() : m_undo.last().name; }
    QString redoName() const { return m_redo.isEmpty() ? QString() : m_redo.last().name; }
    void undo();
    void redo();

private:
    struct Step {
        QString name;
        QByteArray text; ///< What comes back.
    };

    QByteArray m_text;
    QList<Step> m_undo;
    QList<Step> m_redo;
};
