#include "core/seal/chain.h"

#include "core/seal/sodium.h"

namespace seal {

static constexpr std::size_t digestSize = 32;
static constexpr std::size_t pseudonymSize = 16;

QByteArray digest(QByteArrayView bytes)
{
    QByteArray out(digestSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(out.data()), digestSize, bytesOf(bytes.data()), static_cast<std::size_t>(bytes.size()),
                       nullptr, 0);
    return out;
}

QByteArray pseudonym(QByteArrayView name, QByteArrayView salt)
{
    QByteArray out(pseudonymSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(out.data()), pseudonymSize, bytesOf(name.data()), static_cast<std::size_t>(name.size()),
                       bytesOf(salt.data()), static_cast<std::size_t>(salt.size()));
    return out;
}

QByteArray link(KeyView chain, QByteArrayView previous, QByteArrayView added)
{
    QByteArray out(digestSize, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, chain.data(), chain.size(), digestSize);
    crypto_generichash_update(&state, bytesOf(previous.data()), static_cast<std::size_t>(previous.size()));
    crypto_generichash_update(&state, bytesOf(added.data()), static_cast<std::size_t>(added.size()));
    crypto_generichash_final(&state, bytesOf(out.data()), digestSize);
    return out;
}

} // namespace seal
