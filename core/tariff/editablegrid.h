#pragma once
#include "core/tariff/schedulewriter.h"
#include "core/tariff/tomlnode.h"

#include <QDate>
#include <QStringList>

/// A table of a schedule file as it is written, to be edited: also of a file that is no good schedule yet. Figures are
/// shown as they stand, with a comma; what a table cannot hold stays in the text of the file.
struct EditableGrid {
    enum class Role { Name, From, To, Figure };
    struct Column {
        Role role = Role::Figure;
        QString key = {}; ///< "price", "rate_percent" …; "prices" with an index.
        int index = -1; ///< Of a list: which one.
        QString axis = {}; ///< What the column of a list stands for, French: « 2 enfants et plus ».
    };
    struct Cell {
        QString text = {}; ///< « 3,30 », « > 400 »; empty when the key is not there.
        QString key = {}; ///< That is written: "above"; empty when none is.
        bool isPlain = true; ///< Not a group, which only the text of the file can change.
    };
    struct Row {
        QString name = {};
        int line = 0;
        int lastLine = 0;
        int point = -1; ///< Of `points`.
        QList<Cell> cells = {}; ///< One for each column.
    };

    QString service; ///< Its id.
    QString serviceName;
    QString unit;
    QString rule; ///< "tiers", "matrix" …
    bool outside = false; ///< The grid of families from outside.
    int line = 0; ///< Where the service begins.
    QList<Column> columns = {};
    QList<Row> rows = {};

    /// Whether rows have names and bounds, and may be added and taken away.
    bool hasTiers() const { return !columns.isEmpty() && columns.first().role == Role::Name; }
    FigurePlace placeOf(qsizetype row) const;
};

/// What a window edits of a schedule file outside its text.
struct EditableSchedule {
    QString id;
    QString title;
    QString commune;
    QString act;
    QDate validFrom;
    QDate validUntil;
    QStringList postcodes;
    QList<EditableGrid> grids; ///< One a service, and one more where families from outside have their own.
};

/// None when the file is no TOML.
std::optional<EditableSchedule> readEditable(const QByteArray &toml);

/// The line of the file that a finding is about; 0 for none.
int lineOf(const Finding &finding);
/// The row of the grid that a finding is about; -1 when it is about something else.
qsizetype rowOf(const Finding &finding, const EditableGrid &grid);
