#include <catch2/catch.hpp>

#include "core/serial/serialscanner.h"

#include "tests/support/passing.h"

#include <QFile>
#include <QTemporaryDir>

#if defined(Q_OS_LINUX) && PASSFAMILLE_HAS_SERIAL
#include <pty.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// What a scanner says, as it comes.
struct Heard {
    QList<QByteArray> scans;
    QList<serial::State> states;

    void listen(const serial::Scanner &scanner)
    {
        QObject::connect(&scanner, &serial::Scanner::scanned, &scanner, [this](const QByteArray &scan) { scans << scan; });
        QObject::connect(&scanner, &serial::Scanner::stateChanged, &scanner, [this](serial::State state) { states << state; });
    }
};

} // namespace

TEST_CASE("A scanner that is not plugged in is said to be absent")
{
    serial::Scanner scanner(u"/dev/ttyNulle0"_s, nullptr);
    Heard heard;
    heard.listen(scanner);
    REQUIRE(passUntil([&] { return !heard.states.isEmpty(); }));
    CHECK(heard.states.first() == serial::State::Absent);
    CHECK(heard.scans.isEmpty());
}

#if defined(Q_OS_LINUX) && PASSFAMILLE_HAS_SERIAL
TEST_CASE("What comes over a serial line is heard scan by scan, byte for byte")
{
    int ours = -1;
    int theirs = -1;
    char name[128] = {};
    REQUIRE(openpty(&ours, &theirs, name, nullptr, nullptr) == 0);
    Heard heard;
    {
        serial::Scanner scanner(QString::fromLocal8Bit(name), nullptr);
        heard.listen(scanner);
        REQUIRE(passUntil([&] { return heard.states.contains(serial::State::Ready); }));

        const QByteArray code("DC04FR06\x1d" "43\x1f" "SIGNATURE");
        REQUIRE(write(ours, code.constData(), static_cast<std::size_t>(code.size())) == code.size());
        REQUIRE(passUntil([&] { return heard.scans.size() == 1; })); // by the silence
        CHECK(heard.scans.last() == code);

        REQUIRE(write(ours, "DC04B\rDC04C\r", 12) == 12);
        REQUIRE(passUntil([&] { return heard.scans.size() == 3; }));
        CHECK(heard.scans.last() == "DC04C");
    }
    close(theirs);
    close(ours);
}

TEST_CASE("A scanner that is unplugged is said to be absent")
{
    int ours = -1;
    int theirs = -1;
    char name[128] = {};
    REQUIRE(openpty(&ours, &theirs, name, nullptr, nullptr) == 0);
    serial::Scanner scanner(QString::fromLocal8Bit(name), nullptr);
    Heard heard;
    heard.listen(scanner);
    REQUIRE(passUntil([&] { return heard.states.contains(serial::State::Ready); }));
    REQUIRE(write(ours, "DC04B\r\n", 7) == 7);
    REQUIRE(passUntil([&] { return heard.scans.size() == 1; }));
    close(theirs);
    close(ours);
    REQUIRE(passUntil([&] { return heard.states.last() == serial::State::Absent; }));
}
#endif
