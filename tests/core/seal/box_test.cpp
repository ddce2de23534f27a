#include <catch2/catch.hpp>

#include "core/seal/box.h"
#include "core/seal/chain.h"
#include "core/seal/keypair.h"

using namespace seal;

static const QByteArray text = "Barème 2026-2027, tranche 4";

TEST_CASE("A box opens with its key and its binding, and gives back what was put in")
{
    const BriefKey key = BriefKey::random();
    const QByteArray box = sealed(key, text, "here");
    CHECK(box.size() == text.size() + 40);
    CHECK(opened(key, box, "here") == text);
    CHECK_FALSE(box.contains("2026"));
    CHECK(sealed(key, text, "here") != box);
    CHECK(opened(key, sealed(key, {}, "here"), "here") == QByteArray(""));
}

TEST_CASE("A box is refused with another key, elsewhere, shortened or lengthened")
{
    const BriefKey key = BriefKey::random();
    const QByteArray box = sealed(key, text, "here");
    CHECK_FALSE(opened(BriefKey::random(), box, "here"));
    CHECK_FALSE(opened(key, box, "there"));
    CHECK_FALSE(opened(key, box + '\0', "here"));
    for (qsizetype size = 0; size < box.size(); ++size)
        CHECK_FALSE(opened(key, box.first(size), "here"));
}

TEST_CASE("Every single bit that is flipped in a box makes it refused")
{
    const BriefKey key = BriefKey::random();
    const QByteArray box = sealed(key, padded(text.repeated(40), 256), "here");
    int accepted = 0;
    for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
        QByteArray flipped = box;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        accepted += opened(key, flipped, "here").has_value();
    }
    CHECK(accepted == 0);
    CHECK(opened(key, box, "here"));
}

TEST_CASE("Padding hides the length and is taken away again")
{
    for (qsizetype length = 0; length < 300; ++length) {
        const QByteArray content(length, 'x');
        const QByteArray full = padded(content, 64);
        CHECK(full.size() % 64 == 0);
        CHECK(full.size() >= length + 5);
        CHECK(full.size() < length + 5 + 64);
        CHECK(unpadded(full) == content);
    }
}

TEST_CASE("Packing makes what is long smaller, and gives it back")
{
    const QByteArray content = QByteArray("Barème 2026-2027, délibération du 18 juin 2026; ").repeated(100);
    const QByteArray full = packed(content, 256);
    CHECK(full.size() % 256 == 0);
    CHECK(full.size() < content.size() / 4);
    CHECK(unpadded(full) == content);
    CHECK(unpadded(packed({}, 256)) == QByteArray());
    for (qsizetype at = 1; at < 13; ++at) {
        QByteArray lying = full;
        lying[at] = static_cast<char>(lying[at] ^ 0x40);
        CHECK_FALSE(unpadded(lying));
    }
}

TEST_CASE("Padding that lies about its length is refused; a newer format is known as such")
{
    QByteArray full = padded("content", 64);
    full[1] = 60;
    CHECK_FALSE(unpadded(full));
    full[1] = '\x07';
    CHECK(unpadded(full) == QByteArray("content"));
    full[4] = '\x7f';
    CHECK_FALSE(unpadded(full));
    CHECK_FALSE(unpadded(QByteArray()));
    CHECK_FALSE(unpadded(QByteArray("\x01\x00\x00", 3)));

    QByteArray newer = padded("content", 64);
    CHECK_FALSE(isNewer(newer));
    newer[0] = 3;
    CHECK(isNewer(newer));
    CHECK_FALSE(unpadded(newer));
}

TEST_CASE("A link depends on the key, on the link before and on what is added")
{
    const BriefKey key = BriefKey::random();
    const QByteArray first = link(key, QByteArray(32, '\0'), "one");
    CHECK(first.size() == 32);
    CHECK(link(key, QByteArray(32, '\0'), "one") == first);
    CHECK(link(key, first, "one") != first);
    CHECK(link(key, QByteArray(32, '\0'), "two") != first);
    CHECK(link(BriefKey::random(), QByteArray(32, '\0'), "one") != first);
}

TEST_CASE("What is handed to somebody is opened by them alone")
{
    const KeyPair agent = KeyPair::random();
    const KeyPair other = KeyPair::random();
    const QByteArray box = handedTo(agent.publicKey, text);
    CHECK(received(agent, box) == text);
    CHECK_FALSE(received(other, box));
    CHECK_FALSE(received(agent, box.chopped(1)));
    CHECK_FALSE(received(agent, {}));
    CHECK(KeyPair::of(BriefKey::from(agent.secret.view())).publicKey == agent.publicKey);
}
