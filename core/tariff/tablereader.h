#pragma once
#include "core/base/exact.h"
#include "core/tariff/tomlnode.h"

#include <QDate>
#include <QStringList>

/// Reads one table key by key. What is missing or of another kind becomes a finding and a default value, so that one
/// reading reports everything; finish() reports the keys that nobody asked for. The findings outlive the reader.
class TableReader
{
public:
    TableReader(const TomlNode &table, QList<Finding> &findings) : m_table(table), m_findings(findings) { }

    int line() const { return m_table.line; }
    int column() const { return m_table.column; }
    bool has(const QString &key);

    QString text(const QString &key); ///< Must be there, and not empty.
    QString optionalText(const QString &key);
    Exact number(const QString &key); ///< Must be there: a number or a decimal in quotes.
    std::optional<Exact> optionalNumber(const QString &key);
    Exact ratio(const QString &key); ///< Must be there: a number, or a fraction in quotes ("2/3").
    std::optional<Exact> optionalRatio(const QString &key);
    QDate date(const QString &key); ///< Must be there.
    bool flag(const QString &key); ///< False when absent.
    QStringList texts(const QString &key); ///< Empty when absent.
    QList<Exact> numbers(const QString &key); ///< Must be there.
    QList<TomlNode> tables(const QString &key); ///< Must be there, one at least.
    /// Empty when absent; one table stands for a list of one. `form` is how a table of this key is written.
    QList<TomlNode> optionalTables(const QString &key, const QString &form = {});
    std::optional<TomlNode> optionalTable(const QString &key);
    QDate optionalDate(const QString &key); ///< Not valid when absent.
    QStringList wordOrWords(const QString &key); ///< A text, or a list of them; empty when absent.
    QList<std::pair<QString, Exact>> figuresByName(const QString &key); ///< { T1 = 1.10 }; empty when absent.
    std::optional<TomlNode> node(const QString &key); ///< As it is written.
    Exact asNumber(const TomlNode &node); ///< An item of a list; reported when it is no number.
    int count(const QString &key, int otherwise, int most); ///< A whole number from 0 up.

    /// The value beside the word that is written; must be there, and one of them.
    template <typename Value>
    std::optional<Value> choice(const QString &key, const QList<std::pair<QString, Value>> &choices)
    {
        // A list of pairs rather than a map: the message names the words in the order of the documentation.
        QStringList words;
        for (const auto &[word, value] : choices)
            words << word;
        const qsizetype at = choiceAt(key, words);
        return at < 0 ? std::nullopt : std::optional(choices[at].second);
    }

    template <typename Value>
    Value choiceOr(const QString &key, const QList<std::pair<QString, Value>> &choices, Value otherwise)
    {
        return has(key) ? choice(key, choices).value_or(otherwise) : otherwise;
    }

    /// A finding of the caller's, at the place of the key.
    void refuse(const QString &kind, const QString &key, const QString &message);
    void finish();

private:
    const TomlNode *find(const QString &key);
    const TomlNode *findRequired(const QString &key);
    const TomlNode *ofKind(const TomlNode *node, TomlNode::Kind kind, const QString &expected);
    std::optional<Exact> toNumber(const TomlNode &node);
    std::optional<Exact> toRatio(const TomlNode &node);
    QString advice(const QString &unknown) const;
    qsizetype choiceAt(const QString &key, const QStringList &words);
    void report(const QString &kind, int line, int column, const QString &message, const QString &missing = {});

    const TomlNode &m_table;
    QList<Finding> &m_findings;
    QStringList m_known;
};
