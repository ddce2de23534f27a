#pragma once
#include <QString>

/// The folder of the real attestations that no printer took: empty when the program begins, whatever was left by one
/// that was killed, and when it ends.
class PrivatePapers
{
    Q_DISABLE_COPY_MOVE(PrivatePapers)
public:
    explicit PrivatePapers(QString folder);
    ~PrivatePapers();

    const QString &folder() const { return m_folder; }
    void clear() const;

private:
    const QString m_folder;
};
