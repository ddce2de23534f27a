#include "core/casework/noticepicture.h"

#include "core/formats/twoddoc/code.h"
#include "core/scan/picturefile.h"

static SymbolSearch searchUntil(const std::stop_token &stop)
{
    return {.budget = std::chrono::seconds(3),
        .stop = stop,
        // Once a notice is there, the rest of the page and the other pages are of no interest.
        .isWanted = [](const QByteArray &message) { return twoddoc::isNoticeSymbol(message); }};
}

Result<QList<QByteArray>> codesOfFile(const QString &path, const std::stop_token &stop)
{
    const Result<QByteArray> bytes = readPictureBytes(path);
    if (!bytes)
        return bytes.error();
    return codesOfBytes(*bytes, stop);
}

Result<QList<QByteArray>> codesOfBytes(const QByteArray &bytes, const std::stop_token &stop)
{
    return symbolsOf(bytes, searchUntil(stop));
}

QList<QByteArray> codesOfPicture(const QImage &picture, const std::stop_token &stop)
{
    return findSymbols(picture, searchUntil(stop));
}
