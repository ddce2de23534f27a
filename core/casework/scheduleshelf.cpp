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

static Finding changedSince(const Publication &publication)
{
    return {Finding::Severity::Error, u"changed_since_published"_s, {},
            u"Ce barème a changé depuis qu’il a été publié (%1) : il n’est pas utilisé. Remettez le fichier d’origine, ou publiez "
            "une nouvelle version."_s.arg(publication.act)};
}

/// The schedule of a file, unless it is another one than was published under this name.
static ScheduleReading readFile(const QString &path, const Publication *publication)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, {unreadable(u"Le fichier ne peut pas être ouvert : vérifiez les droits du dossier."_s)}};
    if (file.size() > largestFile)
        return {std::nullopt, {unreadable(u"Le fichier dépasse 1 Mio : ce n’est pas un barème."_s)}};
    const QByteArray bytes = file.readAll();
    if (publication && digestOf(bytes) != publication->sha256)
        return {std::nullopt, {changedSince(*publication)}};
    return readSchedule(bytes);
}

void ScheduleShelf::add(const QString &folder)
{
    const Result<QList<Publication>> published = readRegister(folder);
    if (published)
        m_publications += *published;
    else
        m_troubles.append({u"published.json"_s, {unreadable(u"Le registre des barèmes publiés ne se lit pas : rien ne dit s’ils "
                                                            "ont changé. Remettez-le d’après une sauvegarde."_s)}});
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        const auto publication = std::ranges::find(m_publications, file.fileName(), &Publication::file);
        const ScheduleReading reading = readFile(file.filePath(), publication == m_publications.end() ? nullptr : &*publication);
        if (reading.schedule) {
            m_schedules.append(*reading.schedule);
            m_files.insert(reading.schedule->id, file.filePath());
        } else {
            m_troubles.append({file.fileName(), reading.findings});
        }
    }
}

ScheduleShelf ScheduleShelf::load(const QString &folder)
{
    ScheduleShelf shelf;
    shelf.add(folder);
    return shelf;
}

ScheduleShelf ScheduleShelf::practice(const QString &folder)
{
    ScheduleShelf shelf = load(u":/schedules"_s);
    if (!folder.isEmpty())
        shelf.add(folder);
    return shelf;
}

QStringList ScheduleShelf::ids() const
{
    QStringList ids;
    for (const Schedule &schedule : m_schedules)
        ids << schedule.id;
    return ids;
}

std::optional<Publication> ScheduleShelf::publicationOf(const QString &id) const
{
    const auto found = std::ranges::find(m_publications, id, &Publication::id);
    return found == m_publications.end() ? std::nullopt : std::optional(*found);
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
