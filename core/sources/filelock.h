#pragma once
#include <QFile>

namespace sources {

/// Has the whole of an open file for itself, until it goes. The system gives the lock back with the process, however
/// that ends: a lock file would be left behind by one that was killed, and takes ten times as long.
class FileLock
{
    Q_DISABLE_COPY(FileLock)
public:
    /// Does not wait.
    explicit FileLock(QFile &file);
    ~FileLock();
    bool isHeld() const { return m_isHeld; }

private:
    QFile &m_file;
    bool m_isHeld;
};

/// Whether the open file was taken out of its folder: what is written to it reaches nobody else.
bool isOrphan(const QFile &file);

} // namespace sources
