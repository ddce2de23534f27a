#pragma once
#include "tests/support/passing.h"
#include "core/casework/providers.h"
#include "core/sources/lookup.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

/// A desk that is set up for a service: its network, its token file, its connection.
struct StateDesk {
    explicit StateDesk(const QUrl &endpoint);
    sources::Access access() const;

    QTemporaryDir folder;
    QNetworkAccessManager network;
    Connection connection;
};

/// Someone whom any service may be asked about.
CivilIdentity anyone();

/// What the job answered within `limit` ms, and how often: watched a little longer, since once is a promise.
template <typename Job>
QList<FamilyAnswer> answersOf(const Job &job, int limit = 1900)
{
    QList<FamilyAnswer> answers;
    const auto watch = QObject::connect(&job, &Job::finished,
                                        [&answers](const FamilyAnswer &answer) { answers.append(answer); });
    passUntil([&] { return !answers.isEmpty(); }, limit);
    pass(5);
    QObject::disconnect(watch);
    return answers;
}

/// The real rule, without the waits: what it would have waited is noted.
sources::RetryRule withoutWaiting(QList<std::chrono::milliseconds> &waits);
