#pragma once
#include "core/casework/settings.h"
#include "core/domain/familyanswer.h"
#include "core/sources/network.h"
#include "core/sources/particulier.h"

#include <variant>

// What a question to the State is sent with, read beside the window. For the jobs of this folder alone.

using TokenOrTrouble = std::variant<ApiToken, Trouble>;
/// Read at each question: a renewed token counts at once, and no copy outlives the exchange.
TokenOrTrouble readToken(const ReadSecret &read);

using ServiceAccess = std::variant<sources::Access, Trouble>;
ServiceAccess readServiceAccess(const Connection &connection, const ReadSecret &secret);

/// Learns which proxy leads there, where the network has a way of its own. Blocking.
void prepareWay(const std::shared_ptr<sources::WayOut> &way, const QUrl &url);
