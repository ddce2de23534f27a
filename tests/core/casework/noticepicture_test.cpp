#include <catch2/catch.hpp>

#include "core/casework/noticepicture.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

static QByteArray blankPage()
{
    QImage page(600, 800, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return bytes;
}

TEST_CASE("a picture without code gives none, whichever door it comes through")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"avis.png"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(blankPage());
    file.close();
    const auto fromFile = codesOfFile(path);
    REQUIRE(fromFile);
    CHECK(fromFile->isEmpty());
    CHECK(codesOfPicture(QImage::fromData(blankPage())).isEmpty());
    CHECK(codesOfPicture({}).isEmpty());
}

TEST_CASE("a file that is no picture is refused with its reason")
{
    const auto absent = codesOfFile(u"/nulle/part.png"_s);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().fault == Fault::NotFound);
    const auto text = codesOfBytes("Avis d'impot");
    REQUIRE_FALSE(text);
    CHECK(text.error().problem == Problem::UnknownCode);
}
