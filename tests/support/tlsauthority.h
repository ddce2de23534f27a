#pragma once
#include <QByteArray>

#include <memory>

/// A certificate and its key, in PEM.
struct TlsIdentity {
    QByteArray certificate;
    QByteArray key;
};

/// An authority of our own that nobody trusts, made at test time: what a device of a town hall opens connections with.
class TlsAuthority
{
public:
    explicit TlsAuthority(const QByteArray &name);
    ~TlsAuthority();

    QByteArray pem() const;
    /// For a server of that name, valid from so many days on until so many.
    TlsIdentity issue(const QByteArray &host, int fromDay = -1, int untilDay = 30) const;

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
};
