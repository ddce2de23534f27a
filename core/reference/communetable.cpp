#include "core/reference/communetable.h"

#include "core/reference/columns.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

static constexpr DayNumber always = 99'99'99'99; // later than any day

static DayNumber dayNumber(QDate day)
{
    return (day.year() * 100 + day.month()) * 100 + day.day();
}

static std::optional<QDate> date(DayNumber day)
{
    if (day == 0 || day == always)
        return std::nullopt;
    return QDate(day / 10'000, day / 100 % 100, day % 100);
}

BirthDays BirthDays::of(const PartialDate &birth)
{
    if (birth.isUnknown())
        return {0, always - 1};
    return {dayNumber(birth.earliest()), dayNumber(birth.latest())};
}

static PackedCode packed(QByteArrayView code)
{
    return std::accumulate(code.begin(), code.end(), PackedCode(0),
                           [](PackedCode sum, char c) { return sum << 8 | static_cast<uchar>(c); });
}

PackedCode packed(const CommuneCode &code)
{
    return packed(QByteArrayView(code.toString().toLatin1()));
}

static QString unpacked(PackedCode code)
{
    QString text;
    for (; code != 0; code >>= 8)
        text.prepend(QChar(static_cast<char16_t>(code & 0xFF)));
    return text;
}

QString CommuneRow::department() const
{
    // Overseas codes begin with the three digits of the département or territory.
    const QString text = unpacked(code);
    return text.left(text >= u"97" ? 3 : 2);
}

CommuneTable::CommuneTable(const QByteArray &text) : m_text(text)
{
    readRows();
    sortByCode();
    addNames();
}

void CommuneTable::readRows()
{
    Columns columns(m_text);
    m_rows.resize(columns.rows());
    for (CommuneRow &row : m_rows)
        row.name = columns.next();
    for (CommuneRow &row : m_rows)
        row.code = packed(columns.next());
    for (CommuneRow &row : m_rows)
        row.from = columns.nextNumber(0);
    for (CommuneRow &row : m_rows)
        row.until = columns.nextNumber(always);
    for (CommuneRow &row : m_rows)
        row.successor = packed(columns.next());
    for (CommuneRow &row : m_rows)
        row.size = static_cast<quint8>(columns.nextNumber(0));
    for (CommuneRow &row : m_rows)
        row.postcodes = columns.next();
}

void CommuneTable::sortByCode()
{
    // Keys side by side sort three times as fast as rows looked up, and loading is waited for.
    struct Key {
        PackedCode code;
        DayNumber from;
        DayNumber until;
        quint32 row;
        auto operator<=>(const Key &) const = default;
    };
    std::vector<Key> keys;
    keys.reserve(m_rows.size());
    for (quint32 row = 0; row < m_rows.size(); ++row) {
        keys.push_back({m_rows[row].code, m_rows[row].from, m_rows[row].until, row});
        if (m_rows[row].successor != 0)
            m_bySuccessor.push_back(row);
    }
    std::ranges::sort(keys);
    m_byCode.resize(keys.size());
    std::ranges::transform(keys, m_byCode.begin(), &Key::row);
    std::ranges::sort(m_bySuccessor, {}, [this](quint32 row) { return m_rows[row].successor; });
}

void CommuneTable::addNames()
{
    for (quint32 row = 0; row < m_rows.size(); ++row) {
        const QString name = QString::fromUtf8(m_rows[row].name);
        m_names.add(row, name);
        if (m_rows[row].isArrondissement())
            m_names.add(row, QStringView(name).left(name.indexOf(u' '))); // « paris » is exactly it, too
    }
}

std::span<const quint32> CommuneTable::withCode(const PackedCode &code) const
{
    const auto found = std::ranges::equal_range(m_byCode, code, {}, [this](quint32 row) { return m_rows[row].code; });
    return {found.begin(), found.end()};
}

std::vector<quint32> CommuneTable::kin(quint32 row) const
{
    std::vector<quint32> result;
    const auto add = [&](const auto &rows) { result.insert(result.end(), rows.begin(), rows.end()); };
    add(withCode(m_rows[row].code));
    add(withCode(m_rows[row].successor));
    const auto successorOf = [this](quint32 other) { return m_rows[other].successor; };
    add(std::ranges::equal_range(m_bySuccessor, m_rows[row].code, {}, successorOf));
    std::erase(result, row);
    return result;
}

Commune CommuneTable::commune(quint32 row) const
{
    const CommuneRow &raw = m_rows[row];
    // A test proves that every code parses.
    const Result<CommuneCode> code = CommuneCode::parse(unpacked(raw.code));
    return {.code = *code,
            .name = QString::fromUtf8(raw.name),
            .department = raw.department(),
            .from = date(raw.from),
            .until = date(raw.until),
            .postcodes = QString::fromLatin1(raw.postcodes).split(u' ', Qt::SkipEmptyParts)};
}

const CommuneTable &communeTable()
{
    static const CommuneTable table(resourceText(u":/reference/communes.bin"_s));
    return table;
}
