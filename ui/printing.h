#pragma once
#include "core/attestation/content.h"
#include "core/attestation/marks.h"
#include "core/domain/identifiers.h"

#include <functional>

class QWidget;

/// Called once when the paper was really made; not when the agent changed their mind.
using PaperMade = std::function<void()>;

/// Asks where, without holding the window, and writes the PDF whole or not at all. The name proposed says nothing of
/// the family.
void saveAttestation(QWidget *parent, const QByteArray &pdf, const CaseNumber &number, const PaperMade &made = {});

/// Asks which printer, without holding the window, and prints every page.
void printAttestation(QWidget *parent, const attestation::Content &content, const PaperMade &made = {});

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
