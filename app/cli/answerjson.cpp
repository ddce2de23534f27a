#include "app/cli/answerjson.h"

#include "app/cli/json.h"
#include "core/domain/quotientperiod.h"
#include "ui/words/periodwords.h"
#include "ui/words/providerwords.h"

using namespace Qt::StringLiterals;

namespace cli {

static QJsonArray toJson(const std::optional<QList<Person>> &persons)
{
    return arrayOf(persons.value_or(QList<Person>()), [](const Person &person) { return toJson(person); });
}

static QJsonObject rightsOf(const FamilyRecord &record)
{
    return {{u"quotient"_s, record.quotient.has_value()},
            {u"allocataires"_s, record.allocataires.has_value()},
            {u"children"_s, record.children.has_value()},
            {u"address"_s, record.address.has_value()},
            {u"participation"_s, record.participation.has_value()}};
}

template <typename T>
static QJsonValue orNull(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue::Null;
}

static QJsonValue toJson(const std::optional<ParticipationFamiliale> &participation)
{
    if (!participation)
        return QJsonValue::Null;
    const auto &resources = participation->yearlyResources;
    return QJsonObject{{u"dependent_children"_s, orNull(participation->dependentChildren)},
                       {u"disabled_children"_s, orNull(participation->disabledChildren)},
                       {u"yearly_resources"_s, resources ? QJsonValue(resources->toString(2)) : QJsonValue::Null},
                       {u"resources_year"_s, orNull(participation->resourcesYear)}};
}

static QJsonObject toJson(const ProviderError &error)
{
    return toJson(Failure{.code = error.code,
                          .title = error.title,
                          .message = describeEnd(error),
                          .retryable = error.retryable,
                          .retryAfterSeconds = error.retryAfterSeconds});
}

static bool isAboutAnother(const FamilyAnswer &answer)
{
    return answer.mismatch != IdentityMismatch::None && answer.mismatch != IdentityMismatch::NotComparable;
}

static QJsonValue errorOf(const FamilyAnswer &answer)
{
    if (!answer.errors.isEmpty())
        return toJson(answer.errors.first());
    if (isAboutAnother(answer))
        return toJson(
            Failure{.code = {}, .title = {}, .message = describe(answer), .retryable = false, .retryAfterSeconds = {}});
    return QJsonValue::Null;
}

QJsonArray periodNotes(const FamilyAnswer &answer, const std::optional<YearMonth> &asked, const QDateTime &now)
{
    if (!answer.record || !answer.record->quotient || isAboutAnother(answer))
        return {};
    const QuotientFamilial &quotient = *answer.record->quotient;
    return arrayOf(notesOn(quotient, asked, now), [&](PeriodNote note) {
        return QJsonObject{{u"code"_s, toString(note)}, {u"message"_s, describe(note, quotient, asked, now)}};
    });
}

QJsonObject toJson(const FamilyAnswer &answer)
{
    const FamilyRecord record = isAboutAnother(answer) ? FamilyRecord() : answer.record.value_or(FamilyRecord());
    QJsonObject json{
        {u"outcome"_s, toString(answer.outcome)},
        {u"status"_s, answer.status},
        {u"attempts"_s, answer.attempts},
        {u"request_id"_s, orNull(answer.requestId)},
        {u"quotient"_s, record.quotient ? toJson(*record.quotient) : QJsonValue::Null},
        {u"rights"_s, rightsOf(answer.record.value_or(FamilyRecord()))},
        {u"allocataires"_s, toJson(record.allocataires)},
        {u"children"_s, toJson(record.children)},
        {u"address"_s, record.address ? toJson(*record.address) : QJsonValue(QJsonValue::Null)},
        {u"participation"_s, toJson(record.participation)},
        {u"identity_match"_s, answer.identityMatches},
        {u"identity_mismatch"_s, orNull(toString(answer.mismatch))},
        {u"error"_s, errorOf(answer)},
    };
    if (answer.clockAheadSeconds != 0)
        json.insert(u"clock_ahead_s"_s, answer.clockAheadSeconds);
    if (answer.errors.size() > 1)
        json.insert(u"errors"_s, arrayOf(answer.errors, [](const ProviderError &error) { return toJson(error); }));
    return json;
}

QJsonObject nothingSent(const QList<Refusal> &refusals)
{
    FamilyAnswer answer;
    answer.outcome = LookupOutcome::InvalidInput;
    QJsonObject json = toJson(answer);
    json[u"error"_s] = toJson(refusals);
    return json;
}

Exit exitOf(const FamilyAnswer &answer)
{
    switch (answer.outcome) {
    case LookupOutcome::Found:
        return Exit::Done;
    case LookupOutcome::NotFound:
    case LookupOutcome::NotEligible:
        return Exit::NotFound;
    case LookupOutcome::Refused:
        return Exit::Refused;
    case LookupOutcome::InvalidInput:
        return Exit::InputRefused;
    case LookupOutcome::RateLimited:
    case LookupOutcome::Unavailable:
    case LookupOutcome::Unreadable:
        return Exit::Unavailable;
    case LookupOutcome::Cancelled:
        break;
    }
    return Exit::OurFault;
}

} // namespace cli
