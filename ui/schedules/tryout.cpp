#include "ui/schedules/tryout.h"

#include "core/base/frenchtext.h"
#include "ui/plainlabel.h"
#include "ui/schedules/schedulewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QComboBox>
#include <QBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int mostChildren = 20;

TryOut::TryOut(QWidget *parent)
    : QFrame(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_fields(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(plainLabel({}, u"title"_s, this))
    , m_quotient(new QLineEdit(this))
    , m_children(new QLineEdit(this))
    , m_resident(new QComboBox(this))
    , m_tier(plainLabel({}, u"tier"_s, this))
    , m_amount(plainLabel({}, u"figure"_s, this))
    , m_message(plainLabel({}, u"hint"_s, this))
    , m_steps(new QVBoxLayout)
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Try a family"));
    m_tier->setWordWrap(false);
    m_quotient->setFixedWidth(theme::scaled(150));
    m_children->setFixedWidth(theme::scaled(80));

    buildFields();
    auto *figures = new QHBoxLayout;
    figures->setSpacing(theme::Between);
    figures->addWidget(m_tier, 0, Qt::AlignBottom);
    figures->addWidget(m_amount, 1, Qt::AlignBottom);
    m_line->setSpacing(theme::Apart);
    m_line->addLayout(m_fields);
    m_line->addLayout(figures, 1);

    m_steps->setSpacing(theme::Hair);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_title);
    layout->addLayout(m_line);
    layout->addWidget(m_message);
    layout->addLayout(m_steps);
}

/// A field under its label, by the name of which a screen reader knows it.
static void addField(QBoxLayout *row, const QString &label, const QString &explanation, QWidget *field)
{
    auto *caption = new QLabel(label, field->parentWidget());
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(explanation);
    field->setToolTip(explanation);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::Hair);
    column->addWidget(caption);
    column->addWidget(field);
    row->addLayout(column);
}

void TryOut::buildFields()
{
    m_resident->addItem(tr("in the commune"), true);
    m_resident->addItem(tr("outside the commune"), false);
    m_resident->addItem(tr("not known"));
    m_fields->setSpacing(theme::Between);
    addField(m_fields, tr("&Quotient (€ a month)"), tr("Empty when it is not known"), m_quotient);
    addField(m_fields, tr("C&hildren"), tr("Number of children in charge; empty when it is not known"), m_children);
    addField(m_fields, tr("&Lives"), tr("Where the family lives"), m_resident);
    connect(m_quotient, &QLineEdit::textChanged, this, &TryOut::tryNow);
    connect(m_children, &QLineEdit::textChanged, this, &TryOut::tryNow);
    connect(m_resident, &QComboBox::currentIndexChanged, this, &TryOut::tryNow);
}

/// Narrower than the line needs: the line breaks then.
QSize TryOut::minimumSizeHint() const
{
    return {theme::scaled(200), QFrame::minimumSizeHint().height()};
}

void TryOut::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const auto directionFrom = [this](int room) {
        return width() < theme::scaled(room) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    m_fields->setDirection(directionFrom(460));
    m_line->setDirection(directionFrom(720));
}

void TryOut::setService(const Service &service)
{
    m_service = service;
    m_title->setText(tr("Try a family: %1").arg(service.name));
    tryNow();
}

/// « 1 234,50 » as it is typed, for Exact.
static QString plainNumber(QString typed)
{
    typed.removeIf([](QChar c) { return c.isSpace() || c == u'€'; });
    return typed.replace(u',', u'.');
}

namespace {

/// What a field holds: nothing, a value, or something else.
template <typename T>
struct Typed {
    std::optional<T> value;
    bool refused = false;
};

Typed<Exact> typedQuotient(const QString &text)
{
    const QString number = plainNumber(text);
    if (number.isEmpty())
        return {};
    const Result<Exact> value = Exact::parse(number);
    return value && *value >= Exact(0) ? Typed<Exact>{*value} : Typed<Exact>{{}, true};
}

Typed<int> typedChildren(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    return isNumber && count >= 0 && count <= mostChildren ? Typed<int>{count} : Typed<int>{{}, true};
}

} // namespace

/// What was typed, or nothing after saying beside the fields what is wrong.
std::optional<Situation> TryOut::situation()
{
    const Typed<Exact> quotient = typedQuotient(m_quotient->text());
    const Typed<int> children = typedChildren(m_children->text());
    theme::setRole(m_quotient, quotient.refused ? u"invalid"_s : QString());
    theme::setRole(m_children, children.refused ? u"invalid"_s : QString());
    if (quotient.refused || children.refused) {
        refuse(quotient.refused ? tr("Type the quotient as a number, such as 900 or 622,50.")
                                : tr("Type the number of children in figures, from 0 to %1.").arg(mostChildren));
        return std::nullopt;
    }
    const QVariant resident = m_resident->currentData();
    return Situation{.quotient = quotient.value,
                     .children = children.value,
                     .resident = resident.isValid() ? std::optional(resident.toBool()) : std::nullopt};
}

void TryOut::tryNow()
{
    if (!m_service)
        return;
    if (const std::optional<Situation> typed = situation())
        showPrice(price(*m_service, *typed));
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
    m_amount->setText(priced ? priceText(price.amount, m_service->unit) : QString());
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
