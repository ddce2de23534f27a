#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/casework/paperfile.h"

using namespace Qt::StringLiterals;

static constexpr QFile::Permissions othersMay =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_CASE("A paper and the folder of papers are their maker's alone")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"data/attestations"_s);
    const QString paper = folder + u"/PF-2026-000001.pdf"_s;

    REQUIRE(preparePaperFolder(folder));
    REQUIRE(writePaper(paper, "%PDF"));
    CHECK_FALSE(QFile::permissions(folder) & othersMay);
    CHECK_FALSE(QFile::permissions(paper) & othersMay);
    CHECK(contentOf(paper) == "%PDF");

    // What an earlier version left open is closed.
    REQUIRE(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther));
    REQUIRE(QFile::setPermissions(paper, QFile::permissions(paper) | QFile::ReadOther));
    REQUIRE(preparePaperFolder(folder));
    REQUIRE(writePaper(paper, "%PDF again"));
    CHECK_FALSE(QFile::permissions(folder) & othersMay);
    CHECK_FALSE(QFile::permissions(paper) & othersMay);
    CHECK(contentOf(paper) == "%PDF again");
}

TEST_CASE("A paper that may not be there leaves what was there")
{
    const QTemporaryDir folder;
    const QString paper = folder.filePath(u"paper.pdf"_s);
    REQUIRE(writePaper(paper, "first"));
    const auto refusal = writePaper(paper, "second", []() -> Result<Done> { return Error{Fault::Busy, u"log"_s}; });
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().fault == Fault::Busy);
    CHECK(contentOf(paper) == "first");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A paper that the disk does not take is refused")
{
    const QTemporaryDir folder;
    CHECK(writePaper(folder.filePath(u"missing/paper.pdf"_s), "x").error().fault == Fault::Refused);
    REQUIRE(writePaper(folder.filePath(u"file"_s), "x"));
    CHECK(preparePaperFolder(folder.filePath(u"file/below"_s)).error().fault == Fault::Refused);
}

TEST_CASE("Papers of a private place go with their folder; a place that is not there is no trouble")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"papers"_s);
    clearPapers({});
    clearPapers(folder);
    REQUIRE(preparePaperFolder(folder));
    REQUIRE(writePaper(folder + u"/PF-2026-000001.pdf"_s, "%PDF"));
    clearPapers(folder);
    CHECK_FALSE(QDir(folder).exists());
    CHECK(QDir(home.path()).exists());
}
