// What the CAF/MSA, the tax office or whoever stands before them may answer: the first byte chooses the status, the
// rest is the body. Whatever comes is a record that can be shown, or says its trouble.
#include "core/formats/impotreply.h"
#include "core/formats/particulierclassify.h"
#include "core/formats/particulierjson.h"

#include <QTimeZone>

#include <array>
#include <cstdint>
#include <cstdlib>

static void expect(bool holds)
{
    if (!holds)
        std::abort();
}

/// Cleaned already: cleaning it again changes nothing. Every text of an answer ends on a screen or on paper.
static void expectClean(const QString &text)
{
    expect(cleaned(text) == text && text.size() <= 500);
}

static void lookAt(const Person &person)
{
    for (const QString &text : {person.birthName, person.usageName, person.givenNames, person.birthCommune})
        expectClean(text);
}

static void lookAt(const FamilyRecord &record)
{
    for (const auto &persons : {record.allocataires, record.children}) {
        expect(!persons || persons->size() <= 50);
        for (const Person &person : persons.value_or(QList<Person>()))
            lookAt(person);
    }
    if (record.address) {
        for (const QString &line : record.address->lines + QStringList{record.address->town, record.address->recipient})
            expectClean(line);
    }
    if (record.quotient && record.quotient->value)
        expect(std::abs(*record.quotient->value) <= 999'999'999'999);
    if (record.participation && record.participation->yearlyResources)
        expect(record.participation->yearlyResources->isValid());
}

static void classifyAs(LookupKind kind, const WireAnswer &answer)
{
    const Verdict verdict = classify(answer, kind);
    expect(verdict.record.has_value() == (verdict.outcome == LookupOutcome::Found));
    expect(verdict.record.has_value() == verdict.errors.isEmpty());
    if (verdict.record)
        lookAt(*verdict.record);
    for (const ProviderError &error : verdict.errors) {
        expectClean(error.title);
        expect(error.code.isEmpty() || error.code.size() == 5);
        expect(error.retryAfterSeconds.value_or(0) >= 0 && error.retryAfterSeconds.value_or(0) <= 86'400);
    }
}

static void askTaxOffice(const WireAnswer &answer)
{
    const bool isFound = situationTrouble(answer) == TaxOfficeTrouble::None;
    const Result<TaxSituation> situation = parseTaxSituation(answer.body);
    expect(!isFound || situation);
    if (situation) {
        for (const TaxPerson &person : {situation->first, situation->second}) {
            for (const QString &text : {person.birthName, person.usageName, person.givenNames})
                expectClean(text);
        }
        expect(!situation->parts || situation->parts->isValid());
    }
    const Result<AccessGrant> grant = parseAccessGrant(answer.body);
    expect(grantTrouble(answer) != TaxOfficeTrouble::None || grant);
    expect(!grant || !grant->token.contains('\n'));
    expect(parseImpotErrorCode(answer.body).size() <= 20);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr std::array<int, 12> statuses{200, 206, 301, 400, 401, 403, 404, 422, 429, 502, 503, 504};
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    WireAnswer answer;
    answer.status = statuses[*data % statuses.size()];
    answer.body = body;
    answer.retryAfter = body.left(40);
    answer.at = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc());
    classifyAs(LookupKind::Quotient, answer);
    classifyAs(LookupKind::Eaje, answer);
    askTaxOffice(answer);
    isCutShort(body);
    return 0;
}
