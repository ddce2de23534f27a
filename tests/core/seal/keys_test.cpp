#include <catch2/catch.hpp>

#include <algorithm>

#include "core/seal/chain.h"
#include "core/seal/keys.h"

using namespace seal;

TEST_CASE("Keys of several uses differ from one another and from the main key")
{
    const BriefKey main = BriefKey::random();
    CHECK(derived(main, 1).view() == derived(main, 1).view());
    CHECK(derived(main, 1).view() != derived(main, 2).view());
    CHECK(derived(main, 1).view() != main.view());
    CHECK(BriefKey::random().view() != BriefKey::random().view());
}

TEST_CASE("A moved key leaves nothing behind")
{
    BriefKey key = BriefKey::random();
    const QByteArray bytes = key.view().toByteArray();
    const BriefKey moved = std::move(key);
    CHECK(moved.view() == bytes);
    CHECK(key.view() == QByteArray(32, '\0'));

    LockedKey locked(moved);
    const LockedKey elsewhere = std::move(locked);
    CHECK(std::ranges::equal(KeyView(elsewhere), KeyView(moved)));
}

TEST_CASE("Wiping empties an array that nobody shares, and leaves a shared one to the others")
{
    QByteArray mine("secret");
    mine.detach();
    wipe(mine);
    CHECK(mine.isEmpty());
    QByteArray shared("secret");
    const QByteArray other = shared;
    wipe(shared);
    CHECK(shared.isEmpty());
    CHECK(other == "secret");
}

TEST_CASE("A pseudonym depends on its salt, and says nothing of its length")
{
    CHECK(pseudonym("helene", "one").size() == 16);
    CHECK(pseudonym("helene", "one") == pseudonym("helene", "one"));
    CHECK(pseudonym("helene", "one") != pseudonym("helene", "two"));
    CHECK(pseudonym("helena", "one") != pseudonym("helene", "one"));
}
