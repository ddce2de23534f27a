#include "ui/schedules/familiespanel.h"

#include "core/casework/testfamilyfile.h"
#include "ui/flowlayout.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/schedules/familiesmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

static constexpr int rowsShown = 7;
static constexpr int saveAfter = 600; // ms

FamiliesPanel::FamiliesPanel(QString file, QWidget *parent)
    : QFrame(parent)
    , m_file(std::move(file))
    , m_model(new FamiliesModel(this))
    , m_table(new QTableView(this))
    , m_name(new QLineEdit(this))
    , m_state(plainLabel({}, u"hint"_s, this))
    , m_trouble(plainLabel({}, u"error"_s, this))
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Test families"));
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveAfter);
    connect(&m_saving, &QTimer::timeout, this, &FamiliesPanel::save);
    build();
    load();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_name, &QLineEdit::textEdited, this, &FamiliesPanel::rename);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

FamiliesPanel::~FamiliesPanel()
{
    if (m_saving.isActive())
        save();
}

static void setUp(QTableView &table)
{
    table.setAccessibleName(FamiliesPanel::tr("Test families"));
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setSelectionMode(QTableView::SingleSelection);
    table.setEditTriggers(QTableView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(theme::scaled(32));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(FamiliesModel::Facts, QHeaderView::Stretch);
    table.horizontalHeader()->setMinimumSectionSize(theme::scaled(80));
    table.setMinimumWidth(theme::scaled(160));
    table.setMinimumHeight((rowsShown + 1) * theme::scaled(32) + theme::scaled(20));
    table.setMaximumHeight((rowsShown + 3) * theme::scaled(32));
}

void FamiliesPanel::build()
{
    m_table->setModel(m_model);
    setUp(*m_table);
    auto *label = new QLabel(tr("Na&me of the family"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the family"));
    m_name->setMaxLength(80);
    auto *naming = new QHBoxLayout;
    naming->setSpacing(theme::Inside);
    naming->addWidget(label);
    naming->addWidget(m_name, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(tr("Test families"), u"title"_s, this));
    layout->addWidget(m_state);
    layout->addWidget(m_trouble);
    layout->addWidget(m_table);
    layout->addLayout(naming);
    layout->addLayout(buildActions());
    m_trouble->hide();
}

QLayout *FamiliesPanel::buildActions()
{
    auto *line = new FlowLayout;
    const auto add = [this, line](const QString &verb, QShortcut *shortcut, auto act) {
        auto *button = new QPushButton(verb, this);
        theme::setRole(button, u"secondary"_s);
        showKeys(button, shortcut->key());
        button->setMinimumWidth(theme::scaled(120)); // the key gives way to the verb
        connect(button, &QPushButton::clicked, this, act);
        connect(shortcut, &QShortcut::activated, this, act);
        line->addWidget(button);
        return button;
    };
    const auto ofTable = [this](const QKeySequence &keys) { // elsewhere these keys are the draft's, or a field's
        return new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    };
    add(tr("Add a family"), new QShortcut(Qt::CTRL | Qt::Key_Insert, this), &FamiliesPanel::addFamily);
    m_expect = add(tr("Expect this price"), new QShortcut(Qt::ALT | Qt::Key_Return, this), &FamiliesPanel::expectPrice);
    add(tr("Remove the family"), ofTable(Qt::Key_Delete), &FamiliesPanel::removeFamily);
    m_putBack = add(tr("Put the family back"), ofTable(QKeySequence::Undo), &FamiliesPanel::putBack);
    m_putBack->hide();
    return line;
}

void FamiliesPanel::load()
{
    const auto families = loadTestFamilies(m_file);
    m_mayWrite = bool(families) && !m_file.isEmpty();
    m_model->setFamilies(families ? *families : typicalTestFamilies());
    if (!families) {
        m_trouble->setText(tr("The file of the test families cannot be read (%1). It is left as it is; what you change "
                              "here is not kept.")
                               .arg(families.error().detail));
        m_trouble->show();
    }
}

void FamiliesPanel::setService(const Service &service, const std::optional<Service> &inForce, QDate on)
{
    m_model->setService(service, inForce, on);
    m_table->setColumnHidden(FamiliesModel::Change, !inForce);
    tellState();
}

int FamiliesPanel::row() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

std::optional<TestFamily> FamiliesPanel::chosen() const
{
    return row() >= 0 ? std::optional(m_model->families().at(row())) : std::nullopt;
}

void FamiliesPanel::choose(int chosenRow)
{
    m_name->setEnabled(chosenRow >= 0);
    m_name->setText(chosenRow >= 0 ? m_model->families().at(chosenRow).name : QString());
    tellState();
    if (chosenRow >= 0)
        Q_EMIT familyChosen(m_model->families().at(chosenRow));
}

void FamiliesPanel::setFacts(const Situation &facts)
{
    if (row() < 0)
        return;
    TestFamily family = m_model->families().at(row());
    family.facts = facts;
    m_model->replace(row(), family);
    changed();
}

/// A family without a name could not be read again: the last one stays.
void FamiliesPanel::rename(const QString &name)
{
    if (row() < 0 || name.trimmed().isEmpty())
        return;
    TestFamily family = m_model->families().at(row());
    family.name = name.trimmed();
    m_model->replace(row(), family);
    changed();
}

void FamiliesPanel::addFamily()
{
    const auto like = chosen();
    m_model->add({.name = tr("Family %1").arg(m_model->rowCount() + 1), .facts = like ? like->facts : Situation()});
    m_table->selectRow(m_model->rowCount() - 1);
    m_name->setFocus();
    m_name->selectAll();
    changed();
}

void FamiliesPanel::removeFamily()
{
    const int removed = row();
    if (removed < 0)
        return;
    m_removed = chosen();
    m_putBack->show();
    m_model->remove(removed);
    m_table->selectRow(std::min(removed, m_model->rowCount() - 1));
    choose(row());
    changed();
}

/// The last one removed.
void FamiliesPanel::putBack()
{
    if (!m_removed)
        return;
    m_model->add(*std::exchange(m_removed, std::nullopt));
    m_putBack->hide();
    m_table->selectRow(m_model->rowCount() - 1);
    m_table->setFocus();
    changed();
}

void FamiliesPanel::expectPrice()
{
    if (row() < 0)
        return;
    m_model->expectPresentPrice(row());
    changed();
}

void FamiliesPanel::changed()
{
    tellState();
    if (m_mayWrite)
        m_saving.start();
}

void FamiliesPanel::tellState()
{
    const int wrong = m_model->wrongCount();
    theme::setRole(m_state, wrong > 0 ? u"error"_s : u"hint"_s);
    m_state->setText(wrong > 0 ? tr("%n family(ies) pay(s) otherwise than expected.", nullptr, wrong)
                               : tr("Fictitious families, kept on this desk: a price that is expected is checked with "
                                    "every change of the grid."));
}

void FamiliesPanel::save()
{
    m_saving.stop();
    if (!saveTestFamilies(m_file, m_model->families())) {
        m_trouble->setText(tr("The test families could not be kept: check that the disk has room."));
        m_trouble->show();
    }
}
