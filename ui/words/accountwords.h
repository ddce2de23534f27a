#pragma once
#include "core/domain/account.h"

#include <chrono>

// Accounts in the words of the office, in the language of the window.

/// « Agent d’accueil », « Responsable ».
QString describe(Role role);
/// What a role allows, in one sentence.
QString describeRights(Role role);
/// « Agent d’accueil, responsable ».
QString describe(Roles roles);

/// What to do where a login, a name or the roles of an account are refused, as checkAccount() and Accounts do.
QString describeAccountRefusal(const Error &error);

/// Why nobody was let in: as signIn() and recover() say.
QString describeRefusedEntry(const Error &error);
/// « 1 min 20 s »
QString durationText(std::chrono::seconds duration);
