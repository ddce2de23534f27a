#pragma once
#include "core/base/result.h"

#include <QImage>
#include <QList>

#include <chrono>
#include <stop_token>

// The codes of a tax notice that was scanned, photographed, dropped, pasted or opened. Blocking, up to seconds for a
// file of several pages: for the background of a window. Which code is a notice, and what it proves, is for the reader
// of codes to say; none is a picture without code.

/// How long codes are looked for.
struct CodePatience {
    std::stop_token stop = {}; ///< Looking ends soon after it is asked for.
    std::chrono::milliseconds perPage{1000}; ///< What somebody waits for; a program that asks nobody may take longer.
};

/// Of a file: PNG, JPEG, TIFF, and PDF where the program was built for it. Refusals: see core/scan/picturefile.h.
Result<QList<QByteArray>> codesOfFile(const QString &path, const CodePatience &patience = {});
/// Of the bytes of such a file.
Result<QList<QByteArray>> codesOfBytes(const QByteArray &bytes, const CodePatience &patience = {});
/// Of a picture from the clipboard.
QList<QByteArray> codesOfPicture(const QImage &picture, const CodePatience &patience = {});
