#include "core/sources/pacenews.h"

namespace sources {

static constexpr qint64 longestWindow = 3600; // seconds: what is longer is no rate

static std::optional<qint64> numberIn(const QByteArray &header, qint64 most)
{
    bool isNumber = false;
    const qint64 number = header.trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<RateWindow> rateWindowIn(const WireAnswer &answer)
{
    if (answer.rateLimit.isEmpty())
        return std::nullopt;
    const auto most = numberIn(answer.rateLimit, 1'000'000);
    const auto left = numberIn(answer.rateRemaining, 1'000'000);
    const auto end = numberIn(answer.rateReset, 100'000'000'000);
    if (!most || !left || !end || !answer.at.isValid())
        return std::nullopt;
    const qint64 toReset = *end - answer.at.toSecsSinceEpoch();
    if (toReset < 0 || toReset > longestWindow)
        return std::nullopt;
    return RateWindow{static_cast<int>(*most), static_cast<int>(*left), std::chrono::seconds(toReset)};
}

PaceNews newsOf(const WireAnswer &answer, std::optional<int> retryAfterSeconds)
{
    PaceNews news{.status = answer.status};
    news.isSilence = answer.fault == WireFault::Offline || answer.fault == WireFault::TimedOut;
    if (retryAfterSeconds)
        news.retryAfter = std::chrono::seconds(*retryAfterSeconds);
    news.window = rateWindowIn(answer);
    return news;
}

static QDateTime toDateTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
}

static Trouble troubleOf(Permit::Why why)
{
    switch (why) {
    case Permit::Why::Refused:
        return Trouble::TooManyRequests;
    case Permit::Why::Silence:
        return Trouble::AddressSilent;
    default:
        return Trouble::TownHallBusy;
    }
}

ProviderError toProviderError(const Permit &permit)
{
    ProviderError error{troubleOf(permit.why), {}, {}, true, secondsLeft(permit)};
    if (permit.why == Permit::Why::Silence)
        error.silence = Silence{toDateTime(permit.since), toDateTime(permit.since + banLength)};
    return error;
}

int secondsLeft(const Permit &permit)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(permit.left).count());
}

} // namespace sources
