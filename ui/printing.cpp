#include "ui/printing.h"

#include "core/attestation/pdf.h"
#include "core/casework/paperfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

void tell(QWidget *parent, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, Words::tr("Attestation"), sentence, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

std::shared_ptr<QPrinter> a4Printer(const attestation::Content &content)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(content.reference);
    return printer;
}

} // namespace

void saveAttestation(QWidget *parent, const QByteArray &pdf, const CaseNumber &number, const PaperMade &made)
{
    auto *dialog = new QFileDialog(parent, Words::tr("Save the attestation"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), Words::tr("PDF document (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"attestation-%1.pdf"_s.arg(number.toString()));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, pdf, made](const QString &path) {
        if (!writePaper(path, pdf))
            tell(parent,
                Words::tr("The file could not be written: choose another folder, or check that the disk has room."));
        else if (made)
            made();
    });
    dialog->open();
}

void printAttestation(QWidget *parent, const attestation::Content &content, const PaperMade &made)
{
    const std::shared_ptr<QPrinter> printer = a4Printer(content);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
        [parent, content, made, printer] {
            if (!attestation::paint(*printer, content))
                tell(parent,
                    Words::tr("The printer refused the page: check that it is on and has paper, then print again."));
            else if (made)
                made();
        });
    dialog->open();
}
