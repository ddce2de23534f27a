#include "ui/control/casechoicefield.h"

#include "core/base/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QElapsedTimer>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

static constexpr qsizetype linesOffered = 10;
static constexpr qsizetype lettersNeeded = 2;
static constexpr qint64 longestSearch = 30; // ms: it goes on at the next key

CaseChoiceField::CaseChoiceField(const CaseIndex &index, QWidget *parent)
    : QLineEdit(parent)
    , m_index(index)
    , m_lines(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_lines, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(linesOffered);
    m_completer->setWidget(this); // not setCompleter(): the list is ours, not of what begins so
    m_completer->popup()->setAccessibleName(tr("Cases found"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CaseChoiceField::take);
    connect(this, &QLineEdit::textEdited, this, &CaseChoiceField::search);
}

static QString lineOf(const CaseSummary &summary)
{
    return joined({summary.number.toString(), summary.applicant, summary.birthDate.toText()}, u" — "_s);
}

/// Merged cases and those that wait to be purged were consulted too.
static QList<CaseSummary> casesLike(const CaseIndex &index, const QString &typed)
{
    QList<CaseSummary> found;
    QElapsedTimer spent;
    spent.start();
    CaseSearch search({.typed = typed, .withMerged = true, .withQuarantined = true});
    while (!search.isDone(index) && found.size() <= linesOffered && spent.elapsed() < longestSearch) {
        for (const CaseIndex::Row row : search.step(index)) {
            found.append(index.at(row));
            if (found.size() > linesOffered)
                break;
        }
    }
    return found;
}

void CaseChoiceField::search(const QString &typed)
{
    const auto number = CaseNumber::parse(typed.trimmed());
    m_number = number ? std::optional(*number) : std::nullopt;
    m_matches.clear();
    m_lines->clear();
    if (m_number || typed.trimmed().size() < lettersNeeded)
        return m_completer->popup()->hide();
    for (const CaseSummary &summary : casesLike(m_index, typed)) {
        m_matches.append(summary.number);
        if (m_matches.size() <= linesOffered)
            m_lines->appendRow(new QStandardItem(lineOf(summary)));
    }
    if (m_matches.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
}

void CaseChoiceField::take(const QModelIndex &line)
{
    if (line.row() >= m_matches.size())
        return;
    m_number = m_matches[line.row()];
    setText(line.data().toString());
    setCursorPosition(0); // the number in sight
    Q_EMIT chosen();
}

std::optional<CaseNumber> CaseChoiceField::number() const
{
    if (m_number || text().trimmed().isEmpty())
        return m_number;
    return m_matches.size() == 1 ? std::optional(m_matches.first()) : std::nullopt;
}

QString CaseChoiceField::problem() const
{
    if (number() || text().trimmed().isEmpty())
        return {};
    return m_matches.isEmpty()
        ? tr("No case is called so: type its number, as PF-2026-000123, or other letters of the name.")
        : tr("Several cases are called so: choose one in the list, with ↓ and Enter.");
}
