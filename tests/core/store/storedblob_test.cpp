#include <catch2/catch.hpp>

#include "core/store/storedblob.h"

using namespace Qt::StringLiterals;

static const BlobPlace place{QUuid(u"6f1d2c7e-52a4-4a53-9a39-0d3f3f2b7c11"_s), 3, BlobPlace::Column::Details};
static const QJsonObject document{{u"note"_s, u"Noël"_s}, {u"value"_s, qint64(9'007'199'254'740'993)}};

TEST_CASE("A blob gives back what was put in, in its place only")
{
    const QByteArray blob = toBlob(document, place);
    const auto back = fromBlob(blob, place);
    REQUIRE(back);
    CHECK(*back == document);

    BlobPlace elsewhere = place;
    SECTION("another case") { elsewhere.caseId = QUuid::createUuid(); }
    SECTION("another version") { elsewhere.version = 4; }
    SECTION("another column") { elsewhere.column = BlobPlace::Column::Overview; }
    CHECK(fromBlob(blob, elsewhere).error().fault == Fault::Unreadable);
}

TEST_CASE("Whichever bit of a blob is lost, it is not read")
{
    const QByteArray blob = toBlob(document, place);
    for (qsizetype i = 0; i < blob.size() * 8; ++i) {
        QByteArray damaged = blob;
        damaged[i / 8] = static_cast<char>(damaged[i / 8] ^ (1 << (i % 8)));
        REQUIRE_FALSE(fromBlob(damaged, place));
    }
    for (qsizetype size = 0; size < blob.size(); ++size)
        REQUIRE_FALSE(fromBlob(blob.left(size), place));
    CHECK(fromBlob('\2' + blob.mid(1), place).error().fault == Fault::Refused);
}
