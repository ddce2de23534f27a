#pragma once
#include "core/domain/familyanswer.h"

#include <QByteArray>
#include <QDateTime>

/// What stopped an exchange before its answer was whole.
enum class WireFault {
    None,
    Offline,
    TimedOut,
    CertificateRefused,
    CertificateOutOfDate,
    SecureLinkFailed,
    ProxyRefused,
    ProxyWantsPassword,
    TooLarge,
    Garbled, ///< Its length is said in ways that contradict each other (RFC 9112 §6.3).
};

/// One HTTP answer as it came, or why none came. The body is whole, or empty.
struct WireAnswer {
    WireFault fault = WireFault::None;
    int status = 0; ///< 0 when there was none.
    QByteArray body;
    QByteArray retryAfter; ///< The header of a 429, as received: seconds, or a date.
    QDateTime at = {}; ///< When it was given, by the service's clock where it says so.
    int resent = 0; ///< How often the request left once more, on its own, after the connection was lost under it.
    QByteArray rateLimit = {}; ///< The headers RateLimit-Limit, -Remaining and -Reset, as received.
    QByteArray rateRemaining = {};
    QByteArray rateReset = {};
};

/// What an answer means: the record when found, otherwise at least one error, the most severe first.
struct Verdict {
    LookupOutcome outcome = LookupOutcome::Unavailable;
    std::optional<FamilyRecord> record;
    QList<ProviderError> errors;
};

/// Decides on the HTTP status first, then on the last three digits of the code, then on the title, folded; never on the
/// code's prefix alone, which differs between the documents and the service. Source: API contract §6.2, §6.3.
Verdict classify(const WireAnswer &answer, LookupKind kind);

/// A date of an HTTP header; invalid when it is none.
QDateTime parseHttpDate(const QByteArray &header);

/// « Retry-After »: seconds, or a date counted from `now`; a day at most, nothing when it is neither.
std::optional<int> parseRetryAfter(const QByteArray &header, const QDateTime &now);

/// How a look-up with this trouble ended, as `passfamille-cli lookup` promises it.
LookupOutcome outcomeOf(Trouble trouble);

/// Whether the same request may succeed later. Source: API contract §6.2, column « Retry ».
bool isRetryable(Trouble trouble);
