#include "ui/import/importreport.h"

#include "core/base/frenchtext.h"
#include "ui/words/importwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

static QString figure(qint64 number)
{
    return numberText(Exact(number));
}

static QString servicesLine(const ImportTotals &totals)
{
    QStringList services;
    for (auto service = totals.services.begin(); service != totals.services.end(); ++service)
        services << u"%1 (%2)"_s.arg(service.key(), figure(service.value()));
    return Words::tr("Services: %1.").arg(services.join(u", "_s));
}

static QStringList firstTroubles(const QList<ImportTrouble> &troubles)
{
    static constexpr qsizetype mostTold = 5;
    QStringList told;
    for (const ImportTrouble &trouble : troubles.first(std::min(troubles.size(), mostTold)))
        told << describe(trouble);
    if (troubles.size() > mostTold)
        told << Words::tr("… and %1 more, in the file of the rows left out.").arg(figure(troubles.size() - mostTold));
    return told;
}

QString describe(const ImportPlan &plan)
{
    const ImportTotals &totals = plan.totals;
    QStringList lines{Words::tr("%1 rows: %2 families, %3 children.").arg(figure(totals.rows), figure(totals.families), figure(totals.children))};
    if (const auto mean = totals.quotientMean())
        lines << Words::tr("%1 quotients, %2 in all, %3 on average.")
                     .arg(figure(totals.quotients), shortAmountText(Exact(totals.quotientSum)), amountText(*mean));
    if (!totals.services.isEmpty())
        lines << servicesLine(totals);
    lines << Words::tr("To be written: %1. Already known: %2. Rows refused: %3.")
                 .arg(figure(plan.families.size()), figure(plan.known), figure(totals.refusedRows()));
    return (lines + firstTroubles(plan.troubles)).join(u'\n');
}
