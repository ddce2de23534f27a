#pragma once
#include "app/cli/command.h"
#include "core/attestation/content.h"
#include "core/casework/caseload.h"

namespace cli {

/// --out, --force and --explain, which every command that makes an attestation has.
QList<Option> paperOptions();

/// Refuses --out when the file is there and --force is not: nothing is written over in silence.
void checkOutput(Arguments &arguments);

/// Writes the PDF, which tells the revision, whole or not at all, and notes in the case that it was made. Nobody holds
/// a paper that the history does not know: the note comes first. `reason` as in Caseload::recordIssue().
Result<Revision> issuePaper(const Caseload &caseload, const Revision &told, const attestation::Content &content,
                            const QString &file, const QString &reason = {});

} // namespace cli
