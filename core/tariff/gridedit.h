#pragma once
#include "core/tariff/editablegrid.h"

/// Why what was typed or pasted is no cell of a grid. Sentences: ui/schedules/draftwords.
enum class CellTrouble {
    NotAFigure,
    NotABound,
    NotARange,
    PercentForPrice, ///< « 36 % » where an amount stands.
    MoneyForRate, ///< « 3,30 € » where a percentage stands.
    NameMissing,
    NameTaken,
    NameUnknown, ///< Pasted prices name a row that the grid does not have.
    OnlyInText, ///< A cell that only the text of the file can change.
    TooManyColumns,
    TooManyRows,
    RaggedRow, ///< Not as many cells as the first row.
    Nothing, ///< Nothing was pasted.
};

/// What makes of one cell what was typed there; nothing to do when it stands there already.
struct CellEdit {
    QList<ScheduleEdit> edits;
    std::optional<CellTrouble> trouble;
};
CellEdit typedInto(const EditableGrid &grid, qsizetype row, qsizetype column, const QString &typed);

/// What makes of a grid what was copied in a spreadsheet, or the one cell that is not understood: then nothing is done.
struct GridPaste {
    QList<ScheduleEdit> edits;
    bool wholeGrid = false; ///< Rows with bounds were pasted: they are all the rows there are then.
    qsizetype rows = 0; ///< That were pasted.
    struct Refusal {
        CellTrouble trouble;
        int row = 0; ///< Of what was pasted, from 1; 0 when it is about all of it.
        int column = 0; ///< From 1; 0 when it is about the row.
        QString cell = {}; ///< As it was pasted.
    };
    std::optional<Refusal> refusal;
};
/// `clipboard` is text with tabs, or with semicolons as French spreadsheets write CSV. Cells with bounds (« de 0 à 400
/// », or two columns) replace the grid; names and prices change the rows that have these names; prices alone go in from
/// the cell at `row` and `column` on. A first line without any digit is a heading.
GridPaste pastedInto(const EditableGrid &grid, qsizetype row, qsizetype column, const QString &clipboard);

/// The cells of a copied table; quoted ones may hold separators and line breaks. Empty lines are left out.
QList<QStringList> cellsOf(const QString &clipboard);

/// Whether the figures of a column are percentages.
bool isPercentColumn(const EditableGrid &grid, const EditableGrid::Column &column);
/// A name that no row has yet: « T5 » after « T4 », otherwise with a figure behind it.
QString newRowName(const EditableGrid &grid);
