#include "core/sources/departure.h"

using namespace std::chrono_literals;

namespace sources {

Departure::Departure(const Pace &pace, const PaceKey &key, QObject *parent) : QObject(parent), m_pace(pace), m_key(key)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one comes too early now and then, and has to ask again
    connect(&m_pause, &QTimer::timeout, this, &Departure::ask);
}

void Departure::ask()
{
    const Permit permit = m_pace.ask(m_key);
    if (permit.kind == Permit::Kind::Go)
        return Q_EMIT ready();
    // Later: whoever makes a job has not connected to it yet.
    QMetaObject::invokeMethod(
        this, [this, permit] { obey(permit); }, Qt::QueuedConnection);
}

void Departure::obey(const Permit &permit)
{
    if (permit.kind == Permit::Kind::Held)
        return Q_EMIT held(permit);
    if (permit.kind == Permit::Kind::Probe)
        return Q_EMIT probe();
    m_pause.start(std::max<Milliseconds>(permit.left, 1ms));
    if (permit.left > 1s)
        Q_EMIT waiting(permit);
}

} // namespace sources
