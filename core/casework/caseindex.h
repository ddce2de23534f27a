#pragma once
#include "core/casework/casechunk.h"

/// The cases in memory, for search as one types: blind to case and accents, words and substrings of applicant, children,
/// town, services, case number, birth date. A million cases are searched in a few milliseconds; none is kept as a summary, a row
/// is decoded when it is shown.
///
/// It is a list of chunks, so that the worker that reads the log fills them and the window's thread takes each over in a
/// moment. A case that changes is written on top, and its former row is gone; a chunk of which half is gone is built
/// anew. Everything is wiped when it is let go.
class CaseIndex
{
public:
    /// Names a case of the index until the next put(), adopt() or reset(). Says nothing about order.
    using Row = quint32;

    /// Replaces everything by few cases, latest first.
    void reset(const QList<CaseSummary> &cases = {});
    /// Takes over cases that are all older than those that were adopted before. Those of which the index has a
    /// revision already, put() while the log was being read, are left aside.
    void adopt(CaseChunk chunk);
    /// A new or changed case goes on top.
    void put(const CaseSummary &summary);
    /// The same after a revision, of which `latest` is the summary: the marks of the case stay as the index has them.
    void putRevision(const CaseSummary &latest);

    /// The cases that a list without a filter shows.
    qsizetype size() const;
    CaseSummary at(Row row) const;
    /// The case as it stands in the list, or none.
    std::optional<CaseSummary> summaryOf(const CaseNumber &number) const;
    std::optional<Row> rowOf(const CaseNumber &number) const;
    /// Cases that only a filter which asks for them shows.
    qsizetype hidden() const;
    /// The cases that lead to this one since they were merged, by themselves or through another; latest first.
    QList<CaseSummary> mergedInto(const CaseNumber &number) const;
    qsizetype memory() const;

    /// Rows that `filter` lets through and that hold every word typed (searchedWords()), latest first.
    QList<Row> find(const CaseFilter &filter) const;
    QList<Row> find(const QString &typed) const { return find(CaseFilter{.typed = typed}); }

    /// The chunks in their order, latest first, for what is done step by step: how many, what one of them holds, and the
    /// same with its rows, latest first. See CaseSearch.
    int chunkCount() const { return static_cast<int>(m_recent.size() + m_loaded.size()); }
    const CaseChunk &chunk(int number) const;
    QList<Row> rowsOf(int chunk, const std::vector<CaseChunk::Row> &rows) const;

private:
    struct Place {
        CaseChunk *chunk = nullptr;
        CaseChunk::Row row = 0;
    };
    Place placeOf(const CaseNumber &number);
    void forget(const CaseNumber &number);

    std::vector<CaseChunk> m_recent; ///< Filled by put(): the latest chunk last, and within each the latest row last.
    std::vector<CaseChunk> m_loaded; ///< Adopted: the latest chunk first, and within each the latest row first.
};

/// A search that goes chunk by chunk, the latest cases first, so that the window shows what it has, never waits, and drops the
/// search for the next key. Also for an index that is still being filled: more chunks, more to do.
class CaseSearch
{
public:
    explicit CaseSearch(CaseFilter filter = {});
    const CaseFilter &filter() const { return m_filter; }
    bool isDone(const CaseIndex &index) const { return m_next >= index.chunkCount(); }
    /// The rows of the next chunk. The index must not have been put() into since the search began.
    QList<CaseIndex::Row> step(const CaseIndex &index);

private:
    CaseFilter m_filter;
    QList<QByteArray> m_words;
    int m_next = 0;
};
