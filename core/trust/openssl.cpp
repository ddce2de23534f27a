#include "core/trust/openssl.h"

#include <openssl/bn.h>

namespace trust::openssl {

/// `read` is one of libcrypto's d2i functions.
template <typename Object, typename Read>
static Object whole(QByteArrayView der, Read read)
{
    const unsigned char *at = bytes(der);
    Object object(read(nullptr, &at, static_cast<long>(der.size())));
    return at == bytes(der) + der.size() ? std::move(object) : nullptr;
}

Certificate toCertificate(QByteArrayView der)
{
    return whole<Certificate>(der, d2i_X509);
}

RevocationList toRevocationList(QByteArrayView der)
{
    return whole<RevocationList>(der, d2i_X509_CRL);
}

Key toKey(QByteArrayView subjectPublicKeyInfo)
{
    return whole<Key>(subjectPublicKeyInfo, d2i_PUBKEY);
}

QByteArray entry(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const QByteArray result = length < 0 ? QByteArray() : QByteArray(reinterpret_cast<const char *>(text), length);
    OPENSSL_free(text);
    return result;
}

QByteArray toHex(const ASN1_INTEGER *number)
{
    const std::unique_ptr<BIGNUM, Release<BN_free>> big(number ? ASN1_INTEGER_to_BN(number, nullptr) : nullptr);
    if (!big)
        return {};
    QByteArray bytes(BN_num_bytes(big.get()), '\0');
    BN_bn2bin(big.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    QByteArray hex = bytes.toHex();
    while (hex.startsWith('0'))
        hex.remove(0, 1);
    return hex;
}

qint64 toSeconds(const ASN1_TIME *time)
{
    const std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>> epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int seconds = 0;
    if (!time || !epoch || !ASN1_TIME_diff(&days, &seconds, epoch.get(), time))
        return 0;
    return qint64(days) * 86'400 + seconds;
}

} // namespace trust::openssl
