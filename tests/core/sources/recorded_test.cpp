#include <catch2/catch.hpp>

#include "tests/core/sources/casefile.h"
#include "tests/core/sources/leaves.h"
#include "tests/core/sources/statedesk.h"
#include "tests/support/shareddata.h"
#include "tests/support/statechecks.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

static const QDate today(2026, 6, 15); // the recorded cases were reachable then

namespace {

/// Asks a case of the service that serves it among all the others.
class Recording
{
public:
    explicit Recording(const QList<CaseLine> &cases) : m_server(today), m_desk(m_server.endpoint())
    {
        QList<StateCase> served;
        for (const CaseLine &line : cases)
            served.append(line.served);
        m_server.serve(served);
    }

    std::optional<FamilyAnswer> ask(const CaseLine &line)
    {
        const auto question = questionOf(line, today);
        if (!question)
            return std::nullopt;
        const LookupLimits once{1, 5, 0};
        const std::unique_ptr<FamilyLookup> lookup(askService(m_desk.network, m_desk.connection, once)(*question, nullptr));
        const QList<FamilyAnswer> answers = answersOf(*lookup);
        return answers.size() == 1 ? std::optional(answers.first()) : std::nullopt;
    }

    QString keyAsked() const { return stateMatchKey(m_server.received().last().url); }

private:
    StateServer m_server;
    StateDesk m_desk;
};

} // namespace

/// What the contract says of a status, for the cases that the State recorded.
static QString expectedOutcome(const CaseLine &line)
{
    if (line.expect.contains(u"outcome"))
        return line.expect[u"outcome"].toString();
    switch (line.served.status) {
    case 200: return u"found"_s;
    case 404: return u"not_found"_s;
    case 429: return u"rate_limited"_s;
    case 502:
    case 504: return u"unavailable"_s;
    default: return {};
    }
}

static bool isAskedFor(const QJsonValue &allocataire, const QJsonObject &params)
{
    const QString name = allocataire[u"nom_naissance"].toString();
    return name.compare(params[u"nomNaissance"].toString(), Qt::CaseInsensitive) == 0
        && allocataire[u"date_naissance"].toString().startsWith(iso(params));
}

static bool expectedMatch(const CaseLine &line)
{
    if (line.expect.contains(u"identity_match"))
        return line.expect[u"identity_match"].toBool();
    const QJsonArray allocataires = line.body[u"data"][u"allocataires"].toArray();
    return std::ranges::any_of(allocataires, [&](const QJsonValue &each) { return isAskedFor(each, line.params); });
}

static QStringList codesOf(const QJsonObject &body)
{
    QStringList codes;
    const QJsonArray errors = body[u"errors"].toArray();
    for (const QJsonValue &error : errors)
        codes << error[u"code"].toString();
    return codes;
}

static QStringList codesOf(const FamilyAnswer &answer)
{
    QStringList codes;
    for (const ProviderError &error : answer.errors)
        codes << error.code;
    return codes;
}

/// The number of values compared.
static qsizetype checkRecord(const CaseLine &line, const FamilyAnswer &answer)
{
    REQUIRE(answer.record);
    const Leaves received = leavesOf(line.body[u"data"].toObject());
    const QStringList differing = differences(received, leavesOf(*answer.record));
    INFO("differing: " << differing.join(u' ').toStdString());
    CHECK(differing.isEmpty());
    CHECK(answer.errors.isEmpty());
    CHECK(answer.identityMatches == expectedMatch(line));
    return received.size();
}

static void checkErrors(const CaseLine &line, const FamilyAnswer &answer)
{
    CHECK_FALSE(answer.record);
    CHECK_FALSE(answer.identityMatches);
    REQUIRE_FALSE(answer.errors.isEmpty());
    QStringList received = codesOf(line.body);
    QStringList read = codesOf(answer);
    if (line.expect.contains(u"first_code"))
        CHECK(read.first() == line.expect[u"first_code"].toString());
    if (line.expect.contains(u"retry_after"))
        CHECK(answer.errors.first().retryAfterSeconds == line.expect[u"retry_after"].toInt());
    received.sort();
    read.sort();
    CHECK((line.served.status == 200 || read == received));
}

/// Every reachable case; the number of them, and of the values compared in what was found.
static std::pair<int, qint64> checkAll(const QList<CaseLine> &cases)
{
    Recording recording(cases);
    int asked = 0;
    qint64 values = 0;
    for (const CaseLine &line : cases) {
        if (!line.isReachable)
            continue;
        INFO(line.served.route.toStdString() << " " << line.name.toStdString());
        const auto answer = recording.ask(line);
        REQUIRE(answer);
        CHECK(recording.keyAsked() == line.served.matchKey);
        CHECK(toString(answer->outcome) == expectedOutcome(line));
        CHECK(answer->status == line.served.status);
        CHECK(answer->attempts == 1);
        if (answer->outcome == LookupOutcome::Found)
            values += checkRecord(line, *answer);
        else
            checkErrors(line, *answer);
        ++asked;
    }
    return {asked, values};
}

TEST_CASE("Every reachable recorded case gives its outcome and every value of its body")
{
    const auto file = sharedData(u"api/particulier-cases.jsonl"_s);
    if (!file)
        return;
    const QList<CaseLine> cases = readCases(*file);
    const qint64 reachable = std::ranges::count_if(cases, &CaseLine::isReachable);

    const auto [asked, values] = checkAll(cases);

    CHECK(asked == reachable);
    CHECK(asked >= 20);
    std::printf("recorded cases: %d of %lld reachable, %lld values compared\n", asked, reachable, values);
}

TEST_CASE("Our own cases give the outcome they state, one of each kind at least")
{
    const QList<CaseLine> cases = readCases(QStringLiteral(PASSFAMILLE_TEST_DATA "/particulier/cases.jsonl"));
    QStringList outcomes;
    for (const CaseLine &line : cases)
        outcomes << expectedOutcome(line);

    const auto [asked, values] = checkAll(cases);

    CHECK(asked == cases.size());
    for (const auto outcome : {LookupOutcome::Found, LookupOutcome::NotFound, LookupOutcome::NotEligible,
                               LookupOutcome::Refused, LookupOutcome::RateLimited, LookupOutcome::Unavailable,
                               LookupOutcome::InvalidInput, LookupOutcome::Unreadable})
        CHECK(outcomes.contains(toString(outcome)));
    std::printf("own cases: %d, %lld values compared\n", asked, values);
}

TEST_CASE("One given name more, and the service knows another person or nobody")
{
    const QList<CaseLine> cases = readCases(QStringLiteral(PASSFAMILLE_TEST_DATA "/particulier/cases.jsonl"));
    REQUIRE_FALSE(cases.isEmpty());
    Recording recording(cases);
    CaseLine other = cases.first();
    other.params[u"prenoms"] = QJsonArray{u"BLANDINE"_s, u"AGATHE"_s};

    const auto answer = recording.ask(other);

    REQUIRE(answer);
    CHECK(answer->outcome == LookupOutcome::NotFound);
}
