#include "tests/support/tlsidentity.h"

#include <QSslConfiguration>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace {

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
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

void need(bool worked)
{
    if (!worked)
        throw std::runtime_error("the test's own authority failed");
}

void addExtension(X509 *certificate, int nid, const char *value)
{
    const std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    need(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

void setName(X509_NAME *name, const char *common)
{
    need(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(common), -1, -1,
                                    0)
         == 1);
}

void setTime(ASN1_TIME *time, const QDateTime &at)
{
    need(ASN1_TIME_set(time, time_t(at.toSecsSinceEpoch())) != nullptr);
}

/// Without names of a server it is an authority's.
Certificate unsignedCertificate(EVP_PKEY *key, const char *common, const TlsWish &wish)
{
    static long serial = 1;
    Certificate certificate(X509_new());
    need(X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    setName(X509_get_subject_name(certificate.get()), common);
    setTime(X509_getm_notBefore(certificate.get()), wish.from);
    setTime(X509_getm_notAfter(certificate.get()), wish.to);
    need(X509_set_pubkey(certificate.get(), key) == 1);
    addExtension(certificate.get(), NID_basic_constraints, wish.names.isEmpty() ? "critical,CA:TRUE" : "CA:FALSE");
    if (!wish.names.isEmpty())
        addExtension(certificate.get(), NID_subject_alt_name, wish.names.constData());
    return certificate;
}

template <typename Write>
QByteArray pemOf(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    need(write(memory.get()) == 1);
    QByteArray pem(qsizetype(BIO_ctrl_pending(memory.get())), '\0');
    need(BIO_read(memory.get(), pem.data(), int(pem.size())) == pem.size());
    return pem;
}

QSslCertificate toQt(X509 *certificate)
{
    return QSslCertificate(pemOf([=](BIO *to) { return PEM_write_bio_X509(to, certificate); }));
}

QSslKey toQt(EVP_PKEY *key)
{
    const QByteArray pem = pemOf(
        [=](BIO *to) { return PEM_write_bio_PrivateKey_traditional(to, key, nullptr, nullptr, 0, nullptr, nullptr); });
    return QSslKey(pem, QSsl::Ec);
}

} // namespace

struct TlsAuthority::Own {
    Key key{EVP_EC_gen("P-256")};
    Certificate certificate;
};

TlsAuthority::TlsAuthority(const QByteArray &name) : m_own(std::make_unique<Own>())
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_own->certificate =
        unsignedCertificate(m_own->key.get(), name.constData(), {.names = {}, .from = now.addDays(-60), .to = now.addDays(60)});
    X509 *own = m_own->certificate.get();
    need(X509_set_issuer_name(own, X509_get_subject_name(own)) == 1
         && X509_sign(own, m_own->key.get(), EVP_sha256()) > 0);
}

TlsAuthority::~TlsAuthority() = default;

QSslCertificate TlsAuthority::certificate() const
{
    return toQt(m_own->certificate.get());
}

TlsIdentity TlsAuthority::issue(const TlsWish &wish) const
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = unsignedCertificate(key.get(), "Test service", wish);
    need(X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_own->certificate.get())) == 1);
    need(X509_sign(certificate.get(), m_own->key.get(), EVP_sha256()) > 0);
    return {toQt(certificate.get()), toQt(key.get())};
}

TlsIdentity TlsAuthority::selfSigned(const TlsWish &wish)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = unsignedCertificate(key.get(), "Test service", wish);
    need(X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get())) == 1);
    need(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);
    return {toQt(certificate.get()), toQt(key.get())};
}

TrustedHere::TrustedHere(const TlsAuthority &authority)
    : m_before(QSslConfiguration::defaultConfiguration().caCertificates())
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(authority.certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TrustedHere::~TrustedHere()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(m_before);
    QSslConfiguration::setDefaultConfiguration(configuration);
}
