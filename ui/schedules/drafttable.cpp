#include "ui/schedules/drafttable.h"

#include "ui/flowlayout.h"
#include "ui/keyhelp.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/schedules/draftwords.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DraftTable::DraftTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new DraftGridModel(this))
    , m_choice(new QComboBox(this))
    , m_view(new QTableView(this))
    , m_message(plainLabel({}, u"error"_s, this))
    , m_others(plainLabel({}, u"hint"_s, this))
{
    setAccessibleName(tr("Table of the draft"));
    buildView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::Inside, 0, 0);
    layout->setSpacing(theme::Inside);
    buildRow();
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_others);
    m_message->hide();
    setFocusProxy(m_view);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DraftTable::chooseGrid);
    connect(m_model, &DraftGridModel::edited, this, [this](const QList<ScheduleEdit> &edits, const QString &step) {
        say({}, {});
        Q_EMIT edited(edits, step);
    });
    connect(m_model, &DraftGridModel::refused, this, [this](const QString &sentence) { say(sentence, u"error"_s); });
}

void DraftTable::buildView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Prices of the draft"));
    m_view->setIconSize(QSize(theme::scaled(16), theme::scaled(16)));
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setSelectionMode(QTableView::SingleSelection);
    m_view->setEditTriggers(QTableView::AnyKeyPressed | QTableView::EditKeyPressed | QTableView::DoubleClicked);
    m_view->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(theme::scaled(34));
    m_view->verticalHeader()->setDefaultSectionSize(theme::scaled(34));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setMinimumHeight(theme::scaled(120));
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &DraftTable::fitRows);
    explainKey(m_view, u"F2"_s, tr("In the table: change the cell"));
}

QPushButton *DraftTable::addButton(const QString &text, const QString &icon, const QKeySequence &keys,
                                   void (DraftTable::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setIcon(theme::icon(icon));
    showKeys(button, keys);
    connect(button, &QPushButton::clicked, this, act);
    auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void DraftTable::buildRow()
{
    m_choice->setAccessibleName(tr("Table"));
    m_choice->setToolTip(tr("Which table of the draft is shown"));
    m_add = addButton(tr("Add a row"), u"plus"_s, Qt::CTRL | Qt::Key_L, &DraftTable::addRow);
    m_remove = addButton(tr("Remove the row"), u"trash"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L, &DraftTable::removeRow);
    m_paste = addButton(tr("Paste"), u"table"_s, QKeySequence::Paste, &DraftTable::paste);
    m_paste->setToolTip(
        tr("Cells copied in a spreadsheet. With their bounds they become all the rows; prices alone go in from "
           "the chosen cell on. (%1)")
            .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new FlowLayout(theme::Inside);
    row->addWidget(m_choice);
    for (QPushButton *button : {m_add, m_remove, m_paste})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void DraftTable::show(const QList<EditableGrid> &grids, const QList<Finding> &findings)
{
    m_findings = findings;
    QStringList names;
    for (const EditableGrid &grid : grids)
        names << nameOf(grid);
    QStringList shown;
    for (int i = 0; i < m_choice->count(); ++i)
        shown << m_choice->itemText(i);
    m_grids = grids;
    const int chosen = std::clamp(m_choice->currentIndex(), 0, std::max(0, static_cast<int>(grids.size()) - 1));
    if (shown != names) {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItems(names);
        m_choice->setCurrentIndex(chosen);
    }
    m_view->show();
    setFocusProxy(m_view);
    m_choice->setEnabled(true);
    chooseGrid(chosen);
}

void DraftTable::showNothing(const QString &sentence)
{
    m_grids.clear();
    m_model->show({}, {});
    m_view->hide();
    setFocusProxy(nullptr); // the keys of the page need a focus that is on it
    setFocusPolicy(Qt::StrongFocus);
    m_choice->setEnabled(false);
    for (QPushButton *button : {m_add, m_remove, m_paste})
        button->setEnabled(false);
    m_others->clear();
    say(sentence, u"error"_s);
}

void DraftTable::chooseGrid(int index)
{
    if (index < 0 || index >= m_grids.size())
        return;
    const EditableGrid &grid = m_grids[index];
    const QPersistentModelIndex before = m_view->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->show(grid, m_findings);
    fitColumns();
    fitRows();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1),
                                               std::clamp(column, 0, m_model->columnCount() - 1)));
    m_add->setEnabled(grid.hasTiers() && !grid.rows.isEmpty());
    m_remove->setEnabled(grid.hasTiers() && grid.rows.size() > 1);
    m_paste->setEnabled(!grid.columns.isEmpty());
    showOthers();
    if (grid.columns.isEmpty())
        say(tr("This rule has no table: it is changed in the text."), u"hint"_s);
}

/// Once for each table: the widths that the user then gives are kept.
void DraftTable::fitColumns()
{
    const EditableGrid &grid = m_model->grid();
    QStringList shown{grid.service, grid.outside ? u"outside"_s : QString()};
    for (const EditableGrid::Column &column : grid.columns)
        shown << column.key + QString::number(column.index);
    if (std::exchange(m_columnsShown, shown.join(u' ')) == m_columnsShown)
        return;
    for (int i = 0; i < m_model->remarkColumn(); ++i) {
        const int heading = m_view->horizontalHeader()->sectionSizeHint(i);
        const bool name = grid.columns[i].role == EditableGrid::Role::Name;
        m_view->setColumnWidth(i, std::max(heading + theme::Between, theme::scaled(name ? 140 : 92)));
    }
}

/// A remark or a long name may need several lines. Only such rows are measured: a thousand would be felt.
void DraftTable::fitRows()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    const int plain = m_view->verticalHeader()->defaultSectionSize();
    const int room = m_view->columnWidth(0) - theme::Between;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isLong = m_model->hasRemarks(row) || metrics.horizontalAdvance(m_model->grid().rows[row].name) > room;
        if (isLong)
            m_view->resizeRowToContents(row);
        else if (m_view->rowHeight(row) != plain)
            m_view->setRowHeight(row, plain);
    }
}

/// What the check says that is about no row of this table.
void DraftTable::showOthers()
{
    QStringList lines{countsText(m_findings)};
    for (const Finding &finding : std::as_const(m_findings))
        if (rowOf(finding, m_model->grid()) < 0)
            lines << findingText(finding);
    m_others->setText(lines.join(u'\n'));
    theme::setRole(m_others, m_findings.isEmpty() ? u"done"_s : u"hint"_s);
}

qsizetype DraftTable::currentRow() const
{
    return m_view->currentIndex().row();
}

void DraftTable::addRow()
{
    const EditableGrid grid = m_model->grid();
    if (!m_add->isEnabled())
        return;
    const qsizetype after = currentRow() < 0 ? grid.rows.size() - 1 : currentRow();
    const QString name = newRowName(grid);
    Q_EMIT edited({RowAdded{grid.placeOf(after), name}}, tr("Row %1 added").arg(name));
    m_view->setCurrentIndex(m_model->index(static_cast<int>(after) + 1, 0));
    m_view->setFocus();
    say(tr("The new row is a copy of the one above it: change its bounds and its prices."), u"hint"_s);
}

void DraftTable::removeRow()
{
    const EditableGrid grid = m_model->grid();
    const qsizetype row = currentRow();
    if (!m_remove->isEnabled() || row < 0)
        return;
    Q_EMIT edited({RowRemoved{grid.placeOf(row)}}, tr("Row %1 removed").arg(grid.rows[row].name));
    say({}, {});
}

void DraftTable::paste()
{
    paste(QGuiApplication::clipboard()->text());
}

void DraftTable::paste(const QString &clipboard)
{
    const EditableGrid grid = m_model->grid();
    const GridPaste pasted = pastedInto(grid, currentRow(), m_view->currentIndex().column(), clipboard);
    if (pasted.refusal)
        return say(describe(*pasted.refusal), u"error"_s);
    Q_EMIT edited(pasted.edits, tr("Paste"));
    const auto rows = static_cast<int>(pasted.rows);
    say(pasted.wholeGrid ? tr("%n row(s) pasted: they are now the whole table.", nullptr, rows)
                         : tr("%n row(s) of prices pasted.", nullptr, rows),
        u"done"_s);
}

void DraftTable::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_message, role);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}
