#include "core/casework/noticepicture.h"

#include "core/formats/twoddoc/code.h"
#include "core/scan/picturefile.h"

static SymbolSearch searchWith(const CodePatience &patience)
{
    return {.budget = patience.perPage,
        .stop = patience.stop,
        // A page of a letter bears the symbol of mail sorting as well, and a file may begin with a bill's own 2D-Doc;
        // once a notice is there, the rest of the page and the other pages are of no interest.
        .isWanted = [](const QByteArray &message) { return twoddoc::isNoticeSymbol(message); }};
}

Result<QList<QByteArray>> codesOfFile(const QString &path, const CodePatience &patience)
{
    const Result<QByteArray> bytes = readPictureBytes(path);
    if (!bytes)
        return bytes.error();
    return codesOfBytes(*bytes, patience);
}

Result<QList<QByteArray>> codesOfBytes(const QByteArray &bytes, const CodePatience &patience)
{
    return symbolsOf(bytes, searchWith(patience));
}

QList<QByteArray> codesOfPicture(const QImage &picture, const CodePatience &patience)
{
    return findSymbols(picture, searchWith(patience));
}
