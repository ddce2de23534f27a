#pragma once
#include "core/casework/familylookup.h"
#include "core/casework/secretsource.h"
#include "core/casework/settings.h"

class QNetworkAccessManager;
namespace sources {
struct Pace;
}

/// Limits of one look-up, retries included. In all it takes two minutes at most, or as long as one attempt may where that is
/// longer.
struct LookupLimits {
    int attempts = 3;
    int timeoutSeconds = 30; ///< For one attempt, from start to last byte.
    /// How long « the same request is already running » (409) is waited for, every 5 s; those do not count as attempts.
    int conflictSeconds = 60;
    bool isCampaign = false; ///< Nobody waits at a counter: leaves room for those who do.
};

/// Asks the State's service over `network`. The token is read at each look-up, beside the window, and kept nowhere:
/// from where it is sealed, or from its file.
/// Each request asks `pace` first; without one, requests leave at once.
AskFamily askService(QNetworkAccessManager &network, const Connection &connection, const ReadSecret &token, const sources::Pace &pace,
                     LookupLimits limits = {});
AskFamily askService(QNetworkAccessManager &network, const Connection &connection, const ReadSecret &token, LookupLimits limits = {});
AskFamily askService(QNetworkAccessManager &network, const Connection &connection, LookupLimits limits = {});

/// Answers from the embedded families, inside the process: no socket is opened. The answers must not outlive `owner`.
/// `delayMs` before each answer, as a service takes its time; 0 for tests, where the slow family answers at once too.
AskFamily askPracticeFamilies(QObject *owner, int delayMs = 600);
