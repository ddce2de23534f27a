#include "core/scan/pdfpages.h"

using namespace Qt::StringLiterals;

Result<int> pdfPages(const QByteArray &)
{
    return refused(Problem::UnknownCode, u"pdf: not in this build"_s);
}

Result<QImage> drawPdfPage(const QByteArray &, int, const std::stop_token &)
{
    return refused(Problem::UnknownCode, u"pdf: not in this build"_s);
}
