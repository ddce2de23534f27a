#include "tests/support/tlsauthority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace {

struct Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIO *bytes) const { BIO_free(bytes); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

template <typename Write>
QByteArray pemOf(Write write)
{
    const Owned<BIO> bytes(BIO_new(BIO_s_mem()));
    write(bytes.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bytes.get(), &data);
    return {data, size};
}

void extend(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    if (!extension)
        throw std::runtime_error("extension");
    X509_add_ext(certificate, extension.get(), -1);
}

Owned<X509> blank(EVP_PKEY *key, const QByteArray &name, int fromDay, int untilDay)
{
    static long serial = 1;
    Owned<X509> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_time_adj_ex(X509_getm_notBefore(certificate.get()), fromDay, 0, nullptr);
    X509_time_adj_ex(X509_getm_notAfter(certificate.get()), untilDay, 0, nullptr);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    return certificate;
}

} // namespace

struct TlsAuthority::Keys {
    Owned<EVP_PKEY> key{EVP_EC_gen("P-256")};
    Owned<X509> certificate;
};

TlsAuthority::TlsAuthority(const QByteArray &name) : m_keys(std::make_unique<Keys>())
{
    m_keys->certificate = blank(m_keys->key.get(), name, -2, 60);
    X509 *own = m_keys->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, m_keys->key.get(), EVP_sha256());
}

TlsAuthority::~TlsAuthority() = default;

QByteArray TlsAuthority::pem() const
{
    return pemOf([this](BIO *bytes) { PEM_write_bio_X509(bytes, m_keys->certificate.get()); });
}

TlsIdentity TlsAuthority::issue(const QByteArray &host, int fromDay, int untilDay) const
{
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate = blank(key.get(), host, fromDay, untilDay);
    X509 *issuer = m_keys->certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    extend(certificate.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate.get(), issuer, NID_subject_alt_name, ("DNS:" + host).constData());
    X509_sign(certificate.get(), m_keys->key.get(), EVP_sha256());
    return {pemOf([&](BIO *bytes) { PEM_write_bio_X509(bytes, certificate.get()); }), pemOf([&](BIO *bytes) {
                PEM_write_bio_PrivateKey(bytes, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
            })};
}
