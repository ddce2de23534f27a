#pragma once
#include "core/attestation/content.h"
#include "core/casework/caseload.h"

#include <functional>

class QWidget;

/// An attestation that leaves the town hall, and the case that it tells.
struct Issuing {
    attestation::Content content;
    CaseNumber number;
    int version = 0; ///< Of the case, that the paper tells.
    Caseload caseload;
    QString reason = {}; ///< Why the case was opened, where it is protected.
};

/// The paper with the mark of the log, once the case has noted it: no paper leaves without a trace, and the mark at its
/// foot stands for the trace too.
struct Issued {
    Result<Revision> revision; ///< The case's history has this one more; an error, and no paper is to be made.
    attestation::Content content;
};
/// Blocking: for a background task.
Issued noteIssue(const Issuing &issuing);

using IssueNoted = std::function<void(const Result<Revision> &)>;

/// Asks where, without holding the window; then notes the paper in its case, and writes the PDF whole or not at all. `noted` is
/// not called when the agent changed their mind. The name proposed says nothing of the family.
void saveAttestation(QWidget *parent, const Issuing &issuing, const IssueNoted &noted);

/// Asks which printer, without holding the window; then notes the paper in its case, and prints every page.
void printAttestation(QWidget *parent, const Issuing &issuing, const IssueNoted &noted);
