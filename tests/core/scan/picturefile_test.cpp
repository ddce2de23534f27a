#include <catch2/catch.hpp>

#include "core/scan/picturefile.h"
#include "tests/support/scannedpage.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

static QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, 85) ? bytes : QByteArray();
}

/// A PDF of which the last page holds the symbol.
static QByteArray pdfWith(const QByteArray &message, int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(600);
    QPainter painter(&writer);
    for (int page = 1; page < pages; ++page) {
        painter.drawText(500, 500, u"une page"_s);
        writer.newPage();
    }
    const QImage symbol = symbolOf(message);
    const int side = static_cast<int>(symbol.width() * 0.4 / 25.4 * 600);
    painter.drawImage(QRect(1000, 800, side, side), symbol);
    painter.end();
    return bytes;
}

TEST_CASE("picture files: PNG, JPEG and TIFF are told by their contents")
{
    const QByteArray message = sampleMessage(21);
    const QImage page = scannedPage({message}, {.dpi = 200, .angle = 0.5});
    for (const char *format : {"png", "jpeg", "tiff"}) {
        CAPTURE(format);
        const QByteArray bytes = encoded(page, format);
        if (bytes.isEmpty() && QByteArray(format) == "tiff") {
            WARN("no TIFF plug-in here");
            continue;
        }
        const auto found = symbolsOf(bytes);
        REQUIRE(found);
        CHECK(*found == QList<QByteArray>{message});
    }
}

TEST_CASE("picture files: a PDF is drawn page after page until a wanted symbol comes")
{
    const QByteArray message = sampleMessage(22);
    const auto found = symbolsOf(pdfWith(message, 3));
    if (!PASSFAMILLE_HAS_PDF) {
        REQUIRE_FALSE(found);
        CHECK(found.error().problem == Problem::UnknownCode);
        return;
    }
    REQUIRE(found);
    CHECK(*found == QList<QByteArray>{message});
}

TEST_CASE("picture files: what is not one is refused with its reason")
{
    struct Row {
        const char *what;
        QByteArray bytes;
        Fault fault;
        Problem problem;
    };
    const QByteArray png = encoded(scannedSymbol(sampleMessage(1), {}), "png");
    const Row row = GENERATE_COPY(values<Row>({
        {"nothing", "", Fault::Invalid, Problem::Missing},
        {"text", "Avis d'impot", Fault::Invalid, Problem::UnknownCode},
        {"a GIF", "GIF89a\x01\x00\x01\x00", Fault::Invalid, Problem::UnknownCode},
        {"a drawing in words", "<svg xmlns='http://www.w3.org/2000/svg'/>", Fault::Invalid, Problem::UnknownCode},
        {"a cut PNG", png.left(40), Fault::Unreadable, Problem::None},
        {"too long", QByteArray(41 * 1024 * 1024, 'x'), Fault::Invalid, Problem::TooLong},
    }));
    CAPTURE(row.what);
    const auto found = symbolsOf(row.bytes);
    REQUIRE_FALSE(found);
    CHECK(found.error().fault == row.fault);
    CHECK(found.error().problem == row.problem);
}

TEST_CASE("picture files: a few bytes that announce a huge picture are refused at once")
{
    QByteArray png = encoded(QImage(8, 8, QImage::Format_Mono), "png");
    qToBigEndian<quint32>(60'000, png.data() + 16);
    qToBigEndian<quint32>(60'000, png.data() + 20);
    // The header's own check word, so that the size is believed.
    quint32 sum = 0xFFFFFFFFU;
    for (qsizetype i = 12; i < 29; ++i) {
        sum ^= static_cast<quint8>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320U : 0U);
    }
    qToBigEndian<quint32>(~sum, png.data() + 29);
    QElapsedTimer timer;
    timer.start();
    const auto found = symbolsOf(png);
    REQUIRE_FALSE(found);
    CHECK(found.error().problem == Problem::OutOfRange);
    CHECK(timer.elapsed() < 2'000);
}

TEST_CASE("picture files: a file from a path, and one that is not there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"avis.bin"_s);
    const QByteArray bytes = encoded(scannedSymbol(sampleMessage(23), {}), "png");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<QByteArray> read = readPictureBytes(path);
    REQUIRE(read);
    CHECK(*read == bytes);
    const Result<QByteArray> absent = readPictureBytes(folder.filePath(u"DUPONT.png"_s));
    REQUIRE_FALSE(absent);
    CHECK(absent.error().fault == Fault::NotFound);
    CHECK_FALSE(absent.error().detail.contains(u"DUPONT"));
}

TEST_CASE("picture files: an asked stop ends the search")
{
    std::stop_source source;
    source.request_stop();
    const auto found = symbolsOf(encoded(scannedSymbol(sampleMessage(24), {}), "png"),
        {.budget = std::chrono::seconds(20), .stop = source.get_token(), .isWanted = {}});
    REQUIRE(found);
    CHECK(found->isEmpty());
}
