#pragma once
#include "core/base/result.h"

#include <QImage>

#include <stop_token>

/// Dots: twice a page of A4 at 600 an inch.
inline constexpr qint64 largestPicture = 80'000'000;
inline bool isPictureSize(QSize size)
{
    return !size.isEmpty() && qint64(size.width()) * size.height() <= largestPicture;
}

// A program built without poppler refuses every PDF as a kind that it does not know.

/// Refuses a PDF that asks for a password (Fault::Refused) and what is no PDF (Fault::Unreadable).
Result<int> pdfPages(const QByteArray &bytes);
/// One page at 400 dots an inch, fewer where the sheet is so large that the limit would be passed.
Result<QImage> drawPdfPage(const QByteArray &bytes, int page, const std::stop_token &stop);
