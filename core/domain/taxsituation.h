#pragma once
#include "core/base/partialdate.h"
#include "core/domain/identifiers.h"
#include "core/domain/identity.h"
#include "core/domain/taxnotice.h"

/// As the tax office codes it: M, O, C, D, V.
enum class FamilySituation { Married, CivilUnion, Single, Divorced, Widowed };

/// Someone who signs the return, as the tax office knows them. The fiscal number is not part of its answer.
struct TaxPerson {
    QString birthName;
    QString usageName; ///< Empty when the same or unknown.
    QString givenNames; ///< Several are separated by spaces, compounds included.
    PartialDate birthDate;
    bool isKnown() const { return !birthName.isEmpty() || !usageName.isEmpty(); }
    friend bool operator==(const TaxPerson &, const TaxPerson &) = default;
};

/// Dependants as the tax office counts them. Each is absent where the town hall has no right to it.
struct TaxDependants {
    std::optional<int> all;
    std::optional<int> minors; ///< Box F.
    std::optional<int> disabled; ///< Box G.
    std::optional<int> sharedCustody; ///< Box H.
    std::optional<int> sharedDisabled; ///< Box I.
    std::optional<int> attachedAdults; ///< Box J.
    friend bool operator==(const TaxDependants &, const TaxDependants &) = default;
};

/// What the tax office's API says of a household for one income year, as far as a counter needs it: neither the address
/// nor the revenues behind the total are kept. What the town hall's rights leave out is absent, which is normal.
/// Source: contract of the API, §9.4.
struct TaxSituation {
    std::optional<int> incomeYear;
    std::optional<qint64> referenceTaxIncome; ///< €
    std::optional<Exact> parts;
    std::optional<FamilySituation> situation;
    std::optional<TaxDependants> dependants;
    TaxPerson first;
    TaxPerson second;
    std::optional<qint64> incomeTax; ///< « montTotIr », €
    std::optional<QDate> recoveredOn;
    friend bool operator==(const TaxSituation &, const TaxSituation &) = default;
};

/// The same as a notice, for what compares and prices. The reference is not part of the tax office's answer.
TaxNotice toNotice(const TaxSituation &situation, const FiscalNumber &asked);

/// How a question to the tax office ended.
enum class TaxOfficeOutcome { Found, NotFound, Refused, RateLimited, Unavailable, InvalidInput, Unreadable };
QString toString(TaxOfficeOutcome outcome); ///< "found", "not_found" …

/// Why there is no situation: one kind for each sentence that the agent may read. Source: contract of the API, §9.5.
enum class TaxOfficeTrouble {
    None,
    // The number, or what was typed.
    NumberRefused, ///< 4001
    YearRefused, ///< 4002
    NumberUnknown, ///< 4102
    NothingForYear, ///< 4101
    NothingFound, ///< 204, 403, 404, 410 without a code of their own.
    // The town hall's access.
    NotConfigured, ///< Nothing was sent.
    AddressRefused, ///< The address set for the service: neither https nor loopback. Nothing was sent.
    SecretMissing, ///< The file of the secret cannot be read. Nothing was sent.
    ClientRefused, ///< The token's door did not take the client and its secret.
    ScopeRefused, ///< The token's door gives no right to this resource.
    RightsMissing, ///< 4031, or a token that the resource refuses.
    RequestRefused, ///< The service could not read our request: our fault.
    // The moment.
    TooManyRequests,
    ServiceError,
    // The way there.
    Offline,
    NoAnswerInTime,
    CertificateRefused,
    ProxyRefused,
    RedirectRefused,
    AnswerTooLarge,
    AnswerUnreadable,
    // The person.
    PersonObjects, ///< To the calls (GDPR 21): nothing was sent.
    ObjectionUnknown, ///< The case log, which holds who objects, could not be read: nothing was sent.
};

TaxOfficeOutcome outcomeOf(TaxOfficeTrouble trouble);

/// The end of one question to the tax office. Holds no fiscal number.
struct TaxOfficeAnswer {
    TaxOfficeTrouble trouble = TaxOfficeTrouble::None;
    int status = 0; ///< Of the last HTTP answer; 0 when there was none.
    QString code; ///< « codeapp » as received, or empty.
    QString requestId; ///< What to quote to the tax office's support; empty when nothing was sent.
    QDateTime at; ///< When the answer came.
    std::optional<int> retryAfterSeconds; ///< What the service asked for.
    std::optional<TaxSituation> situation; ///< Found only.
    TaxOfficeOutcome outcome() const { return outcomeOf(trouble); }
};

/// One question: the newest notice or the one before, unless a year of income is asked for.
struct TaxOfficeQuestion {
    FiscalNumber number; ///< Of declarant 1 or 2; a dependant is not found.
    std::optional<int> incomeYear;
    std::optional<CivilIdentity> applicant = {}; ///< Whose visit it is, where that is known; never sent.
    std::optional<CaseNumber> caseNumber = {}; ///< The case that is worked on; never sent.
};
