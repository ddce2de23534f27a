#include "ui/frame/casereader.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

namespace {

/// What crosses from the worker: a chunk, or why there is none.
struct Message {
    CasesRead read;
    std::optional<Error> error = {};
};

void readInto(QPromise<Message> &promise, const Caseload &caseload)
{
    std::stop_source stop;
    const auto deliver = [&](CasesRead read) {
        promise.addResult(Message{.read = std::move(read)});
        if (promise.isCanceled())
            stop.request_stop();
    };
    const Result<Done> done = readCases(caseload, deliver, stop.get_token());
    if (!done)
        promise.addResult(Message{.read = {}, .error = done.error()});
}

} // namespace

CaseReader::CaseReader(CaseIndex &index, QObject *parent) : QObject(parent), m_index(index) {}

void CaseReader::read(const Caseload &caseload)
{
    auto *watcher = new QFutureWatcher<Message>(this);
    const auto failure = std::make_shared<std::optional<Error>>();
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, failure](int number) {
        const Message message = watcher->resultAt(number);
        *failure = message.error;
        if (!message.read.chunk)
            return;
        m_index.adopt(std::move(*message.read.chunk));
        Q_EMIT grew(message.read.total);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, failure] {
        watcher->deleteLater();
        Q_EMIT finished(*failure ? Result<Done>(**failure) : Result<Done>(Done()));
    });
    connect(this, &QObject::destroyed, watcher, &QFutureWatcherBase::cancel);
    watcher->setFuture(QtConcurrent::run(readInto, caseload));
}
