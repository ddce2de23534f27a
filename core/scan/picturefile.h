#pragma once
#include "core/base/result.h"
#include "core/scan/findsymbols.h"

/// The bytes of a file that may hold a picture: 40 MiB at most, not empty. The path never reaches the error.
Result<QByteArray> readPictureBytes(const QString &path);

/// How many pages a file has: a PDF or a TIFF has several, any other one.
struct PictureFile {
    QByteArray bytes;
    bool isPdf = false;
    int pages = 1;
};

/// PNG, JPEG, TIFF, and PDF where the program was built with poppler; told by the contents, never by the name. Refuses
/// other kinds (UnknownCode) and a PDF that asks for a password (Fault::Refused).
Result<PictureFile> parsePictureFile(const QByteArray &bytes);

/// A page, from 0, as a scanner would give it: a PDF at 400 dots an inch, as small modules need. Refuses what would
/// take more than 80 million dots (OutOfRange), before making room for it; a file that ends too soon is unreadable.
/// Drawing a PDF page ends soon after `stop` or its own deadline.
Result<QImage> readPage(const PictureFile &file, int page, const std::stop_token &stop = {});

/// The messages of the first page that holds one that is wanted, or of all pages (twelve at most) where none does. The
/// budget is for each page.
Result<QList<QByteArray>> symbolsOf(const QByteArray &fileBytes, const SymbolSearch &search = {});
