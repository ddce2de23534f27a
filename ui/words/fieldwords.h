#pragma once
#include "core/domain/identity.h"

// What stands beside a field that was refused: one sentence that says what to do. Problem::None gives the instruction
// of the field itself, for a hint or a screen reader; a problem that the field's door never reports gets a general
// sentence and that instruction. In the language of the window.

QString describe(IdentityField field, Problem problem);

QString describeSiret(Problem problem);
QString describePostalCode(Problem problem);
/// Of what the token's file holds; the token itself is never quoted.
QString describeToken(Problem problem);
/// Of the service's address, as Connection::endpoint.
QString describeEndpoint(Problem problem);
