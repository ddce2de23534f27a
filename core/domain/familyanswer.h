#pragma once
#include "core/domain/household.h"
#include "core/domain/identifiers.h"

/// Resources and children for the crèche tariff (route participation_familiale_eaje). Not a family quotient.
struct ParticipationFamiliale {
    std::optional<int> dependentChildren;
    std::optional<int> disabledChildren; ///< With AEEH.
    std::optional<Exact> yearlyResources; ///< €/year
    std::optional<int> resourcesYear; ///< As the fund says it; for the MSA the current year whatever the resources.
    friend bool operator==(const ParticipationFamiliale &, const ParticipationFamiliale &) = default;
};

/// What the CAF or the MSA answered. A part that is absent (std::nullopt) was not allowed to us by the town hall's
/// rights: it is neither zero nor « none ». Source: API contract §2.1, §2.6, §3.
struct FamilyRecord {
    std::optional<QuotientFamilial> quotient;
    std::optional<QList<Person>> allocataires;
    std::optional<QList<Person>> children; ///< Those counted by the fund, not all of the household's.
    std::optional<Address> address;
    std::optional<ParticipationFamiliale> participation; ///< EAJE route only.
    friend bool operator==(const FamilyRecord &, const FamilyRecord &) = default;
};

/// How a request ended, as `passfamille-cli lookup` promises it.
enum class LookupOutcome { Found, NotFound, NotEligible, Refused, RateLimited, Unavailable, InvalidInput, Unreadable, Cancelled };
QString toString(LookupOutcome outcome); ///< "found", "not_found" …

/// Why there is no record: one kind for each sentence that the agent may read. Source: API contract §6.2.
enum class Trouble {
    // The person, or what was typed.
    PersonUnknown,
    NoCafFile,
    NoMsaFile,
    NoRightFound,
    FileLost, ///< « Erreur inattendue » under a 404: the file may exist.
    NotEligible, ///< EAJE: a file, but no child under seven.
    NotIdentified,
    BirthNameRefused,
    GivenNameRefused,
    BirthDateRefused,
    BirthPlaceRefused,
    BirthCountryRefused,
    BirthYearNeeded,
    DepartmentRefused,
    SexNeeded,
    YearNotOffered,
    MonthNotOffered,
    PersonObjects, ///< To the calls (GDPR 21): nothing was sent.
    ObjectionUnknown, ///< The case log, which holds who objects, could not be read: nothing was sent.
    // The town hall's access.
    TokenMissing,
    TokenRefused,
    TokenExpired,
    TokenBlocked,
    TokenOfStaging,
    RightsMissing,
    AddressNotAllowed,
    DelegationMissing,
    RecipientRefused,
    EndpointRefused, ///< The address set for the service: neither https nor loopback. Nothing was sent.
    RequestRefused, ///< The service could not read our request: our fault.
    SoftwareOutdated,
    ServiceStopped,
    // The moment.
    SameRequestRunning,
    TooManyRequests,
    ProviderBusy,
    ProviderDown,
    ProviderSlow,
    Maintenance,
    ServiceError,
    // The site's pace: nothing was sent.
    TownHallBusy, ///< The town hall itself asks as much as it may.
    AddressSilent, ///< No answer at all since a 429: the town hall's address is probably banned.
    // The way there.
    Offline,
    NoAnswerInTime,
    CertificateRefused,
    CertificateOutOfDate, ///< Only its dates are wrong: the desk's clock often is.
    SecureLinkFailed, ///< TLS did not come about, before any certificate was looked at.
    ProxyRefused,
    ProxyWantsPassword,
    CaptivePortal, ///< The network shows a page of its own, to be signed in to, instead of the service.
    RedirectRefused,
    AnswerTooLarge,
    AnswerUnreadable,
    Cancelled,
};

/// Since when a service has not answered, and until when it may be so.
struct Silence {
    QDateTime since;
    QDateTime until;
    friend bool operator==(const Silence &, const Silence &) = default;
};

/// One error of an answer, and what may be done about it. Holds no personal data.
struct ProviderError {
    Trouble trouble = Trouble::AnswerUnreadable;
    QString code; ///< As received ("35003"), or empty when nothing was.
    QString title; ///< As received; empty when it quoted the person or the token.
    bool retryable = false; ///< The same request may succeed later.
    std::optional<int> retryAfterSeconds; ///< What the service asked for.
    std::optional<Silence> silence = {}; ///< Trouble::AddressSilent only.
    friend bool operator==(const ProviderError &, const ProviderError &) = default;
};

/// What of the question does not agree with the answer. Says nothing of whom the answer is about.
enum class IdentityMismatch {
    None,
    BirthDate, ///< The name agrees.
    BirthName, ///< The birth date agrees.
    BirthDateAndName, ///< Neither, or one of each of two persons.
    NotComparable, ///< The town hall has no right to the names.
};
QString toString(IdentityMismatch mismatch); ///< "birth_date" …; empty for none.

/// The end of one look-up, retries included.
struct FamilyAnswer {
    LookupOutcome outcome = LookupOutcome::Unavailable;
    int status = 0; ///< Of the last HTTP answer; 0 when there was none.
    int attempts = 0; ///< Requests sent.
    QString requestId; ///< Of the last attempt: what to quote to the State's support.
    QDateTime at; ///< When the answer came.
    std::optional<FamilyRecord> record; ///< Found only.
    bool identityMatches = false; ///< The record is about the person who was asked for.
    IdentityMismatch mismatch = IdentityMismatch::None; ///< Of a record that is not.
    QList<ProviderError> errors; ///< The most severe first; empty when found.
    /// By how much the desk's clock is ahead of the service's, or behind (negative); 0 up to half a minute, and where the
    /// service did not say the time.
    int clockAheadSeconds = 0;
};

enum class LookupKind { Quotient, Eaje };

/// A commune of birth said by its name instead of its code, as the State takes it with a year of birth. Source: API
/// contract §2.2.
struct TownOfBirth {
    QString name;
    QString department; ///< "2A", "971", or "01" to "95"
    friend bool operator==(const TownOfBirth &, const TownOfBirth &) = default;
};

/// One question to the CAF/MSA. Without a period the State answers for the current month.
struct LookupRequest {
    CivilIdentity identity;
    std::optional<YearMonth> period; ///< Quotient only.
    LookupKind kind = LookupKind::Quotient;
    bool fresh = false; ///< « Actualiser »: passes the State's 24-hour cache.
    std::optional<TownOfBirth> town = {}; ///< Sent in the place of the commune's code.
    std::optional<CaseNumber> caseNumber = {}; ///< The case on whose behalf it is put, whose marks count; never sent.
};
