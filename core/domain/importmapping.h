#pragma once
#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

/// What a column of another tool's file can hold. Those of a child stand after FirstOfChild.
enum class ImportField {
    Family, ///< The same in each row of one family: the number of its file in the other tool.
    BirthName,
    UsageName,
    GivenNames, ///< Between spaces or commas; compounds have their hyphen.
    BirthDate,
    BirthDay, BirthMonth, BirthYear, ///< Instead of BirthDate.
    Sex, ///< « F », « Féminin », « Madame », 2 …
    BirthCountry, ///< Its INSEE code or its name; France where it is empty beside a commune.
    BirthCommune, ///< Its INSEE code, « Gennevilliers » or « Gennevilliers (92) ».
    BirthDepartment, ///< "92"
    AddressLine, ///< Several columns may have it: they are put together in their order.
    Postcode,
    Town,
    Quotient, ///< Whole euros a month.
    QuotientMonth, ///< "10/2026", "2026-10" or a whole date.
    QuotientProvider, ///< « CAF », « MSA »
    Resident, ///< Yes or no: lives in the commune.
    Services, ///< What the family is registered for, between commas.
    Note,
    ChildBirthName, ///< The applicant's, where it is empty.
    ChildGivenNames,
    ChildBirthDate,
    ChildSex,
    ChildCustody, ///< « alternée », or anything that says that it is not shared.
};
inline constexpr ImportField firstOfChild = ImportField::ChildBirthName;

/// A field and, for those of a child, which one: 1, 2 …; 0 otherwise.
struct ImportTarget {
    ImportField field = ImportField::Note;
    int child = 0;
    /// "birth_name", "child2.birth_date"
    QString toString() const;
    static Result<ImportTarget> parse(QStringView text);
    friend bool operator==(const ImportTarget &, const ImportTarget &) = default;
};

/// Which column goes where. A column without a target is left out of the cases.
struct ImportMapping {
    struct Column {
        QString heading;
        std::optional<ImportTarget> target;
        friend bool operator==(const Column &, const Column &) = default;
    };
    QList<Column> columns;
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// What the headings say by themselves, blind to case and accents: « Né(e) le », « Prénom enfant 2 », « QF ». A field is
/// proposed for the first column that names it.
ImportMapping proposeMapping(const QStringList &headings);

/// What is wrong with a mapping for a file of these headings.
struct MappingFinding {
    enum class Kind {
        ColumnNotInFile,
        ColumnNotNamed, ///< In the file, and the mapping says nothing of it: not an error.
        TargetTwice, ///< Another column has the same target.
        NeededMissing, ///< `target` has no column, and no case can be made without it.
        DateTwice, ///< A whole date and parts of one.
        ChildWithoutName, ///< Something of a child whose given names have no column.
    } kind;
    QString heading; ///< Empty where it is about a column that is missing.
    std::optional<ImportTarget> target = {};
    bool isError() const { return kind != Kind::ColumnNotNamed; }
    friend bool operator==(const MappingFinding &, const MappingFinding &) = default;
};
QList<MappingFinding> checkMapping(const ImportMapping &mapping, const QStringList &headings);
