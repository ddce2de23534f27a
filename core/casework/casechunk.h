#pragma once
#include "core/casework/casequery.h"
#include "core/casework/textpool.h"
#include "core/domain/casefile.h"

#include <QByteArrayView>

/// A block of cases in memory: their overviews as they were sealed, and beside them a text to be searched. It is a value
/// that can be built on any thread and handed over by moving; it wipes all it held when it goes.
///
/// The searched text of a case is one line: the words of the applicant, of the children, the number and the birth date,
/// folded, each with a space before it: "\n dupont martin sophie laura noe pf 2026 000123 03091982". What a child's name
/// begins with as the applicant's does is there once. Town and services, which most cases share, are searched apart.
class CaseChunk
{
public:
    using Row = quint16;
    static constexpr qsizetype mostRows = 16'384;

    CaseChunk() = default;
    CaseChunk(CaseChunk &&) = default;
    CaseChunk &operator=(CaseChunk &&) = default;
    Q_DISABLE_COPY(CaseChunk)

    /// Room for so many cases with so many bytes of overviews, so that nothing is moved while it fills.
    void reserve(qsizetype rows, qsizetype overviewBytes);
    /// Takes in one more case; its row is size() before. The errors of readOverview(); a full chunk must not be given more.
    Result<Done> append(QByteArrayView overview);
    /// After the last append: numbers are found quickly, and spare memory is given back.
    void finish();

    bool isFull() const { return size() >= mostRows; }
    qsizetype size() const { return static_cast<qsizetype>(m_marks.size()); }
    /// Rows that are still there and neither merged nor quarantined.
    qsizetype shown() const { return m_shown; }
    qsizetype gone() const { return m_gone; }
    /// Bytes that it holds on to.
    qsizetype memory() const;

    CaseSummary at(Row row) const;
    QByteArray overviewAt(Row row) const;
    PartialDate birthDateAt(Row row) const;
    bool isShown(Row row, const CaseFilter &filter = {}) const;
    /// The row of a case, or nothing; one that is gone is not found.
    std::optional<Row> rowOf(const CaseNumber &number) const;
    /// A newer overview of the case stands elsewhere.
    void markGone(Row row);

    /// The rows that hold every word, as searchedWords() gives them, and that `filter` lets through; ascending.
    std::vector<Row> find(const QList<QByteArray> &words, const CaseFilter &filter) const;

    /// One of the birth and usage names of these cases, folded, without a space before it.
    struct Name {
        quint32 sound = 0; ///< Of its phonetic key; 0 when it has none.
        quint32 count = 0;
        Row example = 0; ///< A case of someone so called, to show the name as it is written.
    };
    const std::vector<Name> &names() const { return m_names; }
    QByteArrayView nameText(std::size_t name) const { return m_nameTexts.at(static_cast<TextPool::Id>(name)); }
    /// The rows of those who bear one of the marked names (beside names()), by birth or by usage; ascending, each once.
    std::vector<Row> bearing(const std::vector<bool> &marked) const;

private:
    QByteArrayView cardAt(Row row) const;
    QByteArrayView textAt(Row row) const;
    void appendText(const struct OverviewParts &parts, Row row);
    void appendNames(const struct OverviewParts &parts, Row row);
    TextPool::Id noteName(QByteArrayView folded, Row row);
    std::vector<bool> commonsWith(const QByteArray &word) const;
    std::vector<Row> rowsWith(const QByteArray &word, const std::vector<bool> &commons) const;
    bool holds(Row row, const QByteArray &word, const std::vector<bool> &commons) const;

    WipedVector<char> m_text;
    std::vector<quint32> m_textEnds;
    WipedVector<char> m_cards; ///< The overviews up to what many share.
    std::vector<quint32> m_cardEnds;
    std::vector<TextPool::Id> m_common; ///< By row: the rest of the overview, in m_commons.
    TextPool m_commons;
    std::vector<WipedVector<char>> m_commonTexts; ///< Beside m_commons: its town and services as searched text.
    std::vector<TextPool::Id> m_birthName; ///< By row.
    std::vector<std::pair<Row, TextPool::Id>> m_usageNames; ///< Of the rows that have one.
    TextPool m_nameTexts;
    std::vector<Name> m_names;
    std::vector<quint8> m_marks; ///< By row.
    std::vector<Row> m_byNumber; ///< Rows in the order of their numbers, once finished.
    qsizetype m_shown = 0;
    qsizetype m_gone = 0;
};

/// What CaseChunk::Name::sound is for a name; 0 when nothing is heard.
quint32 soundOf(QStringView name);
