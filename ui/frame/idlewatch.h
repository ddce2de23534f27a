#pragma once
#include "core/base/ports.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// Says when nobody has touched the window for a while: no key, no mouse, in none of the program's windows.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    /// Watches the application as long as it lives. `now` is asked so that a computer that slept is idle when it wakes.
    IdleWatch(std::chrono::milliseconds limit, Clock now, QObject *parent);

    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    /// Once; again after the next key and another while.
    void idle();
    /// Somebody is there again.
    void woken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::chrono::milliseconds m_limit;
    Clock m_now;
    QDateTime m_last;
    QTimer m_timer;
};
