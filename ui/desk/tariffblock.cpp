#include "ui/desk/circumstancespanel.h"
#include "ui/desk/tariffblock.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/base/frenchtext.h"
#include "core/base/partialdate.h"
#include "ui/desk/pricewords.h"
#include "ui/keyhelp.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

TariffBlock::TariffBlock(QWidget *parent)
    : Block(3, tr("Price"), parent), m_day(new QLineEdit(this)), m_dayProblem(new QLabel(this)), m_act(new QLabel(this)), m_sentence(new QLabel(this)),
      m_circumstances(new CircumstancesPanel(this)),
      m_why(new QPushButton(tr("&Why?"), this)), m_explanation(new QLabel(this))
{
    auto *caption = new QLabel(tr("&From"), this);
    caption->setBuddy(m_day);
    m_day->setAccessibleName(tr("First day of service"));
    m_day->setToolTip(tr("First day of service: the schedule in force that day applies"));
    m_day->setFixedWidth(theme::scaled(104));
    header()->addWidget(caption);
    header()->addWidget(m_day);
    connect(m_day, &QLineEdit::editingFinished, this, &TariffBlock::dayTyped);

    for (QLabel *label : {m_dayProblem, m_act, m_sentence, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_act->setProperty("role", u"hint"_s);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setProperty("role", u"inset"_s);
    m_why->setCheckable(true);
    m_why->setProperty("role", u"link"_s);
    explainKey(this, QKeySequence::mnemonic(m_why->text()).toString(QKeySequence::NativeText), tr("Show how each price was worked out"));
    m_why->setToolTip(tr("Show how each price was worked out (Alt+W)"));
    connect(m_why, &QPushButton::toggled, this, [this](bool on) {
        m_explanation->setVisible(on);
        Q_EMIT unfolded();
    });

    m_dayProblem->setProperty("role", u"error"_s);
    m_dayProblem->hide();
    body()->addWidget(m_dayProblem);
    body()->addWidget(m_act);
    body()->addWidget(m_sentence);
    body()->addWidget(m_circumstances);
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

void TariffBlock::setNarrow(bool narrow)
{
    m_narrow = narrow;
}

void TariffBlock::dayTyped()
{
    const auto typed = PartialDate::parse(m_day->text());
    const bool isDay = typed && typed->isWhole();
    m_dayProblem->setText(tr("Type the first day of service as 01/09/2027. The prices below are those of %1.").arg(dateText(m_chosen)));
    m_dayProblem->setVisible(!isDay);
    theme::setRole(m_day, isDay ? QString() : u"invalid"_s);
    if (!isDay || typed->earliest() == m_chosen)
        return;
    setDay(typed->earliest());
    Q_EMIT dayChanged(m_chosen);
}

void TariffBlock::setDay(QDate day)
{
    m_chosen = day;
    m_day->setText(dateText(day));
    m_dayProblem->hide();
    theme::setRole(m_day, {});
}

void TariffBlock::showSentence(const QString &sentence)
{
    rebuild({});
    m_circumstances->show({});
    m_act->clear();
    m_act->hide();
    theme::setRole(m_sentence, {});
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

static bool forWantOfQuotient(const ServicePrice &price)
{
    return std::ranges::any_of(price.price.steps, [](const Step &step) { return step.rule == Step::Rule::MissingQuotient; });
}

void TariffBlock::showPrices(const Schedule &schedule, const QList<ServicePrice> &prices)
{
    m_act->setText(u"%1 · %2"_s.arg(schedule.title, schedule.act));
    m_act->show();
    const bool guessed = std::ranges::any_of(prices, forWantOfQuotient);
    m_sentence->setVisible(guessed);
    m_sentence->setText(tr("Quotient unknown: these prices are what the vote says for that case. Ask for a paper (F2 on its line)."));
    theme::setRole(m_sentence, u"pill-look"_s);
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
    body()->insertWidget(2, m_table);
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
    QLabel *name = cell(0, price.title(), QString());
    name->setWordWrap(true);
    if (!m_narrow)
        name->setMinimumWidth(std::min(name->fontMetrics().horizontalAdvance(price.title()) + theme::Hair, theme::scaled(200)));
    cell(1, priced ? price.price.tier : QString(), alone ? u"tier"_s : u"amount-tier"_s);
    QLabel *amount = cell(2, resultText(price), !priced ? u"look-here"_s : alone ? u"figure"_s : u"amount"_s);
    amount->setAccessibleName(u"%1: %2 %3"_s.arg(price.title(), price.price.tier, resultText(price)));
    amount->setWordWrap(!priced || m_narrow);
}
