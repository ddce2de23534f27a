#include "core/trust/revocationlist.h"

#include "core/trust/openssl.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trust {

static Error refusal(const QString &what)
{
    return {Fault::Refused, u"revocation list: "_s + what};
}

/// Whether the list covers every signing certificate of its authority, for every reason.
static bool isWhole(X509_CRL *list)
{
    const std::unique_ptr<ISSUING_DIST_POINT, openssl::Release<ISSUING_DIST_POINT_free>> scope(
        static_cast<ISSUING_DIST_POINT *>(
            X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, nullptr, nullptr)));
    const bool isPart =
        scope && (scope->onlyCA > 0 || scope->onlyattr > 0 || scope->indirectCRL > 0 || scope->onlysomereasons);
    return !isPart && X509_CRL_get_ext_by_NID(list, NID_delta_crl, -1) < 0;
}

static bool hasUnknownCriticalExtension(const X509_CRL *list)
{
    for (int i = 0; i < X509_CRL_get_ext_count(list); ++i) {
        X509_EXTENSION *extension = X509_CRL_get_ext(list, i);
        const int kind = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (X509_EXTENSION_get_critical(extension) && kind != NID_issuing_distribution_point)
            return true;
    }
    return false;
}

static QSet<QByteArray> serialsIn(X509_CRL *list)
{
    QSet<QByteArray> serials;
    STACK_OF(X509_REVOKED) *revoked = X509_CRL_get_REVOKED(list);
    for (int i = 0; i < sk_X509_REVOKED_num(revoked); ++i)
        serials.insert(openssl::toHex(X509_REVOKED_get0_serialNumber(sk_X509_REVOKED_value(revoked, i))));
    return serials;
}

static Result<RevocationList> checked(X509_CRL *list, const Authority &authority)
{
    const openssl::Key key = openssl::toKey(authority.publicKey);
    if (!key || X509_CRL_verify(list, key.get()) != 1)
        return refusal(u"not signed by its authority"_s);
    if (!isWhole(list) || hasUnknownCriticalExtension(list))
        return refusal(u"not a whole list"_s);
    return RevocationList{.authority = authority.id,
        .issued = openssl::toSeconds(X509_CRL_get0_lastUpdate(list)),
        .nextUpdate = openssl::toSeconds(X509_CRL_get0_nextUpdate(list)),
        .serials = serialsIn(list)};
}

static Result<RevocationList> parse(QByteArrayView der, const QList<Authority> &authorities)
{
    const openssl::RevocationList list = openssl::toRevocationList(der);
    if (!list)
        return Error{Fault::Unreadable, u"no revocation list"_s};
    const QByteArray issuer = openssl::entry(X509_CRL_get_issuer(list.get()), NID_commonName);
    const auto authority = std::ranges::find(authorities, issuer, &Authority::id);
    if (authority == authorities.end())
        return Error{Fault::NotFound, u"revocation list: no known authority"_s};
    return checked(list.get(), *authority);
}

Result<RevocationList> parseRevocationList(QByteArrayView der, const QList<Authority> &authorities)
{
    const Result<RevocationList> result = parse(der, authorities);
    ERR_clear_error();
    return result;
}

} // namespace trust
