#include "core/seal/keypair.h"

#include "core/seal/sodium.h"

namespace seal {

KeyPair KeyPair::random()
{
    return of(BriefKey::random());
}

KeyPair KeyPair::of(BriefKey secret)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(bytesOf(publicKey.data()), KeyView(secret).data());
    return {std::move(secret), publicKey};
}

QByteArray handedTo(QByteArrayView publicKey, QByteArrayView content)
{
    Q_ASSERT(publicKey.size() == crypto_box_PUBLICKEYBYTES);
    readySodium();
    QByteArray box(crypto_box_SEALBYTES + content.size(), Qt::Uninitialized);
    crypto_box_seal(bytesOf(box.data()), bytesOf(content.data()), static_cast<unsigned long long>(content.size()),
                    bytesOf(publicKey.data()));
    return box;
}

std::optional<QByteArray> received(const KeyPair &pair, QByteArrayView box)
{
    if (box.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray content(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int refused = crypto_box_seal_open(bytesOf(content.data()), bytesOf(box.data()),
                                             static_cast<unsigned long long>(box.size()), bytesOf(pair.publicKey.data()),
                                             KeyView(pair.secret).data());
    return refused ? std::nullopt : std::optional(content);
}

} // namespace seal
