#include "core/casework/importfiles.h"

#include "core/formats/importmappingjson.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static constexpr qint64 mostBytes = 64 * 1024 * 1024 + 1; // one more than a table may have

static Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::NotFound, u"import file"_s};
    return file.read(mostBytes);
}

Result<ImportFile> readImportFile(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const Result<CsvTable> table = CsvTable::parse(*bytes);
    if (!table)
        return table.error();
    return ImportFile{QFileInfo(path).fileName(), *bytes, *table};
}

Result<ImportMapping> loadMapping(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    return parseImportMapping(*bytes);
}

QByteArray mappingFile(const ImportMapping &mapping)
{
    return toJson(mapping);
}
