#pragma once
#include <QByteArray>
#include <QList>

#include <optional>

namespace twoddoc {

/// How long the values of one identifier are.
struct LengthRule {
    int least = 0;
    std::optional<int> most; ///< Absent: no limit but the end of the code.
    bool isFixed() const { return most == least; }
    friend bool operator==(const LengthRule &, const LengthRule &) = default;
};

/// The rule of an identifier of perimeter 01 ("43" → 1 to 5); nothing for one that we do not know.
std::optional<LengthRule> lengthRule(QByteArrayView id);

struct Field {
    QByteArray id; ///< "46"
    QByteArray value; ///< As in the code, spaces included.
    bool isTruncated = false; ///< The issuer had no room for all of it.
    bool isTooShort = false; ///< Shorter than the identifier's rule asks for.
    friend bool operator==(const Field &, const Field &) = default;
};

/// Fields in the order of the code, as far as they could be told apart.
struct Message {
    QList<Field> fields;
    QByteArray unread; ///< From the first identifier whose length we do not know; empty when all was read.
    /// The first field of this identifier.
    const Field *find(QByteArrayView id) const;
    friend bool operator==(const Message &, const Message &) = default;
};

/// Reads fields in any order. Lengths come from the identifiers and not from the data: a fixed value has no separator
/// after it, a value that reached its longest needs none, and one is tolerated after either.
Message parseMessage(QByteArrayView text);

} // namespace twoddoc
