#pragma once
#include "core/sources/pace.h"

#include <QByteArray>
#include <QFile>

#include <functional>

namespace sources {

/// The bytes that a state is kept as: whose they are, a sum over them, the state. For this machine alone.
QByteArray toBytes(const PaceState &state);
/// None where the bytes are not those of a state, or of another version.
std::optional<PaceState> paceStateIn(QByteArrayView bytes);

/// The state of one service in one file, which several processes change in turn.
///
/// Written in place and by one call, less than a page: a process that is killed leaves either state; what a power cut
/// tears does not pass its sum and is begun afresh, carefully. It is not forced to the disk at each request: only a
/// power cut loses anything, and after it nothing has been asked for minutes.
///
/// Blocking, some microseconds; where another process has the file, 20 ms at most. A file that cannot be had is
/// replaced by a state in memory: the desk goes on at its own pace.
class PaceFile
{
public:
    explicit PaceFile(const QString &path);

    /// What `next` makes of the state; what it does not change is not written. False where another process has the file
    /// right now: ask again in a moment.
    bool change(Moment now, const std::function<std::optional<PaceState>(const PaceState &)> &next);

private:
    enum class Had { Yes, NotNow, Never };
    Had changeOnDisk(Moment now, const std::function<std::optional<PaceState>(const PaceState &)> &next);
    bool open();
    bool read(Moment now);
    bool write(const PaceState &state);
    bool isGivenUp(Moment now);

    QFile m_file;
    PaceState m_last; ///< As last read or written.
    std::optional<Moment> m_busySince;
};

} // namespace sources
