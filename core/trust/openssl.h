#pragma once
#include <QByteArray>

#include <openssl/asn1.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

/// What this folder needs of libcrypto, owned and in Qt's types. Included by this folder's .cpp files only.
namespace trust::openssl {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using RevocationList = std::unique_ptr<X509_CRL, Release<X509_CRL_free>>;

inline const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// Null unless the whole of `der` is one such object.
Certificate toCertificate(QByteArrayView der);
RevocationList toRevocationList(QByteArrayView der);
Key toKey(QByteArrayView subjectPublicKeyInfo);

/// The first entry of this kind in a name (NID_commonName …), in UTF-8; empty when there is none.
QByteArray entry(const X509_NAME *name, int nid);
/// Lower-case hexadecimal without leading zeros.
QByteArray toHex(const ASN1_INTEGER *number);
/// Seconds since 1970, UTC; 0 for a time that is none.
qint64 toSeconds(const ASN1_TIME *time);

} // namespace trust::openssl
