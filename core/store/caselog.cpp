#include "core/store/caselog.h"

#include "core/formats/casefilejson.h"
#include "core/store/migrations.h"
#include "core/store/storagefolder.h"
#include "core/store/storedblob.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

using Column = BlobPlace::Column;

static void makeLog(const QString &path)
{
    Database database(path, Access::Write);
    migrate(database);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

static QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"cases.db"_s);
}

bool CaseLog::isIn(const QString &folder)
{
    return QFileInfo::exists(pathIn(folder));
}

/// The file of the log in `folder`, there for sure.
static QString fileIn(const QString &folder)
{
    prepareFolder(folder);
    QString path = pathIn(folder);
    if (QFileInfo(path).size() == 0)
        makeLog(path);
    return path;
}

CaseLog::CaseLog(const QString &folder, Access access, NewId newId)
    : m_database(fileIn(folder), access), m_newId(std::move(newId))
{
    if (access == Access::Write)
        migrate(m_database);
    else if (!isUpToDate(m_database))
        makeLog(fileIn(folder)); // a reading connection cannot, but sees what another did
}

std::optional<CaseLog::StoredCase> CaseLog::find(const CaseNumber &number)
{
    const QVariant id = m_database.valueOf(u"SELECT id FROM case_file WHERE year = ? AND sequence = ?"_s, number.year(),
                                           number.sequence());
    if (!id.isValid())
        return std::nullopt;
    return StoredCase{QUuid::fromRfc4122(id.toByteArray()), number};
}

int CaseLog::latestVersion(const StoredCase &stored)
{
    return m_database.valueOf(u"SELECT MAX(version) FROM revision WHERE case_id = ?"_s, stored.id.toRfc4122()).toInt();
}

Result<Revision> CaseLog::readRevision(const StoredCase &stored, int version, const QByteArray &details) const
{
    const Result<QJsonObject> document = fromBlob(details, {stored.id, version, Column::Details});
    if (!document)
        return document.error();
    return parseRevision(*document);
}

std::optional<Result<Revision>> CaseLog::alreadyWritten(const QUuid &revision)
{
    QSqlQuery query = m_database.run(u"SELECT c.id, c.year, c.sequence, r.version, d.details FROM revision r"
                                     " JOIN revision_details d USING (seq) JOIN case_file c ON c.id = r.case_id"
                                     " WHERE r.id = ?"_s,
                                     revision.toRfc4122());
    if (!Database::next(query))
        return std::nullopt;
    const StoredCase stored{QUuid::fromRfc4122(query.value(0).toByteArray()),
                            CaseNumber::of(query.value(1).toInt(), query.value(2).toInt())};
    return readRevision(stored, query.value(3).toInt(), query.value(4).toByteArray());
}

static JournalAction actionOf(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Created:
        return JournalAction::Created;
    case RevisionKind::Updated:
        return JournalAction::Updated;
    case RevisionKind::Issued:
        return JournalAction::Issued;
    }
    return JournalAction::Updated;
}

void CaseLog::write(const StoredCase &stored, const Revision &revision)
{
    const auto place = [&](Column column) { return BlobPlace{stored.id, revision.version, column}; };
    const JournalLine line{.at = revision.at,
                           .agent = revision.agent,
                           .action = actionOf(revision.kind),
                           .requestId = revision.requestId,
                           .outcome = u"done"_s};
    m_database.run(u"INSERT INTO revision (id, case_id, version, overview) VALUES (?, ?, ?, ?)"_s,
                   revision.id.toRfc4122(), stored.id.toRfc4122(), revision.version,
                   toBlob(toJson(summary(revision)), place(Column::Overview)));
    m_database.run(u"INSERT INTO revision_details (seq, details) VALUES (last_insert_rowid(), ?)"_s,
                   toBlob(toJson(revision), place(Column::Details)));
    note(stored, revision.version, line);
}

void CaseLog::note(const StoredCase &stored, int version, const JournalLine &line)
{
    m_database.run(u"INSERT INTO journal (case_id, version, line) VALUES (?, ?, ?)"_s, stored.id.toRfc4122(), version,
                   toBlob(toJson(line), {stored.id, version, Column::Journal}));
}

Result<Revision> CaseLog::create(const Revision &first, int year)
{
    return m_database.atomically([&]() -> Result<Revision> {
        if (const auto known = alreadyWritten(first.id))
            return *known;
        const int last = m_database.valueOf(u"SELECT MAX(sequence) FROM case_file WHERE year = ?"_s, year).toInt();
        const StoredCase stored{m_newId(), CaseNumber::of(year, last + 1)};
        m_database.run(u"INSERT INTO case_file (id, year, sequence) VALUES (?, ?, ?)"_s, stored.id.toRfc4122(), year,
                       stored.number.sequence());
        Revision written = first;
        written.number = stored.number;
        written.version = 1;
        write(stored, written);
        return written;
    });
}

Result<Revision> CaseLog::append(const Revision &next)
{
    return m_database.atomically([&]() -> Result<Revision> {
        if (const auto known = alreadyWritten(next.id))
            return *known;
        const auto stored = find(next.number);
        if (!stored)
            return Error{Fault::NotFound, u"case"_s};
        if (next.version != latestVersion(*stored) + 1)
            return Error{Fault::Conflict, u"case: another revision came first"_s};
        write(*stored, next);
        return next;
    });
}

Result<Done> CaseLog::recordOpening(const CaseNumber &number, const JournalLine &line)
{
    return m_database.atomically([&]() -> Result<Done> {
        const auto stored = find(number);
        if (!stored)
            return Error{Fault::NotFound, u"case"_s};
        note(*stored, latestVersion(*stored), line);
        return Done();
    });
}

Result<CaseFile> CaseLog::read(const CaseNumber &number)
{
    const auto stored = find(number);
    if (!stored)
        return Error{Fault::NotFound, u"case"_s};
    CaseFile file;
    QSqlQuery query = m_database.run(u"SELECT version, details FROM revision JOIN revision_details USING (seq)"
                                     " WHERE case_id = ? ORDER BY version"_s,
                                     stored->id.toRfc4122());
    while (Database::next(query)) {
        const auto revision = readRevision(*stored, query.value(0).toInt(), query.value(1).toByteArray());
        if (!revision)
            return revision.error();
        file.revisions.append(*revision);
    }
    return file;
}

static CaseSummary summaryOf(const CaseNumber &number, const BlobPlace &place, const QByteArray &overview)
{
    if (const auto document = fromBlob(overview, place)) {
        if (const auto line = parseCaseSummary(*document))
            return *line;
    }
    CaseSummary bare;
    bare.number = number;
    bare.version = place.version;
    return bare;
}

QList<CaseSummary> CaseLog::list()
{
    QList<CaseSummary> cases;
    QSqlQuery query = m_database.run(u"SELECT c.id, c.year, c.sequence, r.version, r.overview"
                                     " FROM revision r JOIN case_file c ON c.id = r.case_id"
                                     " WHERE r.version = (SELECT MAX(version) FROM revision WHERE case_id = r.case_id)"
                                     " ORDER BY r.seq DESC"_s);
    while (Database::next(query)) {
        const QUuid id = QUuid::fromRfc4122(query.value(0).toByteArray());
        cases.append(summaryOf(CaseNumber::of(query.value(1).toInt(), query.value(2).toInt()),
                               {id, query.value(3).toInt(), Column::Overview}, query.value(4).toByteArray()));
    }
    return cases;
}

Result<QList<JournalLine>> CaseLog::journal(const CaseNumber &number)
{
    const auto stored = find(number);
    if (!stored)
        return Error{Fault::NotFound, u"case"_s};
    QList<JournalLine> lines;
    QSqlQuery query = m_database.run(u"SELECT version, line FROM journal WHERE case_id = ? ORDER BY seq"_s,
                                     stored->id.toRfc4122());
    while (Database::next(query)) {
        const BlobPlace place{stored->id, query.value(0).toInt(), Column::Journal};
        const auto document = fromBlob(query.value(1).toByteArray(), place);
        if (!document)
            return document.error();
        const auto line = parseJournalLine(*document);
        if (!line)
            return line.error();
        lines.append(*line);
    }
    return lines;
}

QList<CaseNumber> CaseLog::damaged()
{
    QList<CaseNumber> numbers;
    const QList<CaseSummary> cases = list();
    for (const CaseSummary &line : cases) {
        const bool isBare = !line.at.isValid();
        if (isBare || !read(line.number) || !journal(line.number))
            numbers.append(line.number);
    }
    return numbers;
}
