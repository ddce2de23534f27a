#include <catch2/catch.hpp>

#include "core/casework/practice.h"
#include "core/domain/identityrepair.h"
#include "core/sources/practicenetwork.h"
#include "tests/core/sources/statedesk.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpServer>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 6, 15), QTime(10, 0));

static QList<PracticeFamily> families()
{
    return practiceFamilies();
}

static LookupRequest questionAbout(const PracticeFamily &family, LookupKind kind = LookupKind::Quotient)
{
    const IdentityReading reading = parseIdentity(family.identity, Completeness::Counter, now.date());
    REQUIRE(reading.identity);
    return {*reading.identity, std::nullopt, kind, false};
}

static PracticeFamily family(const QString &id)
{
    const QList<PracticeFamily> all = families();
    const auto found = std::ranges::find(all, id, &PracticeFamily::id);
    REQUIRE(found != all.end());
    return *found;
}

static FamilyAnswer answerTo(const LookupRequest &question)
{
    QObject owner;
    const std::unique_ptr<FamilyLookup> lookup(askPracticeFamilies(&owner, 0)(question, nullptr));
    const QList<FamilyAnswer> answers = answersOf(*lookup);
    REQUIRE(answers.size() == 1);
    return answers.first();
}

/// The sockets of this process, where the system tells; nothing elsewhere.
static std::optional<int> openSockets()
{
    const QDir descriptors(u"/proc/self/fd"_s);
    if (!descriptors.exists())
        return std::nullopt;
    int sockets = 0;
    const QFileInfoList all = descriptors.entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    for (const QFileInfo &each : all)
        sockets += QFile::symLinkTarget(each.filePath()).contains(u"socket:") ? 1 : 0;
    return sockets;
}

namespace {

/// What the title of a family promises. One that « answers » matches the identity unless it says otherwise.
struct Promise {
    QString id;
    LookupOutcome outcome = LookupOutcome::Found;
    std::optional<qint64> value;
    QString provider = u"CNAF"_s;
    qsizetype adults = 1;
    qsizetype children = 0;
};

} // namespace

static QList<Promise> promises()
{
    return {
        {u"couple-deux-enfants"_s, LookupOutcome::Found, 900, u"CNAF"_s, 2, 2},
        {u"parent-seul-un-enfant"_s, LookupOutcome::Found, 612, u"CNAF"_s, 1, 1},
        {u"couple-msa"_s, LookupOutcome::Found, 745, u"MSA"_s, 2, 2},
        {u"quotient-zero"_s, LookupOutcome::Found, 0, u"CNAF"_s, 1, 1},
        {u"trois-enfants-quotient-eleve"_s, LookupOutcome::Found, 2840, u"CNAF"_s, 2, 3},
        {u"hors-commune"_s, LookupOutcome::Found, 1104, u"CNAF"_s, 1, 2},
        {u"sans-enfant"_s, LookupOutcome::Found, 1350, u"CNAF"_s, 1, 0},
        {u"enfant-majeur"_s, LookupOutcome::Found, 820, u"CNAF"_s, 1, 2},
        {u"enfants-autres-noms"_s, LookupOutcome::Found, 688, u"CNAF"_s, 2, 3},
        {u"garde-alternee"_s, LookupOutcome::Found, 1015, u"CNAF"_s, 1, 1},
        {u"nom-usage"_s, LookupOutcome::Found, 934, u"CNAF"_s, 2, 1},
        {u"noms-composes"_s, LookupOutcome::Found, 540, u"CNAF"_s, 1, 1},
        {u"jour-inconnu"_s, LookupOutcome::Found, 310, u"CNAF"_s, 1, 2},
        {u"naissance-etranger"_s, LookupOutcome::Found, 455, u"CNAF"_s, 2, 2},
        {u"quotient-non-calcule"_s, LookupOutcome::Found, std::nullopt, u"CNAF"_s, 1, 1},
        {u"sans-droit-quotient"_s, LookupOutcome::Found, std::nullopt, {}, 1, 1},
        {u"identite-differente"_s, LookupOutcome::Found, 1490, u"CNAF"_s, 1, 1},
        {u"inconnue"_s, LookupOutcome::NotFound, std::nullopt, {}, 0, 0},
        {u"sans-dossier-caf"_s, LookupOutcome::NotFound, std::nullopt, {}, 0, 0},
        {u"service-indisponible"_s, LookupOutcome::Unavailable, std::nullopt, {}, 0, 0},
        {u"maintenance"_s, LookupOutcome::Unavailable, std::nullopt, {}, 0, 0},
        {u"occupe-puis-repond"_s, LookupOutcome::Found, 777, u"CNAF"_s, 1, 1},
        {u"reponse-lente"_s, LookupOutcome::Found, 860, u"CNAF"_s, 1, 1},
        {u"premier-prenom-seulement"_s, LookupOutcome::NotFound, std::nullopt, {}, 0, 0},
        {u"noms-inverses"_s, LookupOutcome::NotFound, std::nullopt, {}, 0, 0},
    };
}

static void checkPromise(const Promise &promise, const FamilyAnswer &answer)
{
    CHECK(toString(answer.outcome) == toString(promise.outcome));
    CHECK(answer.identityMatches == (promise.outcome == LookupOutcome::Found && promise.id != u"identite-differente"));
    if (promise.outcome != LookupOutcome::Found) {
        CHECK_FALSE(answer.errors.isEmpty());
        return;
    }
    REQUIRE(answer.record);
    CHECK(answer.record->quotient.has_value() == !promise.provider.isEmpty());
    const QuotientFamilial quotient = answer.record->quotient.value_or(QuotientFamilial());
    CHECK(quotient.value == promise.value);
    CHECK(quotient.provider == promise.provider);
    CHECK(answer.record->allocataires->size() == promise.adults);
    CHECK(answer.record->children->size() == promise.children);
    CHECK(answer.record->address);
}

TEST_CASE("Every practice family is promised something, and nobody is forgotten")
{
    QStringList offered;
    QStringList promised;
    for (const PracticeFamily &each : families())
        offered << each.id;
    for (const Promise &each : promises())
        promised << each.id;

    CHECK(offered.size() >= 15);
    CHECK(offered == promised);
}

TEST_CASE("Every practice family answers as its title says, and none opens a socket")
{
    const std::optional<int> before = openSockets();
    for (const Promise &promise : promises()) {
        if (promise.id == u"occupe-puis-repond")
            continue; // asks to wait: below
        INFO(promise.id.toStdString());
        checkPromise(promise, answerTo(questionAbout(family(promise.id))));
        CHECK(openSockets() == before);
    }

    QTcpServer control; // that a socket would have been seen
    REQUIRE(control.listen(QHostAddress::LocalHost));
    CHECK((!before || *openSockets() > *before));
}

TEST_CASE("The busy family asks to wait, then answers")
{
    sources::PracticeNetwork network(std::chrono::milliseconds::zero(), [] { return now; }, nullptr);
    const StateDesk desk(QUrl(u"https://formation.invalid"_s));
    QList<std::chrono::milliseconds> waits;
    sources::Conduct conduct;
    conduct.retry = withoutWaiting(waits);
    const PracticeFamily busy = family(u"occupe-puis-repond"_s);
    const sources::Lookup lookup(network, questionAbout(busy), desk.access(), conduct, nullptr);

    const QList<FamilyAnswer> answers = answersOf(lookup);

    REQUIRE(answers.size() == 1);
    CHECK(answers.first().attempts == 2);
    checkPromise({busy.id, LookupOutcome::Found, 777, u"CNAF"_s, 1, 1}, answers.first());
    REQUIRE(waits.size() == 1);
    CHECK(waits.first() >= std::chrono::seconds(2));
}

TEST_CASE("The errors of the practice families are those of their titles")
{
    const auto [id, trouble, seconds] = GENERATE(table<QString, Trouble, std::optional<int>>({
        {u"inconnue"_s, Trouble::PersonUnknown, std::nullopt},
        {u"sans-dossier-caf"_s, Trouble::NoCafFile, std::nullopt},
        {u"service-indisponible"_s, Trouble::ProviderDown, std::nullopt},
        {u"maintenance"_s, Trouble::Maintenance, 2700},
    }));

    const FamilyAnswer answer = answerTo(questionAbout(family(id)));

    REQUIRE(answer.errors.size() == 1);
    CHECK(answer.errors.first().trouble == trouble);
    CHECK(answer.errors.first().retryAfterSeconds == seconds);
    CHECK(answer.attempts == 1);
}

TEST_CASE("The crèche route answers for files with a child under seven, and says no to the others")
{
    const auto [id, outcome] = GENERATE(table<QString, LookupOutcome>({
        {u"parent-seul-un-enfant"_s, LookupOutcome::Found},
        {u"quotient-zero"_s, LookupOutcome::Found},
        {u"sans-enfant"_s, LookupOutcome::NotEligible},
        {u"enfant-majeur"_s, LookupOutcome::NotEligible},
        {u"inconnue"_s, LookupOutcome::NotFound},
    }));
    sources::PracticeNetwork network(std::chrono::milliseconds::zero(), [] { return now; }, nullptr);
    const StateDesk desk(QUrl(u"https://formation.invalid"_s));
    const sources::Lookup lookup(network, questionAbout(family(id), LookupKind::Eaje), desk.access(), {}, nullptr);

    const QList<FamilyAnswer> answers = answersOf(lookup);

    REQUIRE(answers.size() == 1);
    CHECK(toString(answers.first().outcome) == toString(outcome));
    const bool hasParticipation = answers.first().record && answers.first().record->participation
        && answers.first().record->participation->yearlyResources;
    CHECK(hasParticipation == (outcome == LookupOutcome::Found));
}

TEST_CASE("The practice service takes its time, and can be left meanwhile")
{
    QObject owner;
    auto *lookup = askPracticeFamilies(&owner, 60)(questionAbout(family(u"sans-enfant"_s)), nullptr);
    int finished = 0;
    QObject::connect(lookup, &FamilyLookup::finished, [&] { ++finished; });
    pass(10);
    CHECK(finished == 0);

    delete lookup;
    pass(100);

    CHECK(finished == 0);
}

TEST_CASE("Whoever is no practice family is unknown, and a month to come is refused")
{
    const LookupRequest stranger{anyone(), std::nullopt, LookupKind::Quotient, false};
    CHECK(answerTo(stranger).outcome == LookupOutcome::NotFound);

    LookupRequest future = questionAbout(family(u"sans-enfant"_s));
    future.period = YearMonth{2999, 1};
    const FamilyAnswer refused = answerTo(future);
    CHECK(refused.outcome == LookupOutcome::InvalidInput);
    CHECK(refused.status == 422);
}

TEST_CASE("Two families answer once their identity is repaired, and to no other repair")
{
    const auto [id, kind, value] = GENERATE(table<QString, RepairKind, int>({
        {u"premier-prenom-seulement"_s, RepairKind::FirstGivenNameOnly, 705},
        {u"noms-inverses"_s, RepairKind::NamesSwapped, 980},
    }));
    const LookupRequest typed = questionAbout(family(id));
    QStringList found;
    for (const Repair &repair :
         proposeRepairs(typed, {.trouble = Trouble::PersonUnknown, .now = now, .answered = {typed}, .sent = 1})) {
        const FamilyAnswer answer = repair.question ? answerTo(*repair.question) : FamilyAnswer();
        if (answer.outcome != LookupOutcome::Found)
            continue;
        found << toString(repair.kind);
        CHECK(answer.identityMatches);
        CHECK(answer.record->quotient->value == value);
    }
    CHECK(found == QStringList{toString(kind)});
}
