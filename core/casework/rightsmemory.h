#pragma once
#include "core/domain/tokenrights.h"

#include <QUrl>

// What the desk remembers of the State's answers about its token, from one start to the next, so that locking and
// unlocking does not ask it again and again: one small file, without the token and without anybody's name. Blocking,
// some milliseconds.

/// Tells one token at one address from another. A digest cut short: it does not lead back to a token, whose signature
/// alone has 256 unknown bits.
QString rightsKey(const QUrl &endpoint, const QByteArray &bearer);

/// The answer of the last hour about this token, if there is one. A clock that was set back forgets it.
std::optional<RightsAnswer> rememberedRights(const QString &file, const QString &key, const QDateTime &now);
/// Keeps what the service said; an answer that did not come is not kept.
void rememberRights(const QString &file, const QString &key, const RightsAnswer &answer);

ReminderSeen loadReminder(const QString &file);
void storeReminder(const QString &file, const ReminderSeen &seen);
