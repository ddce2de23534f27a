#include "ui/desk/tariffblock.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/frenchtext.h"
#include "core/base/partialdate.h"
#include "ui/desk/pricewords.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

TariffBlock::TariffBlock(QWidget *parent)
    : Block(3, tr("Price"), parent), m_day(new QLineEdit(this)), m_act(new QLabel(this)), m_sentence(new QLabel(this)),
      m_why(new QPushButton(tr("&Why?"), this)), m_explanation(new QLabel(this))
{
    auto *caption = new QLabel(tr("&From"), this);
    caption->setBuddy(m_day);
    m_day->setAccessibleName(tr("First day of service"));
    m_day->setToolTip(tr("First day of service: the schedule in force that day applies"));
    m_day->setFixedWidth(theme::scaled(104));
    header()->addWidget(caption);
    header()->addWidget(m_day);
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        const QDate typed = day();
        const bool changed = typed != m_day->property("day").toDate();
        setDay(typed);
        if (changed)
            Q_EMIT dayChanged(typed);
    });

    for (QLabel *label : {m_act, m_sentence, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_act->setProperty("role", u"hint"_s);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setProperty("role", u"inset"_s);
    m_why->setCheckable(true);
    m_why->setProperty("role", u"link"_s);
    m_why->setToolTip(tr("Show how each price was worked out (Alt+W)"));
    connect(m_why, &QPushButton::toggled, this, [this](bool on) {
        m_explanation->setVisible(on);
        Q_EMIT unfolded();
    });

    body()->addWidget(m_act);
    body()->addWidget(m_sentence);
    body()->addWidget(m_why, 0, Qt::AlignLeft);
    body()->addWidget(m_explanation);
    body()->addStretch(1);
    clear();
}

void TariffBlock::clear()
{
    m_why->setChecked(false);
    showWaiting();
}

QDate TariffBlock::day() const
{
    const auto typed = PartialDate::parse(m_day->text());
    return typed && typed->isWhole() ? typed->earliest() : m_day->property("day").toDate();
}

void TariffBlock::setDay(QDate day)
{
    m_day->setProperty("day", day); // what a text that is no date falls back to
    m_day->setText(dateText(day));
}

void TariffBlock::showSentence(const QString &sentence)
{
    rebuild({});
    m_act->clear();
    m_act->hide();
    m_sentence->setText(sentence);
    m_sentence->show();
    m_why->hide();
    m_explanation->hide();
}

void TariffBlock::showWaiting()
{
    showSentence(tr("The prices appear here as soon as the family is kept."));
}

void TariffBlock::showNoSchedule(QDate day)
{
    showSentence(tr("No schedule is in force on %1. Choose another day, or have the schedule of that period added (screen Schedules).")
                     .arg(dateText(day)));
}

void TariffBlock::showPrices(const Schedule &schedule, const QList<ServicePrice> &prices)
{
    m_act->setText(u"%1 · %2"_s.arg(schedule.title, schedule.act));
    m_act->show();
    m_sentence->hide();
    rebuild(prices);
    QStringList paragraphs;
    for (const ServicePrice &price : prices)
        paragraphs << explanation(price);
    m_explanation->setText(paragraphs.join(u"\n\n"_s));
    m_why->show();
    m_explanation->setVisible(m_why->isChecked());
}

void TariffBlock::rebuild(const QList<ServicePrice> &prices)
{
    delete m_table;
    m_table = new QWidget(this);
    m_table->setAccessibleName(tr("Prices by service"));
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::Between);
    grid->setVerticalSpacing(theme::Hair);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < prices.size(); ++row)
        addRow(row, prices[row], prices.size() == 1);
    body()->insertWidget(1, m_table);
    m_table->setVisible(!prices.isEmpty());
}

void TariffBlock::addRow(int row, const ServicePrice &price, bool alone)
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    const auto cell = [&](int column, const QString &text, const QString &role) {
        auto *label = new QLabel(text, m_table);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", role);
        grid->addWidget(label, row, column, Qt::AlignVCenter);
        return label;
    };
    const bool priced = price.price.outcome == PriceOutcome::Priced;
    cell(0, price.service.name, QString());
    cell(1, priced ? price.price.tier : QString(), alone ? u"tier"_s : u"amount-tier"_s);
    QLabel *amount = cell(2, resultText(price), !priced ? u"look-here"_s : alone ? u"figure"_s : u"amount"_s);
    amount->setAccessibleName(u"%1: %2 %3"_s.arg(price.service.name, price.price.tier, resultText(price)));
    if (!priced)
        amount->setWordWrap(true);
}
