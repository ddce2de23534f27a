#include "ui/keeping/duecard.h"

#include "core/base/frenchtext.h"
#include "ui/background.h"
#include "ui/flowlayout.h"
#include "ui/keeping/slipcases.h"
#include "ui/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/keepingwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

DueCard::DueCard(Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_figures(plainLabel(tr("Looking for what is due…"), {}, this))
    , m_message(plainLabel({}, u"error"_s, this))
    , m_cases(new SlipCases(tr("Cases that are due"), this))
    , m_propose(new QPushButton(theme::icon(u"clock"_s), tr("P&ropose for elimination…"), this))
    , m_yes(new QPushButton(tr("&Hide them and make the slip"), this))
    , m_question(buildQuestion())
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Due today"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("Due today"), u"title"_s, this));
    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_cases, m_message, m_question})
        layout->addWidget(part);
    layout->addWidget(m_propose, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_cases, m_message, m_question, m_propose})
        part->hide();
    connect(m_propose, &QPushButton::clicked, this, &DueCard::ask);
}

QWidget *DueCard::buildQuestion()
{
    auto *frame = new QFrame(this);
    theme::setRole(frame, u"inset"_s);
    m_asked = plainLabel({}, {}, frame);
    theme::setRole(m_yes, u"primary"_s);
    auto *no = new QPushButton(tr("&Not now"), frame);
    auto *answers = new FlowLayout;
    answers->addWidget(m_yes);
    answers->addWidget(no);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_asked);
    layout->addLayout(answers);
    connect(m_yes, &QPushButton::clicked, this, &DueCard::propose);
    connect(no, &QPushButton::clicked, this, &DueCard::leaveQuestion);
    auto *escape = new QShortcut(Qt::Key_Escape, frame, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DueCard::leaveQuestion);
    return frame;
}

void DueCard::show(const Result<EliminationSlip> &due)
{
    m_figures->setText(due ? describeDue(*due) : describeKeeping(due.error()));
    theme::setRole(m_figures, due ? QString() : u"error"_s);
    m_cases->show(due ? due->cases : QList<SlipCase>());
    m_cases->setVisible(due && !due->cases.isEmpty());
    const bool isDue = due && !(due->cases.isEmpty() && due->months.isEmpty());
    m_propose->setVisible(isDue && m_question->isHidden());
    m_asked->setText(
        due ? tr("%n case(s) leave every list for thirty days. Until then any of them can be taken back; nothing is "
                 "destroyed before the archives have answered.",
                 nullptr, static_cast<int>(due->cases.size()))
            : QString());
    if (!isDue)
        m_question->hide();
}

void DueCard::ask()
{
    m_message->hide();
    m_propose->hide();
    m_question->show();
    m_yes->setFocus(Qt::OtherFocusReason);
}

void DueCard::leaveQuestion()
{
    m_question->hide();
    m_propose->show();
    m_propose->setFocus(Qt::OtherFocusReason);
}

void DueCard::propose()
{
    m_question->setEnabled(false);
    say(tr("Hiding the cases…"), u"hint"_s);
    const Ports ports{.now = m_workplace.now};
    background(
        this,
        [purging = Purging(m_workplace.caseload.session(), ports), today = ports.now().toUTC().date()] {
            return purging.propose(today);
        },
        [this](const Result<EliminationSlip> &slip) { receive(slip); });
}

void DueCard::receive(const Result<EliminationSlip> &slip)
{
    m_question->setEnabled(true);
    if (!slip) {
        say(describeKeeping(slip.error()), u"error"_s);
        return m_yes->setFocus(Qt::OtherFocusReason);
    }
    m_message->hide();
    m_question->hide();
    Q_EMIT proposed(*slip);
}

void DueCard::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_message, role);
    m_message->setText(sentence);
    m_message->show();
}

static QString monthsLine(const QList<YearMonth> &months)
{
    return DueCard::tr("Journal of consultations: %n month(s), the latest is %1.", nullptr,
                       static_cast<int>(months.size()))
        .arg(monthText(std::ranges::max(months)));
}

QString describeDue(const EliminationSlip &due)
{
    if (due.cases.isEmpty() && due.months.isEmpty())
        return DueCard::tr("Nothing is due: no case’s time has run out.");
    QStringList lines{DueCard::tr("%n case(s) may go today.", nullptr, static_cast<int>(due.cases.size()))};
    for (const SlipLine &line : linesOf(due))
        lines << DueCard::tr("%1, last used in %2: %n", nullptr, static_cast<int>(line.cases))
                     .arg(describe(line.category))
                     .arg(line.year);
    if (!due.months.isEmpty())
        lines << monthsLine(due.months);
    return lines.join(u'\n');
}
