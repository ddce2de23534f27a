#include <catch2/catch.hpp>

#include "core/scan/picturefile.h"
#include "tests/support/scannedpage.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <random>

using namespace std::chrono_literals;

// What anyone may hand over at a counter: the search ends, and gives nothing that is not there.

static int rounds(int few)
{
    return qEnvironmentVariableIsSet("PASSFAMILLE_LONG") ? few * 50 : few;
}

static QImage noise(std::mt19937 &random, QSize size, QImage::Format format)
{
    QImage image(size, format);
    if (image.depth() < 8)
        image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        std::generate_n(row, image.bytesPerLine(), [&] { return static_cast<uchar>(random()); });
    }
    return image;
}

TEST_CASE("any picture: noise of any size ends in time and holds no symbol")
{
    std::mt19937 random(31);
    const QList<QSize> sizes{{1, 1}, {1, 700}, {2, 2}, {7, 9}, {15, 15}, {48, 48}, {300, 20}, {640, 480}, {1500, 1100}};
    for (const QSize &size : sizes) {
        for (const QImage::Format format : {QImage::Format_Mono, QImage::Format_Grayscale8, QImage::Format_RGB32}) {
            CAPTURE(size.width(), size.height(), int(format));
            CHECK(findSymbols(noise(random, size, format)).isEmpty());
        }
    }
}

TEST_CASE("any picture: plain ones, and grids of squares that look like a symbol")
{
    for (const int side : {60, 400, 2500}) {
        QImage image(side, side, QImage::Format_Grayscale8);
        for (const int shade : {0, 128, 255}) {
            image.fill(QColor(shade, shade, shade));
            CHECK(findSymbols(image).isEmpty());
        }
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                image.scanLine(y)[x] = (x / 5 + y / 5) % 2 == 0 ? 0 : 255;
        }
        CHECK(findSymbols(image).isEmpty());
    }
}

TEST_CASE("any picture: the budget is kept")
{
    std::mt19937 random(32);
    QElapsedTimer timer;
    timer.start();
    findSymbols(noise(random, {3500, 3500}, QImage::Format_Grayscale8), {.budget = 100ms, .stop = {}, .isWanted = {}});
    CHECK(timer.elapsed() < 5'000);
}

TEST_CASE("any file: cut anywhere, or with bytes changed, it is read or refused")
{
    const QByteArray message = sampleMessage(33);
    const QImage symbol = scannedSymbol(message, {.dpi = 150});
    std::mt19937 random(34);
    for (const char *format : {"png", "jpeg", "tiff"}) {
        QByteArray whole;
        QBuffer buffer(&whole);
        buffer.open(QIODevice::WriteOnly);
        if (!symbol.save(&buffer, format))
            continue;
        CAPTURE(format);
        for (int round = 0; round < rounds(12); ++round) {
            const auto cut =
                symbolsOf(whole.left(static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()))));
            CHECK((!cut || cut->isEmpty() || *cut == QList<QByteArray>{message}));
            QByteArray changed = whole;
            for (int fault = 0; fault < 6; ++fault)
                changed[static_cast<qsizetype>(random() % static_cast<unsigned>(changed.size()))] =
                    static_cast<char>(random());
            const auto read = symbolsOf(changed);
            CHECK((!read || read->size() <= 1));
        }
    }
}

TEST_CASE("any file: random bytes behind a true beginning")
{
    std::mt19937 random(35);
    const QList<QByteArray> beginnings{
        "%PDF-1.7\n", "\x89PNG\r\n\x1a\n", "\xff\xd8\xff\xe0", QByteArray("II*\0", 4), ""};
    for (int round = 0; round < rounds(20); ++round) {
        for (const QByteArray &beginning : beginnings) {
            QByteArray bytes = beginning;
            for (unsigned i = 0; i < 20 + random() % 400; ++i)
                bytes += static_cast<char>(random());
            const auto read = symbolsOf(bytes);
            CHECK((!read || read->isEmpty()));
        }
    }
}
