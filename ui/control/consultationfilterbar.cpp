#include "ui/control/consultationfilterbar.h"

#include "core/base/frenchtext.h"
#include "ui/control/casechoicefield.h"
#include "ui/flowlayout.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

ConsultationFilterBar::ConsultationFilterBar(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_case(new CaseChoiceField(workplace.index, this))
    , m_caseBox(new FieldBox(tr("C&ase: number, or some letters of the name"), m_case, this))
    , m_person(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_from(addDay(m_fromBox, tr("&From"), today().addDays(1 - today().day())))
    , m_to(addDay(m_toBox, tr("&Until"), today()))
{
    m_case->setMinimumWidth(theme::scaled(360));
    m_person->addItem(tr("everybody"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_person->setMinimumWidth(theme::scaled(160));
    buildDays();
    auto *row = new FlowLayout(theme::Between);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_caseBox);
    row->addWidget(new FieldBox(tr("&Who did it"), m_person, this));
    row->addWidget(new FieldBox(tr("Da&ys"), m_days, this));
    row->addWidget(m_fromBox);
    row->addWidget(m_toBox);
    setLayout(row);
    setFocusProxy(m_case);
    showPeriod();
    connect(m_case, &CaseChoiceField::chosen, this, &ConsultationFilterBar::changed);
    connect(m_case, &QLineEdit::editingFinished, this, &ConsultationFilterBar::changed);
    connect(m_case, &QLineEdit::textEdited, m_caseBox, [this] { m_caseBox->setProblem({}); });
    connect(m_person, &QComboBox::activated, this, &ConsultationFilterBar::changed);
    connect(m_days, &QComboBox::activated, this, [this] {
        showPeriod();
        Q_EMIT changed();
    });
}

void ConsultationFilterBar::buildDays()
{
    const std::pair<QString, Days> choices[] = {{tr("today"), Days::Today},
                                                {tr("this week"), Days::Week},
                                                {tr("this month"), Days::Month},
                                                {tr("a period…"), Days::Period},
                                                {tr("all that is kept"), Days::All}};
    for (const auto &[words, days] : choices)
        m_days->addItem(words, static_cast<int>(days));
    m_days->setCurrentIndex(m_days->findData(static_cast<int>(Days::Week)));
}

QLineEdit *ConsultationFilterBar::addDay(FieldBox *&box, const QString &label, QDate day)
{
    auto *field = new QLineEdit(dateText(day), this);
    field->setMaximumWidth(theme::scaled(110));
    box = new FieldBox(label, field, this);
    connect(field, &QLineEdit::editingFinished, this, &ConsultationFilterBar::changed);
    return field;
}

void ConsultationFilterBar::showPeriod()
{
    const bool isPeriod = m_days->currentData().toInt() == static_cast<int>(Days::Period);
    m_fromBox->setVisible(isPeriod);
    m_toBox->setVisible(isPeriod);
}

void ConsultationFilterBar::offer(QStringList people)
{
    const QString chosen = m_person->currentIndex() > 0 ? m_person->currentText() : QString();
    for (int i = 1; i < m_person->count(); ++i)
        people.append(m_person->itemText(i));
    people.removeAll({});
    people.removeDuplicates();
    std::ranges::sort(people, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    while (m_person->count() > 1)
        m_person->removeItem(1);
    m_person->addItems(people);
    m_person->setCurrentIndex(chosen.isEmpty() ? 0 : m_person->findText(chosen));
}

void ConsultationFilterBar::refuseCase()
{
    m_caseBox->setProblem(tr("This case is not in the log: check its number."));
}

/// A whole day in a field, or what to type beside it.
static QDate dayIn(const QLineEdit &field, FieldBox &box)
{
    const auto typed = PartialDate::parse(field.text());
    const bool isDay = typed && typed->isWhole();
    box.setProblem(isDay ? QString() : ConsultationFilterBar::tr("Type a day as 23/11/2026."));
    return isDay ? typed->earliest() : QDate();
}

bool ConsultationFilterBar::readDays(ConsultationFilter &filter)
{
    switch (static_cast<Days>(m_days->currentData().toInt())) {
    case Days::Today:
        filter.from = today();
        return true;
    case Days::Week:
        filter.from = today().addDays(1 - today().dayOfWeek());
        return true;
    case Days::Month:
        filter.from = today().addDays(1 - today().day());
        return true;
    case Days::All:
        return true;
    case Days::Period:
        break;
    }
    filter.from = dayIn(*m_from, *m_fromBox);
    filter.to = dayIn(*m_to, *m_toBox);
    const bool areDays = filter.from.isValid() && filter.to.isValid();
    if (areDays && filter.to < filter.from)
        m_toBox->setProblem(tr("The last day comes before the first."));
    return areDays && filter.from <= filter.to;
}

std::optional<ConsultationFilter> ConsultationFilterBar::filter()
{
    ConsultationFilter filter{.number = m_case->number(),
                              .agent = m_person->currentIndex() > 0 ? m_person->currentText() : QString(),
                              .zone = m_workplace.now().timeZone()};
    m_caseBox->setProblem(m_case->problem());
    const bool areDays = readDays(filter);
    return areDays && !m_caseBox->hasProblem() ? std::optional(filter) : std::nullopt;
}
