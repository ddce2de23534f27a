#pragma once
#include "core/attestation/content.h"

#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace attestation {

/// A PDF of A4 pages: the attestation, then its explanation on as many as it needs; fonts embedded, text selectable, no
/// metadata about the family. Needs a QGuiApplication. Blocking (a few milliseconds): call it in the background.
QByteArray toPdf(const Content &content);

/// The same pages on a device of A4 pages without margins, such as a printer. False when the device does not take them.
bool paint(QPagedPaintDevice &pages, const Content &content);

/// Draws page `index` (from 0) on any painter whose window is the page in points (595 × 842), for a picture of it.
void drawPage(QPainter &painter, const Content &content, int index);
int pageCount(const Content &content);

} // namespace attestation
