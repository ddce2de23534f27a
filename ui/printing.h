#pragma once
#include "core/attestation/marks.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

/// Called once when the paper was really made; not when the agent changed their mind.
using PaperMade = std::function<void()>;

/// A file that the window makes.
struct PaperFile {
    QString title; ///< Of the dialog: « Save the picture ».
    QString name; ///< Proposed, with its ending.
    QString filter; ///< « PDF document (*.pdf) »
};

/// Asks where, without holding the window, and before writing over a file that is there; then makes the bytes and writes
/// them whole or not at all in the background. `make` runs in another thread: it captures values only.
void savePaper(QWidget *parent, const PaperFile &file, const std::function<QByteArray()> &make, const PaperMade &made = {});

/// Asks which printer, and prints pages laid out in points. `name` is what the printer's list shows.
void printPages(QWidget *parent, const QString &name, const QList<attestation::Marks> &pages, const PaperMade &made = {});

// Their parts, for what is done between the question and the paper.

/// Asks where, without holding the window, and before writing over a file that is there.
void askWhere(QWidget *parent, const PaperFile &file, const std::function<void(const QString &path)> &chosen);
void tellNotWritten(QWidget *parent, const QString &title);
/// Asks which printer, for A4 pages without margins, without holding the window.
void askPrinter(QWidget *parent, const QString &name, const std::function<void(const std::shared_ptr<QPrinter> &)> &chosen);
/// Whether the printer took the pages; the agent is told when it did not.
bool paintOn(QWidget *parent, QPrinter &printer, const QString &name, const QList<attestation::Marks> &pages);
