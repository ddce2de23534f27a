#include "ui/history/casetable.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "ui/history/casestate.h"
#include "ui/theme/theme.h"

#include <QBrush>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

/// Each once, in order: three services at the same tier show it once.
static QString eachOnce(QStringList texts)
{
    texts.removeDuplicates();
    return joined(texts, u", "_s);
}

CaseTable::CaseTable(const CaseIndex &index, QDate today, QObject *parent)
    : QAbstractTableModel(parent), m_index(index), m_today(today)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        goOn();
        Q_EMIT wentOn();
    });
    refresh();
}

void CaseTable::filter(const CaseFilter &filter)
{
    m_search = CaseSearch(filter);
    refresh();
}

void CaseTable::refresh()
{
    beginResetModel();
    m_search = CaseSearch(m_search.filter());
    m_shown.reset();
    m_rows = slice();
    endResetModel();
}

void CaseTable::goOn()
{
    const QList<CaseIndex::Row> more = slice();
    if (more.isEmpty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

/// What is found within a time that nobody feels; the rest follows.
QList<CaseIndex::Row> CaseTable::slice()
{
    static constexpr qint64 longestSlice = 30; // ms: with the painting, well under the 100 ms that are felt
    QElapsedTimer spent;
    spent.start();
    QList<CaseIndex::Row> found;
    while (isSearching() && spent.elapsed() < longestSlice)
        found += m_search.step(m_index);
    if (isSearching())
        m_next.start(0);
    return found;
}

void CaseTable::setToday(QDate today)
{
    m_today = today;
}

int CaseTable::rowOf(const CaseNumber &number) const
{
    const std::optional<CaseIndex::Row> row = m_index.rowOf(number);
    return row ? static_cast<int>(m_rows.indexOf(*row)) : -1;
}

const CaseSummary &CaseTable::shownAt(int row) const
{
    if (!m_shown || m_shown->first != row)
        m_shown = {row, at(row)};
    return m_shown->second;
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
    case Family: return summary.isSensitive ? tr("%1 — protected").arg(summary.applicant) : summary.applicant;
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
    case CaseState::Merged:
    case CaseState::Quarantined: return theme::icon(u"x"_s, QPalette::PlaceholderText);
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
    case CaseState::Expired:
    case CaseState::Merged:
    case CaseState::Quarantined: return QBrush(tokens.hint);
    }
    return {};
}

QVariant CaseTable::decoration(const CaseSummary &summary, int column) const
{
    if (column == Family && summary.isSensitive)
        return theme::icon(u"lock"_s, theme::Ink::Look);
    return column == State ? iconOf(stateOf(summary, m_today)) : QVariant();
}

QVariant CaseTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseSummary &summary = shownAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(summary, index.column());
    case Qt::DecorationRole: return decoration(summary, index.column());
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
