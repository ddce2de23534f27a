#include "ui/printing.h"

#include "core/attestation/layout.h"
#include "core/attestation/pages.h"
#include "core/casework/paperfile.h"
#include "ui/background.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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

void tell(QWidget *parent, const QString &title, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, sentence, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

std::shared_ptr<QPrinter> a4Printer(const QString &name)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(name);
    return printer;
}

} // namespace

void savePaper(QWidget *parent, const PaperFile &file, const std::function<QByteArray()> &make, const PaperMade &made)
{
    auto *dialog = new QFileDialog(parent, file.title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), file.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    dialog->selectFile(file.name);
    const auto write = [parent, make, made, title = file.title](const QString &path) {
        const auto written = [parent, made, title](const Result<Done> &done) {
            if (!done)
                tell(parent, title,
                    Words::tr("The file could not be written: choose another folder, or check that the disk has room."));
            else if (made)
                made();
        };
        background(parent, [path, make] { return writePaper(path, make()); }, written);
    };
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, write);
    dialog->open();
}

void saveAttestation(QWidget *parent, const QByteArray &pdf, const CaseNumber &number, const PaperMade &made)
{
    const PaperFile file{Words::tr("Save the attestation"), u"attestation-%1.pdf"_s.arg(number.toString()), Words::tr("PDF document (*.pdf)")};
    savePaper(parent, file, [pdf] { return pdf; }, made);
}

void printPages(QWidget *parent, const QString &name, const QList<attestation::Marks> &pages, const PaperMade &made)
{
    const std::shared_ptr<QPrinter> printer = a4Printer(name);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [parent, name, pages, made, printer] {
        if (!attestation::paintPages(*printer, pages))
            tell(parent, name, Words::tr("The printer refused the page: check that it is on and has paper, then print again."));
        else if (made)
            made();
    });
    dialog->open();
}

void printAttestation(QWidget *parent, const attestation::Content &content, const PaperMade &made)
{
    printPages(parent, content.reference, attestation::pagesOf(content), made);
}
