#include "ui/schedules/drafteditor.h"

#include "core/casework/schedulepublishing.h"
#include "ui/flowlayout.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/schedules/draftheader.h"
#include "ui/schedules/draftsaver.h"
#include "ui/schedules/drafttable.h"
#include "ui/schedules/drafttext.h"
#include "ui/schedules/draftwords.h"
#include "ui/schedules/publishpanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

DraftEditor::DraftEditor(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_saver(new DraftSaver(ScheduleDrafts(workplace.scheduleFolder), this))
    , m_title(plainLabel({}, u"title"_s, this))
    , m_state(plainLabel({}, u"hint"_s, this))
    , m_header(new DraftHeader(this))
    , m_panel(new PublishPanel(this))
    , m_tabs(new QTabWidget(this))
    , m_table(new DraftTable(m_tabs))
    , m_text(new DraftText(m_tabs))
{
    setAccessibleName(tr("Draft of a schedule"));
    buildLayout();
    connectParts();
}

void DraftEditor::buildLayout()
{
    m_tabs->addTab(m_table, tr("&Table"));
    m_tabs->addTab(m_text, tr("Te&xt"));
    m_tabs->setAccessibleName(tr("Table or text of the draft"));
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(buildBar());
    layout->addWidget(m_header);
    layout->addWidget(m_panel);
    layout->addWidget(m_tabs, 1);
}

QPushButton *DraftEditor::addButton(const QString &text, const QKeySequence &keys, void (DraftEditor::*act)())
{
    auto *button = new QPushButton(text, this);
    showKeys(button, keys);
    connect(button, &QPushButton::clicked, this, act);
    auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
    return button;
}

QWidget *DraftEditor::buildBar()
{
    m_undo = addButton(tr("Undo"), QKeySequence::Undo, &DraftEditor::undo);
    m_undo->setIcon(theme::icon(u"undo"_s));
    m_redo = addButton(tr("Redo"), Qt::CTRL | Qt::Key_Y, &DraftEditor::redo);
    QPushButton *publish = addButton(tr("Publish…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, &DraftEditor::beginPublishing);
    publish->setIcon(theme::icon(u"landmark"_s));
    QPushButton *close = addButton(tr("Close"), Qt::Key_Escape, &DraftEditor::leave);
    auto *bar = new QWidget(this);
    auto *buttons = new FlowLayout(theme::Inside);
    for (QPushButton *button : {m_undo, m_redo, publish, close})
        buttons->addWidget(button);
    auto *says = new QHBoxLayout;
    says->setSpacing(theme::Between);
    says->addWidget(m_title);
    says->addWidget(m_state, 1);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(0, 0, 0, 0);
    m_bar->setSpacing(theme::Inside);
    m_bar->addLayout(says, 1);
    m_bar->addLayout(buttons);
    return bar;
}

/// The buttons go under the title where both have no room.
void DraftEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < theme::scaled(920);
    m_title->setWordWrap(narrow);
    m_bar->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DraftEditor::connectParts()
{
    connect(m_header, &DraftHeader::edited, this, &DraftEditor::step);
    connect(m_panel, &PublishPanel::edited, this, &DraftEditor::step);
    connect(m_table, &DraftTable::edited, this, &DraftEditor::step);
    connect(m_text, &DraftText::typed, this, &DraftEditor::typed);
    connect(m_panel, &PublishPanel::closed, this, &DraftEditor::endPublishing);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (!m_tabs->tabBar()->hasFocus()) // by its letter: what is typed next goes there
            m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_panel, &PublishPanel::publishRequested, this, [this] {
        m_panel->showBusy();
        m_tabs->setEnabled(false); // what is being published is what was read
        Q_EMIT publishRequested();
    });
    connect(m_saver, &DraftSaver::saving, this, [this] { say(tr("being saved…"), u"hint"_s); });
    connect(m_saver, &DraftSaver::saved, this, [this] {
        m_saidUnwritten = false;
        say(tr("draft, saved"), u"done"_s);
    });
    connect(m_saver, &DraftSaver::failed, this,
            [this] { say(tr("Not saved: the folder of the drafts cannot be written. Check the disk."), u"error"_s); });
}

void DraftEditor::open(const ScheduleDraft &draft)
{
    m_name = draft.name;
    m_session = EditSession(draft.text);
    m_tabs->setEnabled(true);
    m_tabs->setCurrentIndex(0);
    m_table->forgetMessage();
    m_panel->forgetTyped();
    m_saidUnwritten = false;
    say(tr("draft, saved"), u"done"_s);
    showState();
    endPublishing();
}

void DraftEditor::beginPublishing()
{
    commit();
    m_header->hide(); // the panel has the same dates
    m_panel->begin();
}

void DraftEditor::endPublishing()
{
    m_panel->hide();
    m_header->setVisible(m_header->isEnabled());
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DraftEditor::showProblem(const QString &sentence)
{
    m_tabs->setEnabled(true);
    m_panel->showProblem(sentence);
}

void DraftEditor::step(const QList<ScheduleEdit> &edits, const QString &name)
{
    if (const Result<Done> done = m_session.apply(edits, name); !done) {
        say(tr("This cannot be written here: change it in the text."), u"error"_s);
        return showState();
    }
    changed();
}

void DraftEditor::typed(const QByteArray &toml)
{
    m_session.replace(toml, tr("Text"));
    changed();
}

void DraftEditor::undo()
{
    commit();
    m_session.undo();
    changed();
}

void DraftEditor::redo()
{
    commit();
    m_session.redo();
    changed();
}

/// What is typed and is no step yet becomes one.
void DraftEditor::commit()
{
    m_header->commit();
    m_text->flush();
}

void DraftEditor::leave()
{
    commit();
    if (m_panel->isVisible())
        return endPublishing();
    m_saver->whenIdle([this] { leaveWritten(); }); // the list reads the draft from the disk
}

/// Steps that the disk refused are lost with the editor: that is said first, and the second time is a decision.
void DraftEditor::leaveWritten()
{
    if (m_saver->hasFailed() && !std::exchange(m_saidUnwritten, true))
        return say(tr("Not saved: the folder of the drafts cannot be written. Check the disk; Esc again leaves without "
                      "the last steps."),
                   u"error"_s);
    if (m_saver->hasFailed())
        m_saver->save(m_name, m_session.text()); // the disk may be back
    Q_EMIT closed();
}

void DraftEditor::whenWritten(std::function<void()> then)
{
    m_saver->whenIdle(std::move(then));
}

void DraftEditor::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void DraftEditor::changed()
{
    m_saver->save(m_name, m_session.text());
    showState();
}

static void nameStep(QPushButton *button, const QString &verb, const QString &step)
{
    button->setEnabled(!step.isEmpty());
    const QString does = step.isEmpty() ? verb : u"%1: %2"_s.arg(verb, step);
    button->setToolTip(u"%1 (%2)"_s.arg(does, button->property("keys").toString()));
    button->setAccessibleDescription(step);
}

void DraftEditor::showState()
{
    const QList<Finding> findings = readSchedule(m_session.text()).findings;
    const auto draft = readEditable(m_session.text());
    nameStep(m_undo, tr("Undo"), m_session.undoName());
    nameStep(m_redo, tr("Redo"), m_session.redoName());
    m_text->show(m_session.text(), findings);
    m_header->setEnabled(draft.has_value()); // there is no head to show of what cannot be read
    m_header->setVisible(draft && m_panel->isHidden());
    if (!draft)
        return showUnreadable(findings);
    m_title->setText(draft->title.isEmpty() ? m_name : draft->title);
    m_header->show(*draft);
    m_table->show(draft->grids, findings);
    m_panel->show(*draft, obstaclesTo(m_session.text(), m_workplace.schedules.ids()), m_workplace.schedules.all());
}

/// Nothing of the draft shown before stays on the screen.
void DraftEditor::showUnreadable(const QList<Finding> &findings)
{
    m_title->setText(m_name);
    m_table->showNothing(tr("The text is no schedule file at this place. Correct it in the text: %1")
                             .arg(findings.isEmpty() ? QString() : findingText(findings.first())));
    m_header->show(EditableSchedule());
    m_panel->show(EditableSchedule(), obstaclesTo(m_session.text(), m_workplace.schedules.ids()), {});
}

void DraftEditor::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_state, role);
    m_state->setText(sentence);
}
