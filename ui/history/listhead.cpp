#include "ui/history/listhead.h"

#include "core/base/frenchtext.h"
#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString caseCount(qsizetype count)
{
    return count == 1 ? ListHead::tr("1 case") : ListHead::tr("%1 cases").arg(numberText(count));
}

ListHead::ListHead(QWidget *parent)
    : QWidget(parent)
    , m_count(plainLabel({}, u"hint"_s, this))
    , m_hidden(new QCheckBox(tr("&Merged and leaving cases too"), this))
    , m_suggestions(new QWidget(this))
    , m_row(new FlowLayout)
{
    m_hidden->setToolTip(tr("Also shows cases that were merged into another one, or that wait for their purge"));
    m_hidden->hide();
    connect(m_hidden, &QCheckBox::toggled, this, &ListHead::hiddenWanted);
    m_suggestions->setLayout(m_row);
    m_suggestions->hide();

    auto *title = plainLabel(tr("Cases"), u"title"_s, this);
    title->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::Between);
    line->addWidget(title);
    line->addWidget(m_count, 1);
    line->addWidget(m_hidden);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addLayout(line);
    layout->addWidget(m_suggestions);
}

void ListHead::showCounts(const Counts &counts, const QString &typed)
{
    m_hidden->setVisible(counts.hidden > 0);
    m_count->setVisible(counts.total > 0);
    QString text = typed.isEmpty() ? caseCount(counts.total)
                                   : tr("%1 out of %2 for “%3”").arg(caseCount(counts.found), numberText(counts.total), typed);
    if (counts.toRead > counts.total)
        text += tr(" — %1 of %2 read…").arg(numberText(counts.total), numberText(counts.toRead));
    else if (counts.isSearching)
        text += tr(" so far…");
    m_count->setText(text);
}

void ListHead::suggest(const QStringList &names)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_suggestions->setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    auto *question = plainLabel(tr("Did you mean:"), u"hint"_s, m_suggestions);
    question->setWordWrap(false);
    m_row->addWidget(question);
    for (const QString &name : names) {
        auto *button = new QPushButton(QString(name).replace(u'&', u"&&"_s), m_suggestions);
        button->setProperty("role", u"link"_s);
        button->setAccessibleName(tr("Search %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
        m_row->addWidget(button);
        button->show();
    }
    question->setMinimumHeight(m_row->itemAt(1)->widget()->sizeHint().height());
    question->show();
}

void ListHead::setHiddenShown(bool shown)
{
    m_hidden->setChecked(shown);
}
