#pragma once
#include "core/casework/scheduledrafts.h"

#include <QFutureWatcher>
#include <QMap>
#include <QObject>

#include <functional>

/// Keeps drafts on the disk, one writing after another and always the latest text of each last.
class DraftSaver : public QObject
{
    Q_OBJECT
public:
    DraftSaver(ScheduleDrafts drafts, QObject *parent);
    /// What is not on the disk yet is written before it goes: a few kilobytes.
    ~DraftSaver() override;

    void save(const QString &name, const QByteArray &text);
    /// Runs `then` once nothing is being written any more: at once, most of the time. The last one asked for counts.
    void whenIdle(std::function<void()> then);
    /// Whether the last writing was refused by the disk.
    bool hasFailed() const { return m_failed; }

Q_SIGNALS:
    void saving();
    void saved();
    void failed();

private:
    void begin();
    void written();

    ScheduleDrafts m_drafts;
    QMap<QString, QByteArray> m_next; ///< By name of the draft: still to be written.
    QFutureWatcher<Result<Done>> m_writing;
    bool m_running = false;
    bool m_failed = false;
    std::function<void()> m_then;
};
