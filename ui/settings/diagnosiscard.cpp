#include "ui/settings/diagnosiscard.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/diagnosiswords.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

DiagnosisCard::DiagnosisCard(Clock now, const ServicePort &service, QWidget *parent)
    : SettingsCard(tr("Diagnosis of the connection"), parent)
    , m_now(std::move(now))
    , m_service(service)
    , m_run(new QPushButton(tr("Diagnose"), this))
    , m_cancel(new QPushButton(tr("Stop"), this))
    , m_copy(new QPushButton(tr("Copy for support"), this))
    , m_message(plainLabel({}, u"hint"_s, this))
{
    addWhole(plainLabel(tr("Goes the way to the State’s service step by step, with the settings as they are saved. No "
                           "family is asked about; what it says names nobody."),
                        u"hint"_s, this));
    addWhole(buildButtons());
    addWhole(buildRows());
    clear();
}

QWidget *DiagnosisCard::buildButtons()
{
    auto *row = new QWidget(this);
    m_run->setIcon(theme::icon(u"search"_s));
    m_cancel->setIcon(theme::icon(u"x"_s));
    m_copy->setIcon(theme::icon(u"file-text"_s));
    m_copy->setToolTip(tr("The whole as text, for whoever helps"));
    connect(m_run, &QPushButton::clicked, this, &DiagnosisCard::run);
    connect(m_cancel, &QPushButton::clicked, this, &DiagnosisCard::cancel);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisCard::copy);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    for (QWidget *part : {m_run, m_cancel, m_copy})
        layout->addWidget(part);
    layout->addWidget(m_message, 1);
    return row;
}

QWidget *DiagnosisCard::buildRows()
{
    auto *table = new QWidget(this);
    auto *layout = new QGridLayout(table);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme::Between);
    layout->setVerticalSpacing(theme::Inside);
    layout->setColumnStretch(2, 1);
    for (int step = 0; step < wayStepCount; ++step) {
        const Row row{new QLabel(table), plainLabel({}, {}, table)};
        row.state->setTextFormat(Qt::PlainText);
        layout->addWidget(new QLabel(describe(static_cast<WayStep>(step)), table), step, 0, Qt::AlignTop);
        layout->addWidget(row.state, step, 1, Qt::AlignTop);
        layout->addWidget(row.words, step, 2);
        m_rows.append(row);
    }
    return table;
}

void DiagnosisCard::show(const Settings &settings)
{
    m_connection = settings.connection;
}

void DiagnosisCard::clear()
{
    m_diagnosis = {};
    for (int step = 0; step < wayStepCount; ++step) {
        m_diagnosis.steps.append(StepResult{.step = static_cast<WayStep>(step)});
        take(m_diagnosis.steps.last());
    }
    m_cancel->setEnabled(false);
    m_copy->setEnabled(false);
    announce({});
}

void DiagnosisCard::take(const StepResult &result)
{
    static const QHash<StepState, QString> roles{{StepState::NotTried, u"hint"_s},
                                                 {StepState::Ok, u"done"_s},
                                                 {StepState::Failed, u"error"_s},
                                                 {StepState::Skipped, u"hint"_s}};
    const auto index = static_cast<qsizetype>(result.step);
    m_diagnosis.steps[index] = result;
    const Row &row = m_rows.at(index);
    theme::setRole(row.state, roles.value(result.state));
    const bool wasTried = result.state == StepState::Ok || result.state == StepState::Failed;
    row.state->setText(wasTried ? tr("%1, %2 ms").arg(describe(result.state)).arg(result.took.count()) : describe(result.state));
    row.words->setText(describe(result, m_now()));
    row.state->setAccessibleName(u"%1: %2. %3"_s.arg(describe(result.step), row.state->text(), row.words->text()));
}

void DiagnosisCard::announce(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
}

void DiagnosisCard::run()
{
    if (!m_service.diagnose || m_running)
        return;
    clear();
    m_cancel->setEnabled(true);
    if (m_run->hasFocus()) // else it would go to whatever comes next
        m_cancel->setFocus();
    m_run->setEnabled(false);
    announce(tr("On the way…"));
    m_running = m_service.diagnose(m_connection, this);
    connect(m_running, &DiagnosisRun::stepped, this, &DiagnosisCard::take);
    connect(m_running, &DiagnosisRun::finished, this, &DiagnosisCard::conclude);
}

void DiagnosisCard::conclude(const Diagnosis &diagnosis)
{
    m_diagnosis = diagnosis;
    if (m_running)
        m_running->deleteLater();
    m_running = nullptr;
    m_run->setEnabled(true);
    m_copy->setEnabled(true);
    if (m_cancel->hasFocus())
        m_run->setFocus();
    m_cancel->setEnabled(false);
    const StepResult *failed = firstFailure(diagnosis);
    announce(diagnosis.isCancelled ? tr("Stopped.")
                 : failed          ? tr("It stops at: %1.").arg(describe(failed->step))
                                   : tr("The whole way is free."));
    Q_EMIT finished();
}

void DiagnosisCard::cancel()
{
    if (!m_running)
        return;
    Diagnosis stopped = m_diagnosis;
    stopped.at = m_now();
    stopped.isCancelled = true;
    m_running->disconnect(this);
    conclude(stopped);
}

void DiagnosisCard::copy() const
{
    QGuiApplication::clipboard()->setText(toText(m_diagnosis));
}
