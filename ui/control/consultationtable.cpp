#include "ui/control/consultationtable.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "ui/words/journalwords.h"
#include "ui/words/repairwords.h"

using namespace Qt::StringLiterals;

ConsultationTable::ConsultationTable(const CaseIndex &index, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent), m_index(index), m_zone(zone)
{
}

void ConsultationTable::clear()
{
    beginResetModel();
    m_lines.clear();
    m_hasMore = false;
    endResetModel();
}

void ConsultationTable::append(const QList<JournalLine> &lines)
{
    if (lines.isEmpty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

int ConsultationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConsultationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ConsultationTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void ConsultationTable::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

QString ConsultationTable::familyOf(const JournalLine &line) const
{
    const auto known = line.number ? m_index.summaryOf(*line.number) : std::nullopt;
    return known ? known->applicant : line.person;
}

QString ConsultationTable::text(const JournalLine &line, int column) const
{
    const QDateTime at = line.at.toTimeZone(m_zone);
    switch (column) {
    case When:
        return dateText(at.date()) + u' ' + at.time().toString(u"HH:mm"_s);
    case Who:
        return line.agent;
    case What:
        return whatWasDone(line);
    case Case:
        return line.number ? line.number->toString() : tr("no case yet");
    case Family:
        return familyOf(line);
    case Why:
        return line.action == JournalAction::Asked ? triedText(line.reason) : line.reason;
    case Outcome:
        return outcomeText(line.outcome);
    case Request:
        return line.requestId;
    }
    return {};
}

QString ConsultationTable::sentence(int row) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString words = text(m_lines[row], column);
        if (!words.isEmpty() && (column == Why || column == Request))
            parts << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u" : "_s + words;
        else
            parts << words;
    }
    return joined(parts, u" · "_s);
}

QVariant ConsultationTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString words = text(m_lines[index.row()], index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return words.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + words;
    }
    return {};
}

QVariant ConsultationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Case:
        return tr("Case");
    case Family:
        return tr("Family");
    case Why:
        return tr("Why");
    case Outcome:
        return tr("Outcome");
    case Request:
        return tr("Request");
    }
    return {};
}
