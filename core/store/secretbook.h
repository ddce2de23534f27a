#pragma once
#include "core/store/sealedlog.h"

/// Small things that the log seals and replaces: not history. Throws StorageFailure when the disk or the file is broken.
class SecretBook
{
public:
    explicit SecretBook(SealedLog &log) : m_log(log) {}

    /// Within atomically(). An empty value takes it away. What an act that notes it says of the box.
    QJsonObject put(const QString &name, QByteArrayView value);
    /// Empty when there is none; Fault::Unreadable when it was tampered with.
    Result<QByteArray> find(const QString &name);

    /// Whether what stands in the file is what the latest act about it noted, which `facts` are of; or was sealed again
    /// since, by a change of keys. True for an act of before this was noted.
    bool isAsNoted(const QJsonObject &facts);

private:
    BoxPlace place(const QString &name, quint32 key) const;

    SealedLog &m_log;
};
