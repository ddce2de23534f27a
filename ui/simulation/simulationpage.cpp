#include "ui/simulation/simulationpage.h"

#include "core/attestation/pages.h"
#include "ui/background.h"
#include "ui/emptystate.h"
#include "ui/flowlayout.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/printing.h"
#include "ui/schedules/study.h"
#include "ui/simulation/resultcard.h"
#include "ui/simulation/simulationform.h"
#include "ui/simulation/simulationreport.h"
#include "ui/simulation/simulationwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

static constexpr int lookedAtEvery = 100; // ms

SimulationPage::SimulationPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new SimulationForm(this))
    , m_progressText(plainLabel({}, u"hint"_s, this))
    , m_progress(new QProgressBar(this))
    , m_message(plainLabel({}, u"error"_s, this))
    , m_empty(new EmptyState(u"scale"_s, this))
{
    setAccessibleName(tr("Simulation"));
    m_progress->setAccessibleName(tr("Progress of the simulation"));
    m_empty->setText(tr("Choose two schedules and a population, then run the simulation: what comes in, who pays by "
                        "which tier, who pays less "
                        "and who pays more. Nothing is recorded."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Apart);
    m_left = buildForm();
    layout->addWidget(m_left, 0);
    layout->addWidget(buildResult(), 1);
    layout->addWidget(m_empty, 1);
    m_looking.setInterval(lookedAtEvery);
    connect(&m_looking, &QTimer::timeout, this, &SimulationPage::showProgress);
    showState();
}

QPushButton *SimulationPage::addButton(QLayout *line, const QString &verb, const QKeySequence &keys, Act act)
{
    auto *button = new QPushButton(verb, this);
    theme::setRole(button, u"secondary"_s);
    showKeys(button, keys);
    button->setMinimumWidth(theme::scaled(120)); // the key gives way to the verb
    connect(button, &QPushButton::clicked, this, act);
    line->addWidget(button);
    return button;
}

/// A button with its key, which acts on this page alone.
QPushButton *SimulationPage::addAction(QLayout *line, const QString &verb, const QKeySequence &keys, Act act)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    return addButton(line, verb, keys, act);
}

/// Higher than the window, never wider.
static QScrollArea *scrolled(const QString &name, QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setAccessibleName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget *SimulationPage::buildForm()
{
    m_form->setContentsMargins(0, 0, theme::Between, 0);
    QScrollArea *scroll = scrolled(tr("What is simulated"), m_form, this);
    auto *box = new QWidget(this);
    box->setFixedWidth(theme::scaled(340));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Inside);
    column->addWidget(plainLabel(tr("Simulation"), u"title"_s, this));
    column->addWidget(scroll, 1);
    auto *actions = new QHBoxLayout;
    m_run = addAction(actions, tr("Run"), Qt::CTRL | Qt::Key_Enter, &SimulationPage::run); // « Entrée »
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &SimulationPage::run);
    theme::setRole(m_run, u"primary"_s);
    m_stop = addAction(actions, tr("Back"), Qt::Key_Escape, &SimulationPage::leave);
    actions->addStretch(1);
    column->addLayout(actions);
    column->addWidget(m_progress);
    column->addWidget(m_progressText);
    column->addWidget(m_message);
    m_message->hide();
    return box;
}

QWidget *SimulationPage::buildResult()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *actions = new FlowLayout;
    m_takeAlong << addAction(actions, tr("Save as PDF"), Qt::CTRL | Qt::Key_E, &SimulationPage::savePdf)
                << addAction(actions, tr("Save for a spreadsheet"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                             &SimulationPage::saveCsv)
                << addAction(actions, tr("Print"), Qt::CTRL | Qt::Key_P, &SimulationPage::print)
                << addButton(actions, tr("Back"), Qt::Key_Escape, &SimulationPage::leave); // its key is the form's
    m_results = new QVBoxLayout;
    m_results->setSpacing(theme::Between);
    layout->setSpacing(theme::Between);
    layout->addLayout(actions);
    layout->addLayout(m_results);
    layout->addStretch(1);
    m_scroll = scrolled(tr("Result of the simulation"), page, this);
    return m_scroll;
}

void SimulationPage::setSchedules(const QList<Schedule> &schedules, const QString &after)
{
    m_form->setSchedules(schedules, after);
}

void SimulationPage::takeFocus()
{
    m_form->takeFocus();
}

void SimulationPage::run()
{
    if (m_running)
        return;
    const auto request = m_form->request();
    if (!request)
        return;
    clearResult();
    m_message->hide();
    m_running = new QObject(this);
    m_howFar = std::make_shared<HowFar>();
    m_progress->setRange(0, 0);
    m_progressText->setText(tr("Reading the families…"));
    m_since.start();
    m_looking.start();
    const auto work = [request = *request, caseload = m_workplace.caseload,
                       howFar = m_howFar](const std::stop_token &stop) {
        return runSimulation(request, caseload, stop, [&](int done, int all) {
            howFar->all = all;
            howFar->done = done;
        });
    };
    background(m_running, work, [this](const auto &outcome) { arrived(outcome); });
    showState();
}

void SimulationPage::leave()
{
    if (m_running) {
        stop();
    } else if (m_outcome && isNarrow()) {
        clearResult();
        showState();
        m_form->takeFocus();
    } else {
        Q_EMIT closeRequested();
    }
}

void SimulationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showState();
}

void SimulationPage::stop()
{
    delete m_running;
    m_running = nullptr;
    tell(tr("Stopped: nothing was worked out."));
}

void SimulationPage::arrived(const std::optional<Result<SimulationOutcome>> &outcome)
{
    m_running->deleteLater();
    m_running = nullptr;
    if (outcome && *outcome && (*outcome)->families > 0)
        show(**outcome);
    else if (outcome && *outcome)
        tell(tr("There is no case yet: take made-up families."));
    else
        tell(tr("The cases cannot be read: check the folder of the cases, or take made-up families."));
    showState();
}

/// Why there are no figures.
void SimulationPage::tell(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
    showState();
}

void SimulationPage::clearResult()
{
    m_outcome.reset();
    while (QLayoutItem *item = m_results->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SimulationPage::show(const SimulationOutcome &outcome)
{
    m_outcome = outcome;
    m_results->addWidget(plainLabel(describeSchedules(outcome.request), u"subtitle"_s, this));
    m_results->addWidget(plainLabel(tr("Population: %1").arg(describePopulation(outcome)), u"hint"_s, this));
    for (const ServiceSimulation &simulation : outcome.services)
        m_results->addWidget(new ResultCard(simulation, outcome.request, this));
}

void SimulationPage::showState()
{
    if (!m_running)
        m_looking.stop();
    m_progress->setVisible(m_running);
    m_progressText->setVisible(m_running);
    m_run->setEnabled(!m_running);
    m_stop->setText(m_running ? tr("Stop") : tr("Back"));
    showKeys(m_stop, Qt::Key_Escape);
    m_scroll->setVisible(m_outcome.has_value());
    m_left->setVisible(!m_outcome || !isNarrow());
    m_empty->setVisible(!m_outcome && !isNarrow());
    m_takeAlong.last()->setVisible(isNarrow()); // beside the form there is one already
    for (QPushButton *button : std::as_const(m_takeAlong))
        button->setEnabled(m_outcome.has_value());
}

void SimulationPage::showProgress()
{
    const int done = m_howFar->done;
    const int all = m_howFar->all;
    if (!m_running || done == 0)
        return;
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    const qint64 left = m_since.elapsed() * (all - done) / done / 1'000 + 1;
    m_progressText->setText(
        tr("%1 of %2 families priced, about %n second(s) left", nullptr, static_cast<int>(left)).arg(done).arg(all));
}

attestation::Content SimulationPage::head() const
{
    return councilHead(m_workplace, tr("Simulation of a schedule"), describeSchedules(m_outcome->request));
}

static QString fileName(const SimulationOutcome &outcome, const QString &ending)
{
    return u"simulation-%1-%2.%3"_s.arg(outcome.request.before.id, outcome.request.after.id, ending);
}

std::function<void()> SimulationPage::sayingSaved()
{
    return [this] { Q_EMIT statusMessage(tr("The simulation was saved.")); };
}

void SimulationPage::savePdf()
{
    if (!m_outcome)
        return;
    const auto make = [outcome = *m_outcome, head = head()] {
        return attestation::pdfOf(simulationPages(outcome, head), head.title, head.on);
    };
    savePaper(window(), {tr("Save the simulation"), fileName(*m_outcome, u"pdf"_s), tr("PDF document (*.pdf)")}, make,
              sayingSaved());
}

void SimulationPage::saveCsv()
{
    if (!m_outcome)
        return;
    savePaper(
        window(), {tr("Save the simulation"), fileName(*m_outcome, u"csv"_s), tr("Table for a spreadsheet (*.csv)")},
        [outcome = *m_outcome] { return simulationCsv(outcome); }, sayingSaved());
}

void SimulationPage::print()
{
    if (m_outcome)
        printPages(window(), head().title, simulationPages(*m_outcome, head()));
}
