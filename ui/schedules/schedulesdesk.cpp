#include "ui/schedules/schedulesdesk.h"

#include "core/tariff/editablegrid.h"
#include "ui/background.h"
#include "ui/schedules/drafteditor.h"
#include "ui/schedules/draftwords.h"
#include "ui/schedules/schedulespage.h"
#include "ui/schedules/templatechoice.h"

#include <QFile>
#include <QFileInfo>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

SchedulesDesk::SchedulesDesk(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_store(workplace.scheduleFolder)
    , m_stack(new QStackedLayout(this))
    , m_page(new SchedulesPage(workplace, this))
    , m_templates(new TemplateChoice(this))
    , m_editor(new DraftEditor(workplace, this))
{
    setAccessibleName(tr("Schedules"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_page, m_templates, m_editor})
        m_stack->addWidget(widget);
    setFocusProxy(m_page);
    connectPage();
    connect(m_templates, &TemplateChoice::chosen, this, &SchedulesDesk::beginTemplate);
    connect(m_templates, &TemplateChoice::fileChosen, this, &SchedulesDesk::beginFile);
    connect(m_templates, &TemplateChoice::closed, this, [this] { showPage(); });
    connect(m_editor, &DraftEditor::closed, this, [this] { showPage(m_editor->name()); });
    connect(m_editor, &DraftEditor::publishRequested, this,
            [this] { m_editor->whenWritten([this] { publish(); }); }); // no writing may bring the draft back
    refresh();
}

void SchedulesDesk::connectPage()
{
    connect(m_page, &SchedulesPage::newRequested, this, [this] {
        m_stack->setCurrentWidget(m_templates);
        m_templates->begin();
    });
    connect(m_page, &SchedulesPage::versionRequested, this, &SchedulesDesk::beginVersion);
    connect(m_page, &SchedulesPage::editRequested, this, [this](const QString &draft) { edit(draft, false); });
    connect(m_page, &SchedulesPage::publishRequested, this, [this](const QString &draft) { edit(draft, true); });
    connect(m_page, &SchedulesPage::removeRequested, this, &SchedulesDesk::remove);
}

void SchedulesDesk::refresh()
{
    background(
        this, [store = m_store] { return store.list(); },
        [this](const QList<ScheduleDraft> &drafts) {
            m_drafts = drafts;
            m_page->showDrafts(drafts);
        });
}

void SchedulesDesk::showPage(const QString &wanted)
{
    m_stack->setCurrentWidget(m_page);
    m_page->want(wanted);
    m_page->setFocus(Qt::OtherFocusReason);
    refresh();
}

QStringList SchedulesDesk::idsInUse() const
{
    QStringList ids = m_workplace.schedules.ids();
    for (const ScheduleDraft &draft : m_drafts)
        if (const auto read = readEditable(draft.text))
            ids << read->id;
    return ids;
}

/// A further draft, opened once it is on the disk.
void SchedulesDesk::begin(const QString &wantedName, const QByteArray &text, bool publishing)
{
    const auto keep = [store = m_store, wantedName, text] { return store.add(wantedName, text); };
    background(this, keep, [this, text, publishing](const Result<QString> &name) {
        if (!name) {
            showPage(); // where it is said
            return m_page->sayTrouble(
                tr("No draft can be kept: the folder of the schedules cannot be written. Check the disk."));
        }
        opened({*name, text, {}}, publishing);
    });
}

static QString idOf(const QByteArray &toml, const QString &otherwise)
{
    const auto read = readEditable(toml);
    return read && !read->id.isEmpty() ? read->id : otherwise;
}

void SchedulesDesk::beginTemplate(const QString &name)
{
    const QByteArray text = ScheduleShelf::templateText(name).value_or(QByteArray());
    const QByteArray draft = draftFromTemplate(text, m_workplace.settings.townHall.name, idsInUse());
    begin(idOf(draft, name), draft);
}

void SchedulesDesk::beginFile(const QString &path)
{
    const auto read = [path]() -> Result<QByteArray> {
        QFile file(path);
        if (file.size() > (1 << 20) || !file.open(QIODevice::ReadOnly))
            return Error{Fault::Unreadable, u"schedules: a chosen file"_s};
        return file.readAll();
    };
    background(this, read, [this, path](const Result<QByteArray> &text) {
        if (text)
            return begin(idOf(*text, QFileInfo(path).completeBaseName()), *text);
        showPage();
        m_page->sayTrouble(tr("This file cannot be read, or is no schedule."));
    });
}

void SchedulesDesk::beginVersion(const QString &id)
{
    const auto read = [path = m_workplace.schedules.fileOf(id)] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    background(this, read, [this](const QByteArray &text) {
        if (text.isEmpty())
            return m_page->sayTrouble(tr("The file of this schedule cannot be read any more."));
        const QByteArray draft = draftOfNewVersion(text, idsInUse());
        begin(idOf(draft, u"nouveau-bareme"_s), draft);
    });
}

void SchedulesDesk::edit(const QString &draft, bool publishing)
{
    background(
        this, [store = m_store, draft] { return store.read(draft); },
        [this, draft, publishing](const Result<QByteArray> &text) {
            if (!text) {
                refresh();
                return m_page->sayTrouble(tr("This draft cannot be read any more."));
            }
            opened({draft, *text, {}}, publishing);
        });
}

void SchedulesDesk::opened(const ScheduleDraft &draft, bool publishing)
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->open(draft);
    if (publishing)
        m_editor->beginPublishing();
}

void SchedulesDesk::remove(const QString &draft)
{
    background(
        this, [store = m_store, draft] { return store.remove(draft); },
        [this, draft](const Result<QByteArray> &text) {
            refresh();
            if (!text)
                return m_page->sayTrouble(tr("The draft cannot be removed: check the rights of the folder."));
            m_page->sayDone(tr("Draft removed."), tr("Put it back"),
                            [this, draft, text = *text] { restore(draft, text); });
        });
}

void SchedulesDesk::restore(const QString &draft, const QByteArray &text)
{
    background(
        this, [store = m_store, draft, text] { return store.save(draft, text); },
        [this, draft](const Result<Done> &done) {
            m_page->want(draft);
            refresh();
            done ? m_page->sayDone(tr("The draft is back."))
                 : m_page->sayTrouble(tr("The draft cannot be written: check the disk."));
        });
}

namespace {

struct Published {
    PublishingOutcome outcome;
    ScheduleShelf shelf;
};

} // namespace

void SchedulesDesk::publish()
{
    const auto work = [folder = m_workplace.scheduleFolder, text = m_editor->text(), name = m_editor->name(),
                       store = m_store, ids = m_workplace.schedules.ids(), practice = m_workplace.settings.practice,
                       stamp = PublishingStamp{m_workplace.settings.agent, m_workplace.now()}] {
        Published done{publishSchedule(folder, text, stamp, practice ? ids : QStringList()), {}};
        if (done.outcome.publication)
            (void)store.remove(name); // a draft that stays by accident is no harm
        done.shelf = practice ? ScheduleShelf::practice(folder) : ScheduleShelf::load(folder);
        return done;
    };
    background(this, work, [this](const Published &done) { published(done.outcome, done.shelf); });
}

void SchedulesDesk::published(const PublishingOutcome &outcome, const ScheduleShelf &shelf)
{
    if (outcome.failure)
        return m_editor->showProblem(describePublishingFailure(*outcome.failure));
    if (!outcome.publication)
        return m_editor->showProblem(describe(outcome.obstacles.first()));
    m_workplace.schedules = shelf;
    m_page->refresh();
    showPage(outcome.publication->id);
    m_page->sayDone(tr("Published: %1. It can no longer be changed.").arg(outcome.publication->act));
    Q_EMIT shelfChanged();
}
