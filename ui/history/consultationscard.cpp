#include "ui/history/consultationscard.h"

#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/casewords.h"
#include "ui/words/markwords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qsizetype linesAtOnce = 50;

ConsultationsCard::ConsultationsCard(const Workplace &workplace, const CaseNumber &number, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_number(number)
    , m_list(new QVBoxLayout)
    , m_state(plainLabel({}, u"hint"_s, this))
    , m_show(new QPushButton(tr("Show who &looked at this case"), this))
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Consultations"));
    theme::setRole(m_show, u"secondary"_s);
    m_show->setIcon(theme::icon(u"eye"_s));
    connect(m_show, &QPushButton::clicked, this, [this] { m_lines.isEmpty() ? read() : showMore(); });
    m_list->setSpacing(theme::Hair);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(tr("Consultations"), u"title"_s, this));
    layout->addLayout(m_list);
    layout->addWidget(m_state);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    m_state->setText(
        tr("Who looked at the case and who changed it, kept for checks; it is no measure of anybody’s work."));
}

void ConsultationsCard::read()
{
    m_show->setEnabled(false);
    theme::setRole(m_state, u"hint"_s);
    m_state->setText(tr("The journal is being read…"));
    background(
        this, [caseload = m_workplace.caseload, number = m_number] { return caseload.journal(number); },
        [this](const Result<QList<JournalLine>> &lines) { showLines(lines); });
}

void ConsultationsCard::showLines(const Result<QList<JournalLine>> &lines)
{
    m_show->setEnabled(true);
    if (!lines) {
        theme::setRole(m_state, u"error"_s);
        m_state->setText(describe(lines.error()));
        return;
    }
    m_lines = *lines;
    std::ranges::reverse(m_lines);
    m_state->hide();
    showMore();
}

void ConsultationsCard::showMore()
{
    for (qsizetype shown = 0; shown < linesAtOnce && !m_lines.isEmpty(); ++shown)
        m_list->addWidget(plainLabel(consultationText(m_lines.takeFirst()), {}, this));
    m_show->setVisible(!m_lines.isEmpty());
    m_show->setText(tr("Show &earlier ones"));
}
