#pragma once
#include "core/casework/scheduledrafts.h"

#include <QObject>

/// Keeps a draft on the disk, one writing after another and always the latest text last.
class DraftSaver : public QObject
{
    Q_OBJECT
public:
    DraftSaver(ScheduleDrafts drafts, QObject *parent) : QObject(parent), m_drafts(std::move(drafts)) { }
    /// What is not on the disk yet is written before it goes: a few kilobytes.
    ~DraftSaver() override;

    void save(const QString &name, const QByteArray &text);

Q_SIGNALS:
    void saving();
    void saved();
    void failed();

private:
    void begin();

    ScheduleDrafts m_drafts;
    QString m_name;
    std::optional<QByteArray> m_next;
    bool m_running = false;
};
