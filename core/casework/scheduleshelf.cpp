#include "core/casework/scheduleshelf.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qint64 largestFile = 1 << 20; // the largest real grid is a hundred times smaller

static Finding unreadable(const QString &message)
{
    return {Finding::Severity::Error, u"unreadable"_s, {}, message};
}

static ScheduleReading readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, {unreadable(u"Le fichier ne peut pas être ouvert : vérifiez les droits du dossier."_s)}};
    if (file.size() > largestFile)
        return {std::nullopt, {unreadable(u"Le fichier dépasse 1 Mio : ce n’est pas un barème."_s)}};
    return readSchedule(file.readAll());
}

ScheduleShelf ScheduleShelf::load(const QString &folder)
{
    ScheduleShelf shelf;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const ScheduleReading reading = readFile(file.filePath());
        if (reading.schedule)
            shelf.m_schedules.append(*reading.schedule);
        else
            shelf.m_troubles.append({file.fileName(), reading.findings});
    }
    return shelf;
}

ScheduleShelf ScheduleShelf::practice()
{
    return load(u":/schedules"_s);
}

QStringList ScheduleShelf::templateNames()
{
    QStringList names;
    for (const QFileInfo &file : QDir(u":/templates"_s).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name))
        names << file.completeBaseName();
    return names;
}

std::optional<QByteArray> ScheduleShelf::templateText(const QString &name)
{
    QFile file(u":/templates/%1.toml"_s.arg(name));
    if (!templateNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

std::optional<Schedule> ScheduleShelf::inForce(QDate day) const
{
    std::optional<Schedule> found;
    for (const Schedule &schedule : m_schedules) {
        const bool holds = schedule.validFrom <= day && day <= schedule.validUntil;
        if (holds && (!found || schedule.validFrom >= found->validFrom))
            found = schedule;
    }
    return found;
}

bool ScheduleShelf::allowsQuotient(const QList<Decision> &decisions) const
{
    const auto allows = [this](const Decision &decision) {
        const auto found = std::ranges::find(m_schedules, decision.scheduleId, &Schedule::id);
        return found != m_schedules.end() && found->showQuotient;
    };
    return !decisions.isEmpty() && std::ranges::all_of(decisions, allows);
}
