#include <catch2/catch.hpp>

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include "ui/background.h"

#include <atomic>

static bool comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

TEST_CASE("Work runs elsewhere and its value comes back here, also one that can only be moved")
{
    QObject receiver;
    QThread *worked = nullptr;
    int received = 0;
    background(
        &receiver, [&worked] { worked = QThread::currentThread(); return 42; },
        [&](int value) {
            CHECK(QThread::currentThread() == receiver.thread());
            received = value;
        });
    REQUIRE(comesTrue([&] { return received != 0; }));
    CHECK(received == 42);
    CHECK(worked != receiver.thread());

    std::unique_ptr<int> moved;
    background(
        &receiver, [] { return std::make_unique<int>(7); }, [&](std::unique_ptr<int> value) { moved = std::move(value); });
    REQUIRE(comesTrue([&] { return moved != nullptr; }));
    CHECK(*moved == 7);
    CHECK(receiver.children().size() <= 1); // the watcher of the last one leaves with the next turn of the loop
}

TEST_CASE("When the receiver is gone its work is asked to stop and the value is dropped")
{
    std::atomic<bool> stopped = false;
    std::atomic<bool> ended = false;
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    QSemaphore started;
    background(
        receiver.get(),
        [&](std::stop_token stop) {
            started.release();
            while (!stop.stop_requested())
                QThread::msleep(1);
            stopped = true;
            ended = true;
            return 1;
        },
        [&](int) { delivered = true; });
    started.acquire();
    receiver.reset();
    REQUIRE(comesTrue([&] { return ended.load(); }));
    QTest::qWait(20);
    CHECK(stopped);
    CHECK_FALSE(delivered);
}
