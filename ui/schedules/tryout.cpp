#include "ui/schedules/tryout.h"

#include "core/base/frenchtext.h"
#include "ui/plainlabel.h"
#include "ui/schedules/factfields.h"
#include "ui/schedules/schedulewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

TryOut::TryOut(QWidget *parent)
    : QFrame(parent)
    , m_fields(new FactFields(this))
    , m_title(plainLabel({}, u"title"_s, this))
    , m_tier(plainLabel({}, u"tier"_s, this))
    , m_amount(plainLabel({}, u"figure"_s, this))
    , m_message(plainLabel({}, u"hint"_s, this))
    , m_steps(new QVBoxLayout)
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Try a family"));
    m_tier->setWordWrap(false);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(theme::Between);
    figures->addWidget(m_tier, 0, Qt::AlignBottom);
    figures->addWidget(m_amount, 1, Qt::AlignBottom);
    m_steps->setSpacing(theme::Hair);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_title);
    layout->addWidget(m_fields);
    layout->addLayout(figures);
    layout->addWidget(m_message);
    layout->addLayout(m_steps);
    m_fields->setFacts({.resident = true}); // most are
    connect(m_fields, &FactFields::changed, this, &TryOut::typed);
}

void TryOut::setService(const Service &service, QDate on)
{
    m_service = service;
    m_on = on;
    m_title->setText(tr("Try a family: %1").arg(service.name));
    m_fields->ask(factsAsked(service));
    if (const auto facts = m_fields->facts())
        tryNow(*facts);
}

void TryOut::setFacts(const Situation &facts)
{
    m_fields->setFacts(facts);
    if (m_service)
        tryNow(facts);
}

void TryOut::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TryOut::typed()
{
    if (!m_service)
        return;
    const std::optional<Situation> facts = m_fields->facts();
    if (!facts) {
        refuse(m_fields->refusal());
        return;
    }
    tryNow(*facts);
    Q_EMIT factsChanged(*facts);
}

void TryOut::tryNow(const Situation &facts)
{
    Situation dated = facts;
    dated.on = facts.on.isValid() ? facts.on : m_on;
    showPrice(price(*m_service, dated));
}

void TryOut::refuse(const QString &sentence)
{
    m_tier->clear();
    m_amount->clear();
    showSteps({});
    theme::setRole(m_message, u"error"_s);
    m_message->setText(sentence);
    m_message->show();
}

void TryOut::showPrice(const Price &price)
{
    const bool priced = price.outcome == PriceOutcome::Priced;
    m_tier->setText(price.tier);
    m_tier->setVisible(!price.tier.isEmpty());
    m_amount->setText(priced ? priceText(price.amount, price.unit) : QString());
    theme::setRole(m_message, u"hint"_s);
    m_message->setText(describeOutcome(price));
    m_message->setVisible(!priced);
    QStringList steps;
    for (const Step &step : price.steps)
        steps << step.text;
    showSteps(steps);
}

void TryOut::showSteps(const QStringList &steps)
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_steps->addWidget(plainLabel(u"%1. %2"_s.arg(QString::number(i + 1), steps[i]), {}, this));
}
