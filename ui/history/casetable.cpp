#include "ui/history/casetable.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "ui/history/casestate.h"
#include "ui/theme/theme.h"

#include <QBrush>

using namespace Qt::StringLiterals;

/// Each once, in order: three services at the same tier show it once.
static QString eachOnce(QStringList texts)
{
    texts.removeDuplicates();
    return joined(texts, u", "_s);
}

CaseTable::CaseTable(const CaseIndex &index, QDate today, QObject *parent)
    : QAbstractTableModel(parent), m_index(index), m_today(today), m_rows(index.find(QString()))
{
}

void CaseTable::filter(const QString &typed)
{
    m_typed = typed;
    refresh();
}

void CaseTable::refresh()
{
    beginResetModel();
    m_rows = m_index.find(m_typed);
    endResetModel();
}

void CaseTable::setToday(QDate today)
{
    m_today = today;
}

int CaseTable::rowOf(const CaseNumber &number) const
{
    const auto found = std::ranges::find(m_rows, number, [this](qsizetype row) { return m_index.at(row).number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CaseTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseTable::text(const CaseSummary &summary, int column) const
{
    switch (column) {
    case Date: return dateText(summary.at.toLocalTime().date());
    case Number: return summary.number.toString();
    case Family: return summary.applicant;
    case Services: return eachOnce(summary.services);
    case Tier: return eachOnce(summary.tiers);
    case State: return describeState(summary, m_today);
    case Agent: return summary.agent;
    }
    return {};
}

static QVariant iconOf(CaseState state)
{
    switch (state) {
    case CaseState::Valid: return theme::icon(u"check-circle"_s, theme::Ink::Done);
    case CaseState::Incomplete:
    case CaseState::Damaged: return theme::icon(u"alert-triangle"_s, theme::Ink::Look);
    case CaseState::Expired: return theme::icon(u"clock"_s, QPalette::PlaceholderText);
    }
    return {};
}

static QVariant colourOf(CaseState state)
{
    const theme::Tokens tokens = theme::tokens();
    switch (state) {
    case CaseState::Valid: return QBrush(tokens.doneText);
    case CaseState::Incomplete:
    case CaseState::Damaged: return QBrush(tokens.lookText);
    case CaseState::Expired: return QBrush(tokens.hint);
    }
    return {};
}

QVariant CaseTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseSummary &summary = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(summary, index.column());
    case Qt::DecorationRole: return index.column() == State ? iconOf(stateOf(summary, m_today)) : QVariant();
    case Qt::ForegroundRole: return index.column() == State ? colourOf(stateOf(summary, m_today)) : QVariant();
    case Qt::AccessibleTextRole: return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' '
            + text(summary, index.column());
    }
    return {};
}

QVariant CaseTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case Number: return tr("Case");
    case Family: return tr("Family");
    case Services: return tr("Services");
    case Tier: return tr("Tier");
    case State: return tr("State");
    case Agent: return tr("Agent");
    }
    return {};
}
