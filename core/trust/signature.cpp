#include "core/trust/signature.h"

#include "core/trust/openssl.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>

#include <array>

namespace trust {

struct CurveFacts {
    const char *name;
    qsizetype bytes; ///< Of one of its numbers.
    const EVP_MD *(*hash)();
};

static const CurveFacts &factsOf(Curve curve)
{
    static const std::array<CurveFacts, 3> facts{{
        {"P-256", 32, EVP_sha256},
        {"P-384", 48, EVP_sha384},
        {"P-521", 66, EVP_sha512},
    }};
    return facts.at(static_cast<std::size_t>(curve));
}

static openssl::Key makeKey(const CurveFacts &facts, QByteArrayView publicPoint)
{
    QByteArray group(facts.name);
    QByteArray point = publicPoint.toByteArray();
    std::array<OSSL_PARAM, 3> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), size_t(point.size())),
        OSSL_PARAM_construct_end(),
    };
    const std::unique_ptr<EVP_PKEY_CTX, openssl::Release<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.data());
    return openssl::Key(key);
}

/// r‖s as the DER sequence that libcrypto takes.
static QByteArray toDer(const CurveFacts &facts, QByteArrayView signature)
{
    const auto number = [&](qsizetype from) {
        return BN_bin2bn(openssl::bytes(signature.sliced(from, facts.bytes)), int(facts.bytes), nullptr);
    };
    const std::unique_ptr<ECDSA_SIG, openssl::Release<ECDSA_SIG_free>> pair(ECDSA_SIG_new());
    if (!pair || ECDSA_SIG_set0(pair.get(), number(0), number(facts.bytes)) != 1)
        return {};
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(pair.get(), &der);
    const QByteArray result = length > 0 ? QByteArray(reinterpret_cast<const char *>(der), length) : QByteArray();
    OPENSSL_free(der);
    return result;
}

bool verify(Curve curve, QByteArrayView publicPoint, QByteArrayView data, QByteArrayView signature)
{
    const CurveFacts &facts = factsOf(curve);
    if (signature.size() != 2 * facts.bytes || publicPoint.size() != 2 * facts.bytes + 1)
        return false;
    const openssl::Key key = makeKey(facts, publicPoint);
    const QByteArray der = toDer(facts, signature);
    const std::unique_ptr<EVP_MD_CTX, openssl::Release<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const bool holds = key && context
        && EVP_DigestVerifyInit(context.get(), nullptr, facts.hash(), nullptr, key.get()) == 1
        && EVP_DigestVerify(
               context.get(), openssl::bytes(der), size_t(der.size()), openssl::bytes(data), size_t(data.size()))
            == 1;
    ERR_clear_error();
    return holds;
}

} // namespace trust
