#include "core/domain/taxsituation.h"

using namespace Qt::StringLiterals;

/// « NOM PRENOM », as notices write it.
static QString nameOf(const TaxPerson &person)
{
    const QString familyName = person.birthName.isEmpty() ? person.usageName : person.birthName;
    return (familyName + u' ' + person.givenNames).trimmed();
}

TaxNotice toNotice(const TaxSituation &situation, const FiscalNumber &asked)
{
    TaxNotice notice;
    notice.referenceTaxIncome = situation.referenceTaxIncome;
    notice.parts = situation.parts;
    notice.incomeYear = situation.incomeYear;
    notice.first.name = nameOf(situation.first);
    notice.second.name = nameOf(situation.second);
    // The number asked for may be the second declarant's: with two of them, nobody can say whose it is.
    if (!situation.second.isKnown())
        notice.first.number = asked;
    notice.recoveredOn = situation.recoveredOn;
    notice.incomeTax = situation.incomeTax;
    return notice;
}

QString toString(TaxOfficeOutcome outcome)
{
    switch (outcome) {
    case TaxOfficeOutcome::Found:
        return u"found"_s;
    case TaxOfficeOutcome::NotFound:
        return u"not_found"_s;
    case TaxOfficeOutcome::Refused:
        return u"refused"_s;
    case TaxOfficeOutcome::RateLimited:
        return u"rate_limited"_s;
    case TaxOfficeOutcome::Unavailable:
        return u"unavailable"_s;
    case TaxOfficeOutcome::InvalidInput:
        return u"invalid_input"_s;
    case TaxOfficeOutcome::Unreadable:
        return u"unreadable"_s;
    }
    return u"unreadable"_s;
}

TaxOfficeOutcome outcomeOf(TaxOfficeTrouble trouble)
{
    switch (trouble) {
    case TaxOfficeTrouble::None:
        return TaxOfficeOutcome::Found;
    case TaxOfficeTrouble::NumberRefused:
    case TaxOfficeTrouble::YearRefused:
        return TaxOfficeOutcome::InvalidInput;
    case TaxOfficeTrouble::NumberUnknown:
    case TaxOfficeTrouble::NothingForYear:
    case TaxOfficeTrouble::NothingFound:
        return TaxOfficeOutcome::NotFound;
    case TaxOfficeTrouble::NotConfigured:
    case TaxOfficeTrouble::AddressRefused:
    case TaxOfficeTrouble::SecretMissing:
    case TaxOfficeTrouble::ClientRefused:
    case TaxOfficeTrouble::ScopeRefused:
    case TaxOfficeTrouble::RightsMissing:
    case TaxOfficeTrouble::RequestRefused:
    case TaxOfficeTrouble::PersonObjects:
    case TaxOfficeTrouble::ObjectionUnknown:
        return TaxOfficeOutcome::Refused;
    case TaxOfficeTrouble::TooManyRequests:
        return TaxOfficeOutcome::RateLimited;
    case TaxOfficeTrouble::ServiceError:
    case TaxOfficeTrouble::Offline:
    case TaxOfficeTrouble::NoAnswerInTime:
    case TaxOfficeTrouble::CertificateRefused:
    case TaxOfficeTrouble::ProxyRefused:
    case TaxOfficeTrouble::RedirectRefused:
        return TaxOfficeOutcome::Unavailable;
    case TaxOfficeTrouble::AnswerTooLarge:
    case TaxOfficeTrouble::AnswerUnreadable:
        break;
    }
    return TaxOfficeOutcome::Unreadable;
}
