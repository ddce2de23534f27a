#pragma once
#include "core/attestation/content.h"

#include <QSizeF>

class QPainter;

namespace attestation {

/// A PDF of one A4 page, or two with the explanation; fonts embedded, text selectable, no metadata about the family.
/// Needs a QGuiApplication. Blocking (a few milliseconds): call it in the background.
QByteArray toPdf(const Content &content);

/// Draws page `index` (0 or 1) on any painter whose window is the page in points (595 × 842), for printing.
void drawPage(QPainter &painter, const Content &content, int index);
int pageCount(const Content &content);

} // namespace attestation
