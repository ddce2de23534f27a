#include "tests/bench/scan_bench.h"

#include "tests/bench/measure.h"

#include "core/scan/findsymbols.h"
#include "tests/support/scannedpage.h"

#include <QElapsedTimer>

#include <dmtx.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Degradation {
    const char *name;
    Scan scan;
    bool isTurned = false; ///< By another angle in each round, all around the circle.
};

const std::vector<Degradation> degradations{
    {"150 dpi", {.dpi = 150}},
    {"200 dpi", {.dpi = 200}},
    {"300 dpi", {.dpi = 300}},
    {"600 dpi", {.dpi = 600}},
    {"100 dpi (below what is asked)", {.dpi = 100}},
    {"150 dpi, any angle", {.dpi = 150}, true},
    {"300 dpi, any angle", {.dpi = 300}, true},
    {"300 dpi, askew by 1.7 degrees", {.angle = 1.7}},
    {"300 dpi, soft (0.15 mm)", {.angle = 1.7, .blur = 0.15}},
    {"150 dpi, soft (0.15 mm)", {.dpi = 150, .angle = 1.7, .blur = 0.15}},
    {"300 dpi, noise of 40 shades", {.noise = 40}},
    {"300 dpi, 5 % of specks", {.specks = 0.05}},
    {"300 dpi, 10 % of specks", {.specks = 0.1}},
    {"300 dpi, black-and-white copy", {.angle = 2, .blur = 0.1, .noise = 30, .threshold = 120}},
    {"200 dpi, black-and-white copy", {.dpi = 200, .angle = 2, .blur = 0.1, .noise = 30, .threshold = 120}},
    {"150 dpi, black-and-white copy", {.dpi = 150, .angle = 1, .blur = 0.08, .threshold = 128}},
    {"300 dpi, contrast of 15 %", {.noise = 4, .contrast = 0.15}},
    {"300 dpi, shadow of 50 %", {.noise = 5, .shadow = 0.5}},
    {"300 dpi, leaning by 5 %", {.tilt = 0.05}},
};

struct Tally {
    int read = 0;
    int pictures = 0;
    std::vector<double> milliseconds;

    template <typename Find>
    void take(const QImage &picture, const QByteArray &message, Find find)
    {
        QElapsedTimer timer;
        timer.start();
        const bool isRead = find(picture).contains(message);
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        read += isRead;
        ++pictures;
    }

    double median()
    {
        std::ranges::sort(milliseconds);
        return milliseconds[milliseconds.size() / 2];
    }

    double longest() const { return *std::ranges::max_element(milliseconds); }
};

} // namespace

/// libdmtx's own search of the whole picture, given two seconds.
static QList<QByteArray> findWithLibdmtx(const QImage &picture)
{
    QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    DmtxImage *image = dmtxImageCreate(gray.bits(), gray.width(), gray.height(), DmtxPack8bppK);
    dmtxImageSetProp(image, DmtxPropRowPadBytes, static_cast<int>(gray.bytesPerLine()) - gray.width());
    DmtxDecode *decoder = dmtxDecodeCreate(image, 1);
    DmtxTime end = dmtxTimeAdd(dmtxTimeNow(), 2000);
    QList<QByteArray> messages;
    while (DmtxRegion *region = dmtxRegionFindNext(decoder, &end)) {
        DmtxMessage *message = dmtxDecodeMatrixRegion(decoder, region, DmtxUndefined);
        if (message)
            messages.append(QByteArray(reinterpret_cast<const char *>(message->output), message->outputIdx));
        dmtxMessageDestroy(&message);
        dmtxRegionDestroy(&region);
        if (!messages.isEmpty())
            break;
    }
    dmtxDecodeDestroy(&decoder);
    dmtxImageDestroy(&image);
    return messages;
}

static void report(const QString &what, std::optional<double> promised, Tally ours, Tally theirs)
{
    print({what, ours.median(), u"ms"_s, promised,
        u"read %1/%2, longest %3 ms; libdmtx read %4/%5, %6 ms"_s.arg(ours.read).arg(ours.pictures).arg(ours.longest(), 0, 'f', 0)
            .arg(theirs.read).arg(theirs.pictures).arg(theirs.median(), 0, 'f', 0)});
}

template <typename Picture>
static void benchDegradation(const QString &kind, const Degradation &each, std::optional<double> promised, int rounds, Picture picture)
{
    Tally ours;
    Tally theirs;
    for (int round = 0; round < rounds; ++round) {
        Scan scan = each.scan;
        scan.seed = static_cast<unsigned>(round + 1);
        if (each.isTurned)
            scan.angle = round * 360.0 / rounds + 7.3;
        const QByteArray message = sampleMessage(scan.seed);
        const QImage image = picture(message, scan);
        ours.take(image, message, [](const QImage &seen) { return findSymbols(seen); });
        if (round < 3)
            theirs.take(image, message, findWithLibdmtx);
    }
    report(u"%1, %2"_s.arg(kind, QString::fromUtf8(each.name)), promised, ours, theirs);
}

void benchScan()
{
    const auto page = [](const QByteArray &message, const Scan &scan) { return scannedPage({message}, scan); };
    for (const Degradation &each : degradations)
        benchDegradation(u"page of A4"_s, each, each.scan.dpi == 300 ? std::optional(400.0) : std::nullopt, 8, page);
    for (const Degradation &each : degradations)
        benchDegradation(u"symbol"_s, each, {}, 20, scannedSymbol);
}
