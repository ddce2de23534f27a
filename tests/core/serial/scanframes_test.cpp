#include <catch2/catch.hpp>

#include "core/serial/scanframes.h"

static QList<QByteArray> framed(const QList<QByteArray> &pieces)
{
    ScanFrames frames;
    QList<QByteArray> scans;
    for (const QByteArray &piece : pieces)
        scans += frames.take(piece);
    if (const QByteArray rest = frames.endOfSilence(); !rest.isEmpty())
        scans << rest;
    return scans;
}

TEST_CASE("A scan ends with its line, or with silence, in however many pieces it comes")
{
    struct Row {
        const char *what;
        QList<QByteArray> pieces;
        QList<QByteArray> scans;
    };
    const Row row = GENERATE(values<Row>({
        {"one line", {"DC04FR\r\n"}, {"DC04FR"}},
        {"in pieces", {"DC", "04", "FR\r", "\n"}, {"DC04FR"}},
        {"two scans at once", {"DC04A\rDC04B\r"}, {"DC04A", "DC04B"}},
        {"no end of line", {"DC04A"}, {"DC04A"}},
        {"separators are no ends", {QByteArray("DC04A\x1d" "B\x1e" "C\x1f" "D\r")}, {QByteArray("DC04A\x1d" "B\x1e" "C\x1f" "D")}},
        {"wrapped", {QByteArray("\x02" "DC04A\x03")}, {"DC04A"}},
        {"empty lines", {"\r\n\r\n"}, {}},
    }));
    CAPTURE(row.what);
    CHECK(framed(row.pieces) == row.scans);
}

TEST_CASE("Noise without end is thrown away, and the next scan is read")
{
    const QByteArray noise(3 * ScanFrames::longest, 'x');
    CHECK(framed({noise, noise, "\rDC04A\r"}) == QList<QByteArray>{"DC04A"});
    CHECK(framed({QByteArray(ScanFrames::longest, 'x')}).first().size() == ScanFrames::longest);
}
