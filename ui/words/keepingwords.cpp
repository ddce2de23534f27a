#include "ui/words/keepingwords.h"

#include "ui/words/casewords.h"

#include <QCoreApplication>

namespace {

class Keeping
{
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

} // namespace

QString describe(RetentionCategory category)
{
    switch (category) {
    case RetentionCategory::Priced: return Keeping::tr("Cases with prices");
    case RetentionCategory::Creche: return Keeping::tr("Cases with a crèche’s price");
    case RetentionCategory::Undecided: return Keeping::tr("Cases without a decision");
    case RetentionCategory::Consultations: return Keeping::tr("Journal of consultations");
    case RetentionCategory::Technique: return Keeping::tr("Technical log");
    }
    return {};
}

QString describeBasis(RetentionCategory category)
{
    switch (category) {
    case RetentionCategory::Priced:
        return Keeping::tr("Debts of and to a commune lapse after four years, counted from the end of a year (law 68-1250, article 1; CGCT, article L1617-5).");
    case RetentionCategory::Creche: return Keeping::tr("The CAF looks at a crèche’s papers years later: go by your agreement with it.");
    case RetentionCategory::Undecided: return Keeping::tr("Nothing was decided: no longer than the family may come back to it.");
    case RetentionCategory::Consultations: return Keeping::tr("Six months to three years, for internal control (CNIL recommendation 2021-122).");
    case RetentionCategory::Technique: return Keeping::tr("Holds no personal data; its duration is the program’s.");
    }
    return {};
}

QString monthsText(int months)
{
    const QString text = Keeping::tr("%n month(s)", nullptr, months);
    return months % 12 == 0 ? Keeping::tr("%1 (%n year(s))", nullptr, months / 12).arg(text) : text;
}

QString describe(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Applicant: return Keeping::tr("applicant");
    case Capacity::Adult: return Keeping::tr("adult of the household");
    case Capacity::Child: return Keeping::tr("child of the household");
    }
    return {};
}

static QString describeMerge(Problem problem)
{
    switch (problem) {
    case Problem::SameCase: return Keeping::tr("A case is not merged into itself: give the other one.");
    case Problem::AlreadyMerged: return Keeping::tr("One of these cases was merged already: take that back first, or choose the case that goes on.");
    case Problem::NotMerged: return Keeping::tr("This case is not merged.");
    case Problem::InQuarantine: return Keeping::tr("One of these cases waits to be purged: take it back first.");
    default: return {};
    }
}

static QString describePurge(Problem problem)
{
    switch (problem) {
    case Problem::NotInQuarantine: return Keeping::tr("This case does not wait to be purged.");
    case Problem::QuarantineRuns: return Keeping::tr("Thirty days have not passed since the slip: nothing was destroyed.");
    case Problem::SlipUnknown: return Keeping::tr("This is not a slip of this case log, or it was changed: take the file that the proposal wrote.");
    case Problem::NothingDue: return Keeping::tr("Nothing is due: no slip was made.");
    case Problem::NotYetPossible: return Keeping::tr("Choose today or an earlier day.");
    default: return {};
    }
}

QString describeKeeping(const Error &error)
{
    const QString merge = describeMerge(error.problem);
    const QString purge = describePurge(error.problem);
    if (!merge.isEmpty())
        return merge;
    return purge.isEmpty() ? describe(error) : purge;
}
