#include "app/cli/noticeask.h"

#include "app/cli/json.h"
#include "app/cli/network.h"
#include "app/cli/pace.h"
#include "app/cli/sentence.h"
#include "core/casework/taxoffice.h"
#include "ui/words/taxwords.h"

#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

static Exit exitOf(TaxOfficeOutcome outcome)
{
    switch (outcome) {
    case TaxOfficeOutcome::Found:
        return Exit::Done;
    case TaxOfficeOutcome::NotFound:
        return Exit::NotFound;
    case TaxOfficeOutcome::InvalidInput:
        return Exit::InputRefused;
    case TaxOfficeOutcome::Refused:
        return Exit::Refused;
    case TaxOfficeOutcome::RateLimited:
    case TaxOfficeOutcome::Unavailable:
    case TaxOfficeOutcome::Unreadable:
        break;
    }
    return Exit::Unavailable;
}

template <typename T>
static QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue::Null;
}

static QJsonValue personJson(const TaxPerson &person)
{
    if (!person.isKnown())
        return QJsonValue::Null;
    return QJsonObject{{u"birth_name"_s, cli::orNull(person.birthName)},
        {u"usage_name"_s, cli::orNull(person.usageName)}, {u"given_names"_s, cli::orNull(person.givenNames)},
        {u"birth_date"_s, toJson(person.birthDate)}};
}

static QJsonValue dependantsJson(const std::optional<TaxDependants> &dependants)
{
    if (!dependants)
        return QJsonValue::Null;
    return QJsonObject{{u"all"_s, orNull(dependants->all)}, {u"minors"_s, orNull(dependants->minors)},
        {u"disabled"_s, orNull(dependants->disabled)}, {u"shared_custody"_s, orNull(dependants->sharedCustody)},
        {u"shared_disabled"_s, orNull(dependants->sharedDisabled)},
        {u"attached_adults"_s, orNull(dependants->attachedAdults)}};
}

static QString nameOf(FamilySituation situation)
{
    static const QStringList names{u"married"_s, u"civil_union"_s, u"single"_s, u"divorced"_s, u"widowed"_s};
    return names.value(static_cast<qsizetype>(situation));
}

static QJsonValue fieldsJson(const std::optional<TaxSituation> &situation)
{
    if (!situation)
        return QJsonValue::Null;
    return QJsonObject{{u"income_year"_s, orNull(situation->incomeYear)},
        {u"reference_tax_income"_s, orNull(situation->referenceTaxIncome)},
        {u"parts"_s, situation->parts ? QJsonValue(situation->parts->toString()) : QJsonValue::Null},
        {u"family_situation"_s, situation->situation ? QJsonValue(nameOf(*situation->situation)) : QJsonValue::Null},
        {u"dependants"_s, dependantsJson(situation->dependants)}, {u"declarant_1"_s, personJson(situation->first)},
        {u"declarant_2"_s, personJson(situation->second)}, {u"income_tax"_s, orNull(situation->incomeTax)},
        {u"recovery_date"_s, cli::orNull(situation->recoveredOn.value_or(QDate()))}};
}

static QJsonObject answerJson(const TaxOfficeAnswer &answer)
{
    return {{u"outcome"_s, toString(answer.outcome())}, {u"message"_s, describe(answer)},
        {u"http_status"_s, answer.status == 0 ? QJsonValue::Null : QJsonValue(answer.status)},
        {u"code"_s, cli::orNull(answer.code)}, {u"request_id"_s, cli::orNull(answer.requestId)},
        {u"retry_after_s"_s, orNull(answer.retryAfterSeconds)}, {u"fields"_s, fieldsJson(answer.situation)}};
}

static TaxOfficeConnection connectionIn(Arguments &arguments)
{
    const QString authentication = arguments.text(u"client-auth"_s);
    if (!authentication.isEmpty() && authentication != u"basic" && authentication != u"form")
        arguments.refuse(u"--client-auth"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Write basic or form.")));
    return {.gateway = QUrl(arguments.text(u"gateway"_s), QUrl::StrictMode),
        .clientId = arguments.text(u"client-id"_s),
        .secretFile = arguments.text(u"secret-file"_s),
        .secretInForm = authentication == u"form",
        .teleservice = arguments.text(u"teleservice"_s)};
}

/// From a file, since a command line is seen by everyone on the machine.
static std::optional<FiscalNumber> numberIn(Arguments &arguments)
{
    const Result<FiscalNumber> number = FiscalNumber::parse(QString::fromUtf8(arguments.file(u"number-file"_s)));
    if (number)
        return *number;
    arguments.refuse(u"--number-file"_s, describe(NoticeField::FiscalNumber, number.error().problem));
    return std::nullopt;
}

static TaxOfficeAnswer askAndWait(QNetworkAccessManager &network, const TaxOfficeConnection &connection, const TaxOfficeQuestion &question,
    const sources::Pace &pace, int timeoutSeconds)
{
    QEventLoop loop;
    TaxOfficeAnswer answer;
    const TaxOfficeLookup *lookup = askTaxOffice(network, connection, secretInFile(connection.secretFile), pace, timeoutSeconds)(question, &loop);
    QObject::connect(lookup, &TaxOfficeLookup::finished, &loop, [&](const TaxOfficeAnswer &given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

static Exit runAsk(Arguments &arguments, const Ports &ports)
{
    const TaxOfficeConnection connection = connectionIn(arguments);
    const int timeoutSeconds = arguments.number(u"timeout-s"_s, 30, 1, 300);
    std::optional<int> year;
    if (arguments.has(u"year"_s))
        year = arguments.number(u"year"_s, 0, 2000, ports.now().date().year() - 1);
    const auto network = networkIn(arguments);
    const std::optional<FiscalNumber> number = numberIn(arguments);
    if (!number || arguments.isRefused())
        return refuse(arguments.refusals());
    const TaxOfficeAnswer answer = askAndWait(*network, connection, {*number, year}, paceFor(arguments), timeoutSeconds);
    print(answerJson(answer));
    return exitOf(answer.outcome());
}

QList<Command> noticeAskCommands()
{
    return {{.name = u"notice ask"_s,
        .summary = QT_TRANSLATE_NOOP(
            "Cli", "Asks the tax office's API for the newest notice of a household, or the one before."),
        .options = QList<Option>{{u"number-file"_s, u"FILE"_s,
                        QT_TRANSLATE_NOOP(
                            "Cli", "The file that holds the fiscal number of a declarant; - is standard input."),
                        true},
            {u"gateway"_s, u"URL"_s,
                QT_TRANSLATE_NOOP("Cli", "The address that the tax office gave: https, or http on this machine."),
                true},
            {u"client-id"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "The town hall's client."), true},
            {u"secret-file"_s, u"FILE"_s,
                QT_TRANSLATE_NOOP("Cli", "The file that holds the client's secret, and nothing else."), true},
            {u"client-auth"_s, u"WAY"_s, QT_TRANSLATE_NOOP("Cli", "Where the secret goes: basic (otherwise) or form.")},
            {u"teleservice"_s, u"ID"_s,
                QT_TRANSLATE_NOOP("Cli", "The use of the service (ID_Teleservice), if the tax office gave one.")},
            {u"year"_s, u"YYYY"_s, QT_TRANSLATE_NOOP("Cli", "The year of the income; the newest there is otherwise.")},
            {u"timeout-s"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "Seconds for one exchange, 30 otherwise.")}} + networkOptions(),
        .run = runAsk}};
}

} // namespace cli
