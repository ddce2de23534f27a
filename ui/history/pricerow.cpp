#include "ui/history/pricerow.h"

#include "core/base/frenchtext.h"
#include "ui/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/theme/roles.h"
#include "ui/words/casewords.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PriceRow::PriceRow(const Decision &decision, QWidget *parent) : QWidget(parent), m_why(new QToolButton(this))
{
    setAccessibleName(u"%1 : %2"_s.arg(decision.serviceName, priceText(decision)));
    m_why->setText(tr("Why?"));
    m_why->setCheckable(true);
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setIcon(theme::icon(u"chevron-down"_s, QPalette::Link));
    m_why->setAccessibleName(tr("Why this price for %1?").arg(decision.serviceName));
    m_why->setVisible(!decision.steps.isEmpty());
    theme::setRole(m_why, u"link"_s);

    QWidget *steps = explanation(decision);
    steps->hide();
    connect(m_why, &QToolButton::toggled, this, [this, steps](bool open) {
        steps->setVisible(open);
        m_why->setIcon(theme::icon(open ? u"chevron-up"_s : u"chevron-down"_s, QPalette::Link));
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Hair);
    layout->addWidget(figures(decision));
    layout->addWidget(steps);
}

QWidget *PriceRow::figures(const Decision &decision)
{
    auto *line = new QWidget(this);
    const QString dates = decision.validFrom.isValid()
        ? tr("from %1 to %2").arg(dateText(decision.validFrom), dateText(decision.validUntil))
        : QString();
    auto *service = new QVBoxLayout;
    service->setSpacing(0);
    service->addWidget(plainLabel(decision.serviceName, {}, line));
    service->addWidget(plainLabel(dates, u"hint"_s, line));

    const Result<Exact> amount = Exact::parse(decision.price);
    const QString price = amount ? priceText(*amount, decision.unit) : tr("no price");
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    layout->addLayout(service, 3);
    auto *tier = plainLabel(decision.tier, u"tier"_s, line);
    tier->setWordWrap(false);
    layout->addWidget(tier, 0);
    layout->addWidget(plainLabel(price, u"figure"_s, line), 3);
    layout->addWidget(m_why, 0, Qt::AlignVCenter);
    return line;
}

QWidget *PriceRow::explanation(const Decision &decision)
{
    auto *panel = new QFrame(this);
    theme::setRole(panel, u"inset"_s);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(theme::Between, theme::Inside, theme::Between, theme::Inside);
    layout->setSpacing(theme::Hair);
    for (qsizetype i = 0; i < decision.steps.size(); ++i)
        layout->addWidget(plainLabel(u"%1. %2"_s.arg(QString::number(i + 1), decision.steps[i].text), {}, panel));
    layout->addWidget(plainLabel(QStringList{decision.scheduleTitle, decision.act, decision.article}.join(u" — "_s), u"hint"_s, panel));
    return panel;
}
