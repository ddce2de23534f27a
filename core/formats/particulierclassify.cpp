#include "core/formats/particulierclassify.h"

#include "core/base/text.h"
#include "core/formats/particulierreply.h"


#include <algorithm>

using namespace Qt::StringLiterals;

LookupOutcome outcomeOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::PersonUnknown:
    case Trouble::NoCafFile:
    case Trouble::NoMsaFile:
    case Trouble::NoRightFound:
    case Trouble::NotIdentified: return LookupOutcome::NotFound;
    case Trouble::NotEligible: return LookupOutcome::NotEligible;
    case Trouble::BirthNameRefused:
    case Trouble::GivenNameRefused:
    case Trouble::BirthDateRefused:
    case Trouble::BirthPlaceRefused:
    case Trouble::BirthCountryRefused:
    case Trouble::BirthYearNeeded:
    case Trouble::DepartmentRefused:
    case Trouble::SexNeeded:
    case Trouble::YearNotOffered:
    case Trouble::MonthNotOffered: return LookupOutcome::InvalidInput;
    case Trouble::PersonObjects:
    case Trouble::ObjectionUnknown:
    case Trouble::TokenMissing:
    case Trouble::TokenRefused:
    case Trouble::TokenExpired:
    case Trouble::TokenBlocked:
    case Trouble::TokenOfStaging:
    case Trouble::RightsMissing:
    case Trouble::AddressNotAllowed:
    case Trouble::DelegationMissing:
    case Trouble::RecipientRefused:
    case Trouble::EndpointRefused:
    case Trouble::RequestRefused: return LookupOutcome::Refused;
    case Trouble::TooManyRequests:
    case Trouble::TownHallBusy: return LookupOutcome::RateLimited;
    case Trouble::FileLost:
    case Trouble::SoftwareOutdated:
    case Trouble::ServiceStopped:
    case Trouble::SameRequestRunning:
    case Trouble::ProviderBusy:
    case Trouble::ProviderDown:
    case Trouble::ProviderSlow:
    case Trouble::Maintenance:
    case Trouble::ServiceError:
    case Trouble::AddressSilent:
    case Trouble::Offline:
    case Trouble::NoAnswerInTime:
    case Trouble::CertificateRefused:
    case Trouble::CertificateOutOfDate:
    case Trouble::SecureLinkFailed:
    case Trouble::ProxyRefused:
    case Trouble::ProxyWantsPassword:
    case Trouble::CaptivePortal:
    case Trouble::RedirectRefused: return LookupOutcome::Unavailable;
    case Trouble::AnswerTooLarge:
    case Trouble::AnswerUnreadable: return LookupOutcome::Unreadable;
    case Trouble::Cancelled: return LookupOutcome::Cancelled;
    }
    return LookupOutcome::Unreadable;
}

bool isRetryable(Trouble trouble)
{
    switch (trouble) {
    case Trouble::FileLost:
    case Trouble::SameRequestRunning:
    case Trouble::TooManyRequests:
    case Trouble::ProviderBusy:
    case Trouble::ProviderDown:
    case Trouble::ProviderSlow:
    case Trouble::Maintenance:
    case Trouble::ServiceError:
    case Trouble::TownHallBusy:
    case Trouble::AddressSilent:
    case Trouble::Offline:
    case Trouble::NoAnswerInTime:
    case Trouble::CertificateRefused:
    case Trouble::CertificateOutOfDate:
    case Trouble::SecureLinkFailed:
    case Trouble::ProxyRefused:
    case Trouble::ProxyWantsPassword:
    case Trouble::CaptivePortal: return true;
    default: return false;
    }
}

static Trouble credentialsTrouble(const QString &code)
{
    if (code == u"00103")
        return Trouble::TokenExpired;
    if (code == u"00105")
        return Trouble::TokenBlocked;
    if (code == u"00109")
        return Trouble::TokenOfStaging;
    return Trouble::TokenRefused;
}

static Trouble rightsTrouble(const QString &code)
{
    if (code == u"00107")
        return Trouble::AddressNotAllowed;
    if (code == u"00213")
        return Trouble::DelegationMissing;
    return Trouble::RightsMissing;
}

/// The fund's prefix only chooses the sentence here: whatever it is, …003 means that no file was found.
static Trouble missingFileTrouble(const QString &code)
{
    if (code.startsWith(u"23"))
        return Trouble::NoCafFile;
    if (code.startsWith(u"10"))
        return Trouble::NoMsaFile;
    if (code.startsWith(u"40"))
        return Trouble::NoRightFound;
    return Trouble::PersonUnknown;
}

/// 35003 has two meanings, and 37003 two others: the titles tell them apart.
static Trouble notFoundTrouble(const ReceivedError &error, LookupKind kind)
{
    if (!error.code.endsWith(u"003"))
        return Trouble::SoftwareOutdated;
    const QString title = folded(error.title);
    if (title == u"erreur inatendue" || title == u"erreur inattendue") // the first is the service's own spelling
        return Trouble::FileLost;
    if (kind == LookupKind::Eaje && title == u"allocataire non eligible")
        return Trouble::NotEligible;
    return missingFileTrouble(error.code);
}

static Trouble inputTrouble(const QString &code)
{
    static const QHash<QString, Trouble> troubles{
        {u"00203"_s, Trouble::RecipientRefused},   {u"00210"_s, Trouble::RecipientRefused},
        {u"00212"_s, Trouble::DelegationMissing},  {u"00354"_s, Trouble::MonthNotOffered},
        {u"00355"_s, Trouble::NotIdentified},      {u"00356"_s, Trouble::YearNotOffered},
        {u"00363"_s, Trouble::BirthDateRefused},   {u"00365"_s, Trouble::BirthPlaceRefused},
        {u"00366"_s, Trouble::NotIdentified},      {u"00367"_s, Trouble::GivenNameRefused},
        {u"00400"_s, Trouble::BirthCountryRefused}, {u"00420"_s, Trouble::BirthNameRefused},
        {u"00422"_s, Trouble::BirthYearNeeded},    {u"00427"_s, Trouble::SexNeeded},
        {u"00428"_s, Trouble::DepartmentRefused},
    };
    return troubles.value(code, Trouble::RequestRefused);
}

static Trouble serverTrouble(int status, const QString &code)
{
    switch (status) {
    case 511: return Trouble::CaptivePortal; // RFC 6585 §6
    case 502: return code.endsWith(u"008") ? Trouble::ProviderBusy : Trouble::ProviderDown;
    case 503: return code.endsWith(u"020") ? Trouble::Maintenance : Trouble::ProviderDown;
    case 504: return Trouble::ProviderSlow;
    default: return Trouble::ServiceError;
    }
}

static Trouble troubleOf(int status, const ReceivedError &error, LookupKind kind)
{
    if (status >= 300 && status < 400)
        return Trouble::RedirectRefused;
    if (status >= 500 && status < 600)
        return serverTrouble(status, error.code);
    switch (status) {
    case 400: return Trouble::RequestRefused;
    case 401: return credentialsTrouble(error.code);
    case 403: return rightsTrouble(error.code);
    case 404: return notFoundTrouble(error, kind);
    case 409: return Trouble::SameRequestRunning;
    case 410: return Trouble::ServiceStopped;
    case 422: return inputTrouble(error.code);
    case 429: return Trouble::TooManyRequests;
    default: return Trouble::AnswerUnreadable;
    }
}

/// The place of three letters among the names of days or of months, from 1; 0 where they are none of them.
static int placeAmong(QByteArrayView names, QByteArrayView name)
{
    const qsizetype at = names.indexOf(name);
    return at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

/// « Mon, 23 Nov 2026 10:00:00 GMT », by its places: each answer has one, and QLocale takes twenty microseconds for it. Source: RFC 9110 §5.6.7.
QDateTime parseHttpDate(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    if (text.size() != 29 || text.sliced(3, 2) != ", " || !text.endsWith(" GMT"))
        return {};
    const int month = placeAmong("JanFebMarAprMayJunJulAugSepOctNovDec", text.sliced(8, 3));
    const QDate date(text.sliced(12, 4).toInt(), month, text.sliced(5, 2).toInt());
    const QTime time = QTime::fromString(QString::fromLatin1(text.sliced(17, 8)), Qt::ISODate);
    const bool isWhole = date.isValid() && time.isValid() && placeAmong("MonTueWedThuFriSatSun", text.first(3)) == date.dayOfWeek();
    return isWhole ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

/// The service sends seconds (API contract §1.9); what stands before it may send a date (RFC 9110 §10.2.3).
std::optional<int> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    static constexpr qint64 longest = 86'400;
    const QByteArray text = header.trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!text.isEmpty() && std::ranges::all_of(text, isDigit)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return static_cast<int>(fits ? std::min(seconds, longest) : longest);
    }
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid() || !now.isValid())
        return std::nullopt;
    return static_cast<int>(std::clamp<qint64>(now.secsTo(date), 0, longest));
}

static ProviderError toProviderError(const WireAnswer &answer, const ReceivedError &received, LookupKind kind)
{
    const Trouble trouble = troubleOf(answer.status, received, kind);
    const std::optional<int> asked = answer.status == 429 ? parseRetryAfter(answer.retryAfter, answer.at) : received.retryIn;
    return {trouble, received.code, received.title, isRetryable(trouble), asked};
}

/// What stands in the way of everything comes before what concerns one field: settings and rights, then the person,
/// then what was typed.
static int severity(const ProviderError &error)
{
    switch (outcomeOf(error.trouble)) {
    case LookupOutcome::Refused: return 3;
    case LookupOutcome::NotFound:
    case LookupOutcome::NotEligible: return 2;
    case LookupOutcome::InvalidInput: return 1;
    default: return 4;
    }
}

static QList<ProviderError> errorsOf(const WireAnswer &answer, LookupKind kind)
{
    QList<ReceivedError> received = parseErrors(answer.body);
    if (received.isEmpty()) // HTML, text or nothing: the status alone speaks
        received.append(ReceivedError{});
    QList<ProviderError> errors;
    for (const ReceivedError &error : std::as_const(received))
        errors.append(toProviderError(answer, error, kind));
    std::ranges::stable_sort(errors, std::ranges::greater(), severity);
    return errors;
}

static Trouble troubleOf(WireFault fault)
{
    switch (fault) {
    case WireFault::TimedOut: return Trouble::NoAnswerInTime;
    case WireFault::CertificateRefused: return Trouble::CertificateRefused;
    case WireFault::CertificateOutOfDate: return Trouble::CertificateOutOfDate;
    case WireFault::SecureLinkFailed: return Trouble::SecureLinkFailed;
    case WireFault::ProxyRefused: return Trouble::ProxyRefused;
    case WireFault::ProxyWantsPassword: return Trouble::ProxyWantsPassword;
    case WireFault::TooLarge: return Trouble::AnswerTooLarge;
    case WireFault::Garbled: return Trouble::AnswerUnreadable;
    case WireFault::None:
    case WireFault::Offline: break;
    }
    return Trouble::Offline;
}

static Verdict failed(const QList<ProviderError> &errors)
{
    return {outcomeOf(errors.first().trouble), std::nullopt, errors};
}

static Verdict failed(Trouble trouble)
{
    return failed({{trouble, {}, {}, isRetryable(trouble), std::nullopt}});
}

/// A page of HTML where the record should be: the service never sends one with a success, a sign-in page does.
static bool isPage(const QByteArray &body)
{
    const QByteArray mark = "\xEF\xBB\xBF"; // of UTF-8, which some editors put before everything
    return (body.startsWith(mark) ? body.mid(mark.size()) : body).trimmed().startsWith('<');
}

Verdict classify(const WireAnswer &answer, LookupKind kind)
{
    if (answer.fault != WireFault::None || answer.status == 0)
        return failed(troubleOf(answer.fault));
    if (answer.status < 200 || answer.status >= 300)
        return failed(errorsOf(answer, kind));
    const Result<FamilyRecord> record = parseFamilyRecord(answer.body, kind);
    if (!record)
        return failed(isPage(answer.body) ? Trouble::CaptivePortal : Trouble::AnswerUnreadable);
    return {LookupOutcome::Found, *record, {}};
}
