#include <catch2/catch.hpp>

#include "core/sources/pacefile.h"
#include "core/sources/paceshelf.h"
#include "tests/support/passing.h"
#include "tests/support/rounds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <bit>
#include <random>

using namespace sources;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static constexpr Moment noon{Milliseconds(1'795'608'000'000)};

namespace {

/// A folder of paces, and the clock of its desks.
struct Site {
    QTemporaryDir folder;
    Moment now = noon;
    PaceKey key{u"service-443"_s, 7, Urgency::Counter};

    Pace desk()
    {
        return paceIn(folder.path(), [this] { return now; });
    }
    QString file() const { return QDir(folder.path()).filePath(u"service-443.pace"_s); }
    QByteArray bytes() const
    {
        QFile kept(file());
        REQUIRE(kept.open(QIODevice::ReadOnly));
        return kept.readAll();
    }
    void write(const QByteArray &bytes) const
    {
        QFile kept(file());
        REQUIRE(kept.open(QIODevice::WriteOnly));
        kept.write(bytes);
    }
};

} // namespace

static int leaving(const Pace &pace, const PaceKey &key, int asks)
{
    int gone = 0;
    for (int i = 0; i < asks; ++i)
        gone += pace.ask(key).kind == Permit::Kind::Go ? 1 : 0;
    return gone;
}

TEST_CASE("Desks on one folder share one second")
{
    Site site;
    const Pace first = site.desk();
    const Pace second = site.desk();
    CHECK(leaving(first, site.key, 12) == 12);
    CHECK(leaving(second, site.key, 12) == 8);
    CHECK(leaving(first, site.key, 1) == 0);
    CHECK(leaving(first, {u"another-443"_s, 7, Urgency::Counter}, 1) == 1);
}

TEST_CASE("A refusal and a suspected ban outlive the desk")
{
    Site site;
    const Pace desk = site.desk();
    desk.ask(site.key);
    desk.tell(site.key, {.status = 429, .retryAfter = 90s});
    CHECK(site.desk().ask(site.key).left == 90s);

    site.now += 90s;
    for (int i = 0; i < 3; ++i)
        desk.tell(site.key, {.status = 0, .isSilence = true});
    site.now += 1min;
    CHECK(site.desk().ask(site.key).why == Permit::Why::Silence);
    const QList<ServicePace> services = servicesIn(site.folder.path(), site.now);
    REQUIRE(services.size() == 1);
    CHECK(services.first().service == u"service-443");
    CHECK(services.first().permit.kind == Permit::Kind::Held);

    liftAll(site.folder.path(), site.now);
    CHECK(servicesIn(site.folder.path(), site.now).first().permit == Permit());
    CHECK(desk.ask(site.key) == Permit());
}

TEST_CASE("One desk alone takes on the probe")
{
    Site site;
    const Pace first = site.desk();
    const Pace second = site.desk();
    first.tell(site.key, {.status = 429});
    for (int i = 0; i < 3; ++i)
        first.tell(site.key, {.status = 0, .isSilence = true});
    site.now += 6min;
    CHECK(first.ask(site.key).kind == Permit::Kind::Probe);
    CHECK(second.ask(site.key).kind == Permit::Kind::Held);
    first.tell(site.key, {.status = 200});
    CHECK(second.ask(site.key).kind == Permit::Kind::Go);
}

TEST_CASE("The file holds neither the token nor where it is from")
{
    Site site;
    const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJlc3NhaSJ9.c2lnbmF0dXJl";
    site.key.token = paceTag(token);
    site.desk().ask(site.key);
    CHECK_FALSE(site.bytes().contains("eyJ"));
    CHECK(site.bytes().size() < 4096);
    CHECK(paceTag(token) == paceTag(token));
    CHECK(paceTag(token) != paceTag(token + "x"));
    CHECK(paceService(QUrl(u"https://Particulier.api.gouv.fr/prefixe"_s)) == u"particulier.api.gouv.fr-443");
    CHECK(paceService(QUrl(u"http://[::1]:8080"_s)) == u"__1-8080");
}

TEST_CASE("A clock that was set back stops nobody for long")
{
    Site site;
    const Pace desk = site.desk();
    CHECK(leaving(desk, site.key, 20) == 20);
    site.now -= 5h;
    CHECK(desk.ask(site.key).left == 1150ms);
    site.now += 1150ms;
    CHECK(desk.ask(site.key) == Permit());

    site.now += 5h;
    desk.tell(site.key, {.status = 429, .retryAfter = 50s});
    site.now -= 24h;
    CHECK(desk.ask(site.key).left == 50s);
    site.now += 50s;
    CHECK(desk.ask(site.key) == Permit());
}

TEST_CASE("A state goes to bytes and back, and one changed byte is found")
{
    PaceState state = departed({}, 7, noon);
    state = heard(state, 7, {.status = 429}, noon);
    const QByteArray bytes = toBytes(state);
    REQUIRE(paceStateIn(bytes));
    CHECK(toBytes(*paceStateIn(bytes)) == bytes);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        CHECK_FALSE(paceStateIn(damaged));
    }
    CHECK_FALSE(paceStateIn(bytes.chopped(1)));
    CHECK_FALSE(paceStateIn(bytes + ' '));
}

TEST_CASE("Garbage in the file is begun afresh, carefully, and mended by the first request")
{
    Site site;
    std::mt19937 random(20261124);
    for (int round = 0; round < rounds(300, 20'000); ++round) {
        QByteArray garbage(static_cast<qsizetype>(1 + random() % 5000), '\0');
        for (char &byte : garbage)
            byte = static_cast<char>(random());
        site.write(garbage);
        const Pace desk = site.desk();
        CHECK(desk.ask(site.key).left == 1150ms);
        site.now += 1150ms;
        CHECK(desk.ask(site.key) == Permit());
        CHECK(paceStateIn(site.bytes()));
    }
}

TEST_CASE("Whatever a state holds, nobody waits longer than the longest hold, and nothing overflows")
{
    std::mt19937_64 random(20261124);
    for (int round = 0; round < rounds(3000, 200'000); ++round) {
        std::array<quint64, sizeof(PaceState) / sizeof(quint64)> words{};
        for (quint64 &word : words)
            word = random() >> (random() % 64);
        auto state = std::bit_cast<PaceState>(words);
        const quint64 token = state.tokens[random() % 4].tag;
        const Permit permit = permitFor(state, token, Urgency::Counter, noon);
        CHECK(permit.left <= 12h);
        CHECK(permit.left >= 0ms);
        state = heard(departed(state, token, noon), token, {.status = 429, .retryAfter = 10s}, noon);
        CHECK(permitFor(state, token, Urgency::Campaign, noon).kind != Permit::Kind::Go);
    }
}

TEST_CASE("A file that was taken away is begun anew, by all")
{
    Site site;
    const Pace first = site.desk();
    const Pace second = site.desk();
    CHECK(leaving(first, site.key, 20) == 20);
    CHECK(leaving(second, site.key, 1) == 0);
    REQUIRE(QFile::remove(site.file()));
    CHECK(leaving(first, site.key, 12) == 12);
    CHECK(leaving(second, site.key, 12) == 8);
}

TEST_CASE("Where no file can be kept, the desk goes on at its own pace")
{
    Site site;
    site.write({});
    const Pace desk = paceIn(site.file() + u"/below"_s, [&site] { return site.now; });
    CHECK(leaving(desk, site.key, 30) == 20);
    desk.tell(site.key, {.status = 429, .retryAfter = 30s});
    CHECK(desk.ask(site.key).left == 30s);
}

/// A process that has the lock of the file, and does nothing.
static std::unique_ptr<QProcess> holderOf(const QString &file)
{
    auto holder = std::make_unique<QProcess>();
    holder->start(QStringLiteral(SOURCES_CAMPAIGNER), {u"hold"_s, file});
    REQUIRE(holder->waitForReadyRead(20'000));
    REQUIRE(holder->readAll().trimmed() == "held");
    return holder;
}

TEST_CASE("While another process has the file, the window is not held up; once it is killed, the file is free")
{
    Site site;
    const Pace desk = site.desk();
    desk.ask(site.key);
    const auto holder = holderOf(site.file());

    QElapsedTimer clock;
    clock.start();
    const Permit busy = desk.ask(site.key);
    desk.tell(site.key, {.status = 429, .retryAfter = 40s});
    CHECK(clock.elapsed() < 150);
    CHECK(busy.kind == Permit::Kind::Wait);
    CHECK(busy.left <= 50ms);

    holder->kill();
    REQUIRE(holder->waitForFinished());
    CHECK(desk.ask(site.key).left == 40s); // what could not be noted was not lost
    CHECK(site.desk().ask(site.key).left == 40s);
}

TEST_CASE("A process that keeps the file for good does not stop the others")
{
    Site site;
    const Pace desk = site.desk();
    desk.ask(site.key);
    const auto holder = holderOf(site.file());
    CHECK(desk.ask(site.key).kind == Permit::Kind::Wait);
    site.now += 3s;
    CHECK(leaving(desk, site.key, 25) == 20);
    holder->kill();
    holder->waitForFinished();
}

TEST_CASE("Asking costs a window next to nothing")
{
    Site site;
    const Pace desk = site.desk();
    std::vector<qint64> spent;
    for (int i = 0; i < 400; ++i) {
        site.now += 100ms;
        QElapsedTimer clock;
        clock.start();
        desk.ask(site.key);
        desk.tell(site.key, {.status = 200});
        spent.push_back(clock.nsecsElapsed());
    }
    std::ranges::sort(spent);
    WARN("asked and told: median " << spent[200] / 1000 << " µs, 99 in 100 within " << spent[395] / 1000 << " µs");
    CHECK(spent[200] < 5'000'000);
}
