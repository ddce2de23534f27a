#pragma once
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <concepts>
#include <stop_token>

/// Runs blocking `work` on the thread pool and hands its value to `done` in the receiver's thread. When the receiver is
/// gone first, the value is dropped; work that takes a std::stop_token is then asked to stop. Only values may cross:
/// `work` captures copies, never the receiver.
template <typename Work, typename Deliver>
void background(QObject *receiver, Work work, Deliver done)
{
    constexpr bool stoppable = std::invocable<Work &, std::stop_token>;
    std::stop_source stop;
    auto task = [work = std::move(work), token = stop.get_token()]() mutable {
        if constexpr (stoppable)
            return work(token);
        else
            return work();
    };
    using Value = decltype(task());

    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    QObject::connect(watcher, &QObject::destroyed, [stop]() mutable { stop.request_stop(); });
    watcher->setFuture(QtConcurrent::run(std::move(task)));
}
