#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <variant>

/// Where a figure stands in a schedule file.
struct FigurePlace {
    QString service; ///< Its id.
    QString tier = {}; ///< The row; empty for a key of the service itself.
    bool outside = false; ///< In the grid of [service.outside].
    int point = -1; ///< Of `points`, whose rows have no name.
};

/// A key of the header: title, act, valid_from … The value is written as its kind asks: quotes around a text, none around
/// a date (2026-09-01) or true and false. A key that is not there yet is added; without a value it is taken away.
struct HeaderEdit {
    QString key;
    std::optional<QString> value;
};

/// A key of the header that holds a list of texts: resident_postcodes. Added where it is not there, taken away when empty.
struct HeaderListEdit {
    QString key;
    QStringList values;
};

/// A figure, or the bound of a row: "price", "from", "to", "above", "below", "rate_percent", "floor" … Without a value the
/// key is taken away; a key that is not there yet is added.
struct FigureEdit {
    FigurePlace place;
    QString key;
    std::optional<QString> value; ///< A decimal with a point, written as given: "3.30".
    int column = -1; ///< With the key "prices".
};

struct NameEdit {
    FigurePlace place; ///< The row that changes its name.
    QString name;
};

/// A row after another one, as a copy of it with another name: its figures are then edited.
struct RowAdded {
    FigurePlace after;
    QString name;
};

struct RowRemoved {
    FigurePlace place;
};

/// All rows of a table at once, one a line. The remarks of the former rows go with them.
struct RowsWritten {
    FigurePlace table;
    struct Row {
        QString name;
        QList<std::pair<QString, QString>> figures; ///< Keys and decimals, in their order; "prices" as "[1.00, 0.80]".
    };
    QList<Row> rows;
};

using ScheduleEdit = std::variant<HeaderEdit, HeaderListEdit, FigureEdit, NameEdit, RowAdded, RowRemoved, RowsWritten>;

/// The file with one change; comments, order and layout of all the rest stay as they are. Fault::NotFound for a place
/// that is not there, Fault::Invalid for a value that a file cannot hold, Fault::Unreadable for a file that is no TOML.
/// Whether the result is still a good schedule is readSchedule()'s to say.
Result<QByteArray> applyEdit(const QByteArray &toml, const ScheduleEdit &edit);
/// All of them in their order, or none.
Result<QByteArray> applyEdits(const QByteArray &toml, const QList<ScheduleEdit> &edits);
