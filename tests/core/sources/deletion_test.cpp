#include <catch2/catch.hpp>

#include "tests/core/sources/statedesk.h"
#include "tests/support/stateserver.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QDate today(2026, 6, 15);
static const LookupRequest &question()
{
    static const LookupRequest request{anyone(), std::nullopt, LookupKind::Quotient, false};
    return request;
}

template <typename Job>
static std::shared_ptr<int> countFinished(const Job &job)
{
    const auto count = std::make_shared<int>(0);
    QObject::connect(&job, &Job::finished, [count] { ++*count; });
    return count;
}

TEST_CASE("Deleted while the service thinks, a look-up says nothing and lets go of the connection")
{
    StateServer server(today);
    server.script({staysSilent()});
    StateDesk desk(server.endpoint());
    std::unique_ptr<FamilyLookup> lookup(askService(desk.network, desk.connection)(question(), nullptr));
    const auto finished = countFinished(*lookup);
    REQUIRE(passUntil([&] { return server.received().size() == 1; }));

    lookup.reset();

    CHECK(passUntil([&] { return server.openConnections() == 0; }));
    pass(50);
    CHECK(*finished == 0);
}

TEST_CASE("Deleted while it waits to ask again, a look-up neither asks nor speaks")
{
    StateServer server(today);
    server.script({sends(httpAnswer(429, "{}"))});
    StateDesk desk(server.endpoint());
    sources::Conduct conduct;
    conduct.retry = [](const auto &...) { return std::optional(50ms); };
    auto lookup = std::make_unique<sources::Lookup>(desk.network, question(), desk.access(), conduct, nullptr);
    const auto finished = countFinished(*lookup);
    bool isWaiting = false;
    QObject::connect(lookup.get(), &sources::Lookup::waiting, [&] { isWaiting = true; });
    REQUIRE(passUntil([&] { return isWaiting; }));

    lookup.reset();
    pass(120);

    CHECK(*finished == 0);
    CHECK(server.received().size() == 1);
}

TEST_CASE("Deleted as soon as it is made, a look-up leaves nothing behind")
{
    StateServer server(today);
    StateDesk desk(server.endpoint());

    delete askService(desk.network, desk.connection)(question(), nullptr);
    pass(50);

    CHECK(server.openConnections() == 0);
}

TEST_CASE("A look-up may be deleted by whoever hears its answer")
{
    StateServer server(today);
    StateDesk desk(server.endpoint());
    QPointer<FamilyLookup> lookup(askService(desk.network, desk.connection)(question(), nullptr));
    int finished = 0;
    QObject::connect(lookup, &FamilyLookup::finished, [&] {
        ++finished;
        delete lookup;
    });

    CHECK(passUntil([&] { return finished > 0; }));
    pass(50);

    CHECK(finished == 1);
    CHECK(lookup.isNull());
}

TEST_CASE("Several look-ups at once each answer once, in whatever order")
{
    StateServer server(today);
    StateDesk desk(server.endpoint());
    const AskFamily ask = askService(desk.network, desk.connection);
    QObject owner;
    QList<std::shared_ptr<int>> counts;
    for (int i = 0; i < 8; ++i)
        counts.append(countFinished(*ask(question(), &owner)));

    const auto isDone = [&] { return std::ranges::all_of(counts, [](const auto &count) { return *count > 0; }); };
    CHECK(passUntil(isDone));
    pass(50);

    for (const auto &count : counts)
        CHECK(*count == 1);
    CHECK(server.received().size() == 8);
}
