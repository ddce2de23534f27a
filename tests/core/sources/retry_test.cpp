#include <catch2/catch.hpp>

#include "core/formats/particulierclassify.h"
#include "core/sources/lookup.h"
#include "core/sources/retry.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sources::Limits;
using sources::Progress;

static ProviderError error(Trouble trouble, const QString &code = {}, std::optional<int> retryAfter = {})
{
    return {trouble, code, {}, true, retryAfter};
}

/// In seconds; -1 when the answer stands.
static double waitFor(const ProviderError &error, const Progress &progress = {}, const Limits &limits = {})
{
    const auto pause = sources::waitBeforeRetry(error, progress, limits, 250ms);
    return pause ? std::chrono::duration<double>(*pause).count() : -1;
}

TEST_CASE("Only what the contract lists is asked again, after the wait that it sets")
{
    const auto [trouble, code, retryAfter, wait] = GENERATE(table<Trouble, QString, std::optional<int>, double>({
        {Trouble::SameRequestRunning, u"00015"_s, std::nullopt, 5},
        {Trouble::TooManyRequests, u"00429"_s, std::nullopt, 1.25},
        {Trouble::TooManyRequests, u"00429"_s, 0, 1.25},
        {Trouble::TooManyRequests, u"00429"_s, 30, 30.25},
        {Trouble::TooManyRequests, u"00429"_s, 60, 60.25},
        {Trouble::TooManyRequests, u"00429"_s, 61, -1},
        {Trouble::ProviderBusy, u"35008"_s, std::nullopt, 10.25},
        {Trouble::ProviderBusy, u"35008"_s, 3, 10.25},
        {Trouble::ProviderBusy, u"35008"_s, 20, 20.25},
        {Trouble::ProviderDown, u"00501"_s, 10, 10.25},
        {Trouble::ProviderDown, u"00501"_s, std::nullopt, 10.25},
        {Trouble::ProviderDown, u"35011"_s, 4, 4.25},
        {Trouble::ProviderDown, u"36011"_s, std::nullopt, 10.25},
        {Trouble::ProviderDown, u"35000"_s, std::nullopt, -1},
        {Trouble::ProviderDown, u"35001"_s, 5, -1},
        {Trouble::ProviderDown, u""_s, std::nullopt, -1},
        {Trouble::ProviderSlow, u"35002"_s, std::nullopt, 10.25},
        {Trouble::NoAnswerInTime, u""_s, std::nullopt, 10.25},
        {Trouble::Maintenance, u"35020"_s, 10, -1},
        {Trouble::ServiceError, u"00500"_s, std::nullopt, -1},
        {Trouble::Offline, u""_s, std::nullopt, -1},
        {Trouble::FileLost, u"35003"_s, std::nullopt, -1},
        {Trouble::PersonUnknown, u"35003"_s, std::nullopt, -1},
        {Trouble::NotIdentified, u"00355"_s, std::nullopt, -1},
        {Trouble::TokenRefused, u"00101"_s, std::nullopt, -1},
        {Trouble::AnswerUnreadable, u""_s, std::nullopt, -1},
        {Trouble::AnswerTooLarge, u""_s, std::nullopt, -1},
        {Trouble::RedirectRefused, u""_s, std::nullopt, -1},
        {Trouble::CertificateRefused, u""_s, std::nullopt, -1},
    }));
    INFO(static_cast<int>(trouble) << " " << code.toStdString());

    CHECK(waitFor(error(trouble, code, retryAfter)) == Approx(wait));
}

TEST_CASE("Every trouble that the table does not name stands as it was answered")
{
    const QList<Trouble> named{Trouble::SameRequestRunning, Trouble::TooManyRequests, Trouble::ProviderBusy,
                               Trouble::ProviderSlow, Trouble::NoAnswerInTime};
    for (int i = 0; i <= static_cast<int>(Trouble::Cancelled); ++i) {
        const auto trouble = static_cast<Trouble>(i);
        CAPTURE(i);
        for (const QString &code : {QString(), u"35000"_s, u"35001"_s, u"35004"_s, u"35006"_s, u"35009"_s, u"35999"_s, u"35020"_s}) {
            const bool isAskedAgain = waitFor(error(trouble, code)) >= 0;
            CHECK(isAskedAgain == named.contains(trouble));
            CHECK((!isAskedAgain || isRetryable(trouble))); // what is permanent is not asked again
        }
    }
}

TEST_CASE("No wait is begun whose request could not be answered within the whole time")
{
    const ProviderError busy = error(Trouble::ProviderBusy);
    const auto after = [&](std::chrono::milliseconds elapsed) { return waitFor(busy, {.elapsed = elapsed}); };

    CHECK(after(0ms) == Approx(10.25));
    CHECK(after(104'750ms) == Approx(10.25)); // 10.25 s of wait, 5 s for the answer: two minutes
    CHECK(after(104'751ms) < 0);
    CHECK(after(3600s) < 0);
    CHECK(waitFor(error(Trouble::SameRequestRunning), {.elapsed = 110s}) == Approx(5));
    CHECK(waitFor(error(Trouble::SameRequestRunning), {.elapsed = 111s}) < 0);
    CHECK(waitFor(busy, {}, {.whole = 300s}) > 0);
}

TEST_CASE("What is added to a wait lies between nothing and a second, and is not always the same")
{
    QSet<int> added;
    for (int i = 0; i < 200; ++i) {
        const auto jitter = sources::randomJitter();
        CHECK(jitter >= 0ms);
        CHECK(jitter < 1s);
        added.insert(static_cast<int>(jitter.count()));
    }
    CHECK(added.size() > 20);
}

TEST_CASE("Three requests are sent at most, and a single one means no retry of any kind")
{
    const ProviderError busy = error(Trouble::TooManyRequests);

    CHECK(waitFor(busy, {1, 0s, false}) > 0);
    CHECK(waitFor(busy, {2, 0s, false}) < 0);
    CHECK(waitFor(busy, {}, {1, 60s}) < 0);
    CHECK(waitFor(error(Trouble::SameRequestRunning), {}, {1, 60s}) < 0);
}

TEST_CASE("A time-out is tried again once, whether it was ours or the fund's")
{
    const Progress after = sources::advanced({}, error(Trouble::ProviderSlow));

    CHECK(after.attempts == 1);
    CHECK(waitFor(error(Trouble::ProviderSlow), after) < 0);
    CHECK(waitFor(error(Trouble::NoAnswerInTime), after) < 0);
    CHECK(waitFor(error(Trouble::TooManyRequests), after) > 0);
}

TEST_CASE("Waiting for the same request to end spends its own minute, not the attempts")
{
    const ProviderError conflict = error(Trouble::SameRequestRunning);
    Progress progress;
    int waits = 0;
    while (waitFor(conflict, progress) > 0 && waits < 100) {
        progress = sources::advanced(progress, conflict);
        ++waits;
    }

    CHECK(waits == 12);
    CHECK(progress.attempts == 0);
    CHECK(progress.conflicts == 60s);
    CHECK(waitFor(error(Trouble::TooManyRequests), progress) > 0);
}
