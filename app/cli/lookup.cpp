#include "app/cli/answerjson.h"
#include "app/cli/asking.h"
#include "app/cli/identity.h"
#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/network.h"
#include "app/cli/pace.h"
#include "app/cli/repairing.h"
#include "app/cli/sentence.h"
#include "app/cli/tracefile.h"
#include "core/casework/opposition.h"
#include "core/casework/providers.h"
#include "core/domain/identifiers.h"
#include "core/domain/quotientperiod.h"
#include "ui/words/casewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/periodwords.h"
#include "ui/words/providerwords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

static std::optional<YearMonth> periodIn(Arguments &arguments, const QDateTime &now)
{
    if (!arguments.has(u"period"_s))
        return std::nullopt;
    const Result<YearMonth> period = YearMonth::parse(arguments.text(u"period"_s));
    if (!period)
        arguments.refuse(u"--period"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Not a month: write it as 2026-11.")));
    else if (const auto trouble = whyNotOffered(*period, now))
        arguments.refuse(u"--period"_s, describeEnd({*trouble, {}, {}, false, {}}));
    else
        return *period;
    return std::nullopt;
}

static LookupKind kindIn(Arguments &arguments)
{
    const QString kind = arguments.text(u"kind"_s);
    if (kind == u"eaje" && arguments.has(u"period"_s))
        arguments.refuse(u"--period"_s, sentence(QT_TRANSLATE_NOOP("Cli", "The crèche route has no period: leave it out.")));
    if (!kind.isEmpty() && kind != u"eaje" && kind != u"quotient")
        arguments.refuse(u"--kind"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Write quotient or eaje.")));
    return kind == u"eaje" ? LookupKind::Eaje : LookupKind::Quotient;
}

/// The SIRET and the token are looked at here so that the answer names the option; the job reads the token again.
static Connection connectionIn(Arguments &arguments)
{
    Connection connection{.endpoint = QUrl(arguments.text(u"endpoint"_s), QUrl::StrictMode),
                                .recipient = arguments.text(u"recipient"_s),
                                .tokenFile = arguments.text(u"token-file"_s)};
    for (const QString &option : {u"endpoint"_s, u"recipient"_s, u"token-file"_s})
        if (arguments.text(option).isEmpty())
            arguments.refuse(u"--"_s + option, sentence(QT_TRANSLATE_NOOP("Cli", "Missing: this command needs it.")));
    const Result<Siret> siret = Siret::parse(connection.recipient);
    if (!siret && !connection.recipient.isEmpty())
        arguments.refuse(u"--recipient"_s, describeSiret(siret.error().problem));
    const Result<ApiToken> token = ApiToken::parse(arguments.file(u"token-file"_s).trimmed());
    if (!token && QFile::exists(connection.tokenFile))
        arguments.refuse(u"--token-file"_s, describeToken(token.error().problem));
    return connection;
}

/// A log beside the question: who objects in it is not asked about, and it keeps the line of the question.
static std::optional<Caseload> logBeside(Arguments &arguments, const Ports &ports)
{
    return arguments.has(u"log"_s) ? existingLog(arguments, ports) : std::nullopt;
}

/// The State's service, at the site's pace; what passes is told to the trace where one is wanted.
static AskFamily serviceIn(const Arguments &arguments, QNetworkAccessManager &network, const Connection &connection, const LookupLimits &limits,
                           const TraceFile *trace)
{
    const sources::Pace pace = paceFor(arguments);
    return askService(network, connection, secretInFile(connection.tokenFile), trace ? trace->watched(pace) : pace, limits);
}

static Result<Done> noteAsked(const Caseload &caseload, const CivilIdentity &person, const FamilyAnswer &answer,
                              const std::optional<RepairKind> &kind)
{
    if (answer.attempts == 0)
        return Done(); // nobody was asked
    return caseload.note({.at = {},
                          .agent = {},
                          .action = JournalAction::Asked,
                          .requestId = answer.requestId,
                          .outcome = toString(answer.outcome),
                          .number = {},
                          .person = askedAbout(person),
                          .provider = u"CAF/MSA"_s,
                          .reason = kind ? toString(*kind) : QString()});
}

/// What is known of the month before asking, on standard error: nothing of it is about a person.
static void warnBefore(const LookupRequest &request, const QDateTime &now)
{
    const QString sentences = sentencesBefore(request.period.value_or(presentMonth(now)), now);
    if (request.kind == LookupKind::Quotient && !sentences.isEmpty())
        note(sentences);
}

static QJsonObject jsonOf(const RepairedAnswer &end, const QDateTime &now)
{
    QJsonObject json = toJson(end.answer);
    json.insert(u"period_notes"_s, periodNotes(end.answer, end.question.period, now));
    for (auto part = end.more.begin(); part != end.more.end(); ++part)
        json.insert(part.key(), part.value());
    return json;
}

static Exit runLookup(Arguments &arguments, const Ports &ports)
{
    const bool practice = arguments.has(u"practice"_s);
    const LookupLimits limits{.attempts = arguments.number(u"attempts"_s, 3, 1, 10),
                              .timeoutSeconds = arguments.number(u"timeout-s"_s, 30, 1, 300)};
    checkTrace(arguments);
    const auto period = periodIn(arguments, ports.now());
    const LookupKind kind = kindIn(arguments);
    const RepairWish repairs = repairsIn(arguments);
    const Connection connection = practice ? Connection() : connectionIn(arguments);
    const auto plain = networkIn(arguments);
    const auto caseload = logBeside(arguments, ports);
    const auto identity = readIdentity(arguments, u"identity"_s, ports.now().date());
    if (!identity || arguments.isRefused()) {
        print(nothingSent(arguments.refusals()));
        return Exit::InputRefused;
    }
    const auto trace = traceIn(arguments, ports);
    if (arguments.isRefused()) {
        print(nothingSent(arguments.refusals()));
        return Exit::InputRefused;
    }
    const auto traced = trace ? trace->watched(*plain) : nullptr;
    QNetworkAccessManager *network = traced ? traced.get() : plain.get();
    const AskFamily bare = practice ? askPracticeFamilies(network) : serviceIn(arguments, *network, connection, limits, trace.get());
    const AskFamily heeding = caseload ? heedingOpposition([&] { return caseload->session(); }, bare, ports) : bare;
    const AskFamily ask = trace ? trace->watched(heeding) : heeding;
    const LookupRequest request{
        .identity = *identity, .period = period, .kind = kind, .fresh = arguments.has(u"fresh"_s)};
    warnBefore(request, ports.now());
    Result<Done> noted = Done();
    const PutQuestion put = [&](const LookupRequest &question, std::optional<RepairKind> repair) {
        FamilyAnswer answer = askAndWait(ask, question);
        if (caseload && noted)
            noted = noteAsked(*caseload, *identity, answer, repair);
        return answer;
    };
    const RepairedAnswer end = askWithRepairs(request, repairs, ports.now(), put);
    if (!noted)
        return fail(noted.error(), describe(noted.error()));
    print(jsonOf(end, ports.now()));
    return exitOf(end.answer);
}

QList<Command> lookupCommands()
{
    return {{.name = u"lookup"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Asks the CAF/MSA about one family, through the State's API Particulier."),
             .options = QList<Option>{{u"identity"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Who is asked about (JSON); - for standard input."), true},
                         {u"endpoint"_s, u"URL"_s, QT_TRANSLATE_NOOP("Cli", "The address of the service: https, or http on this machine.")},
                         {u"recipient"_s, u"SIRET"_s, QT_TRANSLATE_NOOP("Cli", "The town hall's SIRET.")},
                         {u"token-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "The file that holds the token, and nothing else.")},
                         {u"period"_s, u"YYYY-MM"_s, QT_TRANSLATE_NOOP("Cli", "The month of the quotient; this month otherwise.")},
                         {u"kind"_s, u"KIND"_s, QT_TRANSLATE_NOOP("Cli", "quotient (otherwise) or eaje, for crèches.")},
                         {u"attempts"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "Requests at most, 3 otherwise.")},
                         {u"timeout-s"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "Seconds for one attempt, 30 otherwise.")},
                         {u"fresh"_s, {}, QT_TRANSLATE_NOOP("Cli", "Passes the State's 24-hour cache.")},
                         {u"trace"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Writes down how the exchange went, for support: no name, no number, no token.")},
                         {u"force"_s, {}, QT_TRANSLATE_NOOP("Cli", "Writes over a file that is there.")},
                         {u"practice"_s, {}, QT_TRANSLATE_NOOP("Cli", "Asks the embedded fictitious families; nothing is sent.")},
                         {u"log"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "A case log: who objects in it is not asked about, and it notes the question.")},
                         {u"user"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "Who signs in; the name of the machine's account otherwise.")},
                         {u"password-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "A file whose first line is the password of --user; a log of fictitious families needs none.")}} + repairOptions() + networkOptions(),
             .run = runLookup}};
}

} // namespace cli
