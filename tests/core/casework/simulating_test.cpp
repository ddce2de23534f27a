#include <catch2/catch.hpp>

#include "core/casework/scheduleshelf.h"
#include "core/casework/simulating.h"
#include "core/casework/testfamilyfile.h"

#include "tests/core/formats/randomcase.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

static Schedule practiceSchedule(const QString &id)
{
    const QList<Schedule> all = ScheduleShelf::practice().all();
    return *std::ranges::find(all, id, &Schedule::id);
}

static SimulationRequest request()
{
    return {.before = practiceSchedule(u"morvallon-2025"_s),
            .after = practiceSchedule(u"morvallon-2026"_s),
            .services = {{u"cantine"_s, Exact(140)}, {u"patinoire"_s, Exact(1)}},
            .madeUp = MadeUpPopulation{.families = 2'500}};
}

TEST_CASE("A simulation takes the services that both schedules have, and says how far it is")
{
    int last = 0;
    const auto outcome = runSimulation(request(), Caseload(Session::practice({}, {})), {}, [&](int done, int all) {
        CHECK(done > last);
        CHECK(all == 5'000);
        last = done;
    });
    REQUIRE(outcome);
    REQUIRE(*outcome);
    CHECK(last == 2'000);
    REQUIRE((*outcome)->services.size() == 1);
    CHECK((*outcome)->services[0].perYear == Exact(140));
    CHECK((*outcome)->families == 2'500);
    CHECK(commonServices(request().before, request().after).contains(u"cantine"_s));
    CHECK_FALSE(commonServices(request().before, request().after).contains(u"patinoire"_s));
}

TEST_CASE("A simulation that is asked to stop has no outcome; a log that is not there is told")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(runSimulation(request(), Caseload(Session::practice({}, {})), stop.get_token()));
    SimulationRequest ofCases = request();
    ofCases.madeUp.reset();
    const auto outcome = runSimulation(ofCases, Caseload(Session::practice(u"/dev/null/nowhere"_s, u"test"_s)));
    REQUIRE(outcome);
    CHECK_FALSE(*outcome);
}

TEST_CASE("Who lives in the commune is what the schedule says of their address, until someone has said otherwise")
{
    QTemporaryDir folder;
    const Caseload caseload(Session::practice(folder.path(), u"test"_s));
    RandomCase random(7);
    const auto decide = [&](const QString &postcode, std::optional<bool> said) {
        Household household;
        Address address;
        address.postcode = postcode;
        household.address = Fact<Address>{address, {}};
        if (said)
            household.resident = Fact<bool>{*said, {}};
        const Draft draft{.number = {},
                          .basedOn = 0,
                          .applicant = random.identity(),
                          .household = household,
                          .decisions = {},
                          .note = {},
                          .reason = {},
                          .requestId = {}};
        REQUIRE(caseload.decide(draft));
    };
    decide(u"13999"_s, std::nullopt);
    decide(u"75001"_s, std::nullopt);
    decide(u"75001"_s, true);
    const auto families = caseload.population(practiceSchedule(u"morvallon-2026"_s));
    REQUIRE(families);
    REQUIRE(families->size() == 3);
    CHECK(std::ranges::count_if(*families, [](const Situation &family) { return family.resident == true; }) == 2);
    CHECK(std::ranges::count_if(*families, [](const Situation &family) { return family.resident == false; }) == 1);
}

TEST_CASE("The test families of the program serve until there is a file; a broken one is not taken for none")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"test-families.json"_s);
    REQUIRE(typicalTestFamilies().size() >= 5);
    const auto typical = loadTestFamilies(path);
    REQUIRE(typical);
    CHECK(typical->size() == typicalTestFamilies().size());
    REQUIRE(saveTestFamilies(path, typical->mid(0, 2)));
    const auto kept = loadTestFamilies(path);
    REQUIRE(kept);
    CHECK(kept->size() == 2);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto broken = loadTestFamilies(path);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().fault == Fault::Unreadable);
    CHECK_FALSE(saveTestFamilies(folder.filePath(u"nowhere/families.json"_s), {}));
}
