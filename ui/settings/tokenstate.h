#pragma once
#include "core/domain/identifiers.h"

#include <QDateTime>

#include <optional>

/// What can be said of a token's file without showing anything of the token.
struct TokenState {
    enum class Kind { NotSet, NoFile, Refused, Readable } kind = Kind::NotSet;
    Problem problem = Problem::None; ///< With Refused.
    QDateTime expiry; ///< With Readable; invalid when the token does not say.
};

/// Reads at most ten kilobytes of `file`. Blocking: a file may lie on a slow share.
TokenState readTokenState(const QString &file);

/// Whether the State can be asked with it at that moment.
bool isUsable(const TokenState &state, const QDateTime &now);

/// « Jeton lisible, valable jusqu'au 25/06/2027 », or what to do.
QString describe(const TokenState &state, const QDateTime &now);
