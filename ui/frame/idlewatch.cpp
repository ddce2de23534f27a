#include "ui/frame/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

/// How late an idle desk may be noticed.
static constexpr std::chrono::milliseconds lookEach = 5s;

IdleWatch::IdleWatch(std::chrono::milliseconds limit, Clock now, QObject *parent) : QObject(parent), m_limit(limit), m_now(std::move(now))
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    setLimit(limit);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_last = m_now();
    m_timer.start(std::min(limit, lookEach));
}

void IdleWatch::look()
{
    if (m_last.msecsTo(m_now()) < m_limit.count())
        return;
    m_timer.stop();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_last = m_now();
        if (!m_timer.isActive()) {
            m_timer.start();
            Q_EMIT woken();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
