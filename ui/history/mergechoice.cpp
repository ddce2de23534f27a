#include "ui/history/mergechoice.h"

#include "core/base/text.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostFound = 6;
static constexpr qsizetype fewestLetters = 2;

MergeChoice::MergeChoice(const CaseIndex &index, const CaseNumber &own, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_own(own)
    , m_typed(new QLineEdit(this))
    , m_box(new FieldBox(tr("The &other case"), m_typed, this))
    , m_found(new QListWidget(this))
{
    m_box->setHint(tr("Its number, or a few letters of the family; then Enter."));
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setToolTip(tr("Leave both cases as they are (Esc)"));
    m_box->addBeside(leave);
    m_found->setAccessibleName(tr("Cases found"));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setWordWrap(true);
    m_found->hide();
    connect(leave, &QPushButton::clicked, this, &MergeChoice::left);
    connect(m_typed, &QLineEdit::textChanged, this, &MergeChoice::look);
    connect(m_found, &QListWidget::itemActivated, this, &MergeChoice::take);
    connect(m_found, &QListWidget::itemClicked, this, &MergeChoice::take);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_box);
    layout->addWidget(m_found);
}

void MergeChoice::giveFocus()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

static QString lineOf(const CaseSummary &line)
{
    return joined({line.number.toString(), line.applicant, line.birthDate.toText(), line.town}, u", "_s);
}

/// Chunk by chunk, and no further than the list is long.
void MergeChoice::look()
{
    m_found->clear();
    m_box->setProblem({});
    const QString typed = m_typed->text().trimmed();
    if (typed.size() >= fewestLetters) {
        for (CaseSearch search({.typed = typed}); m_found->count() < mostFound && !search.isDone(m_index);) {
            for (const CaseIndex::Row row : search.step(m_index)) {
                const CaseSummary line = m_index.at(row);
                if (line.number == m_own || m_found->count() == mostFound)
                    continue;
                auto *item = new QListWidgetItem(lineOf(line), m_found);
                item->setData(Qt::UserRole, line.number.toString());
            }
        }
    }
    m_found->setVisible(m_found->count() > 0);
    m_found->setCurrentRow(0);
    const int rows = std::max(m_found->count(), 1);
    m_found->setFixedHeight(rows * std::max(m_found->sizeHintForRow(0), theme::scaled(28)) + 2 * m_found->frameWidth());
    m_typed->setAccessibleDescription(m_found->count() > 0 ? m_found->item(0)->text() : QString());
}

void MergeChoice::take(const QListWidgetItem *item)
{
    const auto number = item ? CaseNumber::parse(item->data(Qt::UserRole).toString()) : Result<CaseNumber>(Error{});
    if (number)
        Q_EMIT chosen(*number);
    else
        m_box->setProblem(tr("No other case matches: check the number, or type the family’s name."));
}

void MergeChoice::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT left();
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        return m_found->setCurrentRow(std::clamp(m_found->currentRow() + step, 0, std::max(m_found->count() - 1, 0)));
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typed->hasFocus() && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
            return take(m_found->currentItem());
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}
