#include "core/casework/caseindex.h"

#include "core/casework/families.h"

#include "core/formats/overviewcode.h"

#include <algorithm>

// A row is the chunk's place in its own list and the row in the chunk; the highest bit tells the two lists apart.
static constexpr quint32 recentMark = 0x8000'0000;
static constexpr int rowBits = 16;

/// Chunks that are put() into stay small: one that is built anew takes no longer than a key.
static constexpr qsizetype mostRecentRows = 2'048;

static CaseChunk rebuilt(const CaseChunk &chunk)
{
    CaseChunk kept;
    for (qsizetype row = 0; row < chunk.size(); ++row) {
        const auto at = static_cast<CaseChunk::Row>(row);
        if (chunk.isShown(at, {.withMerged = true, .withQuarantined = true}))
            (void)kept.append(chunk.overviewAt(at)); // it was taken in once
    }
    kept.finish();
    return kept;
}

void CaseIndex::reset(const QList<CaseSummary> &cases)
{
    m_recent.clear();
    m_loaded.clear();
    CaseChunk chunk;
    for (const CaseSummary &summary : cases) {
        (void)chunk.append(toOverview(summary)); // what was just written can be read
        if (chunk.isFull())
            adopt(std::exchange(chunk, {}));
    }
    if (chunk.size() > 0)
        adopt(std::move(chunk));
}

void CaseIndex::adopt(CaseChunk chunk)
{
    chunk.finish();
    for (const CaseChunk &recent : m_recent) {
        for (qsizetype row = 0; row < recent.size(); ++row) {
            const CaseNumber number = numberIn(recent.overviewAt(static_cast<CaseChunk::Row>(row)));
            if (const auto older = chunk.rowOf(number))
                chunk.markGone(*older);
        }
    }
    m_loaded.push_back(std::move(chunk));
}

CaseIndex::Place CaseIndex::placeOf(const CaseNumber &number)
{
    for (std::vector<CaseChunk> *chunks : {&m_recent, &m_loaded}) {
        for (CaseChunk &chunk : *chunks) {
            if (const auto row = chunk.rowOf(number))
                return {&chunk, *row};
        }
    }
    return {};
}

void CaseIndex::forget(const CaseNumber &number)
{
    const Place former = placeOf(number);
    if (!former.chunk)
        return;
    former.chunk->markGone(former.row);
    if (2 * former.chunk->gone() > former.chunk->size())
        *former.chunk = rebuilt(*former.chunk);
}

void CaseIndex::put(const CaseSummary &summary)
{
    forget(summary.number);
    if (m_recent.empty() || m_recent.back().size() >= mostRecentRows) {
        if (!m_recent.empty())
            m_recent.back().finish();
        m_recent.emplace_back();
    }
    (void)m_recent.back().append(toOverview(summary)); // what was just written can be read
}

void CaseIndex::putRevision(const CaseSummary &latest)
{
    CaseSummary marked = latest;
    if (const auto before = summaryOf(latest.number)) {
        marked.isSensitive = before->isSensitive;
        marked.isOpposed = before->isOpposed;
        marked.mergedInto = before->mergedInto;
        marked.isQuarantined = before->isQuarantined;
    }
    put(marked);
}

qsizetype CaseIndex::size() const
{
    qsizetype shown = 0;
    for (int number = 0; number < chunkCount(); ++number)
        shown += chunk(number).shown();
    return shown;
}

qsizetype CaseIndex::memory() const
{
    qsizetype bytes = 0;
    for (int number = 0; number < chunkCount(); ++number)
        bytes += chunk(number).memory();
    return bytes;
}

CaseSummary CaseIndex::at(Row row) const
{
    const std::vector<CaseChunk> &chunks = (row & recentMark) != 0 ? m_recent : m_loaded;
    return chunks[(row & ~recentMark) >> rowBits].at(static_cast<CaseChunk::Row>(row));
}

std::optional<CaseSummary> CaseIndex::summaryOf(const CaseNumber &number) const
{
    const std::optional<Row> row = rowOf(number);
    return row ? std::optional(at(*row)) : std::nullopt;
}

std::optional<CaseIndex::Row> CaseIndex::rowOf(const CaseNumber &number) const
{
    for (int each = 0; each < chunkCount(); ++each) {
        if (const auto row = chunk(each).rowOf(number))
            return rowsOf(each, {*row}).first();
    }
    return std::nullopt;
}

qsizetype CaseIndex::hidden() const
{
    qsizetype cases = 0;
    for (int number = 0; number < chunkCount(); ++number)
        cases += chunk(number).size() - chunk(number).gone() - chunk(number).shown();
    return cases;
}

QList<CaseSummary> CaseIndex::mergedInto(const CaseNumber &number) const
{
    const auto next = [this](const CaseNumber &each) {
        const auto line = summaryOf(each);
        return line ? line->mergedInto : std::nullopt;
    };
    QList<CaseSummary> merged;
    for (int each = 0; each < chunkCount(); ++each) {
        std::vector<CaseChunk::Row> rows;
        for (int row = 0; row < static_cast<int>(chunk(each).size()); ++row) {
            const auto at = static_cast<CaseChunk::Row>(row);
            if (!chunk(each).isShown(at) && chunk(each).isShown(at, {.withMerged = true}))
                rows.push_back(at);
        }
        for (const Row row : rowsOf(each, rows)) {
            CaseSummary line = at(row);
            if (line.number != number && goesOnAs(line.number, next) == number)
                merged.append(line);
        }
    }
    return merged;
}

const CaseChunk &CaseIndex::chunk(int number) const
{
    const auto place = static_cast<std::size_t>(number);
    return place < m_recent.size() ? m_recent[m_recent.size() - 1 - place] : m_loaded[place - m_recent.size()];
}

QList<CaseIndex::Row> CaseIndex::rowsOf(int chunk, const std::vector<CaseChunk::Row> &rows) const
{
    const auto place = static_cast<std::size_t>(chunk);
    const bool isRecent = place < m_recent.size();
    const std::size_t slot = isRecent ? m_recent.size() - 1 - place : place - m_recent.size();
    const Row base = (isRecent ? recentMark : 0) | static_cast<Row>(slot << rowBits);
    QList<Row> named;
    named.reserve(static_cast<qsizetype>(rows.size()));
    for (const CaseChunk::Row row : rows)
        named.append(base | row);
    if (isRecent)
        std::ranges::reverse(named);
    return named;
}

QList<CaseIndex::Row> CaseIndex::find(const CaseFilter &filter) const
{
    QList<Row> rows;
    for (CaseSearch search(filter); !search.isDone(*this);)
        rows += search.step(*this);
    return rows;
}

CaseSearch::CaseSearch(CaseFilter filter) : m_filter(std::move(filter)), m_words(searchedWords(m_filter.typed)) {}

QList<CaseIndex::Row> CaseSearch::step(const CaseIndex &index)
{
    const int chunk = m_next++;
    return index.rowsOf(chunk, index.chunk(chunk).find(m_words, m_filter));
}
