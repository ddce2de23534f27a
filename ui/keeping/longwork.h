#pragma once
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QProgressBar;

/// How far something long has come, and the way to stop it. The work itself runs elsewhere.
class LongWork : public QWidget
{
    Q_OBJECT
public:
    /// `name` says what goes on, for a screen reader.
    LongWork(const QString &name, QWidget *parent);
    /// What still runs is asked to stop.
    ~LongWork() override;

    /// Shows itself; what is returned takes the part that is done (of 1.0) from any thread, and says false once the
    /// work is to stop.
    std::function<bool(double)> begin();
    void end();
    void stop();
    bool isRunning() const { return m_look.isActive(); }
    bool wasStopped() const;

private:
    struct State;

    std::shared_ptr<State> m_state;
    QProgressBar *m_bar;
    QTimer m_look;
};
