#include "core/casework/importedfamily.h"

#include "core/base/text.h"
#include "core/domain/importvalues.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QUuid namespaceOfImports(u"{6d1cbb52-6e0f-4d1c-9f5e-0a7c2f6f4f11}"_s);

FamilyReader::FamilyReader(const ImportSource &source)
    : m_source(source), m_given{.source = Source::Imported, .on = source.today, .reason = {}}
{
    QSet<int> children;
    const QStringList &headings = source.table.headings();
    for (const ImportMapping::Column &column : source.mapping.columns) {
        if (!column.target || !headings.contains(column.heading))
            continue;
        m_columns.append({headings.indexOf(column.heading), column.heading, *column.target});
        if (column.target->child > 0)
            children.insert(column.target->child);
    }
    std::ranges::sort(m_columns, {}, &Column::index);
    m_children = children.values();
    std::ranges::sort(m_children);
}

const FamilyReader::Column *FamilyReader::columnOf(const ImportTarget &target) const
{
    const auto column = std::ranges::find(m_columns, target, &Column::target);
    return column == m_columns.end() ? nullptr : &*column;
}

QString FamilyReader::text(const Row &row, const ImportTarget &target) const
{
    const Column *column = columnOf(target);
    return column ? tidied(row.values.value(column->index)) : QString();
}

void FamilyReader::refuse(Reading &reading, const Row &row, const ImportTarget &target, Problem problem) const
{
    const Column *column = columnOf(target);
    reading.troubles.append({.kind = ImportTrouble::Kind::Value,
                             .line = row.line,
                             .heading = column ? column->heading : QString(),
                             .target = target,
                             .problem = problem});
}

void FamilyReader::refuse(Reading &reading, const Row &row, ImportTrouble::Kind kind, ImportField field) const
{
    refuse(reading, row, ImportTarget{field}, Problem::None);
    reading.troubles.last().kind = kind;
}

template <typename T>
std::optional<T> FamilyReader::parsed(Reading &reading, const Row &row, const ImportTarget &target,
                                      Result<T> (*parse)(QStringView)) const
{
    const QString typed = text(row, target);
    if (typed.isEmpty())
        return std::nullopt;
    const Result<T> value = parse(typed);
    if (value)
        return *value;
    refuse(reading, row, target, value.error().problem);
    return std::nullopt;
}

/// As parseIdentity() reads it; empty where it is not known or was refused.
QString FamilyReader::birthDateText(Reading &reading, const Row &row) const
{
    if (columnOf({ImportField::BirthDate})) {
        const auto date = parsed(reading, row, {ImportField::BirthDate}, importedDate);
        return date ? date->toText() : QString();
    }
    QStringList parts;
    for (const ImportField part : {ImportField::BirthDay, ImportField::BirthMonth, ImportField::BirthYear})
        parts << text(row, part);
    parts.removeAll(QString());
    return parts.join(u'/');
}

QString FamilyReader::readCommune(Reading &reading, const Row &row, const QString &birthDate)
{
    const QString town = text(row, ImportField::BirthCommune);
    if (town.isEmpty())
        return {};
    const Result<PartialDate> birth = PartialDate::parse(birthDate);
    const QStringList codes =
        m_places.communes(town, text(row, ImportField::BirthDepartment), birth ? *birth : PartialDate());
    if (codes.size() == 1)
        return codes.first();
    refuse(reading, row, codes.isEmpty() ? ImportTrouble::Kind::CommuneUnknown : ImportTrouble::Kind::CommuneAmbiguous,
           ImportField::BirthCommune);
    return {};
}

static ImportField fieldOf(IdentityField field)
{
    switch (field) {
    case IdentityField::BirthName:
        return ImportField::BirthName;
    case IdentityField::UsageName:
        return ImportField::UsageName;
    case IdentityField::GivenNames:
        return ImportField::GivenNames;
    case IdentityField::BirthDate:
        return ImportField::BirthDate;
    case IdentityField::Sex:
        return ImportField::Sex;
    case IdentityField::Country:
        return ImportField::BirthCountry;
    case IdentityField::Commune:
        return ImportField::BirthCommune;
    }
    return ImportField::BirthName;
}

static QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

std::optional<CivilIdentity> FamilyReader::readIdentity(Reading &reading, const Row &row)
{
    const QString birthDate = birthDateText(reading, row);
    const auto sex = parsed(reading, row, {ImportField::Sex}, importedSex);
    const QString commune = readCommune(reading, row, birthDate);
    const QString country = importedCountry(text(row, ImportField::BirthCountry));
    const bool inFrance = country.isEmpty() && !text(row, ImportField::BirthCommune).isEmpty();
    const IdentityReading identity = parseIdentity({.birthName = text(row, ImportField::BirthName),
                                                    .usageName = text(row, ImportField::UsageName),
                                                    .givenNames = namesIn(text(row, ImportField::GivenNames)),
                                                    .birthDate = birthDate,
                                                    .sex = sex ? toString(*sex) : QString(),
                                                    .country = inFrance ? CountryCode::france().toString() : country,
                                                    .commune = commune},
                                                   Completeness::Counter, m_source.today);
    const QList<ImportTrouble> said = reading.troubles;
    for (const FieldError &error : identity.errors) {
        const ImportTarget target{fieldOf(error.field)};
        // what its own reading has refused is said once
        if (std::ranges::find(said, target, &ImportTrouble::target) == said.end())
            refuse(reading, row, target, error.problem);
    }
    return identity.identity;
}

void FamilyReader::readHome(Reading &reading, const Row &row) const
{
    Address address;
    for (const Column &column : m_columns) {
        if (column.target.field == ImportField::AddressLine)
            address.lines << tidied(row.values.value(column.index));
    }
    address.lines.removeAll(QString());
    address.postcode = parsed(reading, row, {ImportField::Postcode}, importedPostcode).value_or(QString());
    address.town = text(row, ImportField::Town);
    if (address != Address())
        reading.household.address = {address, m_given};
    if (const auto resident = parsed(reading, row, {ImportField::Resident}, importedTruth))
        reading.household.resident = {*resident, m_given};
}

void FamilyReader::readQuotient(Reading &reading, const Row &row) const
{
    const auto value = parsed(reading, row, {ImportField::Quotient}, importedQuotient);
    const auto month = parsed(reading, row, {ImportField::QuotientMonth}, importedMonth);
    if (value)
        reading.household.quotient = {{.value = value,
                                       .provider = importedProvider(text(row, ImportField::QuotientProvider)),
                                       .period = month,
                                       .computed = {}},
                                      m_given};
}

void FamilyReader::readChild(Reading &reading, const Row &row, int number) const
{
    const auto of = [number](ImportField field) { return ImportTarget{field, number}; };
    const QString name = text(row, of(ImportField::ChildBirthName));
    const bool isNobody = std::ranges::all_of(m_columns, [&](const Column &column) {
        return column.target.child != number || tidied(row.values.value(column.index)).isEmpty();
    });
    if (isNobody)
        return;
    Child child{
        .person = {.birthName = name.isEmpty() ? text(row, ImportField::BirthName) : name,
                   .usageName = {},
                   .givenNames = text(row, of(ImportField::ChildGivenNames)),
                   .birthDate =
                       parsed(reading, row, of(ImportField::ChildBirthDate), importedDate).value_or(PartialDate()),
                   .sex = parsed(reading, row, of(ImportField::ChildSex), importedSex),
                   .birthCommune = {}},
        .custody = parsed(reading, row, of(ImportField::ChildCustody), importedCustody).value_or(Custody::Full)};
    if (child.person.givenNames.isEmpty())
        refuse(reading, row, of(ImportField::ChildGivenNames), Problem::Missing);
    const bool isThere = std::ranges::any_of(
        reading.household.children, [&](const Fact<Child> &other) { return other.value.person == child.person; });
    if (!isThere) // a file of registrations has a row for each of the child's
        reading.household.children.append({child, m_given});
}

void FamilyReader::readChildren(Reading &reading, const Row &row) const
{
    for (const int number : m_children)
        readChild(reading, row, number);
}

bool FamilyReader::isOfSamePerson(const Row &first, const Row &row) const
{
    using enum ImportField;
    return std::ranges::all_of(
        std::initializer_list<ImportField>{BirthName, GivenNames, BirthDate, BirthDay, BirthMonth, BirthYear},
        [&](ImportField field) { return folded(text(first, field)) == folded(text(row, field)); });
}

void FamilyReader::readRow(Reading &reading, const Row &first, const Row &row) const
{
    if (row.values.size() != m_source.table.headings().size()) {
        reading.troubles.append({.kind = ImportTrouble::Kind::ValueCount, .line = row.line});
        return;
    }
    if (row.line != first.line && !isOfSamePerson(first, row)) {
        refuse(reading, row, ImportTrouble::Kind::OtherPerson, ImportField::Family);
        return;
    }
    readChildren(reading, row);
    reading.services += importedList(text(row, ImportField::Services));
    if (const QString note = text(row, ImportField::Note); !note.isEmpty() && !reading.notes.contains(note))
        reading.notes << note;
}

Draft FamilyReader::draftOf(const Reading &reading, const Row &first, const CivilIdentity &applicant) const
{
    QStringList notes = reading.notes;
    if (!reading.services.isEmpty())
        notes << u"Inscriptions dans l’ancien outil\u00A0: %1."_s.arg(reading.services.join(u", "_s));
    Draft draft{.number = {},
                .basedOn = 0,
                .applicant = applicant,
                .household = reading.household,
                .decisions = {},
                .note = notes.join(u'\n'),
                .reason = u"Repris du fichier «\u00A0%1\u00A0», ligne %2"_s.arg(m_source.fileName).arg(first.line),
                .requestId = {},
                .id = QUuid::createUuidV5(namespaceOfImports, m_source.digest + ':' + QByteArray::number(first.line))};
    draft.household.adults.prepend({toPerson(applicant), m_given});
    return draft;
}

/// The rows that are refused only because another one of their family is.
static void tellTheOthers(QList<ImportTrouble> &troubles, const QList<int> &lines)
{
    for (const int line : lines) {
        if (std::ranges::find(troubles, line, &ImportTrouble::line) == troubles.end())
            troubles.append({.kind = ImportTrouble::Kind::WithFamily, .line = line});
    }
    std::ranges::stable_sort(troubles, {}, &ImportTrouble::line);
}

ImportedFamily FamilyReader::read(const FamilyRows &rows)
{
    const auto rowAt = [&](qsizetype row) { return Row{m_source.table.lineOf(row), m_source.table.valuesOf(row)}; };
    const Row first = rowAt(rows.first());
    Reading reading;
    QList<int> lines;
    for (const qsizetype each : rows) {
        const Row row = each == rows.first() ? first : rowAt(each);
        readRow(reading, first, row);
        lines << row.line;
    }
    reading.services.removeDuplicates();
    std::optional<CivilIdentity> applicant;
    if (first.values.size() == m_source.table.headings().size()) {
        applicant = readIdentity(reading, first);
        readHome(reading, first);
        readQuotient(reading, first);
    }
    if (reading.troubles.isEmpty())
        return {draftOf(reading, first, *applicant), reading.services, {}};
    tellTheOthers(reading.troubles, lines);
    return {std::nullopt, reading.services, reading.troubles};
}
