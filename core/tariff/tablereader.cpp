#include "core/tariff/tablereader.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

static QString quoted(const QString &word)
{
    return u"«\u00A0%1\u00A0»"_s.arg(word);
}

static QString expectedText()
{
    return u"un texte entre guillemets droits (\"…\")"_s;
}

static QString expectedList()
{
    return u"une liste entre crochets\u00A0: [ … ]"_s;
}

void TableReader::report(const QString &kind, int line, int column, const QString &message, const QString &missing)
{
    m_findings.append({Finding::Severity::Error, kind, placeOf(line, column), message, missing});
}

void TableReader::refuse(const QString &kind, const QString &key, const QString &message)
{
    const TomlNode *node = find(key);
    const TomlNode &place = node ? *node : m_table;
    report(kind, place.line, place.column, message, kind == u"missing_key" ? key : QString());
}

const TomlNode *TableReader::find(const QString &key)
{
    if (!m_known.contains(key))
        m_known << key;
    for (qsizetype i = 0; i < m_table.keys.size(); ++i) {
        if (m_table.keys[i].name == key)
            return &m_table.items[i];
    }
    return nullptr;
}

const TomlNode *TableReader::findRequired(const QString &key)
{
    const TomlNode *node = find(key);
    if (!node)
        report(u"missing_key"_s, m_table.line, m_table.column,
            u"La clé %1 manque\u00A0: ajoutez-la ici."_s.arg(quoted(key)), key);
    return node;
}

const TomlNode *TableReader::ofKind(const TomlNode *node, TomlNode::Kind kind, const QString &expected)
{
    if (!node || node->kind == kind)
        return node;
    report(u"wrong_type"_s, node->line, node->column, u"Cette valeur n’est pas %1."_s.arg(expected));
    return nullptr;
}

bool TableReader::has(const QString &key)
{
    return find(key) != nullptr;
}

QString TableReader::optionalText(const QString &key)
{
    const TomlNode *node = ofKind(find(key), TomlNode::Kind::Text, expectedText());
    return node ? node->text.trimmed() : QString();
}

QString TableReader::text(const QString &key)
{
    if (!findRequired(key))
        return {};
    const QString value = optionalText(key);
    if (value.isEmpty() && find(key)->kind == TomlNode::Kind::Text)
        refuse(u"missing_key"_s, key, u"La clé %1 n’a pas de valeur\u00A0: remplissez-la."_s.arg(quoted(key)));
    return value;
}

std::optional<Exact> TableReader::toNumber(const TomlNode &node)
{
    const bool written = node.kind == TomlNode::Kind::Number || node.kind == TomlNode::Kind::Text;
    const Result<Exact> number = Exact::parse(written ? node.text : QString());
    if (number)
        return *number;
    report(u"bad_value"_s, node.line, node.column,
        node.text.contains(u',') ? u"Un nombre s’écrit avec un point, jamais une virgule\u00A0: 2.20 et non 2,20."_s
                                 : u"Ce n’est pas un nombre décimal simple\u00A0: écrivez par exemple 3.30 (un point, 12 chiffres au plus avant "
        "lui et 9 après, ni espace ni exposant)."_s);
    return std::nullopt;
}

std::optional<Exact> TableReader::optionalNumber(const QString &key)
{
    const TomlNode *node = find(key);
    return node ? toNumber(*node) : std::nullopt;
}

Exact TableReader::number(const QString &key)
{
    const TomlNode *node = findRequired(key);
    return node ? toNumber(*node).value_or(Exact()) : Exact();
}

/// "2/3": what decimals cannot write.
std::optional<Exact> TableReader::toRatio(const TomlNode &node)
{
    const QStringList parts = node.kind == TomlNode::Kind::Text ? node.text.split(u'/') : QStringList();
    if (parts.size() != 2)
        return toNumber(node);
    const Result<Exact> above = Exact::parse(parts[0].trimmed());
    const Result<Exact> below = Exact::parse(parts[1].trimmed());
    const Exact ratio = above && below ? *above / *below : Exact::overflowed();
    if (ratio.isValid() && *below > Exact(0))
        return ratio;
    report(u"bad_value"_s, node.line, node.column, u"Cette fraction ne se lit pas\u00A0: écrivez par exemple \"2/3\"."_s);
    return std::nullopt;
}

std::optional<Exact> TableReader::optionalRatio(const QString &key)
{
    const TomlNode *node = find(key);
    return node ? toRatio(*node) : std::nullopt;
}

Exact TableReader::ratio(const QString &key)
{
    const TomlNode *node = findRequired(key);
    return node ? toRatio(*node).value_or(Exact()) : Exact();
}

Exact TableReader::asNumber(const TomlNode &node)
{
    return toNumber(node).value_or(Exact());
}

QDate TableReader::date(const QString &key)
{
    const TomlNode *node =
        ofKind(findRequired(key), TomlNode::Kind::Date, u"une date\u00A0: écrivez 2026-09-01, sans guillemets"_s);
    return node ? QDate::fromString(node->text, Qt::ISODate) : QDate();
}

bool TableReader::flag(const QString &key)
{
    const TomlNode *node = ofKind(find(key), TomlNode::Kind::Boolean, u"true (oui) ou false (non)"_s);
    return node && node->text == u"true";
}

QStringList TableReader::texts(const QString &key)
{
    QStringList result;
    if (const TomlNode *list = ofKind(find(key), TomlNode::Kind::Array, expectedList())) {
        for (const TomlNode &item : list->items) {
            if (ofKind(&item, TomlNode::Kind::Text, expectedText()))
                result << item.text;
        }
    }
    return result;
}

QList<Exact> TableReader::numbers(const QString &key)
{
    QList<Exact> result;
    if (const TomlNode *list = ofKind(findRequired(key), TomlNode::Kind::Array, expectedList())) {
        for (const TomlNode &item : list->items)
            result << asNumber(item);
    }
    return result;
}

QList<TomlNode> TableReader::tables(const QString &key)
{
    QList<TomlNode> result;
    const TomlNode *list = ofKind(findRequired(key), TomlNode::Kind::Array, expectedList());
    if (!list)
        return result;
    for (const TomlNode &item : list->items) {
        if (ofKind(&item, TomlNode::Kind::Table, u"une ligne entre accolades\u00A0: { … }"_s))
            result << item;
    }
    if (list->items.isEmpty())
        refuse(u"missing_key"_s, key, u"La liste %1 est vide\u00A0: ajoutez-y une ligne."_s.arg(quoted(key)));
    return result;
}

std::optional<TomlNode> TableReader::optionalTable(const QString &key)
{
    const TomlNode *node = ofKind(find(key), TomlNode::Kind::Table, u"un groupe entre accolades\u00A0: { … }"_s);
    return node ? std::optional(*node) : std::nullopt;
}

QList<TomlNode> TableReader::optionalTables(const QString &key, const QString &form)
{
    const TomlNode *found = find(key);
    if (!found)
        return {};
    const bool isList = found->kind == TomlNode::Kind::Array;
    if (!isList && !form.isEmpty())
        ofKind(found, TomlNode::Kind::Table, u"un groupe entre accolades\u00A0: écrivez %1"_s.arg(form));
    if (found->kind == TomlNode::Kind::Table)
        return {*found};
    return isList || form.isEmpty() ? tables(key) : QList<TomlNode>();
}

QDate TableReader::optionalDate(const QString &key)
{
    return has(key) ? date(key) : QDate();
}

QStringList TableReader::wordOrWords(const QString &key)
{
    const TomlNode *found = find(key);
    return found && found->kind == TomlNode::Kind::Text ? QStringList{found->text} : texts(key);
}

QList<std::pair<QString, Exact>> TableReader::figuresByName(const QString &key)
{
    QList<std::pair<QString, Exact>> figures;
    if (const auto table = optionalTable(key)) {
        for (qsizetype i = 0; i < table->keys.size(); ++i)
            figures.append({table->keys[i].name, asNumber(table->items[i])});
    }
    return figures;
}

std::optional<TomlNode> TableReader::node(const QString &key)
{
    const TomlNode *found = find(key);
    return found ? std::optional(*found) : std::nullopt;
}

int TableReader::count(const QString &key, int otherwise, int most)
{
    const auto number = optionalNumber(key);
    if (!number)
        return otherwise;
    if (number->isInteger() && *number >= Exact(0) && *number <= Exact(most))
        return static_cast<int>(number->numerator());
    refuse(u"bad_value"_s, key, u"Ici il faut un nombre entier de 0 à %1."_s.arg(most));
    return otherwise;
}

qsizetype TableReader::choiceAt(const QString &key, const QStringList &words)
{
    const QString word = text(key);
    const qsizetype at = words.indexOf(word);
    if (at < 0 && !word.isEmpty())
        refuse(u"bad_value"_s, key,
            u"%1 n’est pas une valeur de %2. Valeurs possibles\u00A0: %3."_s.arg(
                quoted(word), quoted(key), words.join(u", "_s)));
    return at;
}

/// The changes of one letter that lead from one word to the other.
static qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = std::exchange(row[j + 1], std::min({changed, row[j] + 1, row[j + 1] + 1}));
        }
    }
    return row.last();
}

/// « Vouliez-vous écrire … ? », where one of the keys that stand here is near enough to be meant.
QString TableReader::advice(const QString &unknown) const
{
    static constexpr qsizetype longest = 40; // no key is longer, and the search takes the product of the lengths
    const auto far = [&](const QString &known) { return distance(known, unknown); };
    const auto nearest = unknown.size() > longest ? m_known.end() : std::ranges::min_element(m_known, {}, far);
    const bool isNear = nearest != m_known.end() && far(*nearest) * 2 <= unknown.size();
    return isNear ? u" Vouliez-vous écrire %1\u00A0?"_s.arg(quoted(*nearest)) : QString();
}

void TableReader::finish()
{
    for (const TomlNode::Key &key : m_table.keys) {
        if (!m_known.contains(key.name))
            report(u"unknown_key"_s, key.line, key.column,
                u"Clé inconnue ici\u00A0: %1.%2 Clés possibles\u00A0: %3."_s.arg(
                    quoted(key.name), advice(key.name), m_known.join(u", "_s)));
    }
}
