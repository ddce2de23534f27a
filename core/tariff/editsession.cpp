#include "core/tariff/editsession.h"

static constexpr qsizetype mostSteps = 500; // of files of a few kilobytes

Result<Done> EditSession::apply(const QList<ScheduleEdit> &edits, const QString &step)
{
    const Result<QByteArray> changed = applyEdits(m_text, edits);
    if (!changed)
        return changed.error();
    replace(*changed, step);
    return Done();
}

void EditSession::replace(const QByteArray &toml, const QString &step)
{
    if (toml == m_text)
        return;
    m_undo.append({step, std::exchange(m_text, toml)});
    m_redo.clear();
    if (m_undo.size() > mostSteps)
        m_undo.removeFirst();
}

void EditSession::undo()
{
    if (m_undo.isEmpty())
        return;
    const Step step = m_undo.takeLast();
    m_redo.append({step.name, std::exchange(m_text, step.text)});
}

void EditSession::redo()
{
    if (m_redo.isEmpty())
        return;
    const Step step = m_redo.takeLast();
    m_undo.append({step.name, std::exchange(m_text, step.text)});
}
