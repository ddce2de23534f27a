#include "ui/words/repairwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class RepairWords
{
    Q_DECLARE_TR_FUNCTIONS(RepairWords)
};

} // namespace

QString verbOf(RepairKind kind)
{
    switch (kind) {
    case RepairKind::OtherParent:
        return RepairWords::tr("Try the other parent");
    case RepairKind::NamesSwapped:
        return RepairWords::tr("Swap birth and usage name");
    case RepairKind::GivenNamesJoined:
        return RepairWords::tr("Try a compound given name");
    case RepairKind::GivenNamesSplit:
        return RepairWords::tr("Try the given names apart");
    case RepairKind::FirstGivenNameOnly:
        return RepairWords::tr("Try the first given name alone");
    case RepairKind::PlainLetters:
        return RepairWords::tr("Try without hyphen or apostrophe");
    case RepairKind::CommuneAtBirth:
        return RepairWords::tr("Try the commune of that time");
    case RepairKind::CommuneOfToday:
        return RepairWords::tr("Try the commune of today");
    case RepairKind::CommuneByName:
        return RepairWords::tr("Try the commune by its name");
    case RepairKind::MonthBefore:
        return RepairWords::tr("Try the month before");
    }
    return {};
}

QString reasonOf(RepairKind kind)
{
    switch (kind) {
    case RepairKind::OtherParent:
        return RepairWords::tr("The file may be in the name of the other parent.");
    case RepairKind::NamesSwapped:
        return RepairWords::tr("The usage name often stands where the birth name should.");
    case RepairKind::GivenNamesJoined:
        return RepairWords::tr("The first two given names may be one compound name.");
    case RepairKind::GivenNamesSplit:
        return RepairWords::tr("The fund may have a compound given name as two.");
    case RepairKind::FirstGivenNameOnly:
        return RepairWords::tr("The fund sometimes knows the first given name alone.");
    case RepairKind::PlainLetters:
        return RepairWords::tr("The fund may have the name without its hyphen or apostrophe.");
    case RepairKind::CommuneAtBirth:
        return RepairWords::tr("The commune had another code on the day of birth.");
    case RepairKind::CommuneOfToday:
        return RepairWords::tr("The commune has another code today.");
    case RepairKind::CommuneByName:
        return RepairWords::tr("The name of the commune and its département may be found where its code is not.");
    case RepairKind::MonthBefore:
        return RepairWords::tr("This month’s figures may not be there yet.");
    }
    return {};
}

/// « with the first given name alone »
static QString formOf(RepairKind kind)
{
    switch (kind) {
    case RepairKind::OtherParent:
        return RepairWords::tr("with the identity of the other parent");
    case RepairKind::NamesSwapped:
        return RepairWords::tr("with birth and usage name swapped");
    case RepairKind::GivenNamesJoined:
        return RepairWords::tr("with a compound given name");
    case RepairKind::GivenNamesSplit:
        return RepairWords::tr("with the given names apart");
    case RepairKind::FirstGivenNameOnly:
        return RepairWords::tr("with the first given name alone");
    case RepairKind::PlainLetters:
        return RepairWords::tr("without hyphen or apostrophe");
    case RepairKind::CommuneAtBirth:
        return RepairWords::tr("with the commune of that time");
    case RepairKind::CommuneOfToday:
        return RepairWords::tr("with the commune of today");
    case RepairKind::CommuneByName:
        return RepairWords::tr("with the name of the commune");
    case RepairKind::MonthBefore:
        return RepairWords::tr("for the month before");
    }
    return {};
}

QString foundSentence(RepairKind kind)
{
    return RepairWords::tr("File found %1.").arg(formOf(kind));
}

QString foundAsText(const QString &foundAs)
{
    const auto kind = parseRepairKind(foundAs);
    return kind ? RepairWords::tr("found %1").arg(formOf(*kind)) : QString();
}

QString triedText(const QString &reason)
{
    const auto kind = parseRepairKind(reason);
    return kind ? RepairWords::tr("tried %1").arg(formOf(*kind)) : reason;
}
