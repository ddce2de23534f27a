#include "core/scan/pdfpages.h"

#include <QDeadlineTimer>

#include <poppler-qt6.h>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// When drawing must end.
struct Leash {
    std::stop_token stop;
    QDeadlineTimer deadline;
};

bool isAtEnd(const QVariant &leash)
{
    const auto *given = static_cast<const Leash *>(leash.value<void *>());
    return given->deadline.hasExpired() || given->stop.stop_requested();
}

} // namespace

/// Poppler writes what it thinks of a file on the standard error, words of the file included.
static void sayNothing(const QString &, const QVariant &) { }

static Result<std::unique_ptr<Poppler::Document>> open(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction(sayNothing, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return Error{Fault::Unreadable, u"pdf: damaged"_s};
    if (document->isLocked())
        return Error{Fault::Refused, u"pdf: password"_s};
    return document;
}

Result<int> pdfPages(const QByteArray &bytes)
{
    const auto document = open(bytes);
    if (!document)
        return document.error();
    return (*document)->numPages();
}

/// Dots an inch for a sheet in points (1/72 inch); nothing for a sheet without size.
static std::optional<double> resolutionFor(QSizeF sheet)
{
    constexpr double wanted = 400;
    const double area = sheet.width() * sheet.height() / (72.0 * 72.0);
    if (!(area > 0) || !(sheet.width() > 0) || !std::isfinite(area))
        return std::nullopt;
    const double limit = std::sqrt(0.99 * double(largestPicture) / area);
    return limit < 20 ? std::nullopt : std::optional(std::min(wanted, limit));
}

Result<QImage> drawPdfPage(const QByteArray &bytes, int page, const std::stop_token &stop)
{
    using namespace std::chrono_literals;
    const auto document = open(bytes);
    if (!document)
        return document.error();
    const std::unique_ptr<Poppler::Page> sheet = (*document)->page(page);
    if (!sheet)
        return Error{Fault::Unreadable, u"pdf: no such page"_s};
    const std::optional<double> resolution = resolutionFor(sheet->pageSizeF());
    if (!resolution)
        return refused(Problem::OutOfRange, u"pdf: size of the sheet"_s);
    (*document)->setRenderHint(Poppler::Document::Antialiasing);
    Leash leash{stop, QDeadlineTimer(10s)};
    QImage image = sheet->renderToImage(*resolution, *resolution, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr,
        nullptr, isAtEnd, QVariant::fromValue(static_cast<void *>(&leash)));
    if (stop.stop_requested())
        return Error{Fault::Unreadable, u"pdf: drawing was stopped"_s};
    if (image.isNull() || leash.deadline.hasExpired())
        return Error{Fault::Unreadable, u"pdf: cannot be drawn"_s};
    return image;
}
