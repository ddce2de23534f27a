#include "ui/words/importwords.h"

#include "ui/words/fieldwords.h"
#include "ui/words/findingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

static QString nameOf(ImportField field)
{
    switch (field) {
    case ImportField::Family: return Words::tr("number of the family");
    case ImportField::BirthName: return Words::tr("birth name");
    case ImportField::UsageName: return Words::tr("usage name");
    case ImportField::GivenNames: return Words::tr("given names");
    case ImportField::BirthDate: return Words::tr("birth date");
    case ImportField::BirthDay: return Words::tr("day of birth");
    case ImportField::BirthMonth: return Words::tr("month of birth");
    case ImportField::BirthYear: return Words::tr("year of birth");
    case ImportField::Sex: return Words::tr("sex or civility");
    case ImportField::BirthCountry: return Words::tr("country of birth");
    case ImportField::BirthCommune: return Words::tr("commune of birth");
    case ImportField::BirthDepartment: return Words::tr("département of birth");
    case ImportField::AddressLine: return Words::tr("line of the address");
    case ImportField::Postcode: return Words::tr("postal code");
    case ImportField::Town: return Words::tr("town");
    case ImportField::Quotient: return Words::tr("family quotient");
    case ImportField::QuotientMonth: return Words::tr("month of the quotient");
    case ImportField::QuotientProvider: return Words::tr("CAF or MSA");
    case ImportField::Resident: return Words::tr("lives in the commune");
    case ImportField::Services: return Words::tr("services");
    case ImportField::Note: return Words::tr("note");
    case ImportField::ChildBirthName: return Words::tr("birth name");
    case ImportField::ChildGivenNames: return Words::tr("given names");
    case ImportField::ChildBirthDate: return Words::tr("birth date");
    case ImportField::ChildSex: return Words::tr("sex");
    case ImportField::ChildCustody: return Words::tr("custody");
    }
    return {};
}

QString describe(const ImportTarget &target)
{
    const QString name = nameOf(target.field);
    return target.child == 0 ? name : Words::tr("child %1: %2").arg(target.child).arg(name);
}

QString describe(const MappingFinding &finding)
{
    using Kind = MappingFinding::Kind;
    const QString target = finding.target ? describe(*finding.target) : QString();
    switch (finding.kind) {
    case Kind::ColumnNotInFile: return Words::tr("The file has no column “%1”: take it out of the mapping, or correct its name.").arg(finding.heading);
    case Kind::ColumnNotNamed: return Words::tr("The column “%1” is left out: the mapping says nothing of it.").arg(finding.heading);
    case Kind::TargetTwice: return Words::tr("The column “%1” goes where another one goes already (%2): leave one of them out.").arg(finding.heading, target);
    case Kind::NeededMissing: return Words::tr("No column gives this, and no case can be made without it: %1.").arg(target);
    case Kind::DateTwice: return Words::tr("The birth date comes both whole and in parts: leave one of them out.");
    case Kind::ChildWithoutName: return Words::tr("The column “%1” is of a child whose given names have no column: name it too.").arg(finding.heading);
    }
    return {};
}

/// The field of the identity whose sentences hold for this one.
static std::optional<IdentityField> identityField(ImportField field)
{
    switch (field) {
    case ImportField::BirthName:
    case ImportField::ChildBirthName: return IdentityField::BirthName;
    case ImportField::UsageName: return IdentityField::UsageName;
    case ImportField::GivenNames:
    case ImportField::ChildGivenNames: return IdentityField::GivenNames;
    case ImportField::BirthDate:
    case ImportField::BirthDay:
    case ImportField::BirthMonth:
    case ImportField::BirthYear:
    case ImportField::ChildBirthDate: return IdentityField::BirthDate;
    case ImportField::Sex:
    case ImportField::ChildSex: return IdentityField::Sex;
    case ImportField::BirthCountry: return IdentityField::Country;
    case ImportField::BirthCommune: return IdentityField::Commune;
    default: return std::nullopt;
    }
}

static QString valueReason(ImportField field, Problem problem)
{
    switch (field) {
    case ImportField::Quotient: return Words::tr("A quotient is a whole number of euros a month: 622.");
    case ImportField::QuotientMonth: return Words::tr("A month is written 10/2026.");
    case ImportField::Postcode: return describePostalCode(problem);
    case ImportField::Resident: return Words::tr("Write yes or no.");
    case ImportField::ChildCustody: return Words::tr("Write “alternée” for a shared custody, nothing otherwise.");
    default: break;
    }
    const auto known = identityField(field);
    return known ? describe(*known, problem) : Words::tr("This value is not understood.");
}

QString describeReason(const ImportTrouble &trouble)
{
    using enum ImportTrouble::Kind;
    switch (trouble.kind) {
    case Value: return valueReason(trouble.target ? trouble.target->field : ImportField::Note, trouble.problem);
    case ValueCount: return Words::tr("There are more or fewer values than columns: look for a separator that is too many or missing.");
    case CommuneUnknown: return Words::tr("No commune had this name at the birth date: check the spelling and the département.");
    case CommuneAmbiguous: return Words::tr("Several communes had this name: give the département or the INSEE code.");
    case OtherPerson: return Words::tr("The applicant is not the one of the first row of this family: give each its own family number.");
    case Repeated: return Words::tr("The same person stands above in this file.");
    case Known: return Words::tr("This person has a case already.");
    case WithFamily: return Words::tr("Another row of this family is refused.");
    }
    return {};
}

QString describe(const ImportTrouble &trouble)
{
    const QString line = describeWhere(u"line %1"_s.arg(trouble.line));
    const QString place = trouble.heading.isEmpty() ? line : Words::tr("%1, column “%2”").arg(line, trouble.heading);
    return Words::tr("%1: %2").arg(place, describeReason(trouble));
}

QString describeImportFile(const Error &error)
{
    const QString line = describeWhere(error.detail);
    switch (error.problem) {
    case Problem::TooLong: return Words::tr("This file is larger than 64 MiB: cut it into several, each with the line of its headings.");
    case Problem::Missing: return Words::tr("This file has no headings: its first line names the columns.");
    case Problem::ForbiddenCharacter: return Words::tr("%1: something here is no text. Save the file as CSV UTF-8 and try again.").arg(line);
    case Problem::WrongLength: return Words::tr("%1: a value in quotes has no end, or something follows its end. Double the quotes inside it.").arg(line);
    default: return Words::tr("This file cannot be read.");
    }
}

QString describeMappingFile(const Error &error)
{
    if (error.problem == Problem::NewerVersion)
        return Words::tr("This mapping was written by a later version of the program.");
    if (error.fault == Fault::Unreadable)
        return Words::tr("This mapping is not a JSON object.");
    return Words::tr("In the mapping, “%1” is not understood: see the names of the fields in the documentation.").arg(error.detail);
}
