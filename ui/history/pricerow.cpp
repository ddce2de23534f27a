#include "ui/history/pricerow.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"
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
    theme::setRole(m_why, u"link"_s); // first: a tool button keeps the size that it had when it was shown
    m_why->setText(tr("Why?"));
    m_why->setCheckable(true);
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setIcon(theme::icon(u"chevron-down"_s, QPalette::Link));
    m_why->setAccessibleName(tr("Why this price for %1?").arg(decision.serviceName));
    m_why->setVisible(!decision.steps.isEmpty());

    QWidget *steps = explanation(decision);
    steps->hide();
    connect(m_why, &QToolButton::toggled, this, [this, steps](bool open) {
        steps->setVisible(open);
        m_why->setIcon(theme::icon(open ? u"chevron-up"_s : u"chevron-down"_s, QPalette::Link));
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading(decision));
    layout->addLayout(figures(decision));
    layout->addWidget(steps);
}

static QLabel *unbroken(const QString &text, const QString &role, QWidget *parent)
{
    QLabel *label = plainLabel(text, role, parent);
    label->setWordWrap(false);
    return label;
}

/// The service with its dates, and « Pourquoi ? » at the right.
QLayout *PriceRow::heading(const Decision &decision)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(decision.serviceName, u"subtitle"_s, this), 1);
    if (decision.validFrom.isValid()) {
        const QString dates = tr("from %1 to %2").arg(dateText(decision.validFrom), dateText(decision.validUntil));
        layout->addWidget(unbroken(dates, u"hint"_s, this));
    }
    layout->addWidget(m_why);
    return layout;
}

QLayout *PriceRow::figures(const Decision &decision)
{
    const Result<Exact> amount = Exact::parse(decision.price);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(theme::Between);
    if (!decision.tier.isEmpty())
        layout->addWidget(unbroken(decision.tier, u"tier"_s, this));
    layout->addWidget(plainLabel(amount ? priceText(*amount, decision.unit) : tr("no price"), u"figure"_s, this), 1);
    return layout;
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
    const QString sources = joined({decision.scheduleTitle, decision.act, decision.article}, u" — "_s);
    layout->addWidget(plainLabel(sources, u"hint"_s, panel));
    return panel;
}
