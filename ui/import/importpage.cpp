#include "ui/import/importpage.h"

#include "ui/background.h"
#include "ui/import/importreport.h"
#include "ui/import/mappingtable.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/printing.h"
#include "ui/settings/filechoice.h"
#include "ui/theme/theme.h"
#include "ui/words/casewords.h"
#include "ui/words/importwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int lookedAtEvery = 100; // ms

ImportPage::ImportPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_name(
          plainLabel(tr("Choose the file that the other program exported (CSV). Nothing is written before you say so."),
                     u"hint"_s, this))
    , m_table(new MappingTable(this))
    , m_message(plainLabel({}, {}, this))
    , m_totals(plainLabel({}, {}, this))
    , m_progress(new QProgressBar(this))
{
    setAccessibleName(tr("Import from another program"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("Import from another program"), u"title"_s, this));
    layout->addLayout(buildFiles());
    layout->addWidget(m_name);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_totals);
    layout->addWidget(m_progress);
    layout->addLayout(buildActions());
    connect(m_table, &MappingTable::edited, this, &ImportPage::mappingEdited);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ImportPage::leave);
    m_looking.setInterval(lookedAtEvery);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, m_howFar->all);
        m_progress->setValue(m_howFar->done);
    });
    showState();
}

ImportPage::~ImportPage()
{
    stop();
}

QPushButton *ImportPage::addButton(QHBoxLayout *line, const QString &verb, Act act)
{
    auto *button = new QPushButton(verb, this);
    theme::setRole(button, u"secondary"_s);
    connect(button, &QPushButton::clicked, this, act);
    line->addWidget(button);
    return button;
}

QHBoxLayout *ImportPage::buildFiles()
{
    auto *line = new QHBoxLayout;
    setFocusProxy(addButton(line, tr("Choose the file…"), &ImportPage::chooseTable));
    m_openMapping = addButton(line, tr("Open a mapping…"), &ImportPage::chooseMapping);
    m_saveMapping = addButton(line, tr("Save the mapping…"), &ImportPage::saveMapping);
    line->addStretch(1);
    return line;
}

QHBoxLayout *ImportPage::buildActions()
{
    auto *line = new QHBoxLayout;
    m_try = addButton(line, tr("Dry run"), &ImportPage::tryOut);
    m_run = addButton(line, tr("Import"), &ImportPage::run);
    theme::setRole(m_run, u"primary"_s);
    m_stop = addButton(line, tr("Stop"), &ImportPage::stop);
    m_rejects = addButton(line, tr("Save the rows left out…"), &ImportPage::saveRejects);
    line->addStretch(1);
    showKeys(addButton(line, tr("Back"), &ImportPage::leave), Qt::Key_Escape);
    return line;
}

void ImportPage::chooseTable()
{
    chooseFile(this, tr("File of the other program"), {}, tr("Tables (*.csv *.txt);;All files (*)"),
               [this](const QString &path) { open(path); });
}

void ImportPage::open(const QString &path)
{
    if (m_running)
        return;
    begin(tr("Reading the file…"));
    background(
        m_running, [path] { return readImportFile(path); }, [this](const Result<ImportFile> &file) { opened(file); });
}

void ImportPage::opened(const Result<ImportFile> &file)
{
    end();
    if (!file)
        return say(describeImportFile(file.error()), u"error"_s);
    m_file = *file;
    m_name->setText(tr("%1: %n row(s)", nullptr, static_cast<int>(file->table.rowCount())).arg(file->name));
    m_table->show(file->table, proposeMapping(file->table.headings()));
    mappingEdited();
}

void ImportPage::chooseMapping()
{
    chooseFile(this, tr("Mapping of the columns"), {}, tr("Mappings (*.json)"),
               [this](const QString &path) { openMapping(path); });
}

void ImportPage::openMapping(const QString &path)
{
    if (m_running || !m_file)
        return;
    begin(tr("Reading the mapping…"));
    background(
        m_running, [path] { return loadMapping(path); },
        [this](const Result<ImportMapping> &mapping) {
            end();
            if (!mapping)
                return say(describeMappingFile(mapping.error()), u"error"_s);
            m_table->show(m_file->table, *mapping);
            mappingEdited();
        });
}

void ImportPage::saveMapping()
{
    savePaper(this, {tr("Save the mapping"), u"correspondance.json"_s, tr("Mappings (*.json)")},
              [mapping = m_table->mapping()] { return mappingFile(mapping); });
}

void ImportPage::mappingEdited()
{
    m_plan.reset();
    m_totals->clear();
    const QList<MappingFinding> findings = checkMapping(m_table->mapping(), m_file->table.headings());
    m_table->tell(findings);
    const auto wrong = std::ranges::find_if(findings, &MappingFinding::isError);
    if (wrong == findings.end())
        say(tr("Every column has its place: try it out."), u"hint"_s);
    else
        say(describe(*wrong), u"error"_s);
    showState();
    m_try->setEnabled(wrong == findings.end());
}

ImportWatch ImportPage::begin(const QString &sentence)
{
    m_running = new QObject(this);
    m_stopped = std::stop_source();
    m_howFar = std::make_shared<HowFar>();
    m_progress->setRange(0, 0);
    m_looking.start();
    say(sentence, u"hint"_s);
    showState();
    return {.progress =
                [howFar = m_howFar](int done, int of) {
                    howFar->all = of;
                    howFar->done = done;
                },
            .stop = m_stopped.get_token()};
}

void ImportPage::end()
{
    m_running->deleteLater();
    m_running = nullptr;
    m_looking.stop();
    showState();
}

static std::optional<Result<ImportPlan>> planFor(const Caseload &caseload, const ImportFile &file,
                                                 const ImportMapping &mapping, QDate today, const ImportWatch &watch)
{
    const Result<ImportSource> source = importSource(file.bytes, file.name, mapping, today);
    if (!source)
        return Result<ImportPlan>(source.error());
    const Result<QList<CaseSummary>> cases = caseload.knownToImport();
    if (!cases)
        return Result<ImportPlan>(cases.error());
    const auto plan = planImport(*source, *cases, watch);
    return plan ? std::optional(Result<ImportPlan>(*plan)) : std::nullopt;
}

void ImportPage::tryOut()
{
    if (m_running || !m_file)
        return;
    const ImportWatch watch = begin(tr("Reading the families…"));
    background(
        m_running,
        [caseload = m_workplace.caseload, file = *m_file, mapping = m_table->mapping(),
         today = m_workplace.now().date(), watch] { return planFor(caseload, file, mapping, today, watch); },
        [this](const auto &plan) { planned(plan); });
}

void ImportPage::planned(const std::optional<Result<ImportPlan>> &plan)
{
    end();
    if (!plan)
        return say(tr("Stopped: nothing was counted to the end."), u"hint"_s);
    if (!*plan)
        return say(describe(plan->error()), u"error"_s);
    m_plan = **plan;
    m_totals->setText(describe(*m_plan));
    say(tr("Nothing is written yet. Hold these totals against those of the other program."), u"done"_s);
    showState();
}

void ImportPage::run()
{
    if (m_running || !m_plan || m_plan->families.isEmpty())
        return;
    const ImportWatch watch = begin(tr("Writing the cases…"));
    background(
        m_running,
        [caseload = m_workplace.caseload, plan = *m_plan, watch] { return runImport(caseload, plan, watch); },
        [this](const Result<int> &written) { imported(written); });
}

void ImportPage::imported(const Result<int> &written)
{
    const bool wasStopped = m_stopped.stop_requested();
    end();
    if (!written)
        return say(describe(written.error()), u"error"_s);
    const QString count = tr("%n case(s) written.", nullptr, *written);
    say(wasStopped ? tr("%1 Stopped: a further import of the same file goes on from there.").arg(count) : count,
        u"done"_s);
    m_run->setEnabled(false); // the rest is for another dry run to say
    Q_EMIT statusMessage(count);
    Q_EMIT casesImported();
}

void ImportPage::saveRejects()
{
    savePaper(this, {tr("Save the rows left out"), u"lignes-refusees.csv"_s, tr("Tables (*.csv)")}, [plan = *m_plan] {
        return rejectedRows(plan, [](const ImportTrouble &trouble) { return describeReason(trouble); });
    });
}

void ImportPage::stop()
{
    m_stopped.request_stop();
}

void ImportPage::leave()
{
    if (m_running)
        stop();
    else
        Q_EMIT closeRequested();
}

void ImportPage::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_message, role);
    m_message->setText(sentence);
}

void ImportPage::showState()
{
    const bool isIdle = !m_running;
    m_table->setVisible(m_file.has_value());
    m_table->setEnabled(isIdle);
    m_progress->setVisible(!isIdle);
    m_totals->setVisible(m_plan.has_value());
    m_openMapping->setEnabled(isIdle && m_file);
    m_saveMapping->setEnabled(isIdle && m_file);
    m_try->setEnabled(isIdle && m_file);
    m_run->setEnabled(isIdle && m_plan && !m_plan->families.isEmpty());
    m_stop->setEnabled(!isIdle);
    m_rejects->setEnabled(isIdle && m_plan && !m_plan->troubles.isEmpty());
}
