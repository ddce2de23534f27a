#include "core/formats/taxnoticejson.h"

using namespace Qt::StringLiterals;

template <typename Number>
static QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue::Null;
}

template <typename T>
static QJsonValue textOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue::Null;
}

static QJsonValue dayOrEmpty(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

static QJsonObject toJson(const Declarant &declarant)
{
    return {{u"name"_s, declarant.name}, {u"name_is_cut"_s, declarant.nameIsCut},
        {u"number"_s, textOrNull(declarant.number)}};
}

QJsonObject toJson(const TaxNotice &notice)
{
    return {{u"kind"_s, notice.kind == NoticeKind::IncomeTax ? u"income_tax"_s : u"declared_situation"_s},
        {u"reference_tax_income"_s, orNull(notice.referenceTaxIncome)},
        {u"parts"_s, notice.parts ? QJsonValue(notice.parts->toString()) : QJsonValue::Null},
        {u"reference"_s, textOrNull(notice.reference)}, {u"income_year"_s, orNull(notice.incomeYear)},
        {u"first"_s, toJson(notice.first)}, {u"second"_s, toJson(notice.second)},
        {u"recovered_on"_s, dayOrEmpty(notice.recoveredOn)}, {u"declared_on"_s, dayOrEmpty(notice.declaredOn)}};
}

static Result<NoticeKind> parseKind(QStringView text)
{
    if (text == u"income_tax")
        return NoticeKind::IncomeTax;
    if (text == u"declared_situation")
        return NoticeKind::DeclaredSituation;
    return refused(Problem::UnknownCode, u"notice kind"_s);
}

static Declarant readDeclarant(const StrictObject &object)
{
    return {.name = object.text(u"name"),
        .nameIsCut = object.truth(u"name_is_cut"),
        .number = object.parsedOrNull(u"number", FiscalNumber::parse)};
}

static std::optional<QDate> readDay(const StrictObject &object, QStringView key)
{
    const QDate day = object.date(key);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

static std::optional<int> readYear(const StrictObject &object)
{
    const std::optional<qint64> year = object.integerOrNull(u"income_year");
    if (!year || (*year >= 1900 && *year <= 9999))
        return year;
    object.refuse(u"income_year", Problem::OutOfRange);
    return std::nullopt;
}

TaxNotice readTaxNotice(const StrictObject &object)
{
    TaxNotice notice;
    notice.kind = object.parsed(u"kind", parseKind).value_or(NoticeKind::IncomeTax);
    notice.referenceTaxIncome = object.integerOrNull(u"reference_tax_income");
    notice.parts = object.parsedOrNull(u"parts", Exact::parse);
    notice.reference = object.parsedOrNull(u"reference", NoticeReference::parse);
    notice.incomeYear = readYear(object);
    notice.first = readDeclarant(object.object(u"first"));
    notice.second = readDeclarant(object.object(u"second"));
    notice.recoveredOn = readDay(object, u"recovered_on");
    notice.declaredOn = readDay(object, u"declared_on");
    return notice;
}
