#include "core/casework/casechunk.h"

#include "core/base/bytesearch.h"

#include <algorithm>
#include <iterator>
#include <numeric>

// How a chunk is searched: what is rare by one pass over all its text, what is left then case by case.

/// Which of the shared texts hold the word.
std::vector<bool> CaseChunk::commonsWith(const QByteArray &word) const
{
    std::vector<bool> holding(m_commonTexts.size());
    std::transform(m_commonTexts.begin(), m_commonTexts.end(), holding.begin(), [&word](const WipedVector<char> &text) {
        return positionOf(word, {text.data(), static_cast<qsizetype>(text.size())}) >= 0;
    });
    return holding;
}

/// One pass over the text of all rows. From a hit, the search goes on at the next row. Ascending.
std::vector<CaseChunk::Row> CaseChunk::rowsWith(const QByteArray &word, const std::vector<bool> &commons) const
{
    std::vector<Row> own;
    const QByteArrayView text(m_text.data(), static_cast<qsizetype>(m_text.size()));
    auto end = m_textEnds.begin(); // of the row that is looked at
    for (qsizetype at = positionOf(word, text); at >= 0; at = positionOf(word, text, *end)) {
        const auto near = end + std::min<std::ptrdiff_t>(8, m_textEnds.end() - end);
        end = std::upper_bound(end, near, at); // where hits are dense, the next row is near
        if (end == near)
            end = std::upper_bound(near, m_textEnds.end(), at);
        own.push_back(static_cast<Row>(end - m_textEnds.begin()));
    }
    if (std::ranges::find(commons, true) == commons.end())
        return own;
    std::vector<Row> shared;
    for (qsizetype row = 0; row < size(); ++row) {
        if (commons[m_common[static_cast<Row>(row)]])
            shared.push_back(static_cast<Row>(row));
    }
    std::vector<Row> both;
    std::ranges::set_union(own, shared, std::back_inserter(both));
    return both;
}

bool CaseChunk::holds(Row row, const QByteArray &word, const std::vector<bool> &commons) const
{
    return commons[m_common[row]] || positionOf(word, textAt(row)) >= 0;
}

std::vector<CaseChunk::Row> CaseChunk::find(const QList<QByteArray> &words, const CaseFilter &filter) const
{
    std::vector<Row> rows;
    if (words.isEmpty()) {
        rows.resize(m_marks.size());
        std::iota(rows.begin(), rows.end(), Row(0));
    }
    for (const QByteArray &word : words) {
        const std::vector<bool> commons = commonsWith(word);
        const bool isFirst = &word == &words.first();
        if (isFirst) {
            rows = rowsWith(word, commons);
        } else if (static_cast<qsizetype>(rows.size()) > size() / 8) { // one pass is quicker than so many small searches
            std::vector<Row> left;
            std::ranges::set_intersection(rows, rowsWith(word, commons), std::back_inserter(left));
            rows = std::move(left);
        } else {
            std::erase_if(rows, [&](Row row) { return !holds(row, word, commons); });
        }
    }
    std::erase_if(rows, [&](Row row) { return !isShown(row, filter); });
    return rows;
}

std::vector<CaseChunk::Row> CaseChunk::bearing(const std::vector<bool> &marked) const
{
    std::vector<Row> rows;
    for (qsizetype row = 0; row < size(); ++row) {
        if (marked[m_birthName[static_cast<Row>(row)]])
            rows.push_back(static_cast<Row>(row));
    }
    const auto byBirth = static_cast<std::ptrdiff_t>(rows.size());
    for (const auto &[row, name] : m_usageNames) {
        if (marked[name])
            rows.push_back(row);
    }
    std::inplace_merge(rows.begin(), rows.begin() + byBirth, rows.end());
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
    return rows;
}
