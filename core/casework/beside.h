#pragma once
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

/// Runs blocking `work` beside the window, for a job of this folder that has a disk to read before it sends anything,
/// and hands its value to `done` in the receiver's thread. When the receiver is gone first, the value is dropped. Only
/// values may cross: `work` captures copies.
template <typename Work, typename Deliver>
void beside(QObject *receiver, Work work, Deliver done)
{
    using Value = decltype(work());
    const auto promise = std::make_shared<QPromise<Value>>();
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}
