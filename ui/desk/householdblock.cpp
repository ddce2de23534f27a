#include "ui/desk/householdblock.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/frenchtext.h"
#include "ui/desk/facteditor.h"
#include "ui/desk/factforms.h"
#include "ui/desk/householdmodel.h"
#include "ui/desk/noticebar.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

HouseholdBlock::HouseholdBlock(QWidget *parent)
    : Block(2, tr("Household"), parent)
    , m_notice(new NoticeBar(this))
    , m_period(plainLabel({}, u"hint"_s, this))
    , m_table(new QTableView(this))
    , m_model(new HouseholdModel(this))
    , m_editor(new FactEditor(this))
    , m_differences(new QLabel(this))
    , m_keepAll(new QPushButton(tr("Keep all"), this))
    , m_keepLine(new QToolButton(this))
    , m_edit(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_actions(new QHBoxLayout)
{
    build();
    buildActions();
    clear();
}

void HouseholdBlock::build()
{
    m_differences->setProperty("role", u"pill-look"_s);
    header()->addWidget(m_differences);
    header()->addWidget(m_keepAll);
    m_keepAll->setAccessibleName(tr("Keep all that the fund sent"));
    showKeys(m_keepAll, Qt::Key_F9);
    connect(m_keepAll, &QPushButton::clicked, this, &HouseholdBlock::keepAll);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Family: case, received, kept"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    // A light ground for the current line: the words of the table matter more than where the cursor is.
    QPalette quiet = m_table->palette();
    quiet.setColor(QPalette::Highlight, theme::between(theme::tokens().card, theme::tokens().line));
    quiet.setColor(QPalette::HighlightedText, quiet.color(QPalette::Text));
    m_table->setPalette(quiet);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(HouseholdModel::Part, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(theme::scaled(26));

    body()->addWidget(m_notice);
    body()->addWidget(m_period);
    body()->addWidget(m_table);
    body()->addWidget(m_editor);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HouseholdBlock::updateActions);
    connect(m_table, &QTableView::activated, this, &HouseholdBlock::editLine);
    connect(m_editor, &FactEditor::closed, m_table, [this] { m_table->setFocus(); });
    connect(m_editor, &FactEditor::accepted, this, &HouseholdBlock::keepCorrection);
    connect(m_editor, &FactEditor::refused, this, [this] { Q_EMIT lookHere(m_editor); });
}

void HouseholdBlock::buildActions()
{
    auto *current = new QHBoxLayout;
    auto *additions = new QHBoxLayout;
    QHBoxLayout *row = current;
    const auto add = [&](QToolButton *button, const QString &text, const QString &icon, const QKeySequence &key, auto run) {
        auto *action = new QAction(theme::icon(icon), text, this);
        action->setShortcut(key);
        // A plain key belongs to the table; one with Alt holds wherever one types.
        const bool withAlt = key[0].keyboardModifiers() & Qt::AltModifier;
        action->setShortcutContext(withAlt ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
        button->setAccessibleName(text);
        connect(action, &QAction::triggered, this, run);
        row->addWidget(button);
    };
    add(m_keepLine, tr("Keep this line"), u"check"_s, Qt::Key_Plus, [this] { keepLine(); });
    add(m_edit, tr("Correct…"), u"pencil"_s, Qt::Key_F2, [this] { editLine(); });
    add(m_remove, tr("Remove"), u"trash"_s, Qt::Key_Delete, [this] { removeLine(); });
    row = additions;
    add(new QToolButton(this), tr("Add a child"), u"plus"_s, Qt::ALT | Qt::Key_E, [this] { addPerson(true); });
    add(new QToolButton(this), tr("Add an adult"), u"plus"_s, Qt::ALT | Qt::Key_A, [this] { addPerson(false); });
    for (QHBoxLayout *buttons : {current, additions}) {
        buttons->setSpacing(theme::Inside);
        m_actions->addLayout(buttons);
    }
    current->addStretch(1);
    m_actions->setSpacing(theme::Inside);
    body()->insertLayout(3, m_actions);
}

void HouseholdBlock::setNarrow(bool narrow)
{
    m_actions->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_editor->setNarrow(narrow);
}

void HouseholdBlock::clear()
{
    m_dossier = {};
    m_received.reset();
    m_foundAs.clear();
    sayPeriod({});
    m_kept = {};
    m_removals.clear();
    m_saysCouple = false;
    m_notice->clear();
    m_editor->dismiss();
    m_model->setTitles(tr("Case"), tr("Received from the CAF/MSA"));
    refresh();
}

void HouseholdBlock::setDossier(const Revision &revision)
{
    m_dossier = revision.household;
    m_model->setTitles(tr("Case of %1").arg(dateText(revision.at.toLocalTime().date())), tr("Received from the CAF/MSA"));
    setKept(revision.household);
}

void HouseholdBlock::restore(const Household &kept, const QStringList &removals)
{
    m_removals = removals;
    setKept(kept);
}

void HouseholdBlock::setDays(QDate service, QDate today)
{
    m_day = service;
    m_today = today;
    refresh();
}

void HouseholdBlock::setResidence(const std::optional<Fact<bool>> &resident)
{
    if (m_kept.resident == resident)
        return;
    m_kept.resident = resident;
    refresh();
}

void HouseholdBlock::setCircumstances(const QList<Fact<Circumstance>> &circumstances)
{
    if (circumstances == m_kept.circumstances)
        return;
    Household household = m_kept;
    household.circumstances = circumstances;
    setKept(household);
}

void HouseholdBlock::setKept(const Household &kept)
{
    const bool concernsCouple = kept.notices != m_kept.notices || kept.adults != m_kept.adults;
    m_kept = kept;
    refresh();
    if (concernsCouple)
        sayCouple();
    Q_EMIT keptChanged();
}

void HouseholdBlock::refresh()
{
    const int selected = currentRow();
    m_comparison = compare(m_dossier, m_received, m_kept);
    const QList<HouseholdRow> rows = householdRows(m_comparison, m_received, m_day);
    m_model->setRows(rows);
    const auto differences = std::ranges::count_if(rows, &HouseholdRow::differs);
    m_differences->setText(tr("%n difference(s)", nullptr, static_cast<int>(differences)));
    m_differences->setVisible(differences > 0);
    m_keepAll->setEnabled(m_received.has_value());
    m_table->setColumnHidden(HouseholdModel::Dossier, m_dossier == Household());
    fitTable();
    if (!rows.isEmpty())
        m_table->selectRow(std::clamp(selected, 0, static_cast<int>(rows.size()) - 1));
    updateActions();
}

/// As high as its rows: the page scrolls, not the table.
void HouseholdBlock::fitTable()
{
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length()
                            + 2 * m_table->frameWidth());
}

void HouseholdBlock::resizeEvent(QResizeEvent *event)
{
    Block::resizeEvent(event);
    fitTable();
}

int HouseholdBlock::currentRow() const
{
    return m_table->currentIndex().row();
}

void HouseholdBlock::updateActions()
{
    const int current = currentRow();
    const bool any = current >= 0 && current < m_model->rowCount();
    const bool removable = any && (m_model->row(current).part <= FamilyPart::Child || m_model->row(current).part == FamilyPart::Notice);
    m_keepLine->defaultAction()->setEnabled(any && m_received && !m_model->row(current).received.isEmpty());
    m_edit->defaultAction()->setEnabled(any);
    m_remove->defaultAction()->setEnabled(removable && m_model->row(current).isKept);
}
