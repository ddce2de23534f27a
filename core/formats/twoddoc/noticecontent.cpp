#include "core/formats/twoddoc/noticecontent.h"

#include "core/formats/twoddoc/documenttypes.h"
#include "core/formats/twoddoc/taxfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twoddoc {

/// What one type asks for, the newest content first; "4Y|6U+6W" is one way or the other.
struct Requirement {
    QByteArrayView type;
    QByteArrayView fields;
};

// Source: specification 3.2.6 §8.3; for 28 and 24 the lists of 3.3.7. That of 27 is not published: it is asked for what
// all the others have. The specification wants 47 on type 04 in its table and not in its example: it is not asked for.
static constexpr std::array<Requirement, 5> requirements{{
    {"04", "43 44 45 46 4A"},
    {"18", "43 44 45 46 4B"},
    {"24", "43 44 45 46 4B 4V 4W 4X"},
    {"27", "43 44 45 46"},
    {"28", "43 44 45 46 4A 4Y|6U+6W+6X+6Y"},
}};
/// Type 04 before June 2022 (specification 3.2.3) had other fields altogether.
static constexpr QByteArrayView formerRequirement = "10 40";

static bool isFormerContent(const Message &message)
{
    return message.find("40") && !message.find("43");
}

static QByteArrayView required(const Code &code)
{
    if (code.header.type == "04" && isFormerContent(code.message))
        return formerRequirement;
    const auto found = std::ranges::find(requirements, QByteArrayView(code.header.type), &Requirement::type);
    return found == requirements.end() ? QByteArrayView() : found->fields;
}

static bool hasAll(const Message &message, const QByteArray &ids)
{
    const QList<QByteArray> list = ids.split('+');
    return std::ranges::all_of(list, [&](const QByteArray &id) { return message.find(id) != nullptr; });
}

static bool isMet(const Message &message, const QByteArray &ways)
{
    const QList<QByteArray> list = ways.split('|');
    return std::ranges::any_of(list, [&](const QByteArray &ids) { return hasAll(message, ids); });
}

/// Of a name or an address the beginning is worth something; of an amount it is another amount.
static bool isGood(const Field &field)
{
    constexpr std::array<QByteArrayView, 6> amounts{"41", "43", "4V", "4W", "4X", "4Z"};
    const bool isAmount = std::ranges::find(amounts, QByteArrayView(field.id)) != amounts.end();
    return canBeValue(field.id, field.value) && !(isAmount && field.isTruncated);
}

static bool isRepeated(const Message &message, const Field &field)
{
    return message.find(field.id) != &field;
}

Conformity conformityOf(const Code &code)
{
    Conformity conformity;
    const QByteArrayView asked = required(code);
    const QList<QByteArray> list = asked.isEmpty() ? QList<QByteArray>() : asked.toByteArray().split(' ');
    for (const QByteArray &ways : list)
        if (!isMet(code.message, ways))
            conformity.missing.append(QString::fromLatin1(ways));
    for (const Field &field : code.message.fields)
        if (field.isTooShort || isRepeated(code.message, field) || !isGood(field))
            conformity.malformed.append(QString::fromLatin1(field.id));
    if (!code.message.unread.isEmpty())
        conformity.unknown.append(QString::fromLatin1(code.message.unread.left(2)));
    return conformity;
}

/// The fields of one message as typed values; every function gives nothing for a field that is absent, empty or not
/// what it should be.
class Reader
{
public:
    explicit Reader(const Message &message) : m_message(message) {}

    QString text(QByteArrayView id) const
    {
        const Field *field = m_message.find(id);
        return field ? QString::fromLatin1(field->value).trimmed() : QString();
    }

    std::optional<qint64> amount(QByteArrayView id) const
    {
        bool isNumber = false;
        const qint64 number = valid(id).toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

    std::optional<int> year() const
    {
        const std::optional<qint64> year = amount("45");
        return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
    }

    std::optional<Exact> parts() const
    {
        const Result<Exact> parts = Exact::parse(valid("43").replace(u',', u'.'));
        return parts ? std::optional(*parts) : std::nullopt;
    }

    std::optional<NoticeReference> reference() const
    {
        const Result<NoticeReference> reference = NoticeReference::parse(text("44"));
        return reference ? std::optional(*reference) : std::nullopt;
    }

    std::optional<QDate> date(QByteArrayView id) const { return dateOfDigits(text(id).toLatin1()); }

    Declarant declarant(QByteArrayView name, QByteArrayView number) const
    {
        const Field *field = m_message.find(name);
        const Result<FiscalNumber> parsed = FiscalNumber::parse(text(number));
        return {.name = text(name),
            .nameIsCut = field && field->isTruncated,
            .number = parsed ? std::optional(*parsed) : std::nullopt};
    }

    /// Lines of 4Y, or the structured fields; the country only where it is not France.
    QStringList address() const
    {
        if (m_message.find("4Y"))
            return text("4Y").split(u'/', Qt::SkipEmptyParts);
        QStringList lines{text("6U"), text("6V"), u"%1 %2"_s.arg(text("6W"), text("6X")).trimmed()};
        if (text("6Y") != u"FR")
            lines.append(text("6Y"));
        lines.removeAll(QString());
        return lines;
    }

private:
    QString valid(QByteArrayView id) const
    {
        const Field *field = m_message.find(id);
        return field && isGood(*field) ? QString::fromLatin1(field->value) : QString();
    }

    const Message &m_message;
};

/// « M/IMPOSABLE/FRANCOIS » and one number were all that a notice said of people before June 2022.
static Declarant formerDeclarant(const Reader &reader)
{
    Declarant declarant = reader.declarant("10", "40");
    declarant.name.replace(u'/', u' ');
    return declarant;
}

TaxNotice noticeOf(const Code &code, NoticeKind kind)
{
    const Reader reader(code.message);
    TaxNotice notice;
    notice.kind = kind;
    notice.referenceTaxIncome = reader.amount("41");
    notice.parts = reader.parts();
    notice.reference = reader.reference();
    notice.incomeYear = reader.year();
    notice.first = isFormerContent(code.message) ? formerDeclarant(reader) : reader.declarant("46", "47");
    notice.second = reader.declarant("48", "49");
    notice.recoveredOn = reader.date("4A");
    notice.declaredOn = reader.date("4B");
    notice.address = reader.address();
    notice.incomeTax = reader.amount("4V");
    notice.leftToPay = reader.amount("4W");
    notice.withheld = reader.amount("4X");
    notice.socialLevies = reader.amount("4Z");
    return notice;
}

} // namespace twoddoc
