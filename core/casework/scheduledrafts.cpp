#include "core/casework/scheduledrafts.h"

#include "core/tariff/editablegrid.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

static constexpr qint64 largestFile = 1 << 20; // as on the shelf

ScheduleDrafts::ScheduleDrafts(const QString &folder) : m_folder(QDir(folder).filePath(u"drafts"_s)) { }

QString ScheduleDrafts::fileOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + u".toml"_s);
}

static Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Fault::NotFound, u"schedules: no such draft"_s};
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return Error{Fault::Unreadable, u"schedules: a draft"_s};
    return file.readAll();
}

QList<ScheduleDraft> ScheduleDrafts::list() const
{
    QList<ScheduleDraft> drafts;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name))
        if (const Result<QByteArray> text = contentOf(file.filePath()))
            drafts.append({file.completeBaseName(), *text, file.lastModified()});
    return drafts;
}

Result<QByteArray> ScheduleDrafts::read(const QString &name) const
{
    return contentOf(fileOf(name));
}

Result<Done> ScheduleDrafts::save(const QString &name, const QByteArray &text) const
{
    QSaveFile file(fileOf(name));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.commit())
        return Error{Fault::Refused, u"schedules: a draft cannot be written"_s};
    return Done();
}

Result<QByteArray> ScheduleDrafts::remove(const QString &name) const
{
    Result<QByteArray> text = read(name);
    if (text && !QFile::remove(fileOf(name)))
        return Error{Fault::Refused, u"schedules: a draft cannot be removed"_s};
    return text;
}

Result<QString> ScheduleDrafts::add(const QString &wanted, const QByteArray &text) const
{
    QString name = wanted;
    for (int number = 2; QFile::exists(fileOf(name)); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    if (const Result<Done> saved = save(name, text); !saved)
        return saved.error();
    return name;
}

QString freshId(const QString &id, const QStringList &idsInUse)
{
    static const QRegularExpression numbered(u"^(.*-)(\\d{1,4})$"_s);
    const auto match = numbered.match(id);
    const QString stem = match.hasMatch() ? match.captured(1) : id + u'-';
    int number = match.hasMatch() ? match.captured(2).toInt() : 1;
    QString fresh = id;
    while (idsInUse.contains(fresh))
        fresh = stem + QString::number(++number);
    return fresh;
}

/// The edits that the file takes; one that it has no place for is left out.
static QByteArray with(QByteArray toml, const QList<ScheduleEdit> &edits)
{
    for (const ScheduleEdit &edit : edits)
        if (const Result<QByteArray> changed = applyEdit(toml, edit))
            toml = *changed;
    return toml;
}

QByteArray draftFromTemplate(const QByteArray &toml, const QString &commune, const QStringList &idsInUse)
{
    const auto voted = readEditable(toml);
    if (!voted)
        return toml;
    static const QString prefix = u"modele-"_s;
    const QString id = voted->id.startsWith(prefix) ? voted->id.mid(prefix.size()) : voted->id;
    QList<ScheduleEdit> edits{HeaderEdit{u"id"_s, freshId(id, idsInUse)}};
    if (!commune.isEmpty())
        edits << HeaderEdit{u"commune"_s, commune};
    return with(toml, edits);
}

QByteArray draftOfNewVersion(const QByteArray &toml, const QStringList &idsInUse)
{
    const auto voted = readEditable(toml);
    if (!voted)
        return toml;
    return with(toml,
                {HeaderEdit{u"id"_s, freshId(voted->id, idsInUse + QStringList{voted->id})},
                 HeaderEdit{u"act"_s, QString()}, HeaderEdit{u"valid_from"_s, std::nullopt},
                 HeaderEdit{u"valid_until"_s, std::nullopt}, HeaderEdit{u"retroactive"_s, std::nullopt}});
}
