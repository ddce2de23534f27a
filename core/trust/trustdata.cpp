#include "core/trust/trustdata.h"

#include "core/trust/shipped.h"

#include <QDateTime>

#include <algorithm>

namespace trust {

const Authority *TrustData::findAuthority(QByteArrayView id) const
{
    const auto found =
        std::ranges::find_if(authorities, [id](const Authority &authority) { return authority.id == id; });
    return found == authorities.end() ? nullptr : &*found;
}

const SigningCertificate *TrustData::find(QByteArrayView authority, QByteArrayView id, QDate day) const
{
    const SigningCertificate *best = nullptr;
    for (const SigningCertificate &certificate : certificates) {
        if (certificate.authority != authority || certificate.id != id)
            continue;
        if (certificate.isValidOn(day))
            return &certificate;
        if (!best || certificate.from > best->from)
            best = &certificate;
    }
    return best;
}

QList<const SigningCertificate *> TrustData::validOn(QByteArrayView authority, QByteArrayView id, QDate day) const
{
    QList<const SigningCertificate *> found;
    for (const SigningCertificate &certificate : certificates)
        if (certificate.authority == authority && certificate.id == id && certificate.isValidOn(day))
            found.append(&certificate);
    return found;
}

bool TrustData::isRevoked(const SigningCertificate &certificate) const
{
    return revocations.value(certificate.authority).serials.contains(certificate.serial);
}

QDate TrustData::revocationsAsOf(const QByteArray &authority) const
{
    const auto list = revocations.constFind(authority);
    return list == revocations.constEnd() ? QDate() : QDateTime::fromSecsSinceEpoch(list->issued, Qt::UTC).date();
}

TrustData shippedTrust()
{
    return {.authorities = shippedAuthorities(), .certificates = shippedCertificates(), .revocations = {}};
}

ShippedEdition shippedEdition()
{
    return {.trustListSequence = 23,
        .trustListIssued = QDate(2026, 5, 11),
        .trustListNext = QDate(2027, 5, 11),
        .certificatesSeen = QDate(2026, 3, 31)};
}

} // namespace trust
