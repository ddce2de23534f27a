#include "ui/schedules/draftsaver.h"

#include "ui/background.h"

DraftSaver::~DraftSaver()
{
    if (m_next)
        (void)m_drafts.save(m_name, *m_next);
}

void DraftSaver::save(const QString &name, const QByteArray &text)
{
    m_name = name;
    m_next = text;
    Q_EMIT saving();
    if (!m_running)
        begin();
}

void DraftSaver::begin()
{
    m_running = true;
    const QByteArray text = *std::exchange(m_next, std::nullopt);
    background(
        this, [drafts = m_drafts, name = m_name, text] { return drafts.save(name, text); },
        [this](const Result<Done> &done) {
            m_running = false;
            if (m_next)
                return begin();
            done ? Q_EMIT saved() : Q_EMIT failed();
        });
}
