#pragma once
#include "core/casework/familylookup.h"

namespace cli {

/// Asks and waits for the end; a wait that the service asks for is said on standard error.
FamilyAnswer askAndWait(const AskFamily &ask, const LookupRequest &request);

} // namespace cli
