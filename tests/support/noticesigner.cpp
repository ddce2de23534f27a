#include "tests/support/noticesigner.h"

#include "core/trust/certificate.h"

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <array>
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
using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;

void need(bool worked)
{
    if (!worked)
        throw std::runtime_error("the test's own signer failed");
}

Key newKey(trust::Curve curve, bool hasExplicitCurve = false)
{
    static constexpr std::array<const char *, 3> names{"P-256", "P-384", "P-521"};
    const Key key(EVP_EC_gen(names.at(static_cast<std::size_t>(curve))), EVP_PKEY_free);
    need(key != nullptr);
    if (hasExplicitCurve)
        need(EVP_PKEY_set_utf8_string_param(key.get(), "encoding", "explicit") == 1);
    return key;
}

template <typename Object, typename Write>
QByteArray toDer(const Object *object, Write write)
{
    unsigned char *der = nullptr;
    const int length = write(object, &der);
    need(length > 0);
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return bytes;
}

void addEntry(X509_NAME *name, int nid, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    need(X509_NAME_add_entry_by_NID(
             name, nid, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.data()), int(text.size()), -1, 0)
        == 1);
}

void setTime(ASN1_TIME *time, QDate day, QTime hour)
{
    need(ASN1_TIME_set(time, time_t(QDateTime(day, hour, Qt::UTC).toSecsSinceEpoch())) != nullptr);
}

void addExtension(X509 *certificate, int nid, const char *value)
{
    const std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    need(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

/// The type of document as the authorities write it: a directory name with a common name.
void addLabel(X509 *certificate, const QByteArray &label)
{
    GENERAL_NAME *name = GENERAL_NAME_new();
    X509_NAME *directory = X509_NAME_new();
    addEntry(directory, NID_commonName, label);
    GENERAL_NAME_set0_value(name, GEN_DIRNAME, directory);
    const std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>> names(sk_GENERAL_NAME_new_null());
    sk_GENERAL_NAME_push(names.get(), name);
    need(X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1);
}

void addUnknownCriticalExtension(X509 *certificate)
{
    const std::unique_ptr<ASN1_OBJECT, Release<ASN1_OBJECT_free>> kind(OBJ_txt2obj("1.2.3.4.5.6", 1));
    const std::unique_ptr<ASN1_OCTET_STRING, Release<ASN1_OCTET_STRING_free>> value(ASN1_OCTET_STRING_new());
    X509_EXTENSION *extension = X509_EXTENSION_create_by_OBJ(nullptr, kind.get(), 1, value.get());
    need(X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

QByteArray toBase32(const QByteArray &bytes)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray text;
    unsigned held = 0;
    int count = 0;
    for (const char byte : bytes) {
        held = (held << 8 | static_cast<unsigned char>(byte)) & 0xFFFFU;
        for (count += 8; count >= 5;) {
            count -= 5;
            text += alphabet[held >> count & 31U];
        }
    }
    return count > 0 ? text + alphabet[held << (5 - count) & 31U] : text;
}

/// r‖s of a signature that libcrypto gives in DER.
QByteArray toRaw(const QByteArray &der, int bytes)
{
    const unsigned char *at = reinterpret_cast<const unsigned char *>(der.data());
    const std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>> pair(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    QByteArray raw(2 * bytes, '\0');
    auto *to = reinterpret_cast<unsigned char *>(raw.data());
    need(pair && BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), to, bytes) == bytes
        && BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), to + bytes, bytes) == bytes);
    return raw;
}

} // namespace

struct NoticeSigner::Keys {
    Key own = newKey(trust::Curve::P256);
    QHash<QByteArray, Key> certified;
    QHash<QByteArray, trust::Curve> curves;
    long nextSerial = 1001;
};

NoticeSigner::NoticeSigner(const QByteArray &authority) : m_keys(std::make_unique<Keys>()), m_authority(authority) {}

NoticeSigner::~NoticeSigner() = default;

trust::Authority NoticeSigner::authority() const
{
    return {.id = m_authority,
        .holder = QStringLiteral("Test"),
        .from = QDate(2010, 1, 1),
        .to = QDate(2040, 1, 1),
        .publicKey = toDer(m_keys->own.get(), i2d_PUBKEY)};
}

QByteArray NoticeSigner::certify(const TestCertificate &wanted)
{
    const Key key = newKey(wanted.curve, wanted.hasExplicitCurve);
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), m_keys->nextSerial++);
    addEntry(X509_get_issuer_name(certificate.get()), NID_commonName, m_authority);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    addEntry(subject, NID_organizationName, wanted.organisation);
    addEntry(subject, NID_organizationalUnitName, wanted.unit);
    addEntry(subject, NID_commonName, wanted.id);
    setTime(X509_getm_notBefore(certificate.get()), wanted.from, QTime(10, 35));
    setTime(X509_getm_notAfter(certificate.get()), wanted.to, QTime(10, 35));
    need(X509_set_pubkey(certificate.get(), key.get()) == 1);
    addExtension(certificate.get(), NID_basic_constraints, wanted.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    addExtension(certificate.get(), NID_key_usage,
        wanted.isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature,nonRepudiation");
    addLabel(certificate.get(), wanted.label);
    if (wanted.hasUnknownCriticalExtension)
        addUnknownCriticalExtension(certificate.get());
    need(X509_sign(certificate.get(), m_keys->own.get(), wanted.hasWeakHash ? EVP_sha1() : EVP_sha256()) > 0);
    m_keys->certified.insert(wanted.id, key);
    m_keys->curves.insert(wanted.id, wanted.curve);
    const QByteArray der = toDer(certificate.get(), i2d_X509);
    m_certificates.insert(wanted.id, der);
    return der;
}

QByteArray NoticeSigner::revoke(const QList<QByteArray> &ids, const QDateTime &issued, bool isDelta)
{
    const std::unique_ptr<X509_CRL, Release<X509_CRL_free>> list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    const std::unique_ptr<X509_NAME, Release<X509_NAME_free>> issuer(X509_NAME_new());
    addEntry(issuer.get(), NID_commonName, m_authority);
    X509_CRL_set_issuer_name(list.get(), issuer.get());
    const std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>> time(
        ASN1_TIME_set(nullptr, time_t(issued.toSecsSinceEpoch())));
    X509_CRL_set1_lastUpdate(list.get(), time.get());
    ASN1_TIME_set(time.get(), time_t(issued.addDays(7).toSecsSinceEpoch()));
    X509_CRL_set1_nextUpdate(list.get(), time.get());
    for (const QByteArray &id : ids) {
        const QByteArray der = m_certificates.value(id);
        const auto *at = reinterpret_cast<const unsigned char *>(der.data());
        const Certificate certificate(d2i_X509(nullptr, &at, long(der.size())));
        X509_REVOKED *revoked = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(revoked, X509_get_serialNumber(certificate.get()));
        X509_REVOKED_set_revocationDate(revoked, time.get());
        need(X509_CRL_add0_revoked(list.get(), revoked) == 1);
    }
    if (isDelta) {
        const std::unique_ptr<ASN1_INTEGER, Release<ASN1_INTEGER_free>> base(ASN1_INTEGER_new());
        ASN1_INTEGER_set(base.get(), 1);
        need(X509_CRL_add1_ext_i2d(list.get(), NID_delta_crl, base.get(), 1, 0) == 1);
    }
    need(X509_CRL_sign(list.get(), m_keys->own.get(), EVP_sha256()) > 0);
    return toDer(list.get(), i2d_X509_CRL);
}

QByteArray NoticeSigner::sign(const QByteArray &id, const QByteArray &signedBytes) const
{
    static constexpr std::array<int, 3> bytes{32, 48, 66};
    static constexpr std::array<const EVP_MD *(*)(), 3> hashes{EVP_sha256, EVP_sha384, EVP_sha512};
    const auto curve = static_cast<std::size_t>(m_keys->curves.value(id));
    const std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    QByteArray der(256, '\0');
    std::size_t length = std::size_t(der.size());
    need(EVP_DigestSignInit(context.get(), nullptr, hashes.at(curve)(), nullptr, m_keys->certified.value(id).get()) == 1
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &length,
               reinterpret_cast<const unsigned char *>(signedBytes.data()), std::size_t(signedBytes.size()))
            == 1);
    return signedBytes + '\x1F' + toBase32(toRaw(der.first(qsizetype(length)), bytes.at(curve)));
}

trust::TrustData NoticeSigner::trust() const
{
    trust::TrustData data{.authorities = {authority()}, .certificates = {}, .revocations = {}};
    for (const QByteArray &der : m_certificates)
        data.certificates.append(*trust::parseCertificate(der, data.authorities));
    return data;
}

QByteArray noticeHeader(
    const QByteArray &authority, const QByteArray &certificate, QDate signedOn, const QByteArray &type)
{
    const QByteArray days = QByteArray::number(QDate(2000, 1, 1).daysTo(signedOn), 16).toUpper().rightJustified(4, '0');
    return "DC04" + authority + certificate + "FFFF" + days + type + "01FR";
}

QByteArray coupleFields()
{
    return "432,5\x1D"
           "44257812345678945202446MARCHAND HELOISE\x1D"
           "4A310720254Y12 RUE HAUTE/13999 MORVALLON\x1D"
           "47300112345601648MARCHAND NOE\x1D"
           "4930123456781674118452\x1D"
           "4V0\x1D"
           "4X312\x1D";
}
