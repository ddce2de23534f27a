#include "tests/bench/log_bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <stdexcept>

#include "app/cli/fictitious.h"
#include "core/casework/caseloading.h"
#include "core/formats/casefilejson.h"
#include "core/formats/overviewcode.h"
#include "core/store/overviews.h"
#include "tests/bench/manycases.h"
#include "tests/bench/measure.h"
#include "ui/history/caselist.h"
#include "ui/history/casetable.h"

using namespace Qt::StringLiterals;

namespace {

/// A table as anybody would keep cases without sealing them: the text of each revision, durable like ours.
class PlainLog
{
public:
    explicit PlainLog(const QString &file) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain log"_s))
    {
        m_database.setDatabaseName(file);
        if (!m_database.open())
            throw std::runtime_error("no SQLite");
        for (const QString &words : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"CREATE TABLE revision (id INTEGER PRIMARY KEY, text TEXT)"_s})
            run(words);
    }
    ~PlainLog()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"plain log"_s);
    }
    PlainLog(const PlainLog &) = delete;
    PlainLog &operator=(const PlainLog &) = delete;

    void commit(const QString &text)
    {
        run(u"BEGIN IMMEDIATE"_s);
        QSqlQuery insert(m_database);
        insert.prepare(u"INSERT INTO revision (text) VALUES (?)"_s);
        insert.addBindValue(text);
        if (!insert.exec())
            throw std::runtime_error(insert.lastError().text().toStdString());
        run(u"COMMIT"_s);
    }

private:
    void run(const QString &words)
    {
        if (!QSqlQuery(m_database).exec(words))
            throw std::runtime_error(words.toStdString());
    }
    QSqlDatabase m_database;
};

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

Draft drawDraft(std::mt19937_64 &chance)
{
    const cli::FictitiousFamily family = cli::fictitiousFamily(chance, today);
    return {.number = {}, .basedOn = 0, .applicant = family.applicant, .household = family.household, .decisions = {}, .note = {}, .reason = {},
            .requestId = {}};
}

QString textOf(const Draft &draft)
{
    const Revision revision{.id = {}, .number = CaseNumber::of(2026, 1), .version = 1, .kind = RevisionKind::Created, .at = QDateTime(today, QTime(9, 0), Qt::UTC),
                            .agent = u"A. Mercier"_s, .reason = {}, .applicant = draft.applicant, .household = draft.household, .decisions = {}, .note = {},
                            .requestId = {}};
    return QString::fromUtf8(QJsonDocument(toJson(revision)).toJson(QJsonDocument::Compact));
}

/// One of ours, one plain, in turn: a disk that is slow for a while is slow for both.
void printAppending()
{
    const QTemporaryDir folder;
    PlainLog plain(folder.filePath(u"plain.db"_s));
    const Caseload caseload(Session::practice(folder.filePath(u"log"_s), u"A. Mercier"_s));
    std::mt19937_64 chance(1);
    std::vector<double> ours;
    std::vector<double> theirs;
    std::chrono::steady_clock::time_point begun;
    const auto written = caseload.decideAll(
        [&]() -> std::optional<Draft> {
            if (theirs.size() == 600)
                return std::nullopt;
            const Draft draft = drawDraft(chance);
            theirs.push_back(wallMilliseconds([&] { plain.commit(textOf(draft)); }));
            begun = std::chrono::steady_clock::now();
            return draft;
        },
        [&](const Revision &) { ours.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count()); });
    if (!written)
        throw std::runtime_error("the cases were not written");
    const double alone = median(ours);
    print({u"log: a case sealed and durable, to a plain commit"_s, alone / median(theirs), u"times"_s, 2.0,
           u"%1 ms to %2 ms, medians of %3"_s.arg(alone, 0, 'f', 2).arg(median(theirs), 0, 'f', 2).arg(ours.size())});
}

/// A log that holds overviews alone: all that unlocking reads. Their records would take minutes to draw.
void fillLog(const QString &folder, const std::vector<QByteArray> &overviews)
{
    const Session session = Session::practice(folder, u"A. Mercier"_s);
    SealedLog log(folder, Access::Write, session.keys());
    log.database().run(u"PRAGMA foreign_keys = OFF"_s);
    log.atomically([&] {
        auto seq = static_cast<qint64>(overviews.size());
        for (const QByteArray &overview : overviews)
            Overviews(log).put(QUuid::createUuid(), seq--, *parseOverview(overview));
        return true;
    });
}

struct Unlocked {
    double first;
    double last;
    double memory;
};

Unlocked unlockedBeside(const QString &folder)
{
    QProcess alone;
    alone.start(QCoreApplication::applicationFilePath(), {u"unlock"_s, folder});
    if (!alone.waitForFinished(120'000) || alone.exitCode() != 0)
        throw std::runtime_error("the log was not unlocked: " + alone.readAllStandardError().toStdString());
    const QList<QByteArray> figures = alone.readAllStandardOutput().split(' ');
    return {figures[0].toDouble(), figures[1].toDouble(), figures[2].toDouble()};
}

/// The best of a few, as of what it stands beside.
Unlocked bestUnlock(const QString &folder)
{
    Unlocked best = unlockedBeside(folder);
    for (int round = 0; round < 4; ++round) {
        const Unlocked next = unlockedBeside(folder);
        best = {std::min(best.first, next.first), std::min(best.last, next.last), std::max(best.memory, next.memory)};
    }
    return best;
}

double bestReading(const std::vector<QByteArray> &overviews)
{
    PlainTable table(overviews);
    double best = 1e12;
    for (int round = 0; round < 5; ++round)
        best = std::min(best, wallMilliseconds([&] { table.read(); }));
    return best;
}

void printUnlocking()
{
    const QTemporaryDir folder;
    std::vector<QByteArray> overviews = drawOverviews(million);
    fillLog(folder.filePath(u"million"_s), overviews);
    const double plain = bestReading(overviews);
    overviews.resize(townHall);
    fillLog(folder.filePath(u"usual"_s), overviews);
    overviews = {};
    const Unlocked all = bestUnlock(folder.filePath(u"million"_s));
    print({u"log of 1,000,000: unlocked and indexed, to reading a plain table"_s, all.last / plain, u"times"_s, 1.3,
           u"%1 ms to %2 ms"_s.arg(all.last, 0, 'f', 0).arg(plain, 0, 'f', 0)});
    print({u"log of 1,000,000: first rows after the key"_s, all.first, u"ms"_s, 100, {}});
    print({u"log of 1,000,000: memory of the process with its list"_s, all.memory, u"MiB"_s, 260, {}});
    const Unlocked usual = bestUnlock(folder.filePath(u"usual"_s));
    print({u"log of 50,000: unlocked and indexed"_s, usual.last, u"ms"_s, 100, u"first rows after %1 ms"_s.arg(usual.first, 0, 'f', 1)});
}

double residentMebibytes()
{
    QFile statistics(u"/proc/self/statm"_s); // in pages of 4 KiB, the second is what is resident
    if (!statistics.open(QIODevice::ReadOnly))
        throw std::runtime_error("no /proc");
    return statistics.readAll().split(' ').at(1).toDouble() / 256;
}

} // namespace

void benchLog()
{
    printAppending();
    printUnlocking();
}

void unlockAlone(const QString &folder)
{
    CaseIndex index;
    CaseTable table(index, today, nullptr);
    CaseList list(&table, {}, nullptr);
    list.resize(1100, 800);
    const Caseload caseload(Session::practice(folder, u"A. Mercier"_s));
    double first = 0;
    const double last = wallMilliseconds([&] {
        const auto begun = std::chrono::steady_clock::now();
        const auto read = readCases(caseload, [&](const CasesRead &part) {
            index.adopt(std::move(*part.chunk));
            if (first != 0)
                return;
            table.filter({});
            list.grab();
            first = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
        });
        if (!read)
            throw std::runtime_error("the log cannot be read");
    });
    table.filter({});
    list.grab();
    std::printf("%f %f %f", first, last, residentMebibytes());
}
