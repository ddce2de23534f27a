#pragma once
#include "core/attestation/marks.h"

#include <QDate>

class QPagedPaintDevice;

namespace attestation {

/// A PDF of A4 pages laid out in points; fonts embedded, text selectable, no metadata but the title and the day. Needs
/// a QGuiApplication. Blocking (a few milliseconds): call it in the background.
QByteArray pdfOf(const QList<Marks> &pages, const QString &title, QDate day);

/// The same pages on a device of A4 pages without margins, such as a printer. False when the device does not take them.
bool paintPages(QPagedPaintDevice &device, const QList<Marks> &pages);

} // namespace attestation
