#include "ui/simulation/resultcard.h"

#include "ui/plainlabel.h"
#include "ui/schedules/gridview.h"
#include "ui/schedules/pricepicture.h"
#include "ui/simulation/barspicture.h"
#include "ui/simulation/simulationwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ResultCard::ResultCard(const ServiceSimulation &simulation, const SimulationRequest &request, QWidget *parent)
    : QFrame(parent)
{
    const QString &name = simulation.after.name;
    theme::setRole(this, u"card"_s);
    setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(name, u"title"_s, this));
    for (const QString &sentence : revenueSentences(simulation))
        layout->addWidget(plainLabel(sentence, {}, this));
    layout->addWidget(plainLabel(winnersSentence(simulation), {}, this));
    auto *table = new GridView(tierGrid(simulation), tr("%1: families by tier").arg(name), this);
    table->horizontalHeader()->setMinimumSectionSize(theme::scaled(48)); // seven columns of short figures
    layout->addWidget(table);
    for (const QString &remark : remarks(simulation))
        layout->addWidget(plainLabel(remark, u"hint"_s, this));
    layout->addWidget(plainLabel(tr("Families by tier"), u"subtitle"_s, this));
    layout->addWidget(new BarsPicture(populationBars(simulation.result), barWords(request), this));
    layout->addWidget(plainLabel(tr("Price against the quotient, for one child of the commune"), u"subtitle"_s, this));
    auto *curves = new PricePicture(this);
    curves->setContent(bothCurves(simulation, request));
    layout->addWidget(curves);
}
