#include "ui/simulation/simulationform.h"

#include "core/base/frenchtext.h"
#include "ui/plainlabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int mostUnits = 100'000;

SimulationForm::SimulationForm(QWidget *parent)
    : QWidget(parent)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_services(new QGridLayout)
    , m_fromLog(new QRadioButton(tr("The &cases of the office"), this))
    , m_fromNowhere(new QRadioButton(tr("&Made-up families"), this))
    , m_trouble(plainLabel({}, u"error"_s, this))
{
    m_madeUp = buildMadeUp();
    auto *schedules = new QGridLayout;
    buildSchedules(schedules);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addLayout(schedules);
    layout->addWidget(plainLabel(tr("Services, and units for each family and year"), u"subtitle"_s, this));
    layout->addLayout(m_services);
    layout->addWidget(plainLabel(tr("Population"), u"subtitle"_s, this));
    layout->addWidget(m_fromLog);
    layout->addWidget(m_fromNowhere);
    layout->addWidget(m_madeUp);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    m_fromLog->setChecked(true);
    m_madeUp->hide();
    m_trouble->hide();
    connect(m_fromNowhere, &QRadioButton::toggled, m_madeUp, &QWidget::setVisible);
    connect(m_before, &QComboBox::currentIndexChanged, this, &SimulationForm::listServices);
    connect(m_after, &QComboBox::currentIndexChanged, this, &SimulationForm::listServices);
}

void SimulationForm::buildSchedules(QGridLayout *grid)
{
    grid->setHorizontalSpacing(theme::Inside);
    int row = 0;
    for (const auto &[name, box] : {std::pair(tr("&Before"), m_before), std::pair(tr("&After"), m_after)}) {
        auto *label = new QLabel(name, this);
        label->setBuddy(box);
        box->setAccessibleName(QString(name).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
}

QLineEdit *SimulationForm::addNumber(QGridLayout *grid, const QString &label, const QString &hint, const QString &text)
{
    const int row = grid->rowCount();
    auto *field = new QLineEdit(text, grid->parentWidget());
    auto *caption = plainLabel(label, {}, grid->parentWidget());
    caption->setBuddy(field);
    field->setAccessibleName(label);
    field->setAccessibleDescription(hint);
    field->setToolTip(hint);
    field->setFixedWidth(theme::scaled(110));
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row, 1);
    return field;
}

QWidget *SimulationForm::buildMadeUp()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(theme::Between, 0, 0, 0);
    grid->setVerticalSpacing(theme::Hair);
    grid->setColumnStretch(0, 1);
    const MadeUpPopulation usual;
    const auto add = [&](const QString &label, const QString &hint, int MadeUpPopulation::*value, int most) {
        m_numbers << Number{addNumber(grid, label, hint, QString::number(usual.*value)), value, most};
    };
    add(tr("Families"), tr("How many, up to 1,000,000"), &MadeUpPopulation::families, mostMadeUp);
    add(tr("Lowest quotient (€)"), tr("Nobody is below"), &MadeUpPopulation::lowestQuotient, 100'000);
    add(tr("Most frequent quotient (€)"), tr("Fewer and fewer families on both sides"),
        &MadeUpPopulation::usualQuotient, 100'000);
    add(tr("Highest quotient (€)"), tr("Nobody is above"), &MadeUpPopulation::highestQuotient, 100'000);
    add(tr("Without a known quotient (%)"), tr("Out of a hundred families"), &MadeUpPopulation::percentWithoutQuotient,
        100);
    add(tr("Living in the commune (%)"), tr("Out of a hundred families"), &MadeUpPopulation::percentResident, 100);
    m_children = addNumber(grid, tr("Families of 1, 2, 3 … children"),
                           tr("In proportion, with commas between: 45, 38, 13, 4"), u"45, 38, 13, 4"_s);
    m_seed = addNumber(grid, tr("Draw number"), tr("The same number gives the same families again"),
                       QString::number(usual.seed));
    return box;
}

/// With its first day where another has the same title: a draft, for instance.
static QString titleIn(const QList<Schedule> &schedules, const Schedule &schedule)
{
    const auto same = std::ranges::count(schedules, schedule.title, &Schedule::title);
    return same > 1 ? u"%1 (%2, %3)"_s.arg(schedule.title, dateText(schedule.validFrom), schedule.id) : schedule.title;
}

void SimulationForm::setSchedules(const QList<Schedule> &schedules, const QString &after)
{
    m_schedules = schedules;
    for (QComboBox *box : {m_before, m_after}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const Schedule &schedule : schedules)
            box->addItem(titleIn(schedules, schedule));
    }
    const auto chosen = std::ranges::find(schedules, after, &Schedule::id);
    const auto row = static_cast<int>(chosen == schedules.end() ? 0 : chosen - schedules.begin());
    const bool isOldest = row + 1 >= schedules.size();
    m_after->setCurrentIndex(isOldest ? std::max(0, row - 1) : row);
    m_before->setCurrentIndex(isOldest ? row : row + 1);
    listServices();
}

void SimulationForm::takeFocus()
{
    m_after->setFocus();
}

void SimulationForm::remember()
{
    for (const ServiceLine &line : std::as_const(m_lines))
        m_units[line.id] = line.units->text();
}

void SimulationForm::listServices()
{
    remember();
    for (const ServiceLine &line : std::as_const(m_lines)) {
        delete line.chosen;
        delete line.units;
    }
    m_lines.clear();
    const Schedule before = m_schedules.value(m_before->currentIndex());
    const Schedule after = m_schedules.value(m_after->currentIndex());
    for (const QString &id : commonServices(before, after)) {
        const auto service = std::ranges::find(after.services, id, &Service::id);
        auto *chosen = new QCheckBox(service->name, this);
        auto *units = new QLineEdit(m_units.value(id, u"1"_s), this);
        chosen->setChecked(true);
        units->setFixedWidth(theme::scaled(70));
        units->setAccessibleName(tr("%1: units for each family and year").arg(service->name));
        units->setToolTip(
            tr("How many times « %1 » a family pays in a year: 140 meals, for instance").arg(service->unit));
        connect(chosen, &QCheckBox::toggled, units, &QWidget::setEnabled);
        const auto row = static_cast<int>(m_lines.size());
        m_services->addWidget(chosen, row, 0);
        m_services->addWidget(units, row, 1);
        m_lines << ServiceLine{id, chosen, units};
    }
    m_services->setColumnStretch(0, 1);
}

bool SimulationForm::refuse(QLineEdit *field, const QString &sentence)
{
    if (field) {
        theme::setRole(field, u"invalid"_s);
        field->setFocus();
    }
    m_trouble->setText(sentence);
    m_trouble->show();
    return false;
}

bool SimulationForm::takeServices(SimulationRequest &request)
{
    for (const ServiceLine &line : std::as_const(m_lines)) {
        theme::setRole(line.units, {});
        if (!line.chosen->isChecked())
            continue;
        const Result<Exact> units = Exact::parse(line.units->text().trimmed().replace(u',', u'.'));
        if (!units || *units <= Exact(0) || *units > Exact(mostUnits))
            return refuse(line.units, tr("Type how many units a family takes in a year, such as 140, or 1 for one."));
        request.services.append({line.id, *units});
    }
    return !request.services.isEmpty() || refuse(nullptr, tr("Choose at least one service that both schedules have."));
}

static QList<int> weightsIn(const QString &typed)
{
    QList<int> weights;
    for (const QString &word : typed.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        weights << word.trimmed().toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    return weights;
}

bool SimulationForm::takeMadeUp(SimulationRequest &request)
{
    MadeUpPopulation wanted;
    for (const Number &number : std::as_const(m_numbers)) {
        bool isNumber = false;
        const int value = number.field->text().simplified().remove(u' ').toInt(&isNumber);
        theme::setRole(number.field, {});
        if (!isNumber || value < 0 || value > number.most)
            return refuse(number.field, tr("Type a whole number from 0 to %1.").arg(number.most));
        wanted.*number.value = value;
    }
    bool isSeed = false;
    wanted.seed = m_seed->text().trimmed().toULongLong(&isSeed);
    theme::setRole(m_seed, {});
    if (!isSeed)
        return refuse(m_seed, tr("Type the draw number in figures."));
    wanted.children = weightsIn(m_children->text());
    theme::setRole(m_children, {});
    if (!isPossible(wanted))
        return refuse(wanted.children.isEmpty() ? m_children : m_numbers[1].field,
                      tr("These families cannot be: the quotients must rise from the lowest to the highest, and the "
                         "proportions of children be numbers."));
    request.madeUp = wanted;
    return true;
}

std::optional<SimulationRequest> SimulationForm::request()
{
    m_trouble->hide();
    SimulationRequest request{.before = m_schedules.value(m_before->currentIndex()),
                              .after = m_schedules.value(m_after->currentIndex()),
                              .services = {}};
    const bool taken = takeServices(request) && (!m_fromNowhere->isChecked() || takeMadeUp(request));
    return taken ? std::optional(request) : std::nullopt;
}
