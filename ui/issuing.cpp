#include "ui/issuing.h"

#include "core/attestation/layout.h"
#include "core/attestation/pdf.h"
#include "core/casework/paperfile.h"
#include "core/casework/papermark.h"
#include "ui/background.h"
#include "ui/printing.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// What a saving came to.
struct Saved {
    Result<Revision> revision;
    bool isWritten = false;
};

} // namespace

Issued noteIssue(const Issuing &issuing)
{
    const Result<Revision> revision = issuing.caseload.recordIssue(issuing.number, issuing.version, issuing.reason);
    return {revision, revision ? withLogMark(issuing.content, issuing.caseload) : issuing.content};
}

static Saved saved(const Issuing &issuing, const QString &path)
{
    const Issued issued = noteIssue(issuing);
    return {issued.revision, issued.revision && writePaper(path, attestation::toPdf(issued.content))};
}

void saveAttestation(QWidget *parent, const Issuing &issuing, const IssueNoted &noted)
{
    const PaperFile file{
        Words::tr("Save the attestation"), u"attestation-%1.pdf"_s.arg(issuing.number.toString()), Words::tr("PDF document (*.pdf)")};
    askWhere(parent, file, [parent, issuing, noted, title = file.title](const QString &path) {
        background(parent, [issuing, path] { return saved(issuing, path); },
                   [parent, noted, title](const Saved &saved) {
                       noted(saved.revision);
                       if (saved.revision && !saved.isWritten)
                           tellNotWritten(parent, title);
                   });
    });
}

void printAttestation(QWidget *parent, const Issuing &issuing, const IssueNoted &noted)
{
    askPrinter(parent, issuing.content.reference, [parent, issuing, noted](const std::shared_ptr<QPrinter> &printer) {
        background(parent, [issuing] { return noteIssue(issuing); },
                   [parent, noted, printer](const Issued &issued) {
                       noted(issued.revision);
                       if (issued.revision)
                           paintOn(parent, *printer, issued.content.reference, attestation::pagesOf(issued.content));
                   });
    });
}
