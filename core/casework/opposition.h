#pragma once
#include "core/casework/familylookup.h"
#include "core/casework/session.h"
#include "core/casework/taxoffice.h"
#include "core/domain/identifiers.h"

/// Whether a provider (CAF, MSA, tax office) may be asked about this person. Fault::Forbidden with
/// Problem::PersonObjects where the case, or another of somebody of the same birth name and birth date, is under
/// opposition (GDPR 21): the one who objected is met again under another case. Merged and quarantined cases count.
/// Fault::Unreadable where a case that may be theirs, by the names that the list still has, is damaged and may be under
/// opposition. Right::SeeCases; blocking: reads every mark, and of the cases under opposition the latest revision.
Result<Done> mayAsk(const Session &session, const CivilIdentity &person, const std::optional<CaseNumber> &number = {});

/// The same look-ups, but that nothing is sent where mayAsk() refuses or cannot tell, which is read beside the window
/// first. `session` says who works at the moment of each: keys may change under a window. `ask` is called in the thread
/// of the caller, for as long as the look-up lives.
AskFamily heedingOpposition(const std::function<Session()> &session, const AskFamily &ask, const Ports &ports = {});

/// The same for the tax office, which is asked by a fiscal number: it is not where the applicant or the case of the question
/// objects, nor where a case under opposition holds a tax notice of that number. Empty where `ask` is.
AskTaxOffice heedingOpposition(const std::function<Session()> &session, const AskTaxOffice &ask, const Ports &ports = {});
