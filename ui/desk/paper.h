#pragma once
#include "ui/issuing.h"

class QObject;

/// An attestation to be handed over now, without a question asked.
struct PaperJob {
    Issuing issuing;
    QString folder; ///< Where the PDF goes when no printer takes it; made when missing.
    bool isPrivate = false; ///< That folder is emptied with the next family, at the lock and at the end.
    bool usePrinter = false; ///< Never in practice: fictitious families need no paper.
};

/// How it ended. Either a sentence and perhaps a file, or a problem with what to do.
struct Issue {
    QString sentence;
    QString file; ///< Empty when it was printed.
    QString problem;
    std::optional<Revision> revision; ///< The case's history has this one more.
};

/// Notes in the case that an attestation is made, then prints on the system's default printer, or writes the PDF.
/// All in the background; `done` runs in the receiver's thread, unless the receiver is gone.
void issueAttestation(QObject *receiver, const PaperJob &job, std::function<void(const Issue &)> done);
