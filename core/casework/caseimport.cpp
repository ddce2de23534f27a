#include "core/casework/caseimport.h"

#include "core/base/text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

int ImportTotals::refusedRows() const
{
    return std::accumulate(refused.begin(), refused.end(), 0);
}

std::optional<Exact> ImportTotals::quotientMean() const
{
    if (quotients == 0)
        return std::nullopt;
    return rounded(Exact::fraction(quotientSum, quotients), RoundingMode::HalfUp, Exact::fraction(1, 100));
}

QString reasonOf(const ImportTrouble &trouble)
{
    using enum ImportTrouble::Kind;
    switch (trouble.kind) {
    case Value:
        return u"value:"_s + (trouble.target ? ImportTarget{trouble.target->field}.toString() : QString());
    case ValueCount:
        return u"value_count"_s;
    case CommuneUnknown:
        return u"commune_unknown"_s;
    case CommuneAmbiguous:
        return u"commune_ambiguous"_s;
    case OtherPerson:
        return u"other_person"_s;
    case Repeated:
        return u"repeated"_s;
    case Known:
        return u"known"_s;
    case WithFamily:
        return u"with_family"_s;
    }
    return {};
}

Result<ImportSource> importSource(const QByteArray &bytes, const QString &fileName, const ImportMapping &mapping,
                                  QDate today)
{
    const Result<CsvTable> table = CsvTable::parse(bytes);
    if (!table)
        return table.error();
    if (std::ranges::any_of(checkMapping(mapping, table->headings()), &MappingFinding::isError))
        return refused(Problem::Missing, u"target"_s);
    return ImportSource{.table = *table,
                        .mapping = mapping,
                        .fileName = fileName,
                        .digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                        .today = today};
}

namespace {

/// Who has been met: by birth date, the folded names.
class People
{
public:
    explicit People(const QList<CaseSummary> &cases)
    {
        for (const CaseSummary &each : cases)
            m_cases.insert(each.birthDate.toIso(), folded(each.applicant));
    }

    /// A case's name begins with the birth name.
    bool hasCase(const CivilIdentity &person) const
    {
        const QString name = folded(person.birthName.toString());
        const auto [begin, end] = m_cases.equal_range(person.birthDate.toIso());
        return std::any_of(begin, end,
                           [&](const QString &known) { return known == name || known.startsWith(name + u' '); });
    }

    bool isMetAgain(const CivilIdentity &person)
    {
        const qsizetype before = m_met.size();
        m_met.insert(person.birthDate.toIso() + folded(person.birthName.toString()));
        return m_met.size() == before;
    }

private:
    QMultiHash<QString, QString> m_cases;
    QSet<QString> m_met;
};

/// A dry run on its way.
class Planner
{
public:
    Planner(const ImportSource &source, const QList<CaseSummary> &cases) : m_people(cases), m_reader(source)
    {
        m_plan.source = source;
        m_plan.totals.rows = static_cast<int>(source.table.rowCount());
    }

    void add(const FamilyRows &rows)
    {
        const ImportedFamily family = m_reader.read(rows);
        if (!family.draft)
            leaveOut(family.troubles);
        else if (m_people.isMetAgain(family.draft->applicant))
            leaveOut(rows, ImportTrouble::Kind::Repeated);
        else
            take(rows, family);
    }

    ImportPlan plan()
    {
        std::ranges::stable_sort(m_plan.troubles, {}, &ImportTrouble::line);
        return m_plan;
    }

private:
    void take(const FamilyRows &rows, const ImportedFamily &family)
    {
        count(family);
        if (m_people.hasCase(family.draft->applicant)) {
            ++m_plan.known;
            for (const qsizetype row : rows)
                m_plan.troubles.append({.kind = ImportTrouble::Kind::Known, .line = m_plan.source.table.lineOf(row)});
        } else {
            m_plan.families.append(rows);
        }
    }

    void count(const ImportedFamily &family)
    {
        const Household &household = family.draft->household;
        ImportTotals &totals = m_plan.totals;
        ++totals.families;
        totals.children += static_cast<int>(household.children.size());
        if (household.quotient) {
            ++totals.quotients;
            totals.quotientSum += household.quotient->value.value.value_or(0);
        }
        for (const QString &service : family.services)
            ++totals.services[service];
    }

    void leaveOut(const QList<ImportTrouble> &troubles)
    {
        int line = 0;
        for (const ImportTrouble &trouble : troubles) {
            if (trouble.line != line)
                ++m_plan.totals.refused[reasonOf(trouble)];
            line = trouble.line;
        }
        m_plan.troubles += troubles;
    }

    void leaveOut(const FamilyRows &rows, ImportTrouble::Kind kind)
    {
        QList<ImportTrouble> troubles;
        for (const qsizetype row : rows)
            troubles.append({.kind = kind, .line = m_plan.source.table.lineOf(row)});
        leaveOut(troubles);
    }

    ImportPlan m_plan;
    People m_people;
    FamilyReader m_reader;
};

} // namespace

/// Rows with the same text in the family's column, in the order of their first one; each row where no column has it.
static QList<FamilyRows> familiesIn(const ImportSource &source)
{
    const auto &columns = source.mapping.columns;
    const auto family = std::ranges::find(columns, ImportTarget{ImportField::Family}, &ImportMapping::Column::target);
    const qsizetype column = family == columns.end() ? -1 : source.table.headings().indexOf(family->heading);
    QList<FamilyRows> families;
    QHash<QString, qsizetype> placeOf;
    for (qsizetype row = 0; row < source.table.rowCount(); ++row) {
        const QString key = column < 0 ? QString() : tidied(source.table.valuesOf(row).value(column));
        const auto known = key.isEmpty() ? placeOf.constEnd() : placeOf.constFind(key);
        if (known != placeOf.constEnd()) {
            families[*known].append(row);
            continue;
        }
        if (!key.isEmpty())
            placeOf.insert(key, families.size());
        families.append(FamilyRows{row});
    }
    return families;
}

static void tell(const ImportWatch &watch, qsizetype done, qsizetype of)
{
    static constexpr qsizetype every = 200;
    if (watch.progress && (done % every == 0 || done == of))
        watch.progress(static_cast<int>(done), static_cast<int>(of));
}

std::optional<ImportPlan> planImport(const ImportSource &source, const QList<CaseSummary> &cases,
                                     const ImportWatch &watch)
{
    const QList<FamilyRows> families = familiesIn(source);
    Planner planner(source, cases);
    for (qsizetype done = 0; done < families.size(); ++done) {
        if (watch.stop.stop_requested())
            return std::nullopt;
        tell(watch, done, families.size());
        planner.add(families[done]);
    }
    tell(watch, families.size(), families.size());
    return planner.plan();
}

Result<int> runImport(const Caseload &caseload, const ImportPlan &plan, const ImportWatch &watch)
{
    FamilyReader reader(plan.source);
    qsizetype done = 0;
    const QJsonObject facts{{u"file"_s, QString::fromLatin1(plan.source.digest.toHex())},
                            {u"rows"_s, plan.totals.rows},
                            {u"refused"_s, plan.totals.refusedRows()},
                            {u"known"_s, plan.known}};
    const auto next = [&]() -> std::optional<Draft> {
        tell(watch, done, plan.families.size());
        if (done == plan.families.size() || watch.stop.stop_requested())
            return std::nullopt;
        return reader.read(plan.families[done++]).draft;
    };
    return caseload.importAll(next, facts);
}

QByteArray rejectedRows(const ImportPlan &plan, const std::function<QString(const ImportTrouble &)> &describe)
{
    QMap<int, QStringList> reasons;
    for (const ImportTrouble &trouble : plan.troubles)
        reasons[trouble.line] << describe(trouble);
    const CsvTable &table = plan.source.table;
    QString text = u"\uFEFF"_s + csvLine(table.headings() + QStringList{u"motif"_s});
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const auto reason = reasons.constFind(table.lineOf(row));
        if (reason == reasons.constEnd())
            continue;
        QStringList values = table.valuesOf(row);
        while (values.size() < table.headings().size())
            values << QString();
        text += csvLine(values + QStringList{reason->join(u" ; "_s)});
    }
    return text.toUtf8();
}
