#include "core/casework/secrets.h"
#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "core/casework/secretsource.h"
#include "ui/words/casewords.h"
#include "ui/words/secretwords.h"

using namespace Qt::StringLiterals;

namespace cli {

static QString timeOrNothing(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

static QJsonObject toJson(const QString &name, const SecretState &state)
{
    return {{u"name"_s, name},
            {u"set"_s, state.isSet},
            {u"at"_s, orNull(timeOrNothing(state.at))},
            {u"by"_s, orNull(state.agent)},
            {u"expires"_s, orNull(timeOrNothing(state.expiry))}};
}

static QString nameIn(Arguments &arguments)
{
    QString name = arguments.text(u"name"_s);
    if (name != Secrets::token && name != Secrets::taxOffice && name != Secrets::proxy)
        arguments.refuse(u"--name"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Write token, tax-office or proxy.")));
    return name;
}

static Exit refusedSecret(Arguments &arguments, const QString &name, const Error &error)
{
    if (error.fault == Fault::Forbidden)
        arguments.refuse(u"--user"_s, describe(error));
    else if (error.fault == Fault::Invalid)
        arguments.refuse(u"--file"_s,
                         name == Secrets::token ? describeRefusedToken(error) : describeRefusedSecret(error));
    else
        return fail(error, describe(error));
    return refuse(arguments.refusals());
}

static Exit runSet(Arguments &arguments, const Ports &ports)
{
    const QString name = nameIn(arguments);
    const HeldSecret value([&]() -> Result<QByteArray> { return arguments.file(u"file"_s); });
    const auto session = arguments.isRefused() ? std::nullopt : sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const Secrets secrets(*session, ports);
    if (const Result<Done> set = secrets.set(name, value.value()); !set)
        return refusedSecret(arguments, name, set.error());
    const Result<SecretState> state = secrets.state(name);
    if (!state)
        return fail(state.error(), describe(state.error()));
    print(toJson(name, *state));
    return Exit::Done;
}

static Exit runList(Arguments &arguments, const Ports &ports)
{
    const auto session = sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    QJsonArray listed;
    for (const QString &name : {Secrets::token, Secrets::taxOffice, Secrets::proxy}) {
        const Result<SecretState> state = Secrets(*session, ports).state(name);
        if (!state)
            return refusedSecret(arguments, name, state.error());
        listed.append(toJson(name, *state));
    }
    print({{u"secrets"_s, listed}});
    return Exit::Done;
}

QList<Command> secretCommands()
{
    return {
        {.name = u"log secret set"_s,
         .summary = QT_TRANSLATE_NOOP(
             "Cli", "Seals the State's token or the tax office's secret in the log; an empty file takes it away."),
         .options = logOptions(
             {{u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "token, tax-office, or proxy (its password)."), true},
              {u"file"_s, u"FILE"_s,
               QT_TRANSLATE_NOOP("Cli", "The file that holds it, and nothing else; - for standard input."), true}}),
         .run = runSet},
        {.name = u"log secret list"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Which secrets are sealed, since when and by whom; never what they are."),
         .options = logOptions(),
         .run = runList},
    };
}

} // namespace cli
