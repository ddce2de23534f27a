#include "core/attestation/pages.h"

#include "core/attestation/look.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace attestation {

/// Qt writes the clock's time; the paper is of its own day, and the same content gives the same bytes. Only digits
/// are replaced, so that the offsets of the file's table hold.
static void setCreationDate(QByteArray &pdf, QDate day)
{
    static constexpr QByteArrayView field("/CreationDate (D:");
    const qsizetype at = pdf.lastIndexOf(field);
    const QByteArray date = day.toString(u"yyyyMMdd"_s).toLatin1() + "000000";
    if (at >= 0 && day.isValid())
        pdf.replace(at + field.size(), date.size(), date);
}

static void prepare(QPdfWriter &writer, const QString &title)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(title);
    writer.setCreator(u"Guichet Pass famille"_s);
}

QByteArray pdfOf(const QList<Marks> &pages, const QString &title, QDate day)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, title);
        paintPages(writer, pages);
    }
    setCreationDate(bytes, day);
    return bytes;
}

bool paintPages(QPagedPaintDevice &device, const QList<Marks> &pages)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setWindow(0, 0, qRound(pageWidth), qRound(pageHeight));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        draw(painter, pages[i]);
    }
    return painter.end();
}

} // namespace attestation
