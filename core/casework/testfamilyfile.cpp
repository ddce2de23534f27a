#include "core/casework/testfamilyfile.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

static constexpr qint64 mostBytes = 4'000'000; // a thousand families take less

QList<TestFamily> typicalTestFamilies()
{
    QFile file(u":/schedules/test-families.json"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const auto families = isThere ? readTestFamilies(file.readAll()) : QList<TestFamily>();
    return families ? *families : QList<TestFamily>();
}

Result<QList<TestFamily>> loadTestFamilies(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return typicalTestFamilies();
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return Error{Fault::Unreadable, u"test families: the file cannot be read"_s};
    const auto families = readTestFamilies(file.readAll());
    return families ? families : Error{Fault::Unreadable, u"test families: "_s + families.error().detail};
}

Result<Done> saveTestFamilies(const QString &path, const QList<TestFamily> &families)
{
    QSaveFile file(path);
    const QByteArray json = writeTestFamilies(families);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{Fault::Refused, u"test families: the file cannot be written"_s};
    return Done();
}
