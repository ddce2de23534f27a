#include "core/casework/caseindex.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <string_view>

using namespace Qt::StringLiterals;

/// The folded text of a case, ended by the one character that folding leaves in no word.
static QByteArray toSearchable(const CaseSummary &summary)
{
    const QStringList parts{summary.applicant, summary.children.join(u' '), summary.town, summary.number.toString(),
                            summary.birthDate.toText(), summary.services.join(u' ')};
    return folded(parts.join(u' ')).toUtf8() + '\n';
}

static qsizetype positionOf(QByteArrayView word, QByteArrayView text, qsizetype from = 0)
{
    const std::string_view haystack(text.data(), static_cast<size_t>(text.size()));
    const size_t found = haystack.find({word.data(), static_cast<size_t>(word.size())}, static_cast<size_t>(from));
    return found == std::string_view::npos ? -1 : static_cast<qsizetype>(found);
}

void CaseIndex::reset(const QList<CaseSummary> &cases)
{
    m_cases.clear();
    m_text.clear();
    m_ends.clear();
    std::for_each(cases.crbegin(), cases.crend(), [this](const CaseSummary &summary) { append(summary); });
}

void CaseIndex::put(const CaseSummary &summary)
{
    const auto found = std::ranges::find(m_cases, summary.number, &CaseSummary::number);
    if (found != m_cases.end())
        removeAt(found - m_cases.begin());
    append(summary);
}

const CaseSummary *CaseIndex::summaryOf(const CaseNumber &number) const
{
    const auto found = std::ranges::find(m_cases, number, &CaseSummary::number);
    return found == m_cases.end() ? nullptr : &*found;
}

void CaseIndex::append(const CaseSummary &summary)
{
    m_cases.append(summary);
    m_text += toSearchable(summary);
    m_ends.append(m_text.size());
}

void CaseIndex::removeAt(qsizetype index)
{
    const qsizetype length = searchable(index).size();
    m_text.remove(m_ends[index] - length, length);
    m_cases.removeAt(index);
    m_ends.removeAt(index);
    std::for_each(m_ends.begin() + index, m_ends.end(), [length](qsizetype &end) { end -= length; });
}

QByteArrayView CaseIndex::searchable(qsizetype index) const
{
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_text).sliced(begin, m_ends[index] - begin);
}

QList<qsizetype> CaseIndex::find(QStringView typed) const
{
    QList<QByteArray> words = folded(typed).toUtf8().split(' ');
    std::ranges::stable_sort(words, std::ranges::greater(), &QByteArray::size);
    const QByteArray rarest = words.takeFirst(); // the longest word is in the fewest cases

    QList<qsizetype> rows;
    auto end = m_ends.begin(); // of the case that is looked at
    qsizetype at = positionOf(rarest, m_text);
    while (at >= 0 && at < m_text.size()) {
        end = std::upper_bound(end, m_ends.end(), at);
        const qsizetype index = end - m_ends.begin();
        const QByteArrayView text = searchable(index);
        if (std::ranges::all_of(words, [text](const QByteArray &word) { return positionOf(word, text) >= 0; }))
            rows.prepend(size() - 1 - index);
        at = positionOf(rarest, m_text, *end);
    }
    return rows;
}

/// Whether « DUPONT (MARTIN) Sophie », folded, is of someone of that name: at its beginning or in its parentheses.
static bool bears(const QString &applicant, const PersonName &name)
{
    const QString wanted = folded(name.toString());
    return applicant == wanted || applicant.startsWith(wanted + u' ') || applicant.contains(u'(' + wanted + u')');
}

QList<CaseSummary> CaseIndex::known(const CivilIdentity &identity) const
{
    QList<PersonName> names{identity.birthName};
    if (identity.usageName)
        names.append(*identity.usageName);
    QSet<qsizetype> rows;
    for (const PersonName &name : names) {
        const QList<qsizetype> mentioned = find(name.toString());
        for (const qsizetype row : mentioned) {
            if (at(row).birthDate.canBe(identity.birthDate) && bears(folded(at(row).applicant), name))
                rows.insert(row);
        }
    }
    QList<qsizetype> ordered = rows.values();
    std::ranges::sort(ordered);
    QList<CaseSummary> cases;
    std::ranges::transform(ordered, std::back_inserter(cases), [this](qsizetype row) { return at(row); });
    return cases;
}
