#include "ui/schedules/draftsaver.h"

#include <QtConcurrentRun>

#include <utility>

DraftSaver::DraftSaver(ScheduleDrafts drafts, QObject *parent) : QObject(parent), m_drafts(std::move(drafts))
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &DraftSaver::written);
}

DraftSaver::~DraftSaver()
{
    m_writing.waitForFinished(); // an older text must not land after the last one
    for (auto it = m_next.cbegin(); it != m_next.cend(); ++it)
        (void)m_drafts.save(it.key(), it.value());
}

void DraftSaver::save(const QString &name, const QByteArray &text)
{
    m_next.insert(name, text);
    Q_EMIT saving();
    if (!m_running)
        begin();
}

void DraftSaver::whenIdle(std::function<void()> then)
{
    if (!m_running)
        return then();
    m_then = std::move(then);
}

void DraftSaver::begin()
{
    m_running = true;
    const QString name = m_next.firstKey();
    m_writing.setFuture(
        QtConcurrent::run([drafts = m_drafts, name, text = m_next.take(name)] { return drafts.save(name, text); }));
}

void DraftSaver::written()
{
    m_failed = !m_writing.result();
    if (!m_next.isEmpty())
        return begin();
    m_running = false;
    m_failed ? Q_EMIT failed() : Q_EMIT saved();
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}
