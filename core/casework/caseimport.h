#pragma once
#include "core/casework/importedfamily.h"

#include <QMap>

/// The figures to hold against those of the other tool.
struct ImportTotals {
    int rows = 0; ///< Of the file, without its headings and its empty lines.
    int families = 0; ///< That can be read, each person once: with those who have a case already.
    int children = 0;
    int quotients = 0; ///< Families that have one.
    qint64 quotientSum = 0; ///< €
    QMap<QString, int> services; ///< Families that are registered for each.
    QMap<QString, int> refused; ///< Rows by reason (reasonOf()), each by its first one; without the cases known.
    friend bool operator==(const ImportTotals &, const ImportTotals &) = default;

    int refusedRows() const;
    /// To the cent; nothing without quotients.
    std::optional<Exact> quotientMean() const;
};

/// "value:birth_date", "repeated" …
QString reasonOf(const ImportTrouble &trouble);

/// What an import would do. Nothing is written yet.
struct ImportPlan {
    ImportSource source;
    QList<FamilyRows> families; ///< Those to be written, in the order of the file.
    int known = 0; ///< Families left out because the person has a case.
    QList<ImportTrouble> troubles; ///< By line; several of one row stand together.
    ImportTotals totals;
};

/// How a long work is watched.
struct ImportWatch {
    std::function<void(int done, int of)> progress = {}; ///< Families; called every few hundred.
    std::stop_token stop = {};
};

/// `bytes` read as a table. Errors are CsvTable's, or Problem::Missing (detail "target") for a mapping that
/// checkMapping() refuses.
Result<ImportSource> importSource(const QByteArray &bytes, const QString &fileName, const ImportMapping &mapping,
                                  QDate today);

/// The dry run: reads everything, and leaves out whom it meets twice (birth name and birth date), in the file or among
/// `cases`. Blocking, some microseconds a row. Nothing when it was asked to stop.
std::optional<ImportPlan> planImport(const ImportSource &source, const QList<CaseSummary> &cases,
                                     const ImportWatch &watch = {});

/// Writes the cases of a plan; asked to stop, it ends after the case it is at. What a former run of the same file has
/// written is not written again. Right::Import; an act of the log says how many, of which file. How many cases of the
/// plan stand in the log now.
Result<int> runImport(const Caseload &caseload, const ImportPlan &plan, const ImportWatch &watch = {});

/// The rows that were left out, as a file of the same columns and one more, « motif », which `describe` fills:
/// corrected, it is imported like the first. UTF-8 with its mark, for spreadsheets.
QByteArray rejectedRows(const ImportPlan &plan, const std::function<QString(const ImportTrouble &)> &describe);
