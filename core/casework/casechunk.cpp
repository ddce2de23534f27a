#include "core/casework/casechunk.h"

#include "core/base/phonetic.h"
#include "core/base/searchtext.h"
#include "core/formats/overviewcode.h"

#include <algorithm>
#include <numeric>

namespace {

enum Mark : quint8 { Gone = 1, Merged = 2, Quarantined = 4 };

template <typename Byte>
QByteArrayView between(const std::vector<Byte, WipingAllocator<Byte>> &bytes, quint32 begin, quint32 end)
{
    return {bytes.data() + begin, static_cast<qsizetype>(end - begin)};
}

/// What belongs to one row of an arena whose rows end at `ends`.
QByteArrayView slice(const WipedVector<char> &arena, const std::vector<quint32> &ends, CaseChunk::Row row)
{
    return between(arena, row == 0 ? 0 : ends[row - 1U], ends[row]);
}

template <typename Vector>
qsizetype bytesOf(const Vector &vector)
{
    return static_cast<qsizetype>(vector.capacity() * sizeof(vector[0]));
}

/// The number as searchedWords() looks for it.
void appendNumber(WipedVector<char> &text, const CaseNumber &number)
{
    char digits[] = " pf 0000 000000";
    const auto write = [&digits](int value, int last, int count) {
        for (; count > 0; --count, value /= 10)
            digits[last--] = static_cast<char>('0' + value % 10);
    };
    if (number.sequence() > 999'999)
        return appendSearchWords(text, number.toString().toUtf8());
    write(number.year(), 7, 4);
    write(number.sequence(), 14, 6);
    text.insert(text.end(), digits, digits + 15);
}

/// "03091982", "091982", "1982" or nothing, with a space before it.
void appendDate(WipedVector<char> &text, const PartialDate &date)
{
    if (date.isUnknown())
        return;
    const auto two = [&text](std::optional<int> part) {
        if (!part)
            return;
        text.push_back(static_cast<char>('0' + *part / 10));
        text.push_back(static_cast<char>('0' + *part % 10));
    };
    text.push_back(' ');
    two(date.day());
    two(date.month());
    two(*date.year() / 100);
    two(*date.year() % 100);
}

/// How much of « DUPONT (MARTIN) Sophie » is the birth name where the case does not say: to the first space.
QByteArrayView birthNameOf(const OverviewParts &parts)
{
    if (!parts.birthName.isEmpty())
        return parts.birthName;
    const auto *space = std::ranges::find(parts.applicant, ' ');
    return parts.applicant.first(space - parts.applicant.begin());
}

/// The usage name, between its parentheses behind the birth name; empty where there is none.
QByteArrayView usageNameOf(const OverviewParts &parts, qsizetype birthName)
{
    const QByteArrayView rest = parts.applicant.sliced(birthName);
    if (!rest.startsWith(" ("))
        return {};
    const auto *end = std::ranges::find(rest, ')');
    return rest.sliced(2, std::max<qsizetype>(0, end - rest.begin() - 2));
}

/// What a child's name holds beyond the first word of the applicant's.
QByteArrayView withoutSharedName(QByteArrayView child, QByteArrayView applicant)
{
    const qsizetype word = std::ranges::find(applicant, ' ') - applicant.begin();
    const bool shared = child.size() > word && child[word] == ' ' && child.first(word) == applicant.first(word);
    return shared ? child.sliced(word) : child;
}

} // namespace

quint32 soundOf(QStringView name)
{
    const QByteArray key = phoneticKey(name);
    return key.isEmpty() ? 0 : static_cast<quint32>(qHashBits(key.constData(), static_cast<std::size_t>(key.size()))) | 1U;
}

void CaseChunk::reserve(qsizetype rows, qsizetype overviewBytes)
{
    const auto count = static_cast<std::size_t>(std::min(rows, mostRows));
    m_cards.reserve(static_cast<std::size_t>(overviewBytes));
    m_text.reserve(static_cast<std::size_t>(overviewBytes));
    m_textEnds.reserve(count);
    m_cardEnds.reserve(count);
    m_common.reserve(count);
    m_birthName.reserve(count);
    m_marks.reserve(count);
}

Result<Done> CaseChunk::append(QByteArrayView overview)
{
    Q_ASSERT(!isFull());
    const Result<OverviewParts> parts = readOverview(overview);
    if (!parts)
        return parts.error();
    const auto row = static_cast<Row>(size());
    const qsizetype own = parts->commonAt;
    m_cards.insert(m_cards.end(), overview.begin(), overview.begin() + own);
    m_cardEnds.push_back(static_cast<quint32>(m_cards.size()));
    const TextPool::Id common = m_commons.idOf(overview.sliced(own, parts->size - own));
    m_common.push_back(common);
    if (common == m_commonTexts.size()) {
        WipedVector<char> &text = m_commonTexts.emplace_back();
        appendSearchWords(text, parts->town);
        for (QByteArrayView services = parts->services; !services.isEmpty(); nextText(services))
            appendSearchWords(text, nextText(services));
    }
    appendText(*parts, row);
    const int marks = (parts->mergedInto ? Merged : 0) | (parts->isQuarantined ? Quarantined : 0);
    m_marks.push_back(static_cast<quint8>(marks));
    m_shown += marks == 0 ? 1 : 0;
    m_byNumber.clear();
    return Done();
}

void CaseChunk::appendText(const OverviewParts &parts, Row row)
{
    m_text.push_back('\n');
    appendNames(parts, row);
    for (QByteArrayView children = parts.children; !children.isEmpty();)
        appendSearchWords(m_text, withoutSharedName(nextText(children), parts.applicant));
    appendNumber(m_text, parts.number);
    appendDate(m_text, parts.birthDate);
    m_textEnds.push_back(static_cast<quint32>(m_text.size()));
}

/// The applicant's words; on the way, who is called so.
void CaseChunk::appendNames(const OverviewParts &parts, Row row)
{
    const QByteArrayView birthName = birthNameOf(parts);
    const QByteArrayView usageName = usageNameOf(parts, birthName.size());
    const auto begin = static_cast<quint32>(m_text.size());
    appendSearchWords(m_text, birthName);
    const auto end = static_cast<quint32>(m_text.size());
    m_birthName.push_back(noteName(between(m_text, std::min(begin + 1, end), end), row));
    appendSearchWords(m_text, parts.applicant.sliced(birthName.size()));
    if (usageName.isEmpty())
        return;
    WipedVector<char> folded;
    appendSearchWords(folded, usageName);
    if (!folded.empty())
        m_usageNames.emplace_back(row, noteName(between(folded, 1, static_cast<quint32>(folded.size())), row));
}

TextPool::Id CaseChunk::noteName(QByteArrayView folded, Row row)
{
    const TextPool::Id id = m_nameTexts.idOf(folded);
    if (id == m_names.size())
        m_names.push_back({.sound = soundOf(QString::fromUtf8(folded)), .example = row});
    ++m_names[id].count;
    return id;
}

void CaseChunk::finish()
{
    m_byNumber.resize(m_marks.size());
    std::iota(m_byNumber.begin(), m_byNumber.end(), Row(0));
    std::ranges::stable_sort(m_byNumber, {}, [this](Row row) { return numberIn(cardAt(row)); });
    m_text.shrink_to_fit();
    m_cards.shrink_to_fit();
    m_textEnds.shrink_to_fit();
    m_cardEnds.shrink_to_fit();
    m_common.shrink_to_fit();
    m_birthName.shrink_to_fit();
    m_marks.shrink_to_fit();
    m_names.shrink_to_fit();
    m_usageNames.shrink_to_fit();
    m_commons.finish();
    m_nameTexts.finish();
}

qsizetype CaseChunk::memory() const
{
    qsizetype bytes = bytesOf(m_text) + bytesOf(m_textEnds) + bytesOf(m_cards) + bytesOf(m_cardEnds) + bytesOf(m_common)
        + bytesOf(m_birthName) + bytesOf(m_usageNames) + bytesOf(m_names) + bytesOf(m_marks) + bytesOf(m_byNumber)
        + bytesOf(m_commonTexts) + m_commons.memory() + m_nameTexts.memory();
    for (const WipedVector<char> &text : m_commonTexts)
        bytes += bytesOf(text);
    return bytes;
}

QByteArrayView CaseChunk::cardAt(Row row) const
{
    return slice(m_cards, m_cardEnds, row);
}

QByteArrayView CaseChunk::textAt(Row row) const
{
    return slice(m_text, m_textEnds, row);
}

QByteArray CaseChunk::overviewAt(Row row) const
{
    const QByteArrayView own = cardAt(row);
    const QByteArrayView common = m_commons.at(m_common[row]);
    return own.toByteArray().append(common.data(), common.size());
}

CaseSummary CaseChunk::at(Row row) const
{
    return *parseOverview(overviewAt(row)); // it was read once when it came in
}

PartialDate CaseChunk::birthDateAt(Row row) const
{
    return birthDateIn(cardAt(row));
}

bool CaseChunk::isShown(Row row, const CaseFilter &filter) const
{
    const int hiding = Gone | (filter.withMerged ? 0 : Merged) | (filter.withQuarantined ? 0 : Quarantined);
    return (m_marks[row] & hiding) == 0;
}

/// A chunk that still fills is small or soon finished: it is looked through.
std::optional<CaseChunk::Row> CaseChunk::rowOf(const CaseNumber &number) const
{
    const auto is = [&](qsizetype row) {
        return (m_marks[static_cast<Row>(row)] & Gone) == 0 && numberIn(cardAt(static_cast<Row>(row))) == number;
    };
    if (m_byNumber.empty()) {
        for (qsizetype row = size() - 1; row >= 0; --row) {
            if (is(row))
                return static_cast<Row>(row);
        }
        return std::nullopt;
    }
    const auto numberOf = [this](Row row) { return numberIn(cardAt(row)); };
    const auto found = std::ranges::equal_range(m_byNumber, number, {}, numberOf);
    const auto there = std::ranges::find_if(found, is);
    return there == found.end() ? std::nullopt : std::optional(*there);
}

void CaseChunk::markGone(Row row)
{
    m_shown -= isShown(row) ? 1 : 0;
    m_gone += (m_marks[row] & Gone) == 0 ? 1 : 0;
    m_marks[row] |= Gone;
}
