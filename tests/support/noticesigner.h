#pragma once
#include "core/trust/trustdata.h"

#include <QDateTime>
#include <QHash>

#include <memory>

/// What a test certificate says; the tax office's, for a type 28, unless told otherwise.
struct TestCertificate {
    QByteArray id = "FPE9";
    QByteArray organisation = "DIRECTION GENERALE DES FINANCES PUBLIQUES";
    QByteArray unit = "0002 13000495500014";
    QByteArray label = "28-Avis d\u2019imp\u00F4t sur les revenus (V2)";
    QDate from{2025, 3, 6};
    QDate to{2028, 3, 5};
    trust::Curve curve = trust::Curve::P256;
    bool isAuthority = false;
    bool hasWeakHash = false;
    bool hasExplicitCurve = false;
    bool hasUnknownCriticalExtension = false;
};

/// An authority with keys made on the spot, which signs certificates, revocation lists and codes.
class NoticeSigner
{
public:
    explicit NoticeSigner(const QByteArray &authority = "FR90");
    ~NoticeSigner();
    NoticeSigner(const NoticeSigner &) = delete;
    NoticeSigner &operator=(const NoticeSigner &) = delete;

    trust::Authority authority() const;
    /// A new key and its certificate, in DER. A later one of the same id takes the place of the first for sign().
    QByteArray certify(const TestCertificate &wanted);
    /// The list that takes back these certificates (by id), in DER.
    QByteArray revoke(const QList<QByteArray> &ids, const QDateTime &issued, bool isDelta = false);
    /// A whole code: these bytes, US and the signature in base32.
    QByteArray sign(const QByteArray &id, const QByteArray &signedBytes) const;
    /// Trust in this authority alone, with everything certified so far.
    trust::TrustData trust() const;

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
    QByteArray m_authority;
    QHash<QByteArray, QByteArray> m_certificates; ///< By id, in DER.
};

/// A header of version 4: "DC04" authority certificate "FFFF" day of signature, type, "01FR".
QByteArray noticeHeader(
    const QByteArray &authority, const QByteArray &certificate, QDate signedOn, const QByteArray &type);
/// Fields of a notice of a fictitious couple, as type 28 carries them.
QByteArray coupleFields();
