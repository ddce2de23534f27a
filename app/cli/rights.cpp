#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/network.h"
#include "app/cli/sentence.h"
#include "core/casework/diagnosing.h"
#include "core/casework/rightslookup.h"
#include "core/casework/secrets.h"
#include "core/formats/particulierclassify.h"
#include "ui/words/diagnosiswords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/rightswords.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Where the service is asked, and with which token.
struct Asked {
    Connection connection;
    ReadSecret token;
    std::unique_ptr<QNetworkAccessManager> network;
};

} // namespace

/// Of --token-file, or sealed in the log of --log.
static ReadSecret tokenIn(Arguments &arguments, const Ports &ports)
{
    if (arguments.has(u"token-file"_s) || !arguments.has(u"log"_s))
        return secretInFile(arguments.text(u"token-file"_s));
    const auto session = sessionIn(arguments, ports);
    if (!session)
        return {};
    return [secrets = Secrets(*session, ports)] { return secrets.get(Secrets::token); };
}

static Asked askedIn(Arguments &arguments, const Ports &ports)
{
    Asked asked{.connection = {.endpoint = QUrl(arguments.text(u"endpoint"_s), QUrl::StrictMode),
                               .recipient = arguments.text(u"recipient"_s),
                               .tokenFile = arguments.text(u"token-file"_s)},
                .token = tokenIn(arguments, ports),
                .network = networkIn(arguments)};
    if (const Result<Done> endpoint = checkEndpoint(asked.connection.endpoint); !endpoint)
        arguments.refuse(u"--endpoint"_s, describeEndpoint(endpoint.error().problem));
    return asked;
}

static QJsonArray scopesJson(const QList<NeededRight> &rights)
{
    return arrayOf(rights, [](NeededRight right) { return QJsonValue(scopeOf(right)); });
}

static QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue::Null;
}

static QString timeOrNothing(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

static QJsonValue errorJson(const std::optional<ProviderError> &error)
{
    if (!error)
        return QJsonValue::Null;
    return toJson(Failure{.code = error->code,
                          .title = error->title,
                          .message = remedyFor(*error),
                          .retryable = error->retryable,
                          .retryAfterSeconds = error->retryAfterSeconds});
}

static LookupOutcome outcomeOf(const RightsAnswer &answer)
{
    return answer.error ? outcomeOf(answer.error->trouble) : LookupOutcome::Found;
}

static QJsonObject toJson(const RightsAnswer &answer, const QDateTime &now)
{
    const RightsReview review = reviewed(answer.rights.value_or(TokenRights()));
    const auto clock = clockError(answer.at, answer.serviceTime);
    QJsonObject json{{u"outcome"_s, toString(outcomeOf(answer))},
                     {u"status"_s, answer.status == 0 ? QJsonValue::Null : QJsonValue(answer.status)},
                     {u"expires"_s, cli::orNull(timeOrNothing(answer.expiry))},
                     {u"days_left"_s, orNull(daysLeft(answer.expiry, now))},
                     {u"clock_ahead_s"_s, clock ? QJsonValue(qint64(clock->count())) : QJsonValue::Null},
                     {u"sentences"_s, QJsonArray::fromStringList(describe(answer, now, {}))},
                     {u"error"_s, errorJson(answer.error)}};
    for (const QString &key : {u"held"_s, u"missing"_s, u"for_creches"_s, u"unused"_s})
        json.insert(key, QJsonValue::Null); // nothing is known without an answer
    if (answer.rights) {
        json.insert(u"held"_s, scopesJson(review.held));
        json.insert(u"missing"_s, scopesJson(review.missing));
        json.insert(u"for_creches"_s, QJsonArray::fromStringList(review.forCreches));
        json.insert(u"unused"_s, QJsonArray::fromStringList(review.unused));
    }
    return json;
}

/// A right that is needed and missing is the provider's refusal: the administrator has something to do.
static Exit exitOf(const RightsAnswer &answer)
{
    if (!answer.error)
        return reviewed(*answer.rights).missing.isEmpty() ? Exit::Done : Exit::Refused;
    return outcomeOf(answer) == LookupOutcome::Refused ? Exit::Refused : Exit::Unavailable;
}

static Exit runRights(Arguments &arguments, const Ports &ports)
{
    const Asked asked = askedIn(arguments, ports);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    QEventLoop loop;
    RightsAnswer answer;
    const RightsLookup *lookup =
        askRights(*asked.network, asked.token, {}, ports)(asked.connection, RightsAsking::Now, &loop);
    QObject::connect(lookup, &RightsLookup::finished, &loop, [&](const RightsAnswer &given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    print(toJson(answer, ports.now()));
    return exitOf(answer);
}

static QJsonObject toJson(const StepResult &result, const QDateTime &now)
{
    return {{u"step"_s, toString(result.step)},
            {u"state"_s, toString(result.state)},
            {u"ms"_s, result.state == StepState::NotTried ? QJsonValue::Null : QJsonValue(qint64(result.took.count()))},
            {u"code"_s, cli::orNull(result.error ? result.error->code : QString())},
            {u"message"_s, cli::orNull(describe(result, now))}};
}

/// The token's and the rights' steps are the provider's refusal; those before them are the way.
static Exit exitOf(const Diagnosis &diagnosis)
{
    const StepResult *failed = firstFailure(diagnosis);
    if (!failed)
        return Exit::Done;
    return failed->step == WayStep::Token || failed->step == WayStep::Rights ? Exit::Refused : Exit::Unavailable;
}

static Exit runDiagnose(Arguments &arguments, const Ports &ports)
{
    const std::chrono::seconds patience(arguments.number(u"timeout-s"_s, 10, 1, 300));
    const Asked asked = askedIn(arguments, ports);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    QEventLoop loop;
    Diagnosis diagnosis;
    const DiagnosisRun *run = diagnosing(*asked.network, asked.token, ports, patience)(asked.connection, &loop);
    QObject::connect(run, &DiagnosisRun::stepped, &loop, [](const StepResult &result) {
        note(u"%1: %2"_s.arg(describe(result.step), describe(result.state)));
    });
    QObject::connect(run, &DiagnosisRun::finished, &loop, [&](const Diagnosis &all) {
        diagnosis = all;
        loop.quit();
    });
    loop.exec();
    const StepResult *failed = firstFailure(diagnosis);
    print({{u"failed"_s, failed ? QJsonValue(toString(failed->step)) : QJsonValue::Null},
           {u"steps"_s,
            arrayOf(diagnosis.steps, [&](const StepResult &result) { return toJson(result, diagnosis.at); })}});
    return exitOf(diagnosis);
}

static QList<Option> serviceOptions(const QList<Option> &more)
{
    const QList<Option> options{
        {u"endpoint"_s, u"URL"_s,
         QT_TRANSLATE_NOOP("Cli", "The address of the service: https, or http on this machine."), true},
        {u"recipient"_s, u"SIRET"_s, QT_TRANSLATE_NOOP("Cli", "The town hall's SIRET.")},
        {u"token-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "The file that holds the token, and nothing else.")},
        {u"log"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "A case log whose sealed token is used, without --token-file.")},
        {u"user"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "Who signs in; the name of the machine's account otherwise.")},
        {u"password-file"_s, u"FILE"_s,
         QT_TRANSLATE_NOOP(
             "Cli", "A file whose first line is the password of --user; a log of fictitious families needs none.")}};
    return options + more + networkOptions();
}

QList<Command> rightsCommands()
{
    return {{.name = u"rights"_s,
             .summary = QT_TRANSLATE_NOOP(
                 "Cli", "Asks the State which rights the token has, what is missing, and when it ends."),
             .options = serviceOptions({}),
             .run = runRights},
            {.name = u"diagnose"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Goes the way to the service step by step, and says which one fails."),
             .options = serviceOptions(
                 {{u"timeout-s"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "Seconds for one step, 10 otherwise.")}}),
             .run = runDiagnose}};
}

} // namespace cli
