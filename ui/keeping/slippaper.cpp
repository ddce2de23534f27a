#include "ui/keeping/slippaper.h"

#include "core/attestation/pages.h"
#include "core/attestation/slippages.h"
#include "core/casework/keepingfiles.h"
#include "ui/printing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlipPaper)
};

} // namespace

static QString nameOf(const SlipPaper &paper, const QString &ending)
{
    return u"bordereau-elimination-%1.%2"_s.arg(paper.slip.at.date().toString(Qt::ISODate), ending);
}

static QList<attestation::Marks> pagesOf(const SlipPaper &paper)
{
    return attestation::slipPages(paper.slip, paper.townHall, paper.practice);
}

void saveSlipPdf(QWidget *parent, const SlipPaper &paper, const std::function<void()> &made)
{
    const PaperFile file{Words::tr("Save the slip"), nameOf(paper, u"pdf"_s), Words::tr("PDF document (*.pdf)")};
    savePaper(
        parent, file,
        [paper] { return attestation::pdfOf(pagesOf(paper), u"Bordereau d’élimination"_s, paper.slip.at.date()); },
        made);
}

void saveSlipData(QWidget *parent, const SlipPaper &paper, const std::function<void()> &made)
{
    const PaperFile file{Words::tr("Save the slip"), nameOf(paper, u"json"_s), Words::tr("Data (*.json)")};
    savePaper(
        parent, file, [slip = paper.slip] { return slipFile(slip); }, made);
}

void printSlip(QWidget *parent, const SlipPaper &paper, const std::function<void()> &made)
{
    printPages(parent, Words::tr("Slip of what is proposed to be destroyed"), pagesOf(paper), made);
}
