#pragma once
#include "core/tariff/finding.h"

#include <optional>

/// A TOML value as it is written, with its place: figures keep their text, so that nothing goes through binary floating
/// point. This is all that the rest of the folder knows of TOML.
struct TomlNode {
    enum class Kind { Table, Array, Text, Number, Boolean, Date, Other } kind = Kind::Other;
    QString text; ///< The string, the number's digits, "true", or the date as 2026-09-01.
    int line = 0;
    int column = 0;
    QList<TomlNode> items; ///< Of an array; of a table, beside `keys`.
    struct Key {
        QString name;
        int line = 0;
        int column = 0;
    };
    QList<Key> keys; ///< Of a table, in alphabetical order.
};

/// A document, or the one finding ("syntax") that says why it is none.
struct TomlReading {
    std::optional<TomlNode> document;
    Finding trouble;
};
TomlReading readToml(const QByteArray &utf8);

/// "line 12, column 3"
QString placeOf(int line, int column);
