#pragma once
#include "core/base/fault.h"

#include <QDateTime>

// Sealed settings in words. The secret itself is never quoted.

/// Why the State's token was not sealed, and what to do.
QString describeRefusedToken(const Error &error);
/// Why the tax office's secret was not sealed, and what to do.
QString describeRefusedSecret(const Error &error);
/// « Enregistré le 23/11/2026 par C. Berthier. »
QString sealedText(const QDateTime &at, const QString &agent);
/// « Valable jusqu’au 25/06/2027. », or that it has ended and what to do; empty where it does not say.
QString expiryText(const QDateTime &expiry, const QDateTime &now);
