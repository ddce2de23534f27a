#pragma once
#include "core/domain/familyanswer.h"
#include "core/domain/identifiers.h"

namespace sources {

/// The errors as they may be printed, noted and sent to support: a title that quotes the token, a name of the person or
/// the birth date is dropped. What an error means was decided before, and does not change.
QList<ProviderError> discreet(QList<ProviderError> errors, const CivilIdentity &identity, const ApiToken &token);

} // namespace sources
