#pragma once
#include "core/casework/session.h"
#include "core/store/sealedlog.h"

#include <QThread>

/// Runs work on a log, and is the one place where a StorageFailure becomes an Error.
template <typename Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StorageFailure &failure) {
        return failure.toError();
    }
}

/// What somebody without the right is told; below the interface, so that no screen and no command can forget it.
inline Error forbidden()
{
    return {Fault::Forbidden, QStringLiteral("case log: not a right of this account")};
}

/// Between two parts of a long work that writes: longer than the pause of whoever waits for the log, so that a desk
/// comes in between.
inline void letOthersWrite()
{
    QThread::msleep(20);
}

/// The fictitious cases of a version that did not seal its log come along into the sealed one.
void takeOverPractice(const Session &session, const NewId &newId);

/// Opens the session's log for `work`, if its account may.
template <typename Work>
auto onLog(const Session &session, Right right, Access access, const NewId &newId, Work work)
    -> decltype(work(std::declval<SealedLog &>()))
{
    if (!session.may(right))
        return forbidden();
    return guarded([&]() -> decltype(work(std::declval<SealedLog &>())) {
        takeOverPractice(session, newId);
        SealedLog log(session.folder(), access, session.keys(), newId);
        return work(log);
    });
}
