#include "core/formats/overviewcode.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 format = 1;
constexpr qsizetype fixedSize = 28;
constexpr qsizetype longestText = 0x3FFF;
constexpr qsizetype mostTexts = 255;

enum Flag : quint8 { Sensitive = 1, Opposed = 2, Quarantined = 4, Merged = 8, Timed = 16 };

/// The first and the last second of the years 1 to 9999.
constexpr qint64 earliestSecond = -62'135'596'800;
constexpr qint64 latestSecond = 253'402'300'799;

template <typename Integer>
void append(QByteArray &bytes, Integer value)
{
    char raw[sizeof(Integer)];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof(Integer));
}

void appendNumber(QByteArray &bytes, const CaseNumber &number)
{
    append(bytes, static_cast<quint16>(number.year()));
    append(bytes, static_cast<quint32>(number.sequence()));
}

void appendDate(QByteArray &bytes, int year, int month, int day)
{
    append(bytes, static_cast<quint16>(year));
    append(bytes, static_cast<quint8>(month));
    append(bytes, static_cast<quint8>(day));
}

void appendLength(QByteArray &bytes, qsizetype length)
{
    if (length >= 0x80)
        append(bytes, static_cast<quint8>((length & 0x7F) | 0x80));
    append(bytes, static_cast<quint8>(length >= 0x80 ? length >> 7 : length));
}

/// At most `longestText`, cut where a character ends: no name is as long, and a summary is no place for more.
QByteArray cut(QByteArray text)
{
    if (text.size() <= longestText)
        return text;
    qsizetype end = longestText;
    while ((static_cast<quint8>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.left(end);
}

void appendText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = cut(text.toUtf8());
    appendLength(bytes, utf8.size());
    bytes += utf8;
}

quint8 flagsOf(const CaseSummary &summary)
{
    return static_cast<quint8>((summary.isSensitive ? Sensitive : 0) | (summary.isOpposed ? Opposed : 0)
        | (summary.isQuarantined ? Quarantined : 0) | (summary.mergedInto ? Merged : 0)
        | (summary.at.isValid() ? Timed : 0));
}

void appendFixed(QByteArray &bytes, const CaseSummary &summary)
{
    append(bytes, format);
    append(bytes, flagsOf(summary));
    appendNumber(bytes, summary.number);
    append(bytes, static_cast<quint32>(summary.version));
    append(bytes, summary.at.isValid() ? summary.at.toSecsSinceEpoch() : qint64(0));
    const PartialDate &birth = summary.birthDate;
    appendDate(bytes, birth.year().value_or(0), birth.month().value_or(0), birth.day().value_or(0));
    const QDate until = summary.validUntil;
    appendDate(bytes, until.isValid() ? until.year() : 0, until.isValid() ? until.month() : 0, until.isValid() ? until.day() : 0);
    if (summary.mergedInto)
        appendNumber(bytes, *summary.mergedInto);
}

/// Reads from the front. Once something is missing or wrong, everything read is empty and isGood() says so.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    template <typename Integer>
    Integer integer()
    {
        const QByteArrayView raw = take(sizeof(Integer));
        return raw.isEmpty() ? Integer(0) : qFromLittleEndian<Integer>(raw.data());
    }

    QByteArrayView take(qsizetype size)
    {
        if (m_bytes.size() - m_at < size)
            refuse();
        if (!m_isGood)
            return {};
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }

    qsizetype length()
    {
        const auto low = integer<quint8>();
        if (low < 0x80)
            return low;
        const auto high = integer<quint8>();
        if (high == 0 || high > 0x7F)
            refuse(); // each length has one way to be written
        return (low & 0x7F) | (high << 7);
    }

    QByteArrayView text()
    {
        const QByteArrayView utf8 = take(length());
        if (!utf8.isValidUtf8())
            refuse();
        return utf8;
    }

    /// So many texts, with their lengths.
    QByteArrayView texts(int count)
    {
        const qsizetype from = m_at;
        for (; count > 0; --count)
            text();
        return m_isGood ? m_bytes.sliced(from, m_at - from) : QByteArrayView();
    }

    CaseNumber number()
    {
        const auto year = integer<quint16>();
        const auto sequence = integer<quint32>();
        if (year > 9999 || sequence > std::numeric_limits<int>::max())
            refuse();
        return m_isGood ? CaseNumber::of(year, static_cast<int>(sequence)) : CaseNumber();
    }

    PartialDate partialDate()
    {
        const auto year = integer<quint16>();
        const auto month = integer<quint8>();
        const auto day = integer<quint8>();
        const Result<PartialDate> date = PartialDate::of(year, month, day);
        if (!date)
            refuse();
        return date ? *date : PartialDate();
    }

    void refuse() { m_isGood = false; }
    bool isGood() const { return m_isGood; }
    qsizetype place() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

void readFixed(Reader &reader, OverviewParts &parts)
{
    const auto flags = reader.integer<quint8>();
    parts.isSensitive = (flags & Sensitive) != 0;
    parts.isOpposed = (flags & Opposed) != 0;
    parts.isQuarantined = (flags & Quarantined) != 0;
    parts.number = reader.number();
    const auto version = reader.integer<quint32>();
    const auto seconds = reader.integer<qint64>();
    if (version > std::numeric_limits<int>::max() || seconds < earliestSecond || seconds > latestSecond)
        reader.refuse();
    parts.version = static_cast<int>(version & 0x7FFFFFFF);
    if ((flags & Timed) != 0)
        parts.seconds = seconds;
    parts.birthDate = reader.partialDate();
    const PartialDate until = reader.partialDate();
    if (!until.isWhole() && !until.isUnknown())
        reader.refuse();
    parts.validUntil = until.earliest();
    if ((flags & Merged) != 0)
        parts.mergedInto = reader.number();
}

void readApplicant(Reader &reader, OverviewParts &parts)
{
    const qsizetype birthName = reader.length();
    parts.applicant = reader.text();
    if (birthName > parts.applicant.size() || !parts.applicant.first(std::min(birthName, parts.applicant.size())).isValidUtf8())
        reader.refuse();
    else
        parts.birthName = parts.applicant.first(birthName);
}

QString stringOf(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

QByteArray toOverview(const CaseSummary &summary)
{
    QByteArray bytes;
    bytes.reserve(192);
    appendFixed(bytes, summary);
    const QByteArray birthName = summary.applicant.left(summary.birthNameSize).toUtf8();
    appendLength(bytes, birthName.size() <= longestText ? birthName.size() : 0);
    appendText(bytes, summary.applicant);
    append(bytes, static_cast<quint8>(std::min(summary.children.size(), mostTexts)));
    for (const QString &child : summary.children.first(std::min(summary.children.size(), mostTexts)))
        appendText(bytes, child);
    appendText(bytes, summary.town);
    appendText(bytes, summary.agent);
    const qsizetype services = std::min(summary.services.size(), mostTexts);
    append(bytes, static_cast<quint8>(services));
    for (qsizetype i = 0; i < services; ++i) {
        appendText(bytes, summary.services[i]);
        appendText(bytes, summary.tiers.value(i));
    }
    return bytes;
}

Result<OverviewParts> readOverview(QByteArrayView overview)
{
    Reader reader(overview);
    if (const auto written = reader.integer<quint8>(); written != format) {
        const bool isNewer = written > format;
        return Error{isNewer ? Fault::Refused : Fault::Unreadable, u"overview: format %1"_s.arg(written),
                     isNewer ? Problem::NewerVersion : Problem::None};
    }
    OverviewParts parts;
    readFixed(reader, parts);
    readApplicant(reader, parts);
    parts.children = reader.texts(reader.integer<quint8>());
    parts.commonAt = reader.place();
    parts.town = reader.text();
    parts.agent = reader.text();
    parts.services = reader.texts(2 * reader.integer<quint8>());
    parts.size = reader.place();
    if (!reader.isGood())
        return Error{Fault::Unreadable, u"overview of %1 bytes"_s.arg(overview.size())};
    return parts;
}

QByteArrayView nextText(QByteArrayView &texts)
{
    Reader reader(texts);
    const QByteArrayView first = reader.text();
    texts = reader.isGood() ? texts.sliced(reader.place()) : QByteArrayView();
    return first;
}

Result<CaseSummary> parseOverview(QByteArrayView overview)
{
    const Result<OverviewParts> read = readOverview(overview);
    if (!read)
        return read.error();
    const OverviewParts &parts = *read;
    CaseSummary summary{.number = parts.number, .version = parts.version, .at = {}, .agent = stringOf(parts.agent),
                        .applicant = stringOf(parts.applicant), .birthDate = parts.birthDate, .children = {},
                        .town = stringOf(parts.town), .services = {}, .tiers = {}, .validUntil = parts.validUntil,
                        .birthNameSize = stringOf(parts.birthName).size(), .isSensitive = parts.isSensitive,
                        .isOpposed = parts.isOpposed, .mergedInto = parts.mergedInto, .isQuarantined = parts.isQuarantined};
    if (parts.seconds)
        summary.at = QDateTime::fromSecsSinceEpoch(*parts.seconds, Qt::UTC);
    for (QByteArrayView children = parts.children; !children.isEmpty();)
        summary.children << stringOf(nextText(children));
    for (QByteArrayView services = parts.services; !services.isEmpty();) {
        summary.services << stringOf(nextText(services));
        summary.tiers << stringOf(nextText(services));
    }
    return summary;
}

CaseNumber numberIn(QByteArrayView overview)
{
    return Reader(overview.sliced(2)).number();
}

PartialDate birthDateIn(QByteArrayView overview)
{
    return Reader(overview.sliced(fixedSize - 8)).partialDate();
}
