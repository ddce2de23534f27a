#include "core/attestation/pdf.h"

#include "core/attestation/layout.h"
#include "core/attestation/pages.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace attestation {

QByteArray toPdf(const Content &content)
{
    return pdfOf(pagesOf(content), u"Attestation de tarif"_s, content.on);
}

bool paint(QPagedPaintDevice &device, const Content &content)
{
    return paintPages(device, pagesOf(content));
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
