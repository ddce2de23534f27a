#pragma once
#include "core/trust/signature.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace trust {

/// A body that answers for signing certificates, as the State's trust list names it: our anchor is its key.
struct Authority {
    QByteArray id; ///< "FR06"
    QString holder; ///< « IDnow (ARIADNEXT) »
    QDate from;
    QDate to;
    QByteArray publicKey; ///< SubjectPublicKeyInfo in DER.
};

/// Where a certificate came from.
enum class Origin { Shipped, Imported };

/// A key that signs one type of document for one body. Days are UTC: a code knows the day of its signature only.
struct SigningCertificate {
    QByteArray authority; ///< "FR06"
    QByteArray id; ///< "FPE6": unique within the authority only.
    QByteArray organisation; ///< O of its subject, UTF-8.
    QByteArray unit; ///< OU: "0002 " and the SIREN or SIRET.
    QByteArray documentType; ///< "28", said by its alternative name; empty when that says none.
    QDate from;
    QDate to;
    QByteArray serial; ///< Lower-case hexadecimal, without leading zeros.
    Curve curve = Curve::P256;
    QByteArray publicPoint; ///< Uncompressed.
    Origin origin = Origin::Shipped;

    bool isValidOn(QDate day) const { return day.isValid() && from <= day && day <= to; }
    friend bool operator==(const SigningCertificate &, const SigningCertificate &) = default;
};

/// The certificates that an authority took back before their time.
struct RevocationList {
    QByteArray authority;
    qint64 issued = 0; ///< Seconds since 1970, UTC.
    qint64 nextUpdate = 0; ///< The same; 0 when it does not say.
    QSet<QByteArray> serials; ///< As in SigningCertificate.
    friend bool operator==(const RevocationList &, const RevocationList &) = default;
};

/// All that a code is checked against: what the program carries, and what was imported since.
struct TrustData {
    QList<Authority> authorities;
    QList<SigningCertificate> certificates;
    QHash<QByteArray, RevocationList> revocations; ///< By authority: the newest.

    const Authority *findAuthority(QByteArrayView id) const;
    /// The certificate of this name that was valid on `day`, or else the newest of this name.
    const SigningCertificate *find(QByteArrayView authority, QByteArrayView id, QDate day) const;
    /// Those of this name that were valid on `day`: two, while one that was renewed has not ended.
    QList<const SigningCertificate *> validOn(QByteArrayView authority, QByteArrayView id, QDate day) const;
    bool isRevoked(const SigningCertificate &certificate) const;
    /// The day (UTC) of the newest revocation list of an authority; invalid when there is none.
    QDate revocationsAsOf(const QByteArray &authority) const;
};

/// The keys that the program carries: the authorities of the State's trust list, the tax office's signing keys, and the
/// keys of the test authority.
TrustData shippedTrust();

/// What the shipped keys were taken from, so that their age can be shown.
struct ShippedEdition {
    int trustListSequence;
    QDate trustListIssued;
    QDate trustListNext; ///< When the list itself says that it will be replaced.
    QDate certificatesSeen; ///< When the authorities' directories were last read.
};
ShippedEdition shippedEdition();

} // namespace trust
