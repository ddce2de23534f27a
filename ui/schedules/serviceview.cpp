#include "ui/schedules/serviceview.h"

#include "core/tariff/votedrules.h"
#include "ui/plainlabel.h"
#include "ui/schedules/gridview.h"
#include "ui/schedules/schedulewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void ServiceView::addGrid(QVBoxLayout *layout, const Grid &grid, const QString &name)
{
    layout->addWidget(new GridView(grid, name, this));
    if (!grid.note.isEmpty())
        layout->addWidget(plainLabel(grid.note, {}, this));
}

/// What stands beside the grid, in the order in which it is worked out.
static QStringList rulesOf(const Service &service)
{
    return QStringList{describe(service.missingQuotient), describe(service.outside, service.unit)} + votedRules(service)
        + QStringList{describe(service.rounding, service.unit)};
}

ServiceView::ServiceView(const Service &service, QWidget *parent) : QFrame(parent)
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(service.name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(service.name, u"title"_s, this));
    if (!service.article.isEmpty())
        layout->addWidget(plainLabel(service.article, u"hint"_s, this));
    addGrid(layout, gridOf(service.shape, service.unit), tr("Prices of %1").arg(service.name));
    for (const QString &rule : rulesOf(service))
        layout->addWidget(plainLabel(rule, {}, this));
    if (service.outside.policy == OutsidePrice::Policy::OwnPrices && service.outside.shape) {
        const QString name = tr("Prices of %1, families from outside the commune").arg(service.name);
        layout->addWidget(plainLabel(tr("Families from outside the commune"), u"subtitle"_s, this));
        addGrid(layout, gridOf(*service.outside.shape, service.unit), name);
    }
}
