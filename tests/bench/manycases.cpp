#include "tests/bench/manycases.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <random>
#include <stdexcept>

#include "app/cli/fictitious.h"
#include "core/formats/overviewcode.h"

using namespace Qt::StringLiterals;

/// Half of the families bear one of some sixty common names, half a name of three syllables out of thirty thousand: as in a
/// town, few names are frequent and most are rare.
static QString rareName(std::mt19937_64 &chance)
{
    static constexpr std::array<QStringView, 32> syllables{
        u"ba", u"bel", u"ber", u"bou", u"char", u"co", u"da", u"del", u"du", u"fa", u"fer", u"ga", u"gui", u"han", u"ja", u"ker",
        u"la", u"le", u"lin", u"ma", u"mon", u"nar", u"o", u"pe", u"ra", u"rou", u"sa", u"son", u"ta", u"tour", u"vi", u"zé"};
    QString name;
    for (int i = 0; i < 3; ++i)
        name += syllables[chance() % syllables.size()];
    return name.left(1).toUpper() + name.mid(1);
}

static CaseSummary drawSummary(std::mt19937_64 &chance, int sequence)
{
    cli::FictitiousFamily family = cli::fictitiousFamily(chance, today);
    if (chance() % 2 == 0) {
        family.applicant.birthName = *PersonName::parse(rareName(chance));
        for (Fact<Child> &child : family.household.children)
            child.value.person.birthName = family.applicant.birthName.toString();
    }
    Revision revision{.id = {}, .number = CaseNumber::of(2026, sequence), .version = 1 + static_cast<int>(chance() % 4),
                      .kind = RevisionKind::Created, .at = QDateTime(today, QTime(9, 0), Qt::UTC).addSecs(60LL * sequence),
                      .agent = u"Agent %1"_s.arg(chance() % 12), .reason = {}, .applicant = family.applicant,
                      .household = family.household, .decisions = {}, .note = {}, .requestId = {}};
    const QString tier = u"T%1"_s.arg(1 + chance() % 8);
    for (const QString &service : {u"Restauration scolaire"_s, u"Accueil du soir"_s, u"Centre de loisirs"_s})
        revision.decisions.append({.service = service, .serviceName = service, .tier = tier, .price = {}, .unit = {}, .validFrom = {},
                                   .validUntil = QDate(2027, 8, 31), .scheduleId = {}, .scheduleTitle = {}, .act = {}, .article = {}, .steps = {}});
    return summary(revision);
}

std::vector<QByteArray> drawOverviews(int count)
{
    std::mt19937_64 chance(20261123);
    std::vector<QByteArray> overviews;
    overviews.reserve(static_cast<std::size_t>(count));
    for (int sequence = count; sequence > 0; --sequence) {
        overviews.push_back(toOverview(drawSummary(chance, std::min(sequence, 999'999))));
        overviews.back().squeeze();
    }
    return overviews;
}

static void run(QSqlQuery &query)
{
    if (!query.exec())
        throw std::runtime_error(query.lastError().text().toStdString());
}

static void fillTable(QSqlDatabase &database, const std::vector<QByteArray> &overviews)
{
    QSqlQuery create(u"CREATE TABLE cases (year INT, sequence INT, version INT, at INT, agent TEXT, applicant TEXT, birth TEXT, "
                     "children TEXT, town TEXT, services TEXT, tiers TEXT, valid_until TEXT)"_s, database);
    database.transaction();
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO cases VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    for (const QByteArray &overview : overviews) {
        const CaseSummary line = *parseOverview(overview);
        const QVariantList values{line.number.year(), line.number.sequence(), line.version, line.at.toSecsSinceEpoch(), line.agent,
                                  line.applicant, line.birthDate.toIso(), line.children.join(u'\n'), line.town,
                                  line.services.join(u'\n'), line.tiers.join(u'\n'), line.validUntil.toString(Qt::ISODate)};
        for (int column = 0; column < values.size(); ++column)
            insert.bindValue(column, values[column]);
        run(insert);
    }
    database.commit();
}

PlainTable::PlainTable(const std::vector<QByteArray> &overviews) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s))
{
    m_database.setDatabaseName(m_folder.filePath(u"plain.db"_s));
    if (!m_database.open())
        throw std::runtime_error("no SQLite");
    fillTable(m_database, overviews);
    read(); // the file is in the disk's cache from now on
}

PlainTable::~PlainTable()
{
    m_database = {};
    QSqlDatabase::removeDatabase(u"plain"_s);
}

void PlainTable::read()
{
    qsizetype seen = 0;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT * FROM cases"_s);
    run(query);
    while (query.next()) {
        for (int column = 0; column < 12; ++column)
            seen += column < 4 ? query.value(column).toLongLong() & 1 : query.value(column).toString().size();
    }
    if (seen == 0)
        throw std::runtime_error("the table is empty");
}
