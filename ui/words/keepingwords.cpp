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
