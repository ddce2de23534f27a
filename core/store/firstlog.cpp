#include "core/store/firstlog.h"

#include "core/formats/casefilejson.h"
#include "core/formats/logjson.h"
#include "core/store/caselog.h"
#include "core/store/migrations.h"
#include "core/store/storedblob.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

using Column = BlobPlace::Column;

QString FirstLog::fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"cases.db"_s);
}

bool FirstLog::isIn(const QString &folder)
{
    return QFileInfo(fileIn(folder)).size() > 0;
}

FirstLog::FirstLog(const QString &folder) : m_database(fileIn(folder), Access::Read)
{
    isUpToDate(m_database, firstLogSchema());
}

Result<FirstLog::Case> FirstLog::read(const QUuid &id, const CaseNumber &number)
{
    Case whole{id, {}, {}};
    QSqlQuery revisions = m_database.run(u"SELECT version, details FROM revision JOIN revision_details USING (seq)"
                                         " WHERE case_id = ? ORDER BY version"_s, id.toRfc4122());
    while (Database::next(revisions)) {
        const auto document = fromBlob(revisions.value(1).toByteArray(), {id, revisions.value(0).toInt(), Column::Details});
        const auto revision = document ? parseRevision(*document) : document.error();
        if (!revision)
            return revision.error();
        whole.file.revisions.append(*revision);
    }
    QSqlQuery lines = m_database.run(u"SELECT version, line FROM journal WHERE case_id = ? ORDER BY seq"_s, id.toRfc4122());
    while (Database::next(lines)) {
        const auto document = fromBlob(lines.value(1).toByteArray(), {id, lines.value(0).toInt(), Column::Journal});
        const auto line = document ? parseJournalLine(*document) : document.error();
        if (!line)
            return line.error();
        if (line->action == JournalAction::Opened) {
            whole.openings.append(*line);
            whole.openings.last().number = number;
        }
    }
    if (whole.file.revisions.isEmpty())
        return Error{Fault::Unreadable, u"first log: a case without a revision"_s};
    return whole;
}

Result<int> FirstLog::forEach(const std::function<void(const Case &)> &take)
{
    int count = 0;
    QSqlQuery query = m_database.run(u"SELECT id, year, sequence FROM case_file ORDER BY rowid"_s);
    while (Database::next(query)) {
        const auto whole = read(QUuid::fromRfc4122(query.value(0).toByteArray()), CaseNumber::of(query.value(1).toInt(), query.value(2).toInt()));
        if (!whole)
            return whole.error();
        take(*whole);
        ++count;
    }
    return count;
}

static QJsonObject asJson(const Revision &revision)
{
    return toJson(revision);
}

Result<int> takeOver(FirstLog &from, SealedLog &log)
{
    CaseLog cases(log);
    const auto taken = log.atomically([&] {
        return from.forEach([&](const FirstLog::Case &whole) { cases.takeIn(whole.id, whole.file, whole.openings); });
    });
    if (!taken)
        return taken;
    std::optional<Error> difference;
    const auto compared = from.forEach([&](const FirstLog::Case &whole) {
        const auto copy = cases.read(whole.file.number());
        const auto journal = cases.journal(whole.file.number());
        const bool isSame = copy && journal && std::ranges::equal(copy->revisions, whole.file.revisions, {}, asJson, asJson)
            && journal->size() == whole.file.revisions.size() + whole.openings.size();
        if (!isSame)
            difference = Error{Fault::Unreadable, u"first log: a case was not taken over as it was"_s};
    });
    return difference ? Result<int>(*difference) : compared;
}

Result<Done> destroyFirstLog(const QString &folder)
{
    // The file itself last: as long as it is there, somebody tries again.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u".lock"_s, u""_s}) {
        QFile file(FirstLog::fileIn(folder) + suffix);
        if (!file.exists())
            continue;
        // On a disk that writes elsewhere each time this proves nothing; it is what a program can do.
        if (file.open(QFile::ReadWrite)) {
            const QByteArray zeros(1 << 20, '\0');
            for (qint64 left = file.size(); left > 0; left -= zeros.size())
                file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
            file.close();
        }
        if (!file.remove())
            return Error{Fault::Refused, u"first log: cannot be taken away"_s};
    }
    return Done();
}
