#include "ui/desk/paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>

#include "core/attestation/pdf.h"
#include "core/casework/paperfile.h"
#include "ui/background.h"
#include "ui/words/casewords.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

} // namespace

/// The printer's name, or nothing when it did not take the pages.
static std::optional<QString> printed(const attestation::Content &content)
{
    const QPrinterInfo chosen = QPrinterInfo::defaultPrinter();
    if (chosen.isNull())
        return std::nullopt;
    QPrinter printer(chosen, QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(PaperWords::tr("Attestation"));
    return attestation::paint(printer, content) ? std::optional(chosen.description()) : std::nullopt;
}

/// The file's path, or nothing when it could not be written whole. Its name is the case's number: nothing personal.
static std::optional<QString> written(const PaperJob &job, const attestation::Content &content)
{
    const QString path = QDir(job.folder).filePath(job.issuing.number.toString() + u".pdf"_s);
    if (!preparePaperFolder(job.folder) || !writePaper(path, attestation::toPdf(content)))
        return std::nullopt;
    return path;
}

static Issue issue(const PaperJob &job)
{
    Issue made;
    const Issued issued = noteIssue(job.issuing);
    if (!issued.revision) {
        made.problem = describe(issued.revision.error());
        return made;
    }
    made.revision = *issued.revision;
    if (const auto printer = job.usePrinter ? printed(issued.content) : std::nullopt) {
        made.sentence = PaperWords::tr("Attestation sent to the printer %1.").arg(*printer);
    } else if (const auto file = written(job, issued.content)) {
        made.file = *file;
        made.sentence = job.isPrivate ? PaperWords::tr("No printer took the attestation: open it to print it. It is removed with the next family.")
                                      : PaperWords::tr("Attestation saved as PDF.");
    } else {
        made.problem = PaperWords::tr("The attestation could be neither printed nor saved. The case is recorded: use « Save the PDF… ».");
    }
    return made;
}

void issueAttestation(QObject *receiver, const PaperJob &job, std::function<void(const Issue &)> done)
{
    background(receiver, [job] { return issue(job); }, std::move(done));
}
