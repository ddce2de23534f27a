#pragma once
#include <QDeadlineTimer>
#include <QTimer>

#include <functional>

/// Counts the seconds of a wait down to 0. It takes no focus and ends with its parent.
class Countdown : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(int secondsLeft)>;

    explicit Countdown(QObject *parent);
    /// Tells each number below `seconds` as its second comes; 0 is the last. An earlier count is dropped.
    void start(int seconds, Tell tell);

private:
    void look();

    QTimer m_timer;
    QDeadlineTimer m_end;
    int m_told = 0;
    Tell m_tell;
};
