#pragma once
#include "core/casework/caseload.h"
#include "core/domain/importtrouble.h"
#include "core/formats/csv.h"
#include "core/reference/communes.h"

/// A file of another tool, and how it is read. A value: its table shares its text.
struct ImportSource {
    CsvTable table;
    ImportMapping mapping;
    QString fileName; ///< Without folder: each case says that it came from here.
    QByteArray digest; ///< Of the bytes: the same file gives the same cases.
    QDate today; ///< The day of the import.
};

/// The rows of one family, by their place in the table.
using FamilyRows = QList<qsizetype>;

/// Rows with the same text in the family's column, in the order of their first one; each row where no column has it.
QList<FamilyRows> familiesIn(const ImportSource &source);

/// What the rows of a family say: a case that is about to be made, or what stands in its way.
struct ImportedFamily {
    std::optional<Draft> draft;
    QStringList services;
    QList<ImportTrouble> troubles; ///< Of each row at least one where there is no draft.
};

/// Reads family after family. The applicant and the address are of the first row, children and services of all rows; what
/// the counter asks of an identity is asked here. The draft's id comes from the file and the family's first line.
class FamilyReader
{
public:
    /// `source` outlives it.
    explicit FamilyReader(const ImportSource &source);
    ImportedFamily read(const FamilyRows &rows);

private:
    struct Column {
        qsizetype index;
        QString heading;
        ImportTarget target;
    };
    struct Row {
        int line;
        QStringList values;
    };
    /// Where the reading of one family stands.
    struct Reading {
        Household household = {};
        QStringList services = {};
        QStringList notes = {};
        QList<ImportTrouble> troubles = {};
    };

    const Column *columnOf(const ImportTarget &target) const;
    QString text(const Row &row, const ImportTarget &target) const;
    QString text(const Row &row, ImportField field) const { return text(row, ImportTarget{field}); }
    void refuse(Reading &reading, const Row &row, const ImportTarget &target, Problem problem) const;
    void refuse(Reading &reading, const Row &row, ImportTrouble::Kind kind, ImportField field) const;
    /// The value of a column that is not empty, or a trouble.
    template <typename T>
    std::optional<T> parsed(Reading &reading, const Row &row, const ImportTarget &target, Result<T> (*parse)(QStringView)) const;

    std::optional<CivilIdentity> readIdentity(Reading &reading, const Row &row);
    QString birthDateText(Reading &reading, const Row &row) const;
    QString readCommune(Reading &reading, const Row &row, const QString &birthDate);
    const QList<Commune> &communesIn(const QString &name, const QString &department, std::optional<int> year);
    void readHome(Reading &reading, const Row &row) const;
    void readQuotient(Reading &reading, const Row &row) const;
    void readChildren(Reading &reading, const Row &row) const;
    void readChild(Reading &reading, const Row &row, int number) const;
    bool isOfSamePerson(const Row &first, const Row &row) const;
    void readRow(Reading &reading, const Row &first, const Row &row) const;
    Draft draftOf(const Reading &reading, const Row &first, const CivilIdentity &applicant) const;

    const ImportSource &m_source;
    QList<Column> m_columns; ///< Those with a target, in the order of the file.
    QList<int> m_children; ///< Their numbers.
    Provenance m_given;
    QHash<QString, QList<Commune>> m_communes; ///< By name, département and year.
};
