#pragma once
#include "core/base/result.h"

#include <QImage>
#include <QList>

#include <stop_token>

// The codes of a tax notice that was scanned, photographed, dropped, pasted or opened. Blocking, up to seconds for a
// file of several pages: for the background of a window. `stop` ends it soon. Which code is a notice, and what it
// proves, is for the reader of codes to say; none is a picture without code.

/// Of a file: PNG, JPEG, TIFF, and PDF where the program was built for it. Refusals: see core/scan/picturefile.h.
Result<QList<QByteArray>> codesOfFile(const QString &path, const std::stop_token &stop = {});
/// Of the bytes of such a file.
Result<QList<QByteArray>> codesOfBytes(const QByteArray &bytes, const std::stop_token &stop = {});
/// Of a picture from the clipboard.
QList<QByteArray> codesOfPicture(const QImage &picture, const std::stop_token &stop = {});
