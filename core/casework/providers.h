#pragma once
#include "core/casework/familylookup.h"
#include "core/casework/settings.h"

class QNetworkAccessManager;

/// Limits of one look-up, retries included.
struct LookupLimits {
    int attempts = 3;
    int timeoutSeconds = 30; ///< For one attempt, from start to last byte.
};

/// Asks the State's service over `network`. The token is read from its file at each look-up and kept nowhere.
AskFamily askService(QNetworkAccessManager &network, const Connection &connection, LookupLimits limits = {});

/// Answers from the embedded families, inside the process: no socket is opened.
AskFamily askPracticeFamilies(QObject *owner);
