#include "ui/words/taxwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class TaxWords
{
    Q_DECLARE_TR_FUNCTIONS(TaxWords)
};

} // namespace

/// The number asked for, and the town hall's access.
static QString accessSentence(TaxOfficeTrouble trouble)
{
    switch (trouble) {
    case TaxOfficeTrouble::NumberRefused:
        return TaxWords::tr("The tax office does not accept this fiscal number. Check its 13 figures on the notice.");
    case TaxOfficeTrouble::YearRefused:
        return TaxWords::tr("The tax office does not accept this income year. Ask without a year.");
    case TaxOfficeTrouble::NumberUnknown:
        return TaxWords::tr(
            "The tax office does not know this fiscal number. Check its 13 figures, or read the notice.");
    case TaxOfficeTrouble::NothingForYear:
        return TaxWords::tr("The tax office has no notice of this person for this income year. Ask for another year, "
                            "or read the notice.");
    case TaxOfficeTrouble::NothingFound:
        return TaxWords::tr("The tax office gives nothing for this fiscal number: no notice yet, or the number of a "
                            "dependant. Read the notice.");
    case TaxOfficeTrouble::NotConfigured:
        return TaxWords::tr("The tax office cannot be asked from this desk: its address and the client are not set. "
                            "Read the notice, or tell your administrator.");
    case TaxOfficeTrouble::AddressRefused:
        return TaxWords::tr("The address set for the tax office is refused: it must start with https://. Nothing was "
                            "sent. Tell your administrator.");
    case TaxOfficeTrouble::SecretMissing:
        return TaxWords::tr(
            "The secret for the tax office is missing or cannot be read. Nothing was sent. Tell your administrator.");
    case TaxOfficeTrouble::ClientRefused:
        return TaxWords::tr("The tax office refuses the town hall’s client or its secret. Tell your administrator.");
    case TaxOfficeTrouble::ScopeRefused:
    case TaxOfficeTrouble::RightsMissing:
        return TaxWords::tr("The town hall has no right to this information at the tax office. Tell your "
                            "administrator; read the notice meanwhile.");
    case TaxOfficeTrouble::RequestRefused:
        return TaxWords::tr("The tax office could not read the request: a fault of this software. Tell your "
                            "administrator; read the notice meanwhile.");
    case TaxOfficeTrouble::PersonObjects:
        return TaxWords::tr("This person objects to the calls: nothing was sent to the tax office. Read the notice that "
                            "the family shows.");
    case TaxOfficeTrouble::ObjectionUnknown:
        return TaxWords::tr("Whether this person objects to the calls could not be read in the case log: nothing was "
                            "sent. Read the notice, and call your IT service if this lasts.");
    default:
        return {};
    }
}

static QString waySentence(TaxOfficeTrouble trouble)
{
    switch (trouble) {
    case TaxOfficeTrouble::TooManyRequests:
        return TaxWords::tr("Too many requests to the tax office for now. Wait a moment, or read the notice.");
    case TaxOfficeTrouble::ServiceError:
        return TaxWords::tr("The tax office’s service is out of order. Read the notice, or ask again later.");
    case TaxOfficeTrouble::Offline:
        return TaxWords::tr("No connection to the tax office. Check the network; you may go on with the notice.");
    case TaxOfficeTrouble::NoAnswerInTime:
        return TaxWords::tr("The tax office takes too long to answer. Ask again, or read the notice.");
    case TaxOfficeTrouble::CertificateRefused:
        return TaxWords::tr("The tax office’s service could not prove who it is (certificate refused): nothing was "
                            "sent. Tell your administrator.");
    case TaxOfficeTrouble::ProxyRefused:
        return TaxWords::tr("The town hall’s proxy refuses the connection to the tax office. Tell your administrator.");
    case TaxOfficeTrouble::RedirectRefused:
        return TaxWords::tr(
            "The tax office’s answer sends to another address: refused for safety. Tell your administrator.");
    case TaxOfficeTrouble::AnswerTooLarge:
        return TaxWords::tr("The tax office’s answer is abnormally large and was refused. Tell your administrator.");
    default:
        return TaxWords::tr("The tax office’s answer could not be understood. Read the notice; if it goes on, tell "
                            "your administrator.");
    }
}

QString describe(const TaxOfficeAnswer &answer)
{
    if (answer.situation && !answer.situation->referenceTaxIncome)
        return TaxWords::tr(
            "The tax office knows the household, but the answer holds no reference tax income: read it on the notice.");
    if (answer.situation)
        return TaxWords::tr("The tax office’s own answer.");
    const QString access = accessSentence(answer.trouble);
    const QString text = access.isEmpty() ? waySentence(answer.trouble) : access;
    if (!answer.retryAfterSeconds)
        return text;
    return text + u' ' + TaxWords::tr("It asks to wait %n second(s).", nullptr, *answer.retryAfterSeconds);
}

static QString instruction(NoticeField field)
{
    switch (field) {
    case NoticeField::FiscalNumber:
        return TaxWords::tr("Fiscal number: the 13 figures at the top of the notice.");
    case NoticeField::Reference:
        return TaxWords::tr("Reference of the notice: 13 figures or letters, beside the fiscal number.");
    case NoticeField::ReferenceTaxIncome:
        return TaxWords::tr("Reference tax income: whole euros, as printed on the first page.");
    case NoticeField::Parts:
        return TaxWords::tr("Number of parts: such as 2,5.");
    case NoticeField::IncomeYear:
        return TaxWords::tr("Income year: the one before the year of the notice.");
    case NoticeField::Declarant:
        return TaxWords::tr("Declarant: name and given name, as on the notice.");
    case NoticeField::SecondLook:
        return TaxWords::tr("Second look: the day on which the figures were compared once more with the paper.");
    }
    return {};
}

static QString lengthSentence(NoticeField field)
{
    switch (field) {
    case NoticeField::FiscalNumber:
        return TaxWords::tr("A fiscal number has 13 figures: complete it, or remove those that are too many.");
    case NoticeField::Reference:
        return TaxWords::tr(
            "The reference of a notice has 13 characters: complete it, or remove those that are too many.");
    case NoticeField::IncomeYear:
        return TaxWords::tr("Type the income year with four figures.");
    default:
        return TaxWords::tr("The number of characters is not the right one.");
    }
}

static QString ownSentence(NoticeField field, Problem problem)
{
    switch (problem) {
    case Problem::None:
    case Problem::Missing:
        return instruction(field);
    case Problem::WrongLength:
        return lengthSentence(field);
    case Problem::ForbiddenCharacter:
        return TaxWords::tr("Keep only what is printed: figures, and letters in the reference.");
    case Problem::NotANumber:
        return TaxWords::tr("Type a number, without other words; euros without cents.");
    case Problem::TooLong:
        return TaxWords::tr("This amount has too many figures.");
    case Problem::OutOfRange:
        return TaxWords::tr("A household has between 1 and 30 parts, with two decimals at most.");
    case Problem::NotADate:
        return TaxWords::tr("Type a whole date, such as 20/11/2026.");
    case Problem::NotYetPossible:
        return field == NoticeField::IncomeYear ? TaxWords::tr("This income year is not over: no notice can exist.")
                                                : TaxWords::tr("This date is in the future.");
    case Problem::TooOld:
        return field == NoticeField::IncomeYear
            ? TaxWords::tr("This income year is too old: type it with four figures, such as 2025.")
            : TaxWords::tr("This date is before the notice can have been made.");
    default:
        return {};
    }
}

QString describe(NoticeField field, Problem problem)
{
    const QString own = ownSentence(field, problem);
    return own.isEmpty() ? TaxWords::tr("Check this field.") + u' ' + instruction(field) : own;
}

QString describe(NoticeWarning warning)
{
    switch (warning) {
    case NoticeWarning::KeyDoesNotHold:
        return TaxWords::tr("The fiscal number looks mistyped: compare each figure with the notice.");
    case NoticeWarning::UnusualLength:
        return TaxWords::tr("The reference has 14 characters, nearly all have 13: compare it with the notice.");
    case NoticeWarning::ReferenceOfAnotherYear:
        return TaxWords::tr(
            "The reference usually begins with the year after the income’s: compare both with the notice.");
    case NoticeWarning::PartsNotQuarters:
        return TaxWords::tr("Parts go by quarters (1; 1,25; 1,5…): compare with the notice.");
    case NoticeWarning::ManyParts:
        return TaxWords::tr("More than 10 parts are rare: compare with the notice.");
    case NoticeWarning::YearTooRecent:
        return TaxWords::tr("Notices of this income year should not be out yet: look at the year again.");
    case NoticeWarning::YearTooOld:
        return TaxWords::tr("A newer notice should exist: ask the family for it.");
    case NoticeWarning::NoSecondLook:
        return TaxWords::tr("Typed figures deserve a second look: compare them with the paper, and note the day.");
    }
    return {};
}

QString describe(const NoticeMatch &match)
{
    switch (match.agreement) {
    case NameAgreement::Whole:
        return TaxWords::tr("The notice is in the applicant’s name.");
    case NameAgreement::NameOnly:
        return TaxWords::tr("The notice bears the applicant’s family name with another given name: check whose it is.");
    case NameAgreement::None:
        break;
    }
    return TaxWords::tr("The notice is not in the applicant’s name: check whose it is before using it.");
}

QString describeAge(int incomeYear, QDate day)
{
    switch (noticeAge(incomeYear, day)) {
    case NoticeAge::Expected:
        return {};
    case NoticeAge::TooRecent:
        return describe(NoticeWarning::YearTooRecent);
    case NoticeAge::TooOld:
        break;
    }
    return TaxWords::tr("This notice is of the income of %1; the one of %2 is expected: ask the family for it.")
        .arg(incomeYear)
        .arg(expectedIncomeYear(day));
}

QString describePicture(const Error &error)
{
    if (error.fault == Fault::NotFound)
        return TaxWords::tr("The file cannot be opened. Check that it is still there.");
    if (error.fault == Fault::Refused)
        return TaxWords::tr("This PDF asks for a password. Print it, or scan the paper.");
    switch (error.problem) {
    case Problem::Missing:
        return TaxWords::tr("The file is empty. Scan the notice again.");
    case Problem::TooLong:
        return TaxWords::tr("The file is larger than 40 MB. Scan one page at 300 dpi.");
    case Problem::OutOfRange:
        return TaxWords::tr("The picture has too many dots. Scan one page at 300 dpi.");
    case Problem::UnknownCode:
        return TaxWords::tr("This kind of file is not read here. Scan the notice as PNG, JPEG or TIFF.");
    default:
        return TaxWords::tr("The file is damaged. Scan the notice again.");
    }
}

QString describeNoCode()
{
    return TaxWords::tr(
        "No code was found in the picture. Scan the page that bears « 2D-DOC » flat, at 300 dpi, or type the notice.");
}

QString describeCouple(const Error &error)
{
    switch (error.problem) {
    case Problem::TooMany:
        return TaxWords::tr("One of the notices is already of both spouses: use it alone.");
    case Problem::Missing:
        return TaxWords::tr("This notice is of one of the two adults: read the other’s too, or no tariff can rest on it.");
    case Problem::OutOfRange:
        return TaxWords::tr("Two notices, and the fund knows one adult: take out the notice that is not theirs, or add the other adult.");
    case Problem::NotValidThen:
        return TaxWords::tr("The two notices are not of the same income year: ask for the missing one.");
    default:
        return TaxWords::tr("This is the same notice twice: read the other spouse’s.");
    }
}

QString describe(FamilySituation situation)
{
    switch (situation) {
    case FamilySituation::Married:
        return TaxWords::tr("married");
    case FamilySituation::CivilUnion:
        return TaxWords::tr("in a civil union (PACS)");
    case FamilySituation::Single:
        return TaxWords::tr("single");
    case FamilySituation::Divorced:
        return TaxWords::tr("divorced or separated");
    case FamilySituation::Widowed:
        return TaxWords::tr("widowed");
    }
    return {};
}
