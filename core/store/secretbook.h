#pragma once
#include "core/store/sealedlog.h"

/// Small things that the log seals and replaces: not history. Throws StorageFailure when the disk or the file is broken.
class SecretBook
{
public:
    explicit SecretBook(SealedLog &log) : m_log(log) {}

    /// Within atomically(). An empty value takes it away.
    void put(const QString &name, QByteArrayView value);
    /// Empty when there is none; Fault::Unreadable when it was tampered with.
    Result<QByteArray> find(const QString &name);

private:
    BoxPlace place(const QString &name, quint32 key) const;

    SealedLog &m_log;
};
