#include "ui/printing.h"

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

void askWhere(QWidget *parent, const PaperFile &file, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, file.title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), file.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    dialog->selectFile(file.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void tellNotWritten(QWidget *parent, const QString &title)
{
    tell(parent, title, Words::tr("The file could not be written: choose another folder, or check that the disk has room."));
}

void savePaper(QWidget *parent, const PaperFile &file, const std::function<QByteArray()> &make, const PaperMade &made)
{
    askWhere(parent, file, [parent, make, made, title = file.title](const QString &path) {
        background(parent, [path, make] { return writePaper(path, make()); },
                   [parent, made, title](const Result<Done> &done) {
                       if (!done)
                           tellNotWritten(parent, title);
                       else if (made)
                           made();
                   });
    });
}

void askPrinter(QWidget *parent, const QString &name, const std::function<void(const std::shared_ptr<QPrinter> &)> &chosen)
{
    const std::shared_ptr<QPrinter> printer = a4Printer(name);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [chosen, printer] { chosen(printer); });
    dialog->open();
}

bool paintOn(QWidget *parent, QPrinter &printer, const QString &name, const QList<attestation::Marks> &pages)
{
    const bool isPrinted = attestation::paintPages(printer, pages);
    if (!isPrinted)
        tell(parent, name, Words::tr("The printer refused the page: check that it is on and has paper, then print again."));
    return isPrinted;
}

void printPages(QWidget *parent, const QString &name, const QList<attestation::Marks> &pages, const PaperMade &made)
{
    askPrinter(parent, name, [parent, name, pages, made](const std::shared_ptr<QPrinter> &printer) {
        if (paintOn(parent, *printer, name, pages) && made)
            made();
    });
}
