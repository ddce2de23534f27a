#include "core/formats/twoddoc/splits.h"

#include "core/formats/twoddoc/characters.h"
#include "core/formats/twoddoc/message.h"
#include "core/formats/twoddoc/taxfields.h"

#include <algorithm>
#include <array>

namespace twoddoc {

/// A message that is cut to its end is looked at as a whole, which costs as much as some steps.
static constexpr int stepsOfLeaf = 20;

/// Which cuts one round of the search looks for.
struct Round {
    bool isWhole; ///< Has what a notice never goes without.
    bool hasCutValues; ///< Values that the issuer cut may be shorter than they could be.
};

/// One round of the search: depth first over the fields, with the identifiers that are left.
class SplitSearch
{
public:
    SplitSearch(QByteArrayView text, Round round, SearchBudget &budget, const IsMessage &isMessage)
        : m_text(text), m_round(round), m_budget(budget), m_isMessage(isMessage), m_left(taxFields())
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

    /// Tries every length that the value can have, the shortest first. No value goes over a separator that came through.
    bool valueAt(qsizetype at, const QByteArray &id, const LengthRule &rule, const QByteArray &done)
    {
        const QByteArrayView rest = m_text.sliced(at);
        const qsizetype room = std::ranges::find_if(rest, isFieldEnd) - rest.begin();
        const qsizetype most = std::min<qsizetype>(rule.most.value_or(int(room)), room);
        for (qsizetype length = rule.least; length <= most; ++length) {
            if (--m_budget.steps <= 0)
                return false;
            const QByteArrayView value = rest.first(length);
            if (canBeValue(id, value) && valueEnds(at + length, length, rule, done + value.toByteArray()))
                return true;
        }
        return false;
    }

    /// After a value: the separator that came through, or GS where it needs one. One that is full needs none, but RS when
    /// it was cut; the last one may go either way.
    bool valueEnds(qsizetype at, qsizetype length, const LengthRule &rule, const QByteArray &done)
    {
        const bool isLast = at == m_text.size();
        if (!isLast && isFieldEnd(m_text[at]))
            return goOn(at + 1, done + m_text[at]);
        const bool isFull = length == rule.most;
        if ((isFull || isLast) && goOn(at, done))
            return true;
        if (rule.isFixed())
            return isLast && goOn(at, done + groupSeparator);
        return goOn(at, done + groupSeparator) || ((isFull || m_round.hasCutValues) && goOn(at, done + recordSeparator));
    }

    bool goOn(qsizetype at, const QByteArray &done)
    {
        if (at < m_text.size())
            return m_text.size() - at >= 2 && fieldAt(at, done);
        m_budget.steps -= stepsOfLeaf;
        return isWhole(done) == m_round.isWhole && --m_budget.candidates >= 0 && m_isMessage(done);
    }

    static bool isWhole(QByteArrayView text)
    {
        const Message message = parseMessage(text);
        constexpr std::array<QByteArrayView, 4> needed{"43", "44", "45", "46"};
        return std::ranges::all_of(needed, [&](QByteArrayView id) { return message.find(id) != nullptr; });
    }

    QByteArrayView m_text;
    Round m_round;
    SearchBudget &m_budget;
    const IsMessage &m_isMessage;
    QList<QByteArray> m_left;
};

bool findSplit(QByteArrayView message, SearchBudget &budget, const IsMessage &isMessage)
{
    constexpr std::array<Round, 3> rounds{{
        {.isWhole = true, .hasCutValues = false},
        {.isWhole = true, .hasCutValues = true},
        {.isWhole = false, .hasCutValues = false},
    }};
    return std::ranges::any_of(
        rounds, [&](Round round) { return SplitSearch(message, round, budget, isMessage).run(); });
}

} // namespace twoddoc
