#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

static QList<QByteArray> realGrids()
{
    QList<QByteArray> grids;
    const QDir folder(QString::fromUtf8(PASSFAMILLE_SOURCE) + QStringLiteral("/tests/data/schedules"));
    for (const QFileInfo &entry : folder.entryInfoList({QStringLiteral("*.toml")})) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            grids << file.readAll();
    }
    return grids;
}

/// A few bytes changed, taken away or doubled, as a slip or a broken disk would.
static QByteArray mutated(QByteArray bytes, QRandomGenerator &dice)
{
    static constexpr char likely[] = "\"'[]{}=,.#\n\\0123456789-_eE\x00\xFF";
    for (int changes = 1 + static_cast<int>(dice.bounded(6)); changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = static_cast<qsizetype>(dice.bounded(static_cast<quint32>(bytes.size())));
        const auto length = static_cast<qsizetype>(dice.bounded(40U));
        switch (dice.bounded(4)) {
        case 0:
            bytes[at] = likely[dice.bounded(static_cast<quint32>(sizeof likely - 1))];
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(static_cast<qsizetype>(dice.bounded(static_cast<quint32>(bytes.size()))), length));
            break;
        default:
            bytes.truncate(bytes.size() - length);
        }
    }
    return bytes;
}

static int run(const QByteArray &bytes)
{
    return LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

TEST_CASE("No mutation of a real grid breaks the reader of schedules")
{
    const QList<QByteArray> grids = realGrids();
    REQUIRE(grids.size() > 20);
    const int rounds = qEnvironmentVariableIsSet("PASSFAMILLE_LONG") ? 100'000 : 2'000;
    QRandomGenerator dice(20260904);
    int survived = 0;
    for (int round = 0; round < rounds; ++round)
        survived += run(mutated(grids[round % grids.size()], dice)) == 0 ? 1 : 0;
    CHECK(survived == rounds);
}

TEST_CASE("Brackets without end and a very long figure are refused in a moment")
{
    for (const char *opening : {"[", "{", "a = [", "a = {a = {", "a.", "\""})
        CHECK(run("a = " + QByteArray(opening).repeated(20'000)) == 0);
    CHECK(run("format = " + QByteArray("9").repeated(100'000)) == 0);
}
