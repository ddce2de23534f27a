#pragma once
#include "core/attestation/content.h"
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
