#include "core/formats/twoddoc/splits.h"

#include "core/formats/twoddoc/characters.h"
#include "core/formats/twoddoc/message.h"
#include "core/formats/twoddoc/taxfields.h"

#include <algorithm>
#include <array>

namespace twoddoc {

/// A message that is cut to its end is looked at as a whole, which costs as much as some steps.
static constexpr int stepsOfLeaf = 20;

/// One search: depth first over the fields, with the identifiers that are left.
class SplitSearch
{
public:
    SplitSearch(QByteArrayView text, SearchBudget &budget, const IsMessage &isMessage)
        : m_text(text), m_budget(budget), m_isMessage(isMessage), m_left(taxFields())
    {
    }

    bool run() { return fieldAt(0, {}); }

private:
    /// Tries every field that can begin at `at`, after `done`.
    bool fieldAt(qsizetype at, const QByteArray &done)
    {
        const QByteArray id = m_text.sliced(at, std::min<qsizetype>(2, m_text.size() - at)).toByteArray();
        const qsizetype known = m_left.indexOf(id);
        if (known < 0)
            return false;
        m_left.removeAt(known);
        const bool found = valueAt(at + 2, id, *lengthRule(id), done + id);
        m_left.insert(known, id);
        return found;
    }

    /// Tries every length that the value can have, the shortest first.
    bool valueAt(qsizetype at, const QByteArray &id, const LengthRule &rule, const QByteArray &done)
    {
        const qsizetype room = m_text.size() - at;
        const qsizetype most = std::min<qsizetype>(rule.most.value_or(int(room)), room);
        for (qsizetype length = rule.least; length <= most; ++length) {
            if (--m_budget.steps <= 0)
                return false;
            const QByteArrayView value = m_text.sliced(at, length);
            if (canBeValue(id, value)
                && valueEnds(at + length, length == rule.most, rule.isFixed(), done + value.toByteArray()))
                return true;
        }
        return false;
    }

    /// After a value: GS where it needs one. One that is full needs none, but RS when it was cut; the last one may go
    /// either way.
    bool valueEnds(qsizetype at, bool isFull, bool isFixed, const QByteArray &done)
    {
        const bool isLast = at == m_text.size();
        if ((isFull || isLast) && goOn(at, done))
            return true;
        if (isFixed && !isLast)
            return false;
        return goOn(at, done + groupSeparator) || (isFull && !isFixed && goOn(at, done + recordSeparator));
    }

    bool goOn(qsizetype at, const QByteArray &done)
    {
        if (at < m_text.size())
            return m_text.size() - at >= 2 && fieldAt(at, done);
        m_budget.steps -= stepsOfLeaf;
        return --m_budget.candidates >= 0 && m_isMessage(done);
    }

    QByteArrayView m_text;
    SearchBudget &m_budget;
    const IsMessage &m_isMessage;
    QList<QByteArray> m_left;
};

/// What a notice never goes without: cuts that lack one are tried last.
static bool isWhole(QByteArrayView text)
{
    const Message message = parseMessage(text);
    constexpr std::array<QByteArrayView, 4> needed{"43", "44", "45", "46"};
    return std::ranges::all_of(needed, [&](QByteArrayView id) { return message.find(id) != nullptr; });
}

bool findSplit(QByteArrayView message, SearchBudget &budget, const IsMessage &isMessage)
{
    for (const bool wanted : {true, false}) {
        const IsMessage inThisRound = [&](const QByteArray &text) {
            if (isWhole(text) == wanted)
                return isMessage(text);
            ++budget.candidates; // it cost no signature
            return false;
        };
        if (SplitSearch(message, budget, inThisRound).run())
            return true;
    }
    return false;
}

} // namespace twoddoc
