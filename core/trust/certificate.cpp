#include "core/trust/certificate.h"

#include "core/formats/twoddoc/characters.h"
#include "core/trust/openssl.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trust {

static Error refusal(const QString &what)
{
    return {Fault::Refused, u"certificate: "_s + what};
}

static QDate toDay(const ASN1_TIME *time)
{
    return QDateTime::fromSecsSinceEpoch(openssl::toSeconds(time), Qt::UTC).date();
}

/// « 28-Avis d'impôt … » in a directory name begins with the type. Other authorities write a text without it.
static QByteArray documentTypeIn(const X509 *certificate)
{
    const std::unique_ptr<GENERAL_NAMES, openssl::Release<GENERAL_NAMES_free>> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_DIRNAME)
            continue;
        const QByteArray label = openssl::entry(name->d.directoryName, NID_commonName);
        const QByteArray type = label.left(2);
        const bool isType = type.size() == 2 && std::ranges::all_of(type, twoddoc::isDigitOrCapital);
        if (isType && QByteArrayView(label).sliced(2).trimmed().startsWith('-'))
            return type;
    }
    return {};
}

static bool hasStrongSignature(X509 *certificate)
{
    int securityBits = 0;
    return X509_get_signature_info(certificate, nullptr, nullptr, &securityBits, nullptr) == 1 && securityBits >= 112;
}

static bool hasUnknownCriticalExtension(const X509 *certificate)
{
    for (int i = 0; i < X509_get_ext_count(certificate); ++i) {
        X509_EXTENSION *extension = X509_get_ext(certificate, i);
        if (X509_EXTENSION_get_critical(extension) && !X509_supported_extension(extension))
            return true;
    }
    return false;
}

/// A certificate that may sign documents, and nothing above documents.
static bool isForSigning(X509 *certificate)
{
    return X509_get_version(certificate) == X509_VERSION_3 && X509_check_ca(certificate) == 0
        && (X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

struct CurvePoint {
    Curve curve;
    QByteArray point;
};

/// The key, when it is on one of the three curves by its name: parameters written out could be anything.
static std::optional<CurvePoint> curvePointOf(const EVP_PKEY *key)
{
    static constexpr std::array<QByteArrayView, 3> names{"prime256v1", "secp384r1", "secp521r1"};
    std::array<char, 80> name{};
    std::array<unsigned char, 256> point{};
    std::size_t length = 0;
    int isExplicit = 0;
    if (!key || EVP_PKEY_get_group_name(key, name.data(), name.size(), nullptr) != 1
        || EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(), &length) != 1)
        return std::nullopt;
    EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &isExplicit);
    const auto curve = std::ranges::find(names, QByteArrayView(name.data()));
    if (isExplicit || curve == names.end() || point.front() != 0x04)
        return std::nullopt;
    return CurvePoint{static_cast<Curve>(curve - names.begin()),
        QByteArray(reinterpret_cast<const char *>(point.data()), qsizetype(length))};
}

static Result<SigningCertificate> checked(X509 *certificate, const Authority &authority)
{
    const openssl::Key key = openssl::toKey(authority.publicKey);
    if (!key || X509_verify(certificate, key.get()) != 1)
        return refusal(u"not signed by its authority"_s);
    if (!hasStrongSignature(certificate))
        return refusal(u"signed with a weak hash"_s);
    if (!isForSigning(certificate) || hasUnknownCriticalExtension(certificate))
        return refusal(u"not for signing documents"_s);
    const std::optional<CurvePoint> point = curvePointOf(X509_get0_pubkey(certificate));
    if (!point)
        return refusal(u"not a key on P-256, P-384 or P-521"_s);
    const X509_NAME *subject = X509_get_subject_name(certificate);
    return SigningCertificate{.authority = authority.id,
        .id = openssl::entry(subject, NID_commonName),
        .organisation = openssl::entry(subject, NID_organizationName),
        .unit = openssl::entry(subject, NID_organizationalUnitName),
        .documentType = documentTypeIn(certificate),
        .from = toDay(X509_get0_notBefore(certificate)),
        .to = toDay(X509_get0_notAfter(certificate)),
        .serial = openssl::toHex(X509_get0_serialNumber(certificate)),
        .curve = point->curve,
        .publicPoint = point->point,
        .origin = Origin::Imported};
}

static bool isCertificateId(const QByteArray &id)
{
    return id.size() == 4 && std::ranges::all_of(id, twoddoc::isDigitOrCapital);
}

static Result<SigningCertificate> parse(QByteArrayView der, const QList<Authority> &authorities)
{
    const openssl::Certificate certificate = openssl::toCertificate(der);
    if (!certificate)
        return Error{Fault::Unreadable, u"no certificate"_s};
    const QByteArray issuer = openssl::entry(X509_get_issuer_name(certificate.get()), NID_commonName);
    const auto authority = std::ranges::find(authorities, issuer, &Authority::id);
    if (authority == authorities.end())
        return Error{Fault::NotFound, u"certificate: no known authority"_s};
    const Result<SigningCertificate> result = checked(certificate.get(), *authority);
    if (result && !isCertificateId(result->id))
        return refusal(u"its name is not that of a 2D-Doc certificate"_s);
    return result;
}

Result<SigningCertificate> parseCertificate(QByteArrayView der, const QList<Authority> &authorities)
{
    const Result<SigningCertificate> result = parse(der, authorities);
    ERR_clear_error();
    return result;
}

} // namespace trust
