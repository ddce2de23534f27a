#include "ui/words/providerwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class ProviderWords
{
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

} // namespace

/// The person, or what was typed.
static QString personSentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::PersonUnknown:
        return ProviderWords::tr("This person is known neither to the CAF nor to the MSA. Check the identity, try the other parent, or ask for a paper.");
    case Trouble::NoCafFile:
        return ProviderWords::tr("The person is known, but no open CAF file was found in their name. Try the other parent (the allocataire).");
    case Trouble::NoMsaFile:
        return ProviderWords::tr("The person is known, but no open MSA file was found in their name. Try the other parent (the allocataire).");
    case Trouble::NoRightFound:
        return ProviderWords::tr("No open right was found for this person. Try the other parent, or ask for a paper.");
    case Trouble::FileLost:
        return ProviderWords::tr("The service could not find the file again for a technical reason. Try again later or ask for a paper.");
    case Trouble::NotEligible:
        return ProviderWords::tr("File found, but without a child under seven: the crèche tariff does not apply.");
    case Trouble::NotIdentified:
        return ProviderWords::tr("The identity typed did not let the service recognise the person. Check the birth name, every given name, the date and the place of birth on the identity card.");
    case Trouble::PersonObjects:
        return ProviderWords::tr("This person objects to the calls: nothing was sent. Go on with a paper.");
    case Trouble::ObjectionUnknown:
        return ProviderWords::tr("Whether this person objects to the calls could not be read in the case log: nothing was sent. Go on with a paper, and call your IT service if this lasts.");
    default:
        return {};
    }
}

/// One field that the service refused.
static QString fieldSentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::BirthNameRefused:
        return ProviderWords::tr("The birth name is empty or has a character that is not accepted (letters, space, hyphen and apostrophe only).");
    case Trouble::GivenNameRefused:
        return ProviderWords::tr("A given name is empty or has a character that is not accepted.");
    case Trouble::BirthDateRefused:
        return ProviderWords::tr("The birth date is not possible.");
    case Trouble::BirthPlaceRefused:
        return ProviderWords::tr("The place of birth is incomplete: choose the commune in the list.");
    case Trouble::BirthCountryRefused:
        return ProviderWords::tr("Choose the country of birth in the list.");
    case Trouble::BirthYearNeeded:
        return ProviderWords::tr("The year of birth is needed with the name of a commune.");
    case Trouble::DepartmentRefused:
        return ProviderWords::tr("The département of birth is not valid.");
    case Trouble::SexNeeded:
        return ProviderWords::tr("Say the sex as it stands in the civil register.");
    case Trouble::YearNotOffered:
        return ProviderWords::tr("The family quotient is available for the last two years only.");
    case Trouble::MonthNotOffered:
        return ProviderWords::tr("The month asked for is not available yet.");
    default:
        return {};
    }
}

/// The town hall's access: for the administrator, while the visit goes on with a paper.
static QString accessSentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::TokenMissing:
        return ProviderWords::tr("The town hall’s access token is missing or cannot be read. Tell your administrator; go on with a paper.");
    case Trouble::TokenRefused:
        return ProviderWords::tr("The town hall’s access token is missing or wrong. Tell your administrator; go on with a paper.");
    case Trouble::TokenExpired:
        return ProviderWords::tr("The town hall’s authorisation has expired. The administrator must renew it; go on with a paper.");
    case Trouble::TokenBlocked:
        return ProviderWords::tr("The town hall’s access was blocked for safety. Tell your administrator at once.");
    case Trouble::TokenOfStaging:
        return ProviderWords::tr("The program is set with a test token. Tell your administrator.");
    case Trouble::RightsMissing:
        return ProviderWords::tr("The town hall has no right to consult this information. Ask the family for a paper.");
    case Trouble::AddressNotAllowed:
        return ProviderWords::tr("This computer may not ask the service from this network. Tell your administrator.");
    case Trouble::DelegationMissing:
        return ProviderWords::tr("There is no single active delegation between the town hall and the software editor. Tell your administrator.");
    case Trouble::RecipientRefused:
        return ProviderWords::tr("The town hall’s SIRET set in the program is wrong. Tell your administrator.");
    case Trouble::EndpointRefused:
        return ProviderWords::tr("The address of the service set in the program is not safe (https is needed): nothing was sent. Tell your administrator.");
    case Trouble::RequestRefused:
        return ProviderWords::tr("The service could not read the request. Tell your administrator.");
    case Trouble::SoftwareOutdated:
        return ProviderWords::tr("Service not found: the program must be updated.");
    case Trouble::ServiceStopped:
        return ProviderWords::tr("This service of the State was stopped: the program must be updated.");
    default:
        return {};
    }
}

/// The moment: waiting helps.
static QString momentSentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::SameRequestRunning:
        return ProviderWords::tr("The same request is already running, one moment…");
    case Trouble::TooManyRequests:
        return ProviderWords::tr("The service is in great demand.");
    case Trouble::ProviderBusy:
        return ProviderWords::tr("The CAF/MSA is saturated. Try again in a few minutes; you may go on with a paper.");
    case Trouble::ProviderDown:
        return ProviderWords::tr("The CAF/MSA does not answer properly. Try again in a few minutes; you may go on with a paper.");
    case Trouble::ProviderSlow:
        return ProviderWords::tr("The CAF/MSA takes too long to answer. Try again in a few minutes; you may go on with a paper.");
    case Trouble::Maintenance:
        return ProviderWords::tr("The CAF/MSA is under maintenance. Ask again later; you may go on with a paper.");
    case Trouble::ServiceError:
        return ProviderWords::tr("The service has an internal error. Try again later.");
    case Trouble::TownHallBusy:
        return ProviderWords::tr("The town hall asks a lot at the moment: this request leaves in its turn.");
    case Trouble::AddressSilent:
        return ProviderWords::tr("The service does not answer any more: the town hall’s address may be blocked. Go on with a paper.");
    default:
        return {};
    }
}

/// The way there.
static QString waySentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Offline:
        return ProviderWords::tr("No connection to the service. Check the network; you may go on with a paper and ask later.");
    case Trouble::NoAnswerInTime:
        return ProviderWords::tr("The service takes too long to answer. Try again; you may go on with a paper.");
    case Trouble::CertificateRefused:
        return ProviderWords::tr("The service could not prove who it is (certificate refused): nothing was sent. Tell your administrator.");
    case Trouble::CertificateOutOfDate:
        return ProviderWords::tr("The service’s certificate is not valid on this computer’s date: nothing was sent. Check the date and the time of the computer; if they are right, tell your administrator.");
    case Trouble::SecureLinkFailed:
        return ProviderWords::tr("No secure link could be made with the service: nothing was sent. The network may stand in between; tell your administrator.");
    case Trouble::ProxyRefused:
        return ProviderWords::tr("The town hall’s proxy refuses the connection. Tell your administrator.");
    case Trouble::ProxyWantsPassword:
        return ProviderWords::tr("The town hall’s proxy asks for a name and a password, or for an open Windows session, and did not get one that it accepts. Tell your administrator; you may go on with a paper.");
    case Trouble::CaptivePortal:
        return ProviderWords::tr("The network asks to be signed in to first: open a web browser, sign in to the network, then ask again. You may go on with a paper.");
    case Trouble::RedirectRefused:
        return ProviderWords::tr("The answer sends to another address: refused for safety. The network may ask for a sign-in page; tell your administrator.");
    case Trouble::AnswerTooLarge:
        return ProviderWords::tr("The answer is abnormally large and was refused. Tell your administrator.");
    case Trouble::Cancelled:
        return ProviderWords::tr("Request cancelled.");
    default:
        return ProviderWords::tr("The answer could not be understood. Try again; if it goes on, tell your administrator.");
    }
}

static QString sentence(Trouble trouble)
{
    for (const auto family : {personSentence, fieldSentence, accessSentence, momentSentence}) {
        if (QString found = family(trouble); !found.isEmpty())
            return found;
    }
    return waySentence(trouble);
}

static QString waitText(int seconds)
{
    if (seconds < 120)
        return ProviderWords::tr("The service asks to wait %n second(s).", nullptr, seconds);
    return ProviderWords::tr("The service asks to wait %n minute(s).", nullptr, (seconds + 59) / 60);
}

static QString withWait(const QString &text, const ProviderError &error)
{
    return error.retryAfterSeconds ? text + u' ' + waitText(*error.retryAfterSeconds) : text;
}

/// The hour alone on the day of the beginning, as nearly always.
static QString momentText(const QDateTime &moment, const QDateTime &beginning)
{
    const QDateTime local = moment.toLocalTime();
    const bool isSameDay = local.date() == beginning.toLocalTime().date();
    return local.toString(isSameDay ? u"HH:mm"_s : u"dd/MM HH:mm"_s);
}

static QString describeSilence(const Silence &silence)
{
    return ProviderWords::tr("The service has not answered since %1: the town hall’s address may be blocked until %2. Go on with a paper.")
        .arg(momentText(silence.since, silence.since), momentText(silence.until, silence.since));
}

QString describe(const ProviderError &error)
{
    if (error.silence)
        return describeSilence(*error.silence);
    return withWait(sentence(error.trouble), error);
}

QString describeEnd(const ProviderError &error)
{
    switch (error.trouble) {
    case Trouble::SameRequestRunning:
        return withWait(ProviderWords::tr("The service is still busy with this same request. Wait a minute, then ask again; you may go on with a paper."), error);
    case Trouble::TooManyRequests:
        return withWait(ProviderWords::tr("The service is in too great demand. Ask again in a few minutes; you may go on with a paper."), error);
    default:
        return describe(error);
    }
}

QString describeClock(int secondsAhead)
{
    if (secondsAhead == 0)
        return {};
    const int minutes = (std::abs(secondsAhead) + 59) / 60;
    return secondsAhead > 0
        ? ProviderWords::tr("The clock of this computer is fast by about %n minute(s): tell your administrator.", nullptr, minutes)
        : ProviderWords::tr("The clock of this computer is slow by about %n minute(s): tell your administrator.", nullptr, minutes);
}

/// Which part of what was typed does not agree; of the other person nothing, whom nobody at the counter has asked
/// about.
static QString mismatchSentence(IdentityMismatch mismatch)
{
    switch (mismatch) {
    case IdentityMismatch::BirthDate:
        return ProviderWords::tr("The answer is about another person: the birth date received is not the one asked "
                                 "for. It is not shown. Check the birth date on the card, or ask for a paper.");
    case IdentityMismatch::BirthName:
        return ProviderWords::tr("The answer is about another person: the birth name received is not the one asked "
                                 "for. It is not shown. Check the birth name on the card, or ask for a paper.");
    default:
        return ProviderWords::tr("The answer is about another person than the one asked for: it is not shown. Check "
                                 "the identity on the card.");
    }
}

QString describe(const FamilyAnswer &answer)
{
    if (answer.outcome == LookupOutcome::Found) {
        if (answer.identityMatches)
            return ProviderWords::tr("File found, identity confirmed.");
        if (answer.record && !answer.record->allocataires)
            return ProviderWords::tr("The town hall has no right to the names: the answer could not be checked against the identity and is not shown. Ask for a paper.");
        return mismatchSentence(answer.mismatch);
    }
    if (answer.errors.isEmpty())
        return sentence(Trouble::AnswerUnreadable);
    QStringList refused;
    for (const ProviderError &error : answer.errors) {
        if (const QString field = fieldSentence(error.trouble); !field.isEmpty() && !refused.contains(field))
            refused << field;
    }
    return refused.isEmpty() ? describeEnd(answer.errors.first()) : refused.join(u' ');
}
