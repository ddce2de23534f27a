#include <catch2/catch.hpp>

#include "core/trust/signature.h"
#include "tests/support/noticesigner.h"

#include "core/formats/twoddoc/base32.h"

using trust::Curve;

namespace {

struct Signed {
    QByteArray point;
    QByteArray data = "DC04 what was signed";
    QByteArray signature;
};

} // namespace

static Signed signedOn(Curve curve)
{
    NoticeSigner signer;
    signer.certify({.id = "AAAA", .curve = curve});
    Signed result;
    result.point = signer.trust().certificates.first().publicPoint;
    result.signature = *twoddoc::fromBase32(signer.sign("AAAA", result.data).sliced(result.data.size() + 1));
    return result;
}

TEST_CASE("A signature holds on each curve, with its own hash")
{
    const auto [curve, bytes] = GENERATE(table<Curve, int>({{Curve::P256, 64}, {Curve::P384, 96}, {Curve::P521, 132}}));
    const Signed made = signedOn(curve);
    CHECK(made.signature.size() == bytes);
    CHECK(trust::verify(curve, made.point, made.data, made.signature));
    CHECK_FALSE(trust::verify(curve, made.point, made.data + ' ', made.signature));
    for (const Curve other : {Curve::P256, Curve::P384, Curve::P521})
        CHECK(trust::verify(other, made.point, made.data, made.signature) == (other == curve));
}

TEST_CASE("A signature of another key, of the wrong length or of impossible numbers does not hold")
{
    const Signed made = signedOn(Curve::P256);
    const Signed other = signedOn(Curve::P256);
    CHECK_FALSE(trust::verify(Curve::P256, other.point, made.data, made.signature));
    CHECK_FALSE(trust::verify(Curve::P256, made.point, made.data, {}));
    CHECK_FALSE(trust::verify(Curve::P256, made.point, made.data, made.signature.chopped(1)));
    CHECK_FALSE(trust::verify(Curve::P256, made.point, made.data, made.signature + '\0'));
    CHECK_FALSE(trust::verify(Curve::P256, made.point, made.data, QByteArray(64, '\0')));
    CHECK_FALSE(trust::verify(Curve::P256, made.point, made.data, QByteArray(64, '\xFF')));
    CHECK_FALSE(trust::verify(Curve::P256, made.point, made.data, QByteArray(32, '\0') + made.signature.last(32)));
}

TEST_CASE("A point that is not on the curve is no key")
{
    const Signed made = signedOn(Curve::P256);
    QByteArray point = made.point;
    point.back() = static_cast<char>(point.back() ^ 1);
    CHECK_FALSE(trust::verify(Curve::P256, point, made.data, made.signature));
    CHECK_FALSE(trust::verify(Curve::P256, {}, made.data, made.signature));
    CHECK_FALSE(trust::verify(Curve::P256, QByteArray(65, '\0'), made.data, made.signature));
}
