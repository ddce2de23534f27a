#include "core/sources/pacefile.h"

#include "core/sources/filelock.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <cstring>

using namespace std::chrono_literals;

namespace sources {

static constexpr int tries = 20; // of a millisecond each
static constexpr auto longestBusy = 2s; // the lock is held for microseconds: a process that keeps it longer is stopped

namespace {

struct Header {
    std::array<char, 8> whose{'p', 'f', 'p', 'a', 'c', 'e', '\0', '\1'}; // the last is the version
    quint64 sum = 0;
};
constexpr qsizetype size = static_cast<qsizetype>(sizeof(Header)) + static_cast<qsizetype>(sizeof(PaceState));
static_assert(size < 4096); // one page

} // namespace

/// FNV-1a by words: it is to find accidents, not forgers. The state is words of eight bytes throughout.
static quint64 sumOf(const char *bytes, std::size_t length)
{
    quint64 sum = 14695981039346656037ULL;
    for (std::size_t at = 0; at + sizeof(quint64) <= length; at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, sizeof word);
        sum = (sum ^ word) * 1099511628211ULL;
        sum ^= sum >> 29;
    }
    return sum;
}
static_assert(sizeof(PaceState) % sizeof(quint64) == 0);

QByteArray toBytes(const PaceState &state)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::memcpy(bytes.data() + sizeof(Header), &state, sizeof state);
    Header header;
    header.sum = sumOf(bytes.constData() + sizeof(Header), sizeof state);
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

std::optional<PaceState> paceStateIn(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    Header header;
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.whose != Header().whose || header.sum != sumOf(bytes.data() + sizeof header, sizeof(PaceState)))
        return std::nullopt;
    PaceState state;
    std::memcpy(&state, bytes.data() + sizeof header, sizeof state);
    return state;
}

PaceFile::PaceFile(const QString &path) : m_file(path) { }

bool PaceFile::open()
{
    if (m_file.isOpen() && !isOrphan(m_file))
        return true;
    m_file.close(); // somebody took the file away: what it held is void
    QDir().mkpath(QFileInfo(m_file.fileName()).absolutePath());
    return m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

/// Whether what was read had to be mended, and is to be written even where nothing else changes.
bool PaceFile::read(Moment now)
{
    m_last = {};
    if (!m_file.seek(0))
        return false;
    std::array<char, static_cast<std::size_t>(size) + 1> bytes{};
    const qint64 length = m_file.read(bytes.data(), bytes.size());
    if (length == 0)
        return false; // new
    if (length > size)
        m_file.resize(size);
    const auto state = paceStateIn(QByteArrayView(bytes.data(), std::max<qint64>(length, 0)));
    m_last = state ? *state : afterLoss(now);
    if (state && !isAhead(*state, now))
        return false;
    m_last = settled(m_last, now);
    return true;
}

bool PaceFile::write(const PaceState &state)
{
    m_last = state;
    const QByteArray bytes = toBytes(state);
    return m_file.seek(0) && m_file.write(bytes) == bytes.size();
}

PaceFile::Had PaceFile::changeOnDisk(Moment now, const std::function<std::optional<PaceState>(const PaceState &)> &next)
{
    if (!open())
        return Had::Never;
    for (int left = tries; left > 0; --left) {
        const FileLock lock(m_file);
        if (lock.isHeld()) {
            const bool isMended = read(now);
            const std::optional<PaceState> changed = next(m_last);
            return !(changed || isMended) || write(changed.value_or(m_last)) ? Had::Yes : Had::Never;
        }
        QThread::msleep(1);
    }
    return Had::NotNow;
}

/// Somebody who is stopped with the lock in his hand must not stop the town hall.
bool PaceFile::isGivenUp(Moment now)
{
    if (!m_busySince)
        m_busySince = now;
    return now - *m_busySince > longestBusy || now < *m_busySince;
}

bool PaceFile::change(Moment now, const std::function<std::optional<PaceState>(const PaceState &)> &next)
{
    const Had had = changeOnDisk(now, next);
    if (had == Had::Yes)
        m_busySince.reset();
    if (had == Had::Yes)
        return true;
    if (had == Had::NotNow && !isGivenUp(now))
        return false;
    if (const std::optional<PaceState> changed = next(m_last))
        m_last = *changed;
    return true;
}

} // namespace sources
