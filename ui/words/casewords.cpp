#include "ui/words/casewords.h"

#include "core/base/frenchtext.h"
#include "ui/words/taxnoticewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The three ways that a part can change, each a whole sentence: a language agrees what it names. Custody only changes:
/// a child comes or goes with it.
struct Wording {
    Change::Part part;
    const char *added;
    const char *removed;
    const char *changed;
};

constexpr Wording wordings[] = {
    {Change::Part::Name, QT_TRANSLATE_NOOP("Case", "Applicant: %1"), QT_TRANSLATE_NOOP("Case", "Applicant removed: %1"),
     QT_TRANSLATE_NOOP("Case", "Applicant: %1 → %2")},
    {Change::Part::Sex, nullptr, nullptr, QT_TRANSLATE_NOOP("Case", "Sex of the applicant in the civil register: %1 → %2")},
    {Change::Part::BirthPlace, nullptr, nullptr, QT_TRANSLATE_NOOP("Case", "Place of birth of the applicant, INSEE code: %1 → %2")},
    {Change::Part::Adult, QT_TRANSLATE_NOOP("Case", "Adult added: %1"), QT_TRANSLATE_NOOP("Case", "Adult removed: %1"),
     QT_TRANSLATE_NOOP("Case", "Adult: %1 → %2")},
    {Change::Part::Child, QT_TRANSLATE_NOOP("Case", "Child added: %1"), QT_TRANSLATE_NOOP("Case", "Child removed: %1"),
     QT_TRANSLATE_NOOP("Case", "Child: %1 → %2")},
    {Change::Part::Custody, nullptr, nullptr, QT_TRANSLATE_NOOP("Case", "Custody of %1: %2 → %3")},
    {Change::Part::Address, QT_TRANSLATE_NOOP("Case", "Address added: %1"),
     QT_TRANSLATE_NOOP("Case", "Address removed: %1"), QT_TRANSLATE_NOOP("Case", "Address: %1 → %2")},
    {Change::Part::Quotient, QT_TRANSLATE_NOOP("Case", "Family quotient: none → %1"),
     QT_TRANSLATE_NOOP("Case", "Family quotient: %1 → none"), QT_TRANSLATE_NOOP("Case", "Family quotient: %1 → %2")},
    {Change::Part::Notice, QT_TRANSLATE_NOOP("Case", "Tax notice: none → %1"), QT_TRANSLATE_NOOP("Case", "Tax notice: %1 → none"),
     QT_TRANSLATE_NOOP("Case", "Tax notice: %1 → %2")},
    {Change::Part::Residence, QT_TRANSLATE_NOOP("Case", "Lives in the commune: %1"),
     QT_TRANSLATE_NOOP("Case", "Lives in the commune: %1 → not said"),
     QT_TRANSLATE_NOOP("Case", "Lives in the commune: %1 → %2")},
    {Change::Part::Circumstance, QT_TRANSLATE_NOOP("Case", "Said of %1: %2"),
     QT_TRANSLATE_NOOP("Case", "No longer said of %1: %2"), QT_TRANSLATE_NOOP("Case", "Said of %1: %2 → %3")},
    {Change::Part::Price, QT_TRANSLATE_NOOP("Case", "New price, %1: %2"),
     QT_TRANSLATE_NOOP("Case", "Price removed, %1: %2"), QT_TRANSLATE_NOOP("Case", "Price, %1: %2 → %3")},
    {Change::Part::Validity, QT_TRANSLATE_NOOP("Case", "%1: valid until %2"), QT_TRANSLATE_NOOP("Case", "%1: no longer valid until %2"),
     QT_TRANSLATE_NOOP("Case", "%1: valid until %2 → %3")},
    {Change::Part::Note, QT_TRANSLATE_NOOP("Case", "Note added: “%1”"), QT_TRANSLATE_NOOP("Case", "Note removed: “%1”"),
     QT_TRANSLATE_NOOP("Case", "Note: “%1” → “%2”")},
};

QString tierAndPrice(const QString &tier, const QString &price)
{
    return tier.isEmpty() ? price : tier + u" — "_s + price;
}

/// A part as it was or is. Nothing for what was not there.
struct InWords {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text.simplified(); }
    QString operator()(const QuotientFamilial &quotient) const { return quotientText(quotient); }
    QString operator()(const TaxNotice &notice) const { return noticeFigures(notice); }
    QString operator()(const Decision &decision) const { return priceText(decision); }
    QString operator()(bool resident) const
    {
        return resident ? QCoreApplication::translate("Case", "yes") : QCoreApplication::translate("Case", "no");
    }
    QString operator()(Custody custody) const
    {
        return custody == Custody::Shared ? QCoreApplication::translate("Case", "shared")
                                          : QCoreApplication::translate("Case", "full");
    }
};

bool isNothing(const Change::Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// All at once, so that a name that holds a "%1" stays as it is.
QString filled(const QString &sentence, const QStringList &values)
{
    switch (values.size()) {
    case 1: return sentence.arg(values[0]);
    case 2: return sentence.arg(values[0], values[1]);
    default: return sentence.arg(values[0], values[1], values[2]);
    }
}

} // namespace

QString describe(const Change &change)
{
    const auto *wording = std::ranges::find(wordings, change.part, &Wording::part);
    QStringList values;
    const bool hasSubject = change.part == Change::Part::Price || change.part == Change::Part::Validity || change.part == Change::Part::Custody
        || change.part == Change::Part::Circumstance;
    if (hasSubject)
        values << change.subject;
    if (!isNothing(change.before))
        values << std::visit(InWords(), change.before);
    if (!isNothing(change.after))
        values << std::visit(InWords(), change.after);
    const char *english = isNothing(change.before) ? wording->added
        : isNothing(change.after)                  ? wording->removed
                                                   : wording->changed;
    return filled(QCoreApplication::translate("Case", english), values);
}

QString describe(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Created: return QCoreApplication::translate("Case", "Case opened");
    case RevisionKind::Updated: return QCoreApplication::translate("Case", "Case updated");
    case RevisionKind::Issued: return QCoreApplication::translate("Case", "Attestation issued");
    }
    return {};
}

/// What an account may not do, or not yet.
static QString describeForbidden(Problem problem)
{
    if (problem == Problem::ReasonNeeded)
        return QCoreApplication::translate("Case", "This case is protected: say why you open it; your reason is noted.");
    if (problem == Problem::PersonObjects)
        return QCoreApplication::translate("Case", "This person objects to the calls: no provider is asked. Go on with a paper.");
    return QCoreApplication::translate("Case", "Your account does not have this right: ask a person who has it.");
}

QString describe(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same: return QCoreApplication::translate("Case", "same name, same birth date");
    case Likeness::SoundsAlike: return QCoreApplication::translate("Case", "the name sounds the same, same birth date");
    case Likeness::NearDate: return QCoreApplication::translate("Case", "same name or nearly, birth date nearly the same");
    case Likeness::SameYear: return QCoreApplication::translate("Case", "same names or nearly, born the same year");
    case Likeness::SameChildren: return QCoreApplication::translate("Case", "children of the same names");
    }
    return {};
}

static QString describeRefusal(Problem problem)
{
    switch (problem) {
    case Problem::NewerVersion:
        return QCoreApplication::translate("Case",
            "The case log was written by a newer version of this program: update this computer, then open it again.");
    case Problem::ForeignFile:
        return QCoreApplication::translate("Case",
            "The file of the case log belongs to another program: choose another folder, or call your IT service.");
    case Problem::ChainBroken:
        return QCoreApplication::translate("Case",
            "The case log was cut short or put back to an older state: nothing is written into it any more. Call your IT service, which can verify it and restore a backup.");
    case Problem::UnfitDrive:
        return QCoreApplication::translate("Case",
            "The case log cannot be kept on a network or removable drive of this kind: choose a folder of this computer's own disk.");
    default:
        return QCoreApplication::translate("Case",
            "The disk refused the record: check that it has room left and that you may write to it, then try again.");
    }
}

QString describe(const Error &error)
{
    switch (error.fault) {
    case Fault::Conflict:
        return QCoreApplication::translate(
            "Case", "This case was changed since you opened it: read its latest version, then validate again.");
    case Fault::NotFound:
        return QCoreApplication::translate("Case", "This case is no longer in the case log: refresh the list.");
    case Fault::Forbidden: return describeForbidden(error.problem);
    case Fault::Unreadable:
        if (error.problem == Problem::ChainBroken)
            return describeRefusal(error.problem);
        return QCoreApplication::translate("Case",
            "The case log cannot be read: check that its folder is there, then call your IT service if this lasts.");
    case Fault::Refused: return describeRefusal(error.problem);
    case Fault::Busy:
        return QCoreApplication::translate("Case", "Another desk is writing to the case log: try again in a moment.");
    case Fault::Invalid:
        return QCoreApplication::translate("Case", "Something is missing in this case: complete the marked fields.");
    case Fault::Overflow:
        return QCoreApplication::translate(
            "Case", "A figure of this case is too large to be counted: check the amounts.");
    }
    return {};
}

QString ageText(const PartialDate &birth, QDate on)
{
    const std::optional<int> years = ageOn(birth, on);
    if (!years || *years < 0)
        return {};
    if (*years > 1)
        return QCoreApplication::translate("Case", "%1 years old").arg(*years);
    if (*years == 1)
        return QCoreApplication::translate("Case", "1 year old");
    return QCoreApplication::translate("Case", "under 1 year old");
}

QString quotientText(const QuotientFamilial &quotient)
{
    if (!quotient.value)
        return QCoreApplication::translate("Case", "none worked out by the fund");
    const QString value = numberText(Exact(*quotient.value));
    return quotient.period ? u"%1 (%2)"_s.arg(value, monthText(*quotient.period)) : value;
}

QString priceText(const Decision &decision)
{
    const Result<Exact> amount = Exact::parse(decision.price);
    const QString price = amount ? priceText(*amount, decision.unit)
                                 : QCoreApplication::translate("Case", "no price in the voted grid");
    return tierAndPrice(decision.tier, price);
}
