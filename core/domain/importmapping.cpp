#include "core/domain/importmapping.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

static constexpr std::pair<ImportField, QStringView> fieldKeys[] = {
    {ImportField::Family, u"family"},
    {ImportField::BirthName, u"birth_name"},
    {ImportField::UsageName, u"usage_name"},
    {ImportField::GivenNames, u"given_names"},
    {ImportField::BirthDate, u"birth_date"},
    {ImportField::BirthDay, u"birth_day"},
    {ImportField::BirthMonth, u"birth_month"},
    {ImportField::BirthYear, u"birth_year"},
    {ImportField::Sex, u"sex"},
    {ImportField::BirthCountry, u"birth_country"},
    {ImportField::BirthCommune, u"birth_commune"},
    {ImportField::BirthDepartment, u"birth_department"},
    {ImportField::AddressLine, u"address_line"},
    {ImportField::Postcode, u"postcode"},
    {ImportField::Town, u"town"},
    {ImportField::Quotient, u"quotient"},
    {ImportField::QuotientMonth, u"quotient_month"},
    {ImportField::QuotientProvider, u"quotient_provider"},
    {ImportField::Resident, u"resident"},
    {ImportField::Services, u"services"},
    {ImportField::Note, u"note"},
    {ImportField::ChildBirthName, u"birth_name"},
    {ImportField::ChildGivenNames, u"given_names"},
    {ImportField::ChildBirthDate, u"birth_date"},
    {ImportField::ChildSex, u"sex"},
    {ImportField::ChildCustody, u"custody"},
};

static constexpr int mostChildren = 20; // columns for more are no list of families

QString ImportTarget::toString() const
{
    const auto *known = std::ranges::find(fieldKeys, field, &std::pair<ImportField, QStringView>::first);
    return child == 0 ? known->second.toString() : u"child%1.%2"_s.arg(child).arg(known->second);
}

/// "child2.birth_date" → 2 and "birth_date"; 0 and the whole text where it is of no child.
static std::pair<int, QStringView> childOf(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    if (!text.startsWith(u"child") || point < 0)
        return {0, text};
    const int number = text.mid(5, point - 5).toInt();
    return {number >= 1 && number <= mostChildren ? number : -1, text.mid(point + 1)};
}

Result<ImportTarget> ImportTarget::parse(QStringView text)
{
    const auto [child, key] = childOf(text);
    for (const auto &[field, name] : fieldKeys) {
        if (name == key && child >= 0 && (field >= firstOfChild) == (child > 0))
            return ImportTarget{field, child};
    }
    return refused(Problem::UnknownCode, u"target"_s);
}

static bool has(const ImportMapping &mapping, const ImportTarget &target)
{
    return std::ranges::any_of(mapping.columns, [&](const auto &column) { return column.target == target; });
}

static QList<MappingFinding> checkColumns(const ImportMapping &mapping, const QStringList &headings)
{
    using Kind = MappingFinding::Kind;
    QList<MappingFinding> findings;
    QList<ImportTarget> seen;
    for (const ImportMapping::Column &column : mapping.columns) {
        if (!headings.contains(column.heading))
            findings.append({Kind::ColumnNotInFile, column.heading, column.target});
        if (!column.target)
            continue;
        if (seen.contains(*column.target) && column.target->field != ImportField::AddressLine)
            findings.append({Kind::TargetTwice, column.heading, column.target});
        seen.append(*column.target);
        const ImportTarget name{ImportField::ChildGivenNames, column.target->child};
        if (column.target->child > 0 && !has(mapping, name))
            findings.append({Kind::ChildWithoutName, column.heading, name});
    }
    return findings;
}

QList<MappingFinding> checkMapping(const ImportMapping &mapping, const QStringList &headings)
{
    using enum ImportField;
    using Kind = MappingFinding::Kind;
    QList<MappingFinding> findings = checkColumns(mapping, headings);
    for (const ImportField needed : {BirthName, GivenNames, Sex}) {
        if (!has(mapping, {needed}))
            findings.append({Kind::NeededMissing, {}, ImportTarget{needed}});
    }
    const bool hasDate = has(mapping, {BirthDate});
    const bool hasParts = has(mapping, {BirthDay}) || has(mapping, {BirthMonth}) || has(mapping, {BirthYear});
    if (hasDate && hasParts)
        findings.append({Kind::DateTwice, {}, ImportTarget{BirthDate}});
    if (!hasDate && !has(mapping, {BirthYear}))
        findings.append({Kind::NeededMissing, {}, ImportTarget{BirthDate}});
    if (!has(mapping, {BirthCommune}) && !has(mapping, {BirthCountry}))
        findings.append({Kind::NeededMissing, {}, ImportTarget{BirthCommune}});
    for (const QString &heading : headings) {
        if (std::ranges::find(mapping.columns, heading, &ImportMapping::Column::heading) == mapping.columns.end())
            findings.append({Kind::ColumnNotNamed, heading});
    }
    return findings;
}
