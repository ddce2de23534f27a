#pragma once
#include "core/sources/paceshelf.h"

#include <QObject>
#include <QTimer>

namespace sources {

/// Waits until the pace lets the next request leave. Each ask() ends in exactly one ready(), probe() or held(), unless
/// the job is deleted first. ready() comes at once where nothing is in the way; everything else comes later.
class Departure : public QObject
{
    Q_OBJECT
public:
    Departure(const Pace &pace, const PaceKey &key, QObject *parent);

    void ask();
    void cancel() { m_pause.stop(); } ///< Nothing follows any more, once waiting() was said.
    void tell(const PaceNews &news) { m_pace.tell(m_key, news); }

Q_SIGNALS:
    void ready(); ///< The request leaves now, and counts as left.
    void waiting(const Permit &permit); ///< It leaves later than in a second.
    void probe(); ///< Something harmless is to be sent first, and told; then ask() again.
    void held(const Permit &permit); ///< It does not leave in any time that is waited for.

private:
    void obey(const Permit &permit);

    const Pace m_pace;
    const PaceKey m_key;
    QTimer m_pause;
};

} // namespace sources
