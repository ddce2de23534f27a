#include "ui/words/logwords.h"

#include <QCoreApplication>

QString describe(LogProblem::Kind kind)
{
    switch (kind) {
    case LogProblem::Kind::FileDamaged:
        return QCoreApplication::translate("Log", "The file is damaged: stop working on it, and call your IT service to restore a backup.");
    case LogProblem::Kind::RecordChanged:
        return QCoreApplication::translate("Log", "A record was changed after it was written: compare it with a backup.");
    case LogProblem::Kind::RecordMissing:
        return QCoreApplication::translate("Log", "A record was taken away: compare with a backup.");
    case LogProblem::Kind::ChainBroken:
        return QCoreApplication::translate("Log", "A record was added or put elsewhere by a program without the key: compare with a backup.");
    case LogProblem::Kind::CutShort:
        return QCoreApplication::translate("Log", "The log does not end where it was left: records were cut off, or an older file was put in its place.");
    case LogProblem::Kind::Unreadable:
        return QCoreApplication::translate("Log", "A record cannot be read: call your IT service.");
    case LogProblem::Kind::OverviewWrong:
        return QCoreApplication::translate("Log", "The list does not show the latest state of this case: open the case itself, and call your IT service.");
    case LogProblem::Kind::KeyDamaged:
        return QCoreApplication::translate("Log", "The key of a record was taken away or changed: compare with a backup.");
    case LogProblem::Kind::HeadUnknown:
        return QCoreApplication::translate("Log", "The log does not hold the mark that was printed: this file is an older one, or another one.");
    }
    return {};
}
