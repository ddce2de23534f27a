#include "core/casework/paperfile.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

static constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;

Result<Done> preparePaperFolder(const QString &folder)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownFile | QFile::ExeOwner))
        return Error{Fault::Refused, u"attestation: the folder cannot be made"_s};
    return Done();
}

void clearPapers(const QString &folder)
{
    if (!folder.isEmpty() && QDir(folder).exists())
        QDir(folder).removeRecursively();
}

Result<Done> writePaper(const QString &file, const QByteArray &bytes, const std::function<Result<Done>()> &beforeItIsThere)
{
    const Error notWritten{Fault::Refused, u"attestation: the file cannot be written"_s};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return notWritten;
    out.setPermissions(ownFile); // what cannot have such permissions, as a FAT stick, is no reason to make no paper
    if (out.write(bytes) != bytes.size() || !out.flush())
        return notWritten;
    if (const Result<Done> ready = beforeItIsThere ? beforeItIsThere() : Done(); !ready)
        return ready.error();
    return out.commit() ? Result<Done>(Done()) : notWritten;
}
