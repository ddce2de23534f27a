#pragma once
#include "core/domain/tokenrights.h"

/// The way to the service, step by step. Each stands on those before it: after the first failure the others are not
/// tried.
enum class WayStep { Name, Route, Proxy, Tls, Service, Token, Rights };
inline constexpr int wayStepCount = 7;

enum class StepState { NotTried, Ok, Failed, Skipped };

/// What a step found, one kind for each sentence.
enum class WayFinding {
    None,
    NameUnknown, ///< No such name.
    NameServerSilent, ///< Nobody answers for names.
    RouteRefused,
    RouteSilent,
    RouteUnreachable,
    NoProxy, ///< None on this way.
    ProxyWantsAccount,
    ProxyRefuses, ///< The way to the service, or the proxy is none.
    PlainHttp, ///< On this machine: nothing to prove.
    CertificateUnknown, ///< Signed by nobody whom this computer trusts.
    CertificateOutdated, ///< Or not valid yet: this computer's clock may be wrong.
    CertificateOfOther, ///< Of another name.
    TlsFailed,
    ServiceTrouble, ///< Said by `error`.
    AccessTrouble, ///< The token or the settings, said by `error`.
    RightsMissing,
};

/// What is known of an encrypted connection.
struct TlsFacts {
    QString version = {}; ///< "TLS 1.3"
    QString subject = {};
    QString issuer = {};
    QDateTime until = {};
};

/// One step's end. Nothing of a person, of the token or of a password.
struct StepResult {
    WayStep step = WayStep::Name;
    StepState state = StepState::NotTried;
    WayFinding finding = WayFinding::None;
    std::chrono::milliseconds took{0};
    QString host = {}; ///< Whom this step spoke to: the service or the proxy.
    int port = 0;
    std::optional<ProviderError> error = {};
    std::optional<TlsFacts> tls = {};
    std::optional<RightsAnswer> rights = {}; ///< With Token and Rights: days left, scopes.
};

/// Every step in its order, also those that were not tried.
struct Diagnosis {
    QList<StepResult> steps = {};
    QDateTime at = {};
    bool isCancelled = false;
};

/// The first step that failed, if one did.
const StepResult *firstFailure(const Diagnosis &diagnosis);
QString toString(WayStep step); ///< "name", "route" …
QString toString(StepState state); ///< "not_tried", "ok" …
