#include "core/attestation/pdf.h"

#include "core/attestation/layout.h"
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

static void prepare(QPdfWriter &writer)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(u"Attestation de tarif"_s);
    writer.setCreator(u"Guichet Pass famille"_s);
}

QByteArray toPdf(const Content &content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer);
        paint(writer, content);
    }
    setCreationDate(bytes, content.on);
    return bytes;
}

bool paint(QPagedPaintDevice &device, const Content &content)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setWindow(0, 0, qRound(pageWidth), qRound(pageHeight));
    const QList<Marks> pages = pagesOf(content);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        draw(painter, pages[i]);
    }
    return painter.end();
}

void drawPage(QPainter &painter, const Content &content, int index)
{
    const QList<Marks> pages = pagesOf(content);
    if (index >= 0 && index < pages.size())
        draw(painter, pages[index]);
}

int pageCount(const Content &content)
{
    return static_cast<int>(pagesOf(content).size());
}

} // namespace attestation
