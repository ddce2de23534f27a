#include <catch2/catch.hpp>

#include "core/scan/picturefile.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// The code of a vector, byte for byte.
static QByteArray codeOf(const QJsonArray &vectors, const QString &id)
{
    for (const QJsonValue &vector : vectors) {
        if (vector[u"id"].toString() == id)
            return vector[u"code"].toString().toLatin1();
    }
    return {};
}

TEST_CASE("shared pictures: each gives its vector's code, byte for byte where there is one")
{
    const auto pictures = sharedData(u"2ddoc/images"_s);
    const auto list = sharedData(u"2ddoc/vectors.json"_s);
    if (!pictures || !list)
        return;
    QFile file(*list);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    const QFileInfoList images = QDir(*pictures).entryInfoList({u"*.png"_s});
    CHECK(images.size() >= 5);
    for (const QFileInfo &image : images) {
        CAPTURE(image.fileName().toStdString());
        const Result<QByteArray> bytes = readPictureBytes(image.filePath());
        REQUIRE(bytes);
        const auto found = symbolsOf(*bytes);
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        CHECK(found->first().startsWith("DC0"));
        CHECK(found->first().contains('\x1f'));
        const QByteArray wanted =
            codeOf(vectors, image.completeBaseName()); // some pictures have no vector of their own
        CHECK((wanted.isEmpty() || found->first() == wanted));
    }
}
