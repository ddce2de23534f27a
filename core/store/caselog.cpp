#include "core/store/caselog.h"

#include "core/formats/casefilejson.h"
#include "core/formats/logjson.h"
#include "core/store/casemarks.h"
#include "core/store/recordrow.h"

#include <limits>

using namespace Qt::StringLiterals;

std::optional<QUuid> CaseLog::find(const CaseNumber &number)
{
    const QVariant id = m_log.database().valueOf(u"SELECT id FROM case_file WHERE year = ? AND sequence = ?"_s,
                                                 number.year(), number.sequence());
    return id.isValid() ? std::optional(QUuid::fromRfc4122(id.toByteArray())) : std::nullopt;
}

CaseNumber CaseLog::numberOf(const QUuid &caseId)
{
    QSqlQuery query = m_log.database().run(u"SELECT year, sequence FROM case_file WHERE id = ?"_s, caseId.toRfc4122());
    return Database::next(query) ? CaseNumber::of(query.value(0).toInt(), query.value(1).toInt()) : CaseNumber();
}

Result<Revision> CaseLog::revisionIn(const RecordPlace &place, const QByteArray &box)
{
    const Result<QJsonObject> document = m_log.documentOf(place, box);
    if (!document)
        return document.error();
    return parseRevision(*document);
}

std::optional<Result<Revision>> CaseLog::alreadyWritten(const QUuid &revision)
{
    if (!m_log.database().valueOf(u"SELECT 1 FROM record WHERE id = ?"_s, revision.toRfc4122()).isValid())
        return std::nullopt;
    QSqlQuery query = m_log.database().run(recordRows(u"r.id = ?"), revision.toRfc4122());
    Database::next(query);
    const RecordRow row = recordIn(query);
    return revisionIn(row.place, row.box);
}

static CaseSummary summaryWith(const Revision &latest, const CaseMarks &marks)
{
    CaseSummary line = summary(latest);
    line.isSensitive = marks.isSensitive;
    line.isOpposed = marks.isOpposed;
    line.mergedInto = marks.mergedInto;
    line.isQuarantined = marks.quarantinedSince.has_value();
    return line;
}

void CaseLog::write(const QUuid &caseId, const Revision &revision)
{
    const qint64 seq = m_log.append({revision.id, BoxKind::Revision, caseId, static_cast<quint64>(revision.version), caseId},
                                    toJson(revision));
    const auto marks = marksOf(caseId);
    Overviews(m_log).put(caseId, seq, summaryWith(revision, marks ? *marks : CaseMarks()));
}

void CaseLog::begin(const QUuid &caseId, const CaseNumber &number)
{
    m_log.database().change(u"INSERT INTO case_file (id, year, sequence) VALUES (?, ?, ?)"_s, caseId.toRfc4122(),
                            number.year(), number.sequence());
    m_log.makeContentKey(caseId);
}

void CaseLog::takeIn(const QUuid &caseId, const CaseFile &file, const QList<JournalLine> &openings)
{
    begin(caseId, file.number());
    for (const Revision &revision : file.revisions)
        write(caseId, revision);
    for (const JournalLine &line : openings)
        writeLine(caseId, line);
}

Result<Revision> CaseLog::create(const Revision &first, int year)
{
    return m_log.atomically([&]() -> Result<Revision> {
        if (const auto known = alreadyWritten(first.id))
            return *known;
        const int last = m_log.database().valueOf(u"SELECT MAX(sequence) FROM case_file WHERE year = ?"_s, year).toInt();
        const QUuid caseId = m_log.newId()();
        Revision written = first;
        written.number = CaseNumber::of(year, last + 1);
        written.version = 1;
        begin(caseId, written.number);
        write(caseId, written);
        return written;
    });
}

Result<Revision> CaseLog::append(const Revision &next)
{
    return m_log.atomically([&]() -> Result<Revision> {
        if (const auto known = alreadyWritten(next.id))
            return *known;
        const auto caseId = find(next.number);
        if (!caseId)
            return Error{Fault::NotFound, u"case"_s};
        if (static_cast<quint64>(next.version) != m_log.nextVersion(*caseId, BoxKind::Revision))
            return Error{Fault::Conflict, u"case: another revision came first"_s};
        write(*caseId, next);
        return next;
    });
}

Result<CaseMarks> CaseLog::marksOf(const QUuid &caseId)
{
    if (m_log.nextVersion(caseId, BoxKind::Mark) == 1)
        return CaseMarks(); // as nearly every case
    const auto marks = marksOfCase(m_log, caseId);
    return marks ? Result(marksAfter(*marks)) : marks.error();
}

Result<CaseMarks> CaseLog::marks(const CaseNumber &number)
{
    const auto caseId = find(number);
    if (!caseId)
        return Error{Fault::NotFound, u"case"_s};
    return marksOf(*caseId);
}

Result<Done> CaseLog::mark(const CaseNumber &number, const CaseMark &mark)
{
    return m_log.atomically([&] { return addMark(number, mark); });
}

Result<Done> CaseLog::addMark(const CaseNumber &number, const CaseMark &mark)
{
    const auto caseId = find(number);
    if (!caseId)
        return Error{Fault::NotFound, u"case"_s};
    const Result<CaseFile> file = read(number);
    if (!file)
        return file.error();
    const qint64 seq = m_log.append(
        {m_log.newId()(), BoxKind::Mark, *caseId, m_log.nextVersion(*caseId, BoxKind::Mark), *caseId}, toJson(mark));
    const auto marks = marksOf(*caseId);
    if (!marks)
        return marks.error();
    Overviews(m_log).put(*caseId, seq, summaryWith(file->latest(), *marks));
    return Done();
}

/// "PFCONS2026-11" and three zeros: the month is in the name, as it is in the time of the file.
QUuid CaseLog::monthKey(QDate day)
{
    return QUuid::fromRfc4122("PFCONS" + day.toString(u"yyyy-MM"_s).toLatin1() + QByteArray(3, '\0'));
}

Result<Done> CaseLog::note(const JournalLine &line)
{
    return m_log.atomically([&] { return addLine(line); });
}

Result<Done> CaseLog::addLine(const JournalLine &line)
{
    const auto caseId = line.number ? find(*line.number) : m_log.store();
    if (!caseId)
        return Error{Fault::NotFound, u"case"_s};
    writeLine(*caseId, line);
    return Done();
}

void CaseLog::writeLine(const QUuid &caseId, const JournalLine &line)
{
    const QUuid key = monthKey(line.at.date());
    m_log.makeContentKey(key);
    m_log.append({m_log.newId()(), BoxKind::Consultation, caseId, m_log.nextVersion(caseId, BoxKind::Consultation), key},
                 toJson(line));
}

Result<CaseFile> CaseLog::read(const CaseNumber &number)
{
    const auto caseId = find(number);
    if (!caseId)
        return Error{Fault::NotFound, u"case"_s};
    CaseFile file;
    QSqlQuery query = m_log.database().run(recordRows(u"r.owner = ? AND r.kind = ? ORDER BY r.version"), caseId->toRfc4122(),
                                           static_cast<int>(BoxKind::Revision));
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        const auto revision = revisionIn(row.place, row.box);
        if (!revision)
            return revision.error();
        if (revision->number != number || revision->version != file.revisions.size() + 1)
            return Error{Fault::Unreadable, u"case: a revision of another"_s};
        file.revisions.append(*revision);
    }
    if (file.revisions.isEmpty())
        return Error{Fault::Unreadable, u"case: without a revision"_s};
    return file;
}

Result<Revision> CaseLog::latest(const CaseNumber &number)
{
    const auto caseId = find(number);
    if (!caseId)
        return Error{Fault::NotFound, u"case"_s};
    QSqlQuery query = m_log.database().run(recordRows(u"r.owner = ? AND r.kind = ? ORDER BY r.version DESC LIMIT 1"), caseId->toRfc4122(),
                                           static_cast<int>(BoxKind::Revision));
    if (!Database::next(query))
        return Error{Fault::Unreadable, u"case: without a revision"_s};
    const RecordRow row = recordIn(query);
    const auto revision = revisionIn(row.place, row.box);
    const bool isItsOwn = revision && revision->number == number && static_cast<quint64>(revision->version) == row.place.version;
    return isItsOwn || !revision ? revision : Result<Revision>(Error{Fault::Unreadable, u"case: a revision of another"_s});
}

std::optional<CaseSummary> CaseLog::summaryOf(const CaseNumber &number)
{
    const auto caseId = find(number);
    const auto overview = caseId ? Overviews(m_log).of(*caseId) : std::nullopt;
    const CaseSummary line = overview ? summaryIn(Overviews::opened(*overview, m_log.store(), m_log.keys())) : summaryIn({});
    return line.version > 0 ? std::optional(line) : std::nullopt;
}

QList<CaseSummary> CaseLog::list()
{
    QList<CaseSummary> cases;
    const QList<SealedOverview> overviews = Overviews(m_log).page(std::numeric_limits<qint64>::max(), std::numeric_limits<int>::max());
    cases.reserve(overviews.size());
    for (const SealedOverview &overview : overviews) {
        CaseSummary line = summaryIn(Overviews::opened(overview, m_log.store(), m_log.keys()));
        if (line.version == 0)
            line.number = numberOf(overview.caseId);
        cases.append(line);
    }
    return cases;
}
