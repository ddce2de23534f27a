#include "app/cli/json.h"

#include "app/cli/sentence.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

void note(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue::Null : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return orNull(date.toString(Qt::ISODate));
}

static QJsonValue orNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue::Null;
}

static QJsonValue orNull(const std::optional<YearMonth> &month)
{
    return month ? QJsonValue(month->toString()) : QJsonValue::Null;
}

QJsonObject toJson(const Failure &failure)
{
    return {{u"code"_s, orNull(failure.code)},
            {u"title"_s, orNull(failure.title)},
            {u"message"_s, failure.message},
            {u"retryable"_s, failure.retryable},
            {u"retry_after_s"_s, orNull(failure.retryAfterSeconds)}};
}

static QJsonObject toJson(const Refusal &refusal)
{
    return {{u"field"_s, refusal.field}, {u"message"_s, refusal.message}};
}

QJsonObject toJson(const QList<Refusal> &refusals)
{
    QStringList lines;
    for (const Refusal &refusal : refusals)
        lines.append(refusal.field.isEmpty() ? refusal.message : u"%1: %2"_s.arg(refusal.field, refusal.message));
    QJsonObject error = toJson(Failure{.code = u"invalid_input"_s,
                                       .title = sentence(QT_TRANSLATE_NOOP("Cli", "Input refused")),
                                       .message = lines.join(u' '),
                                       .retryAfterSeconds = {}});
    error.insert(u"fields"_s, arrayOf(refusals, [](const Refusal &refusal) { return toJson(refusal); }));
    return error;
}

Exit refuse(const QList<Refusal> &refusals)
{
    print({{u"outcome"_s, u"invalid_input"_s}, {u"error"_s, toJson(refusals)}});
    return Exit::InputRefused;
}

static QString outcomeOf(Fault fault)
{
    switch (fault) {
    case Fault::NotFound:
        return u"not_found"_s;
    case Fault::Invalid:
    case Fault::Overflow:
        return u"invalid_input"_s;
    case Fault::Conflict:
        return u"conflict"_s;
    case Fault::Unreadable:
        return u"unreadable"_s;
    default:
        return u"failed"_s;
    }
}

static Exit exitOf(Fault fault)
{
    switch (fault) {
    case Fault::NotFound:
        return Exit::NotFound;
    case Fault::Invalid:
    case Fault::Overflow:
        return Exit::InputRefused;
    case Fault::Unreadable:
        return Exit::Damaged;
    default:
        return Exit::OurFault;
    }
}

Exit fail(const Error &error, const QString &message)
{
    const QString outcome = outcomeOf(error.fault);
    const Failure failure{.code = outcome,
                          .title = error.detail,
                          .message = message,
                          .retryable = error.fault == Fault::Conflict || error.fault == Fault::Busy,
                          .retryAfterSeconds = {}};
    print({{u"outcome"_s, outcome}, {u"error"_s, toJson(failure)}});
    return exitOf(error.fault);
}

QJsonObject toJson(const PartialDate &date)
{
    return {{u"year"_s, orNull(date.year())}, {u"month"_s, orNull(date.month())}, {u"day"_s, orNull(date.day())}};
}

QJsonObject toJson(const Person &person)
{
    QJsonObject json{{u"birth_name"_s, orNull(person.birthName)},
                     {u"usage_name"_s, orNull(person.usageName)},
                     {u"given_names"_s, orNull(person.givenNames)},
                     {u"birth"_s, toJson(person.birthDate)},
                     {u"sex"_s, person.sex ? QJsonValue(toString(*person.sex)) : QJsonValue::Null}};
    if (!person.birthCommune.isEmpty())
        json.insert(u"birth_commune"_s, person.birthCommune);
    return json;
}

QJsonObject toJson(const CivilIdentity &identity)
{
    QJsonArray givenNames;
    for (const PersonName &name : identity.givenNames)
        givenNames.append(name.toString());
    const BirthPlace &place = identity.birthPlace;
    const QJsonValue commune = place.commune ? QJsonValue(place.commune->toString()) : QJsonValue::Null;
    return {{u"birth_name"_s, identity.birthName.toString()},
            {u"usage_name"_s, identity.usageName ? QJsonValue(identity.usageName->toString()) : QJsonValue::Null},
            {u"given_names"_s, givenNames},
            {u"birth"_s, toJson(identity.birthDate)},
            {u"sex"_s, toString(identity.sex)},
            {u"birth_place"_s, QJsonObject{{u"country"_s, place.country.toString()}, {u"commune"_s, commune}}}};
}

QJsonObject toJson(const Address &address)
{
    QStringList lines = address.lines;
    if (!address.recipient.isEmpty())
        lines.prepend(address.recipient);
    return {{u"lines"_s, QJsonArray::fromStringList(lines)},
            {u"postcode"_s, orNull(address.postcode)},
            {u"town"_s, orNull(address.town)},
            {u"country"_s, orNull(address.country)}};
}

QJsonValue toJson(const QuotientFamilial &quotient)
{
    if (!quotient.value)
        return QJsonValue::Null;
    return QJsonObject{{u"value"_s, *quotient.value},
                       {u"provider"_s, orNull(quotient.provider)},
                       {u"period"_s, orNull(quotient.period)},
                       {u"computed"_s, orNull(quotient.computed)}};
}

} // namespace cli
