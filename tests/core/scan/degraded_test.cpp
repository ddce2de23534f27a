#include <catch2/catch.hpp>

#include "core/scan/findsymbols.h"
#include "tests/support/scannedpage.h"

#include <QTransform>

using namespace std::chrono_literals;

// Generous: the tests say what is read, the benchmark how fast.
static const SymbolSearch patient{.budget = 20s, .stop = {}, .isWanted = {}};

TEST_CASE("pictures: a symbol is read as long as an honest scanner made the picture")
{
    struct Row {
        const char *what;
        Scan scan;
    };
    const Row row = GENERATE(values<Row>({
        {"150 dpi", {.dpi = 150}},
        {"200 dpi", {.dpi = 200}},
        {"300 dpi", {.dpi = 300}},
        {"600 dpi", {.dpi = 600}},
        {"150 dpi, turned", {.dpi = 150, .angle = 3}},
        {"150 dpi, soft", {.dpi = 150, .angle = 1, .blur = 0.1}},
        {"300 dpi, soft", {.dpi = 300, .angle = 1.7, .blur = 0.15}},
        {"600 dpi, soft", {.dpi = 600, .angle = -2, .blur = 0.12}},
        {"noise", {.noise = 40}},
        {"specks", {.specks = 0.05}},
        {"black-and-white copy", {.angle = 2, .blur = 0.1, .noise = 30, .threshold = 120}},
        {"black-and-white copy, 200 dpi", {.dpi = 200, .angle = 2, .blur = 0.1, .noise = 30, .threshold = 120}},
        {"black-and-white copy, 150 dpi", {.dpi = 150, .angle = 1, .blur = 0.08, .threshold = 128}},
        {"pale", {.noise = 4, .contrast = 0.15}},
        {"shadow", {.noise = 5, .shadow = 0.5}},
        {"leaning camera", {.tilt = 0.05}},
        {"small modules", {.dpi = 600, .module = 0.2}},
        {"large modules", {.dpi = 300, .module = 1.2}},
    }));
    CAPTURE(row.what);
    for (const unsigned seed : {1U, 2U}) {
        Scan scan = row.scan;
        scan.seed = seed;
        const QByteArray message = sampleMessage(seed);
        CHECK(findSymbols(scannedSymbol(message, scan), patient) == QList<QByteArray>{message});
    }
}

TEST_CASE("pictures: a symbol is read at any angle")
{
    const QByteArray message = sampleMessage(4);
    for (const double angle : {0.3, 0.8, 1.5, -1.0, 5.0, 12.0, 30.0, 44.0, 45.0, 46.0, 60.0, 89.0, 90.0, 91.5, 135.0,
             180.0, 225.0, 270.0, 315.0, 358.0}) {
        CAPTURE(angle);
        CHECK(findSymbols(scannedSymbol(message, {.dpi = 200, .angle = angle}), patient) == QList<QByteArray>{message});
    }
}

TEST_CASE("pictures: a page of text gives the symbols that stand on it, each once")
{
    const QList<QByteArray> messages{sampleMessage(1), sampleMessage(2), "POSTE 0123456789 ROUTAGE", sampleMessage(1)};
    const double dpi = GENERATE(150, 200, 300, 400, 600);
    CAPTURE(dpi);
    QList<QByteArray> found = findSymbols(scannedPage(messages, {.dpi = dpi, .angle = 0.7, .noise = 8}), patient);
    std::ranges::sort(found);
    QList<QByteArray> wanted = messages.first(3);
    std::ranges::sort(wanted);
    CHECK(found == wanted);
}

TEST_CASE("pictures: a page laid on its side or upside down")
{
    const double angle = GENERATE(90, 180, 270);
    const QByteArray message = sampleMessage(6);
    CHECK(findSymbols(scannedPage({message}, {.dpi = 200, .angle = angle}), patient).contains(message));
}

TEST_CASE("pictures: a page without symbol gives none")
{
    CHECK(findSymbols(scannedPage({}, {.dpi = 200, .noise = 10}), patient).isEmpty());
}

TEST_CASE("pictures: any depth and a transparent background")
{
    const QByteArray message = sampleMessage(8);
    const QImage symbol = scannedSymbol(message, {});
    for (const QImage::Format format : {QImage::Format_Mono, QImage::Format_Indexed8, QImage::Format_RGB32,
             QImage::Format_RGB16, QImage::Format_Grayscale16, QImage::Format_RGB888}) {
        CAPTURE(int(format));
        CHECK(findSymbols(symbol.convertToFormat(format), patient) == QList<QByteArray>{message});
    }
    QImage clear(symbol.size(), QImage::Format_ARGB32);
    for (int y = 0; y < clear.height(); ++y) {
        for (int x = 0; x < clear.width(); ++x)
            clear.setPixel(x, y, qRgba(0, 0, 0, 255 - qGray(symbol.pixel(x, y))));
    }
    CHECK(findSymbols(clear, patient) == QList<QByteArray>{message});
}

TEST_CASE("pictures: the drawing itself, without margin, at two pixels a module and more")
{
    const QByteArray message = sampleMessage(9);
    const QImage symbol = symbolOf(message);
    for (const int module : {2, 3, 5, 8, 20}) {
        CAPTURE(module);
        CHECK(findSymbols(symbol.scaled(symbol.size() * module), patient) == QList<QByteArray>{message});
    }
}
