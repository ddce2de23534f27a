#include "ui/schedules/draftwords.h"

#include "ui/schedules/schedulewords.h"
#include "ui/words/findingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Draft)
};
} // namespace

QString nameOf(const EditableGrid &grid)
{
    const QString name = grid.serviceName.isEmpty() ? grid.service : grid.serviceName;
    return grid.outside ? Words::tr("%1 — families from outside").arg(name) : name;
}

static QString figureTitle(const QString &key)
{
    if (key == u"rate_percent" || key == u"rates_percent")
        return Words::tr("Rate (%)");
    if (key == u"cost_percent")
        return Words::tr("Share of the cost (%)");
    if (key == u"floor")
        return Words::tr("Lowest price");
    if (key == u"ceiling")
        return Words::tr("Highest price");
    if (key == u"price_from")
        return Words::tr("Price at the lower bound");
    if (key == u"price_to")
        return Words::tr("Price at the upper bound");
    if (key == u"quotient_floor")
        return Words::tr("Lowest quotient");
    if (key == u"quotient_ceiling")
        return Words::tr("Highest quotient");
    return key == u"quotient" ? Words::tr("Quotient") : Words::tr("Price");
}

QString titleOf(const EditableGrid::Column &column)
{
    switch (column.role) {
    case EditableGrid::Role::Name:
        return Words::tr("Tier");
    case EditableGrid::Role::From:
        return Words::tr("From");
    case EditableGrid::Role::To:
        return Words::tr("To");
    case EditableGrid::Role::Figure:
        break;
    }
    return column.axis.isEmpty() ? figureTitle(column.key) : column.axis;
}

QString stepName(const EditableGrid &grid, qsizetype row, const EditableGrid::Column &column)
{
    const QString name = grid.hasTiers() ? grid.rows[row].name : nameOf(grid);
    return u"%1, %2"_s.arg(name, titleOf(column));
}

QString describe(CellTrouble trouble, const QString &cell)
{
    switch (trouble) {
    case CellTrouble::NotAFigure:
        return cell.trimmed().isEmpty() ? Words::tr("A figure is needed here, such as 3,30.")
                                        : Words::tr("« %1 » is no figure: type it as 3,30.").arg(cell);
    case CellTrouble::NotABound:
        return Words::tr("« %1 » is no bound: type 400, > 400, ≥ 400, < 400 or ≤ 400.").arg(cell);
    case CellTrouble::NotARange:
        return Words::tr("« %1 » is no range: write it as « de 0 à 400 », « ≤ 400 » or « plus de 800 ».").arg(cell);
    case CellTrouble::PercentForPrice:
        return Words::tr("« %1 » is a percentage, where a price stands.").arg(cell);
    case CellTrouble::MoneyForRate:
        return Words::tr("« %1 » is an amount, where a percentage stands.").arg(cell);
    case CellTrouble::NameMissing:
        return Words::tr("A row needs a name.");
    case CellTrouble::NameTaken:
        return Words::tr("« %1 » is the name of another row: give each its own.").arg(cell);
    case CellTrouble::NameUnknown:
        return Words::tr("No row is called « %1 »: paste the bounds too, or correct the name.").arg(cell);
    case CellTrouble::OnlyInText:
        return Words::tr("This cell is a rule of its own: change it in the text.");
    case CellTrouble::TooManyColumns:
        return Words::tr("There are more columns than in the table.");
    case CellTrouble::TooManyRows:
        return Words::tr("There are more rows than in the table: paste the bounds too, or add rows first.");
    case CellTrouble::RaggedRow:
        return Words::tr("This row has not as many cells as the first one.");
    case CellTrouble::Nothing:
        return Words::tr("Nothing to paste: copy cells in a spreadsheet first.");
    }
    return {};
}

QString describe(const GridPaste::Refusal &refusal)
{
    const QString why = describe(refusal.trouble, refusal.cell);
    if (refusal.row == 0)
        return why;
    if (refusal.column == 0)
        return Words::tr("Nothing was pasted. Row %1: %2").arg(QString::number(refusal.row), why);
    return Words::tr("Nothing was pasted. Row %1, column %2: %3")
        .arg(QString::number(refusal.row), QString::number(refusal.column), why);
}

QString describe(const PublishingObstacle &obstacle)
{
    const QString text = obstacleText(obstacle);
    return obstacle.where.isEmpty() ? text : u"%1 — %2"_s.arg(describeWhere(obstacle.where), text);
}

QString describePublishingFailure(const Error &error)
{
    switch (error.fault) {
    case Fault::Busy:
        return Words::tr("Not published: another desk is publishing. Try again in a moment.");
    case Fault::Unreadable:
        return Words::tr("Not published: the register « published.json » does not read. Put it back from a backup.");
    default:
        return Words::tr(
            "Not published: the folder of the schedules cannot be written. Check the disk and the rights.");
    }
}

QString countsText(const QList<Finding> &findings)
{
    const auto errors = static_cast<int>(std::ranges::count(findings, Finding::Severity::Error, &Finding::severity));
    const auto warnings = static_cast<int>(findings.size()) - errors;
    QStringList counts;
    if (errors > 0)
        counts << Words::tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        counts << Words::tr("%n remark(s)", nullptr, warnings);
    return counts.isEmpty() ? Words::tr("Nothing to report: every quotient has one price.") : counts.join(u", "_s);
}

QString findingText(const Finding &finding)
{
    const QString weight = finding.severity == Finding::Severity::Error ? Words::tr("Error") : Words::tr("To look at");
    const QString where = describeWhere(finding.where);
    return where.isEmpty() ? u"%1 — %2"_s.arg(weight, finding.message)
                           : u"%1, %2 — %3"_s.arg(weight, where, finding.message);
}
