#pragma once
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

/// A certificate and its key, for a server.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// What a server's certificate says; good for loopback today unless told otherwise.
struct TlsWish {
    QByteArray names = "IP:127.0.0.1,DNS:localhost"; ///< Subject alternative names.
    QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime to = QDateTime::currentDateTimeUtc().addDays(1);
};

/// An authority with a key made on the spot, which signs certificates for servers: what a device of a town hall opens
/// connections with, and nobody trusts by itself.
class TlsAuthority
{
public:
    explicit TlsAuthority(const QByteArray &name = "Test authority");
    ~TlsAuthority();
    TlsAuthority(const TlsAuthority &) = delete;
    TlsAuthority &operator=(const TlsAuthority &) = delete;

    QSslCertificate certificate() const;
    TlsIdentity issue(const TlsWish &wish = {}) const;
    static TlsIdentity selfSigned(const TlsWish &wish = {});

private:
    struct Own;
    std::unique_ptr<Own> m_own;
};

/// While it lives, the connections of this process trust this authority beside the system's.
class TrustedHere
{
public:
    explicit TrustedHere(const TlsAuthority &authority);
    ~TrustedHere();
    TrustedHere(const TrustedHere &) = delete;
    TrustedHere &operator=(const TrustedHere &) = delete;

private:
    const QList<QSslCertificate> m_before;
};
