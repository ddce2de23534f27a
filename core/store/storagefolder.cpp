#include "core/store/storagefolder.h"

#include "core/store/storagefailure.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

bool isFitForLog(QByteArrayView fileSystem)
{
    static constexpr std::array<QByteArrayView, 15> unfit{
        "cifs", "smb2", "smb3", "smbfs", "nfs", "nfs4", "9p", "afs", "ceph", "webdav", // networks
        "fat", "fat32", "vfat", "exfat", "msdos",
    };
    const QByteArray name = fileSystem.toByteArray().toLower();
    return !name.startsWith("fuse.") && std::ranges::find(unfit, QByteArrayView(name)) == unfit.end();
}

/// A share under a drive letter has the file system of its server, so Windows itself must be asked.
static bool isRemote([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    return folder.startsWith(u"//") || GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16())) == DRIVE_REMOTE;
#else
    return false;
#endif
}

void prepareFolder(const QString &folder)
{
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder))
        throw StorageFailure(Fault::Refused, u"case log: the folder cannot be made"_s);
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString place = QDir(folder).canonicalPath();
    const QByteArray fileSystem = QStorageInfo(place).fileSystemType();
    if (isRemote(place) || !isFitForLog(fileSystem))
        throw StorageFailure(Fault::Refused,
                             u"case log: not on a network or FAT drive (%1)"_s.arg(QString::fromLatin1(fileSystem)),
                             Problem::UnfitDrive);
}
