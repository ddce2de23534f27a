#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/core/store/samplelog.h"
#include "core/store/storagefolder.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

TEST_CASE("A log stands neither on a network drive nor on FAT")
{
    for (const char *name : {"cifs", "smb3", "nfs", "nfs4", "9p", "fuse.sshfs", "vfat", "exFAT", "FAT32"})
        CHECK_FALSE(isFitForLog(name));
    for (const char *name : {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "NTFS", "fuseblk"})
        CHECK(isFitForLog(name));
}

static std::optional<Fault> faultIn(const QString &folder)
{
    try {
        SampleLog log(folder);
        return std::nullopt;
    } catch (const StorageFailure &failure) {
        return failure.fault;
    }
}

TEST_CASE("A folder that cannot be made is refused")
{
    const QTemporaryDir parent;
    QFile file(QDir(parent.path()).filePath(u"taken"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(faultIn(file.fileName()) == Fault::Refused);
    CHECK(faultIn(file.fileName() + u"/below"_s) == Fault::Refused);
}

TEST_CASE("A log is made with its folder, for the agents' account alone")
{
    const QTemporaryDir parent;
    const QString folder = QDir(parent.path()).filePath(u"données/dossiers"_s);
    CHECK_FALSE(faultIn(folder).has_value());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(folder) & others);
    CHECK_FALSE(QFile::permissions(folder + u"/cases.db"_s) & others);
}

#ifdef Q_OS_UNIX
TEST_CASE("A folder that cannot be written is refused")
{
    if (geteuid() == 0) {
        WARN("*** SKIPPED: root writes everywhere; run as another user to test a read-only folder ***");
        return;
    }
    const QTemporaryDir folder;
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    CHECK(faultIn(folder.path()) == Fault::Refused);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
#endif
